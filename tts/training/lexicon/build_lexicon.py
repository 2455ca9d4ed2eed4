"""Builds the pronouncing lexicon: character readings, words with frequency, tag and readings, Traditional folding.

usage: build_lexicon.py CEDICT.jsonl WORDS.tsv TABLES OUT.tsv OUT.bin SET...
TABLES is the folder of surnames.tsv and places.tsv, SET the prefix of a polyphone set: their readings are known too.
Writes the same lexicon twice: as readable TSV (what train_polyphones.py reads) and packed (what Lexicon.java reads).
Deterministic: sorted output, no dates.
"""
import collections
import math
import re
import struct
import sys
import unicodedata

import sources

# A cost is -ln(probability) in twelfths, so that it fits a byte; Segmenter.java adds them up.
STEP = 12
UNKNOWN_COST = 229
MIN_FREQUENCY = 5
MIN_NAME_FREQUENCY = 100
DIGITS = "零〇一二三四五六七八九十百千万亿两"
# Characters whose Traditional form is no mere spelling: never folded one by one.
NOT_FOLDED = set("著乾瞭麽藉")


def folding(entries):
    """Traditional character -> Simplified, by majority over aligned CC-CEDICT headwords, then Unihan."""
    votes = collections.defaultdict(collections.Counter)
    for entry in entries:
        for trad, simp in zip(entry.trad, entry.simp):
            votes[trad][simp] += 1
    fold = {t: c.most_common(1)[0][0] for t, c in votes.items()}
    # 么 is the Traditional form of 幺, but above all the Simplified form of 麼.
    uses = collections.Counter(s for e in entries for s in e.simp)
    simplified = set(uses)
    for char, value in sources.unihan("kSimplifiedVariant", "Variants").items():
        target = chr(int(value.split()[0][2:], 16))
        if char not in votes and target in simplified:
            fold[char] = target
    for field in ("kZVariant", "kSemanticVariant"):
        for char, value in sources.unihan(field, "Variants").items():
            target = chr(int(re.match(r"U\+([0-9A-F]+)", value).group(1), 16))
            if char not in votes and char not in fold and target in votes:
                fold[char] = fold.get(target, target)
    for code in range(0xF900, 0xFB00):
        unified = unicodedata.normalize("NFC", chr(code))
        if len(unified) == 1:
            fold[chr(code)] = fold.get(unified, unified)
    return {t: s for t, s in fold.items()
            if t != s and t not in NOT_FOLDED and ord(t) < 0x10000 and ord(s) < 0x10000
            and votes[t][s] >= uses[t]}


def kept(reading):
    return re.fullmatch(r"[a-zê]+[1-5]", reading) is not None


class Characters:
    """Readings of every character, the usual one first; neutral forms last."""

    def __init__(self, entries, labels):
        self.readings = {}
        mandarin = {c: [sources.numbered(r) for r in v.split()] for c, v in sources.unihan("kMandarin").items()}
        spoken = self._spoken()
        tables = [self._table(sources.unihan(f)) for f in ("kTGHZ2013", "kXHC1983", "kHanyuPinyin")]
        seen = collections.defaultdict(collections.Counter)
        for entry in entries:
            for chars in (entry.simp, entry.trad) if entry.simp != entry.trad else (entry.simp,):
                for char, reading in zip(chars, entry.pinyin):
                    rare = any("variant" in g or "used in" in g for g in entry.glosses)
                    seen[char][reading] += 0 if rare and len(chars) == 1 else 1
        for char in set(mandarin) | set(seen) | set().union(*tables) | set(labels):
            usual = self._usual(char, spoken, mandarin, seen, tables)
            known = tables[0].get(char, []) + sorted(seen[char], key=lambda r: (-seen[char][r], r))
            known += sorted(labels.get(char, ()))
            self.readings[char] = self._ordered(usual, [r for r in known if kept(r)])

    @staticmethod
    def _table(values):
        rows = {}
        for char, value in values.items():
            readings = []
            for part in value.split():
                for reading in part.split(":")[1].split(","):
                    if sources.numbered(reading) not in readings:
                        readings.append(sources.numbered(reading))
            rows[char] = readings
        return rows

    @staticmethod
    def _spoken():
        """Counts of spoken readings (kHanyuPinlu), neutral ones left out."""
        rows = {}
        for char, value in sources.unihan("kHanyuPinlu").items():
            counts = {sources.numbered(m[1]): int(m[2]) for m in re.finditer(r"([^ (]+)\((\d+)\)", value)}
            rows[char] = {r: n for r, n in counts.items() if not r.endswith("5")}
        return rows

    @staticmethod
    def _usual(char, spoken, mandarin, seen, tables):
        if char in "们么吗嘛呢吧啊的了着":
            return {"们": "men5", "么": "me5", "吗": "ma5", "嘛": "ma5", "呢": "ne5", "吧": "ba5", "啊": "a5",
                    "的": "de5", "了": "le5", "着": "zhe5"}[char]
        counts = spoken.get(char)
        if counts:
            return max(sorted(counts), key=counts.get)
        for table in [mandarin] + tables:
            if table.get(char):
                return table[char][0]
        return seen[char].most_common(1)[0][0]

    @staticmethod
    def _ordered(usual, known):
        unique = [usual]
        for reading in known:
            if reading not in unique:
                unique.append(reading)
        return sorted(unique, key=lambda r: (r != usual, r.endswith("5")))[:15]


def rank(entry):
    """Sorts the readings of one headword: common words before names, full before marked entries."""
    marked = any(re.search(r"variant of|^see |Taiwan pr|\bdialect\b|archaic|\(old\)|literary", g) for g in entry.glosses)
    return (entry.proper, marked, sum(p.endswith("5") for p in entry.pinyin))


class Words:
    """Simplified (folded) headword -> cost, tag, readings."""

    def __init__(self, entries, jieba, fold, extra):
        self.readings = collections.defaultdict(list)
        simple = {e.simp for e in entries}
        for entry in sorted(entries, key=rank):
            self._add(entry.simp, entry.pinyin)
            folded = "".join(fold.get(c, c) for c in entry.trad)
            if folded != entry.simp and folded not in simple:
                self._add(folded, entry.pinyin)
        for word, pinyin in extra.items():
            self.readings[word] = [tuple(p.split()) for p in pinyin]
        total = math.log(sum(f for f, _ in jieba.values()))
        self.entries = {}
        for word in set(self.readings) | set(jieba):
            frequency, tag = jieba.get(word, (2, "n" if len(word) > 1 else "x"))
            if word in extra:
                frequency = max(frequency, 50)
            if word in self.readings or self._worth(word, frequency, tag):
                cost = min(254, max(1, round((total - math.log(max(frequency, 1))) * STEP)))
                self.entries[word] = (cost, tag[:2], [r for r in self.readings.get(word, []) if len(word) > 1])

    def _add(self, word, pinyin):
        if len(word) > 1 and tuple(pinyin) not in self.readings[word] and all(map(kept, pinyin)):
            self.readings[word].append(tuple(pinyin))
        elif len(word) == 1:
            self.readings[word]

    @staticmethod
    def _worth(word, frequency, tag):
        if any(ord(c) >= 0x10000 for c in word):
            return False
        if len(word) > 2 and all(c in DIGITS for c in word):
            return False
        return frequency >= (MIN_NAME_FREQUENCY if tag.startswith("nr") else MIN_FREQUENCY) or len(word) == 1


def read_extra(path):
    """Our own words: word TAB pinyin [TAB reason], # comments."""
    rows = {}
    for line in open(path, encoding="utf8"):
        if line.strip() and not line.startswith("#"):
            word, pinyin = line.rstrip("\n").split("\t")[:2]
            rows[word] = pinyin.split("|")
            assert all(len(p.split()) == len(word) for p in rows[word]), line
    return rows


def radicals():
    """(first code point of a run, radical number): for characters nobody has recorded a reading of."""
    runs, last = [], None
    rows = sources.unihan("kRSUnicode", "IRGSources")
    for char in sorted(rows):
        number = int(re.match(r"\d+", rows[char]).group())
        if number != last:
            runs.append((ord(char), number))
            last = number
    return runs


class Packer:
    """Big-endian primitives into a byte string; see Lexicon.java for the layout."""

    def __init__(self):
        self.out = bytearray()

    def varint(self, n):
        while n >= 0x80:
            self.out.append(n & 0x7F | 0x80)
            n >>= 7
        self.out.append(n)

    def text(self, s):
        raw = s.encode("utf8")
        self.varint(len(raw))
        self.out += raw


def trie(words):
    """Breadth-first nodes: labels, child counts and the word that ends there."""
    root = {}
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[""] = word
    labels, counts, ends, level = [], [], [], [("", root)]
    while level:
        below = []
        for label, node in level:
            children = sorted((c, n) for c, n in node.items() if c)
            labels.append(label)
            counts.append(len(children))
            ends.append(node.get(""))
            below += children
        level = below
    return labels, counts, ends


def pack(chars, words, fold):
    p = Packer()
    p.out += b"TWLX1"
    syllables = sorted({r for rs in chars.values() for r in rs})
    p.varint(len(syllables))
    for s in syllables:
        p.text(s)
    number = {s: i for i, s in enumerate(syllables)}
    p.varint(len(chars))
    last = 0
    for char in sorted(chars):
        p.varint(ord(char) - last)
        last = ord(char)
        p.varint(len(chars[char]))
    for char in sorted(chars):
        for r in chars[char]:
            p.varint(number[r])
    p.varint(len(fold))
    last = 0
    for t in sorted(fold):
        p.varint(ord(t) - last)
        last = ord(t)
    for t in sorted(fold):
        p.out += struct.pack(">H", ord(fold[t]))
    runs = radicals()
    p.varint(len(runs))
    last = 0
    for first, radical in runs:
        p.varint(first - last)
        last = first
        p.out.append(radical)
    pack_words(p, chars, words)
    return bytes(p.out)


def pattern(word, readings, chars):
    """Readings as indices into the characters' own lists, in hexadecimal: "001" or "00|10"."""
    return "|".join("".join("%x" % chars[c].index(r) for c, r in zip(word, reading)) for reading in readings)


def pack_words(p, chars, words):
    tags = sorted({t for _, t, _ in words.values()})
    p.varint(len(tags))
    for t in tags:
        p.text(t)
    patterns = {w: pattern(w, rs, chars) for w, (_, _, rs) in words.items() if rs}
    table = [""] + [k for k, _ in sorted(collections.Counter(patterns.values()).items(), key=lambda kv: (-kv[1], kv[0]))]
    number = {k: i for i, k in enumerate(table)}
    p.varint(len(table))
    for k in table:
        p.text(k)
    labels, counts, ends = trie(words)
    p.varint(len(labels))
    p.out += bytes(ord(c) >> 8 if c else 0 for c in labels)
    p.out += bytes(ord(c) & 255 if c else 0 for c in labels)
    for c in counts:
        p.varint(c)
    p.out += bytes(words[w][0] if w else 0 for w in ends)
    p.out += bytes(tags.index(words[w][1]) if w else 0 for w in ends)
    for w in ends:
        p.varint(number[patterns[w]] if w in patterns else 0)


def write_tsv(path, chars, words, fold):
    with open(path, "w", encoding="utf8") as out:
        for char in sorted(chars):
            out.write("C\t%s\t%s\n" % (char, " ".join(chars[char])))
        for t in sorted(fold):
            out.write("F\t%s\t%s\n" % (t, fold[t]))
        for word in sorted(words):
            cost, tag, readings = words[word]
            out.write("W\t%s\t%d\t%s\t%s\n" % (word, cost, tag, "|".join(" ".join(r) for r in readings)))


def main(cedict, extra, tables, tsv, packed, *sets):
    labels = collections.defaultdict(set)
    for prefix in sets:
        for example in sources.examples(prefix):
            labels[example.text[example.at]].add(example.label)
    entries = [e for e in sources.cedict(cedict) if all(ord(c) < 0x10000 for c in e.simp + e.trad)]
    fold = folding(entries)
    extra_words = read_extra(extra)
    for table in (extra_words, *(read_extra(tables + "/" + t) for t in ("surnames.tsv", "places.tsv"))):
        for word, pinyin in table.items():
            for reading in pinyin:
                for char, r in zip(word, reading.split()):
                    labels[char].add(r)
    chars = Characters(entries, labels).readings
    words = Words(entries, sources.jieba(), fold, extra_words).entries
    for word, (_, _, readings) in words.items():
        for reading in readings:
            for char, r in zip(word, reading):
                if r not in chars[char]:
                    chars[char].append(r)
    assert all(len(r) <= 16 for r in chars.values())
    write_tsv(tsv, chars, words, fold)
    with open(packed, "wb") as out:
        out.write(pack(chars, words, fold))
    print("characters %d, words %d (%d with readings), folded %d" % (
        len(chars), len(words), sum(bool(w[2]) for w in words.values()), len(fold)))


if __name__ == "__main__":
    main(*sys.argv[1:])
