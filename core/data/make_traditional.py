#!/usr/bin/env python3
"""Makes traditional.txt: characters that only Traditional text has.

They are those that OpenCC4j 1.14.0 (Apache-2.0) converts to Simplified ones, without those that the
Table of General Standard Chinese Characters (2013; Unihan kTGHZ2013, Unicode License v3) has too,
such as 乾 and 藉. Argument: opencc4j-1.14.0.jar. Output: standard output.
"""
import bz2
import sys
import zipfile

UNIHAN = "/usr/share/unicode/Unihan_Readings.txt.bz2"
TABLE = "data/dictionary/TSCharacters.txt"
HEAD = """\
# Characters that only Traditional text has: converted by OpenCC4j 1.14.0 (TSCharacters, Apache-2.0),
# not in the Table of General Standard Chinese Characters (Unihan 15.0.0 kTGHZ2013, Unicode License
# v3). Basic Multilingual Plane. Made by core/data/make_traditional.py; sorted by code point."""


def standard():
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as unihan:
        return {chr(int(line.split("\t")[0][2:], 16)) for line in unihan if "\tkTGHZ2013\t" in line}


def main(jar):
    rows = zipfile.ZipFile(jar).read(TABLE).decode("utf-8").splitlines()
    pairs = (row.replace("\t", " ").split(" ") for row in rows if row.strip())
    simplified = standard()
    found = sorted({p[0] for p in pairs if p[0] != p[1] and len(p[0]) == 1
                    and ord(p[0]) < 0x10000 and p[0] not in simplified})
    print(HEAD)
    for i in range(0, len(found), 40):
        print("".join(found[i:i + 40]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
