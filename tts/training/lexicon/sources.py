"""Readers of the three public sources (CC-CEDICT, jieba's dictionary, Unihan) and of the polyphone sets.

Every reader returns plain Python values; nothing here decides anything about readings.
Pinyin is written with a tone digit 1-5 and v for u-umlaut ("lv4"); erhua is "r5".
"""
import bz2
import collections
import json
import re
import unicodedata

UNIHAN = "/usr/share/unicode/"
JIEBA = "/usr/lib/python3/dist-packages/jieba/dict.txt"
_MARKS = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}


def is_han(text):
    """True if every code point is a Han character (URO, extensions, compatibility, 〇)."""
    return bool(text) and all(
        0x3400 <= ord(c) <= 0x9FFF or ord(c) >= 0x20000 or 0xF900 <= ord(c) <= 0xFAFF or c == "〇"
        for c in text)


def numbered(marked):
    """ "lǜ" -> "lv4"; a syllable without a mark is neutral (5)."""
    tone, letters = "5", ""
    for c in unicodedata.normalize("NFD", marked.strip().lower()):
        if c in _MARKS:
            tone = _MARKS[c]
        elif c == "\u0308":
            letters = letters[:-1] + "v"
        elif c != "\u0302":
            letters += c
    return letters + tone


def plain(pinyin):
    """CC-CEDICT and CPP spelling to ours: "Lu:4" -> "lv4"."""
    return pinyin.lower().replace("u:", "v").replace("ü", "v")


Entry = collections.namedtuple("Entry", "trad simp pinyin glosses proper")


def cedict(path):
    """Entries of CC-CEDICT (as one JSON array a line) whose headword is all Han, with one syllable a character."""
    for line in open(path, encoding="utf8"):
        trad, simp, pinyin, glosses = json.loads(line)[:4]
        syllables = pinyin.split()
        if is_han(simp) and is_han(trad) and len(syllables) == len(simp) == len(trad):
            if all(re.fullmatch(r"[A-Za-z:]+[1-5]", s) and s not in ("xx5",) for s in syllables):
                glosses = [glosses] if isinstance(glosses, str) else glosses
                yield Entry(trad, simp, [plain(s) for s in syllables], glosses, pinyin[0].isupper())


def jieba(path=JIEBA):
    """word -> (frequency, part of speech) of jieba's dictionary, Han words only."""
    words = {}
    for line in open(path, encoding="utf8"):
        word, frequency, pos = line.split()
        if is_han(word):
            words[word] = (int(frequency), pos)
    return words


def unihan(field, name="Readings"):
    """character -> value of one Unihan field."""
    values = {}
    with bz2.open(UNIHAN + "Unihan_%s.txt.bz2" % name, "rt", encoding="utf8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, key, value = line.rstrip("\n").split("\t")
                if key == field:
                    values[chr(int(code[2:], 16))] = value
    return values


Example = collections.namedtuple("Example", "text at label")


def examples(prefix):
    """A polyphone set: PREFIX.sent (target between U+2581) and PREFIX.lb, as (text, index, label)."""
    with open(prefix + ".sent", encoding="utf8") as sents, open(prefix + ".lb", encoding="utf8") as labels:
        rows = []
        for sent, label in zip(sents, labels):
            before, target, after = sent.rstrip("\n").split("\u2581")
            rows.append(Example(before + target + after, len(before), plain(label.strip())))
        return rows


def annotated(path):
    """Our own sentences: the reading of a character stands behind it in braces, 为{wei4}民."""
    rows = []
    for line in open(path, encoding="utf8"):
        if not line.startswith("#"):
            cells = re.findall(r"([^{}\n])(?:\{(\w+)\})?", line)
            text = "".join(char for char, _ in cells)
            rows += [Example(text, i, reading) for i, (_, reading) in enumerate(cells) if reading]
    return rows
