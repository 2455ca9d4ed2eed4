#!/usr/bin/env python3
"""Makes readings.tsv: which Han characters of GBK have which Mandarin reading.

Source: the Unicode Character Database, Unihan_Readings.txt (Unicode License v3), as Debian's package
unicode-data 15.0.0 installs it. Run: python3 core/data/make_readings.py > \
core/src/main/resources/io/github/tingwen/text/readings.tsv
"""
import bz2
import re
import sys
import unicodedata
from collections import defaultdict

UNIHAN = "/usr/share/unicode/Unihan_Readings.txt.bz2"
MODERN = ("kMandarin", "kXHC1983", "kTGHZ2013", "kHanyuPinlu")
SYLLABLE = re.compile(r"[a-zü\u0300\u0301\u0304\u0308\u030c]+")
HEAD = """\
# Mandarin readings of the Han characters of GBK: reading, characters that have it.
# Source: Unicode Character Database 15.0.0, Unihan_Readings.txt: kMandarin, kXHC1983, kTGHZ2013,
# kHanyuPinlu; kHanyuPinyin where those are silent. Licence: Unicode License v3.
# Made by core/data/make_readings.py; sorted by code point."""


def in_gbk(character):
    try:
        return len(character.encode("gbk")) == 2
    except UnicodeEncodeError:
        return False


def syllables(value):
    text = unicodedata.normalize("NFD", re.sub(r"[0-9.*,]+:", " ", value))
    for raw in SYLLABLE.findall(text):
        yield unicodedata.normalize("NFC", raw)


def main():
    found = defaultdict(lambda: defaultdict(set))
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as unihan:
        for line in unihan:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[1] in MODERN + ("kHanyuPinyin",):
                found[chr(int(parts[0][2:], 16))][parts[1]].update(syllables(parts[2]))
    by_reading = defaultdict(set)
    for character, fields in found.items():
        if not in_gbk(character):
            continue
        readings = set().union(*(fields[name] for name in MODERN)) or fields["kHanyuPinyin"]
        for reading in readings:
            by_reading[reading].add(character)
    print(HEAD)
    for reading in sorted(by_reading):
        print(reading + "\t" + "".join(sorted(by_reading[reading])))


if __name__ == "__main__":
    sys.exit(main())
