#!/usr/bin/env python3
"""Makes scripts.tsv: the characters that tell Traditional text from Simplified text.

From the tables of OpenCC4j 1.14.0 (Apache-2.0) and the Table of General Standard Chinese Characters
(2013; Unihan kTGHZ2013, Unicode License v3). Arguments: opencc4j-1.14.0.jar,
corrections.tsv. Output: standard output.
"""
import bz2
import sys
import zipfile

UNIHAN = "/usr/share/unicode/Unihan_Readings.txt.bz2"
ROW = 40
HEAD = """\
# Characters that tell the scripts apart, of the Basic Multilingual Plane: kind, characters, for the
# three kinds of Traditional ones the Simplified form of each (itself where that lies outside the plane).
# traditional: converted by OpenCC4j 1.14.0 (TSCharacters, Apache-2.0) or corrections.tsv, not in the Table of General
#   Standard Chinese Characters (Unihan 15.0.0 kTGHZ2013, Unicode License v3)
# either: converted, but in that table too (names, classical words)
# variant: converted, but another character is the first Traditional form of the Simplified one
# simplified: converted to others by OpenCC4j (STCharacters), never to themselves
# Made by core/data/make_scripts.py; sorted by code point."""


def standard():
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as unihan:
        return {chr(int(line.split("\t")[0][2:], 16)) for line in unihan if "\tkTGHZ2013\t" in line}


def table(jar, name):
    text = zipfile.ZipFile(jar).read("data/dictionary/" + name).decode("utf-8")
    rows = (line.replace("\t", " ").split() for line in text.splitlines())
    return {row[0]: row[1:] for row in rows
            if len(row) > 1 and len(row[0]) == 1 and ord(row[0]) < 0x10000}


def main(jar, corrections):
    to_simplified = {k: v[0] if ord(v[0]) < 0x10000 else k
                     for k, v in table(jar, "TSCharacters.txt").items() if v[0] != k}
    with open(corrections, encoding="utf-8") as rows:
        for direction, key, form, _ in (row.split("\t") for row in rows if row[0] != "#"):
            if direction == "t2s" and len(key) == 1 and ord(key) < 0x10000 and key != form:
                to_simplified[key] = form if ord(form) < 0x10000 else key
    usual = {forms[0] for forms in table(jar, "STCharacters.txt").values()}
    simplified = {k for k, v in table(jar, "STCharacters.txt").items() if k not in v}
    both = standard()
    print(HEAD)
    for kind, characters in (("either", [c for c in to_simplified if c in both]),
                             ("simplified", simplified),
                             ("traditional", [c for c in to_simplified if c not in both and c in usual]),
                             ("variant", [c for c in to_simplified if c not in both | usual])):
        ordered = sorted(characters)
        for i in range(0, len(ordered), ROW):
            part = "".join(ordered[i:i + ROW])
            forms = "" if kind == "simplified" else "".join(to_simplified[c] for c in part)
            print("\t".join((kind, part, forms)))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
