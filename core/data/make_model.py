#!/usr/bin/env python3
"""Makes repair-model.bin: which character follows which, to choose a byte that a page has lost.

Run: make_model.py OUTPUT SCRIPTS_TSV HANLP_WORDS HANLP_PAIRS JIEBA_WORDS SENTENCES...

Sources: sentences, one a line (shipped: CPP dev, g2pL train and dev; Apache-2.0), the word and
word-pair counts of HanLP portable-1.8.6 (Apache-2.0) as HanlpCounts.java writes them, and the word
counts of jieba-analysis 1.0.2 (Apache-2.0, its dict.txt). Pairs with the character that a sentence was chosen for (between two marks) count little: those are balanced, not
natural.

Costs are -10 ln P, in steps of STEP. Pairs: absolute discounting over single characters, half by how
often they stand, half by after how many others. Triples only where they decide what the repair must decide: the character that lost its lead byte (its trail byte is A1
or A3 in GBK, since pages are cut at A1A3, A3A1 and A3BF) and what follows it. What helps least is
left out until the file has at most LIMIT bytes. The file is raw DEFLATE of what CharacterModel reads: u8
STEP; u16 number N of characters; the high, then the low bytes of their code units, the frequent first; a
byte for the cost of each alone, and one for its back-off; the rows of their followers; varint number of
contexts, varint gaps of first * N + second; the rows of what follows them. Rows: for each a varint count
and varint gaps of indexes; then, for all, a byte of cost. Index 0 is the border of a sentence, 1 any
other character. Kinds of values stand apart since they pack better so.
"""
import math
import re
import struct
import sys
import zlib
from collections import Counter, defaultdict

LIMIT = 299_000
STEP = 3
JIEBA_WEIGHT = 0.06
# How often a word is followed by each of these signs in the sentences.
AFTER_WORD_SIGNS = {"，": 0.09, "。": 0.05, "、": 0.03, "的": 0.05, "（": 0.01, "”": 0.01, "》": 0.004, "：": 0.004}
DISCOUNT = 0.7
CHOSEN_WEIGHT = 0.1
WORD_WEIGHT = 0.8
NAME_WEIGHT = 1.0
DECISIVE = 6.0
TRIPLE_BYTES = 2.2
DOT = "\u00b7"
MARK = "\u2581"
BORDER, OTHER = "\0", "\1"


def read_scripts(path):
    folded, simplified = {}, set()
    with open(path, encoding="utf-8") as rows:
        for row in rows:
            if row.startswith("#"):
                continue
            kind, characters, forms = row.rstrip("\n").split("\t")
            if kind == "simplified":
                simplified.update(characters)
            else:
                folded.update(zip(characters, forms))
    return folded, simplified


class Folding(dict):
    """One class for all digits, one for all letters; full-width signs as half-width ones."""

    def __missing__(self, key):
        character = chr(ord(key) - 0xFEE0) if "\uff01" <= key <= "\uff5e" else key
        if character.isascii() and character.isdigit():
            character = "0"
        elif character.isascii() and character.isalpha():
            character = "a"
        elif ord(character) < 32 or ord(character) > 0xFFFF:
            character = OTHER
        self[key] = character
        return character


def decisive(folded, simplified):
    """Characters whose lead byte a cut can take, and those that can follow them."""
    losers, followers = set(), set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            character = bytes([lead, trail]).decode("gbk", "ignore")
            if len(character) != 1 or character in simplified:
                continue
            character = folded.get(character, character)
            if trail in (0xA1, 0xA3) and ("\u4e00" <= character <= "\u9fff" or character == "。"):
                losers.add(character)
            if lead in (0xA1, 0xA3, 0xBF):
                followers.add(FOLD[character])
    return losers, followers


FOLD = Folding()


class Counts:
    def __init__(self, losers, followers):
        self.losers, self.followers = losers, followers
        self.pairs, self.triples = Counter(), Counter()

    def add(self, text, weights, first=1):
        """Counts the n-grams of a folded text that end at index first or later."""
        for i in range(first, len(text)):
            b, c = text[i - 1], text[i]
            self.pairs[b, c] += weights[i - 1] * weights[i]
            if i > 1 and (c in self.losers or b in self.losers and c in self.followers):
                self.triples[text[i - 2], b, c] += weights[i - 2] * weights[i - 1] * weights[i]

    def add_word(self, text, weight):
        """Counts the n-grams inside a word that stands weight times, and the signs after it."""
        for i in range(1, len(text)):
            b, c = text[i - 1], text[i]
            self.pairs[b, c] += weight
            if i > 1 and (c in self.losers or b in self.losers and c in self.followers):
                self.triples[text[i - 2], b, c] += weight
        for sign, share in AFTER_WORD_SIGNS.items():
            if len(text) > 1 and text[-1] in self.losers and FOLD[sign] in self.followers:
                self.triples[text[-2], text[-1], FOLD[sign]] += weight * share


def add_sentences(counts, path):
    balanced = "g2pl" in path
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            marked = re.split(MARK, line.strip())
            text, weights = [BORDER], [1.0]
            for i, part in enumerate(marked):
                text += [FOLD[c] for c in part]
                weights += [CHOSEN_WEIGHT if balanced and i % 2 else 1.0] * len(part)
            counts.add(text + [BORDER], weights + [1.0])


def word(text):
    if text in ("始##始", "末##末"):
        return [BORDER]
    return [OTHER] if "##" in text else [FOLD[c] for c in text]


def add_hanlp(counts, words, pairs):
    with open(words, encoding="utf-8") as rows:
        for row in rows:
            text, n = row.rstrip("\n").split("\t")
            if n == "0":
                counts.add([DOT] + [FOLD[c] for c in text] + [DOT], [NAME_WEIGHT] * (len(text) + 2))
            elif "##" not in text:
                counts.add([FOLD[c] for c in text], [WORD_WEIGHT] * len(text))
    with open(pairs, encoding="utf-8") as rows:
        for row in rows:
            left, right, n = row.rstrip("\n").split("\t")
            a, b = word(left), word(right)
            if a == [OTHER] or b == [OTHER] or a == b == [BORDER]:
                continue
            joined = a + b
            each = float(n)
            for i in range(1, len(joined)):
                if i < len(a) or i in (len(a), len(a) + 1):
                    counts.pairs[joined[i - 1], joined[i]] += each if i <= len(a) else 0
                    triple = tuple(joined[i - 2:i + 1]) if i > 1 else None
                    if triple and (triple[2] in counts.losers or
                                   triple[1] in counts.losers and triple[2] in counts.followers):
                        counts.triples[triple] += each


def add_jieba(counts, words):
    with open(words, encoding="utf-8") as rows:
        for row in rows:
            text, n = row.split(" ")[:2]
            weight = float(n) * JIEBA_WEIGHT
            counts.add_word([FOLD[c] for c in text], weight)


def varint(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def cost(probability):
    return STEP * max(0, min(255, round(-10 * math.log(probability) / STEP)))


class Model:
    def __init__(self, counts):
        self.counts = counts
        singles = Counter()
        for (_, b), n in counts.pairs.items():
            singles[b] += n
        listed = sorted(c for c in singles if singles[c] >= 1.5 and c not in (BORDER, OTHER))
        listed.sort(key=lambda c: -singles[c])
        self.characters = [BORDER, OTHER] + listed
        self.index = {c: i for i, c in enumerate(self.characters)}
        spread = Counter()
        for (_, b), n in counts.pairs.items():
            spread[b] += min(1.0, n)
        total, tokens = sum(spread.values()), sum(singles.values())
        self.alone = {c: max(spread[c], 0.5) / total / 2 + singles[c] / tokens / 2
                      for c in self.characters}
        self.alone[OTHER] = 0.1 / total
        self.rows = defaultdict(dict)
        for (a, b), n in counts.pairs.items():
            if a in self.index and b in self.index:
                self.rows[a][b] = n

    def pack(self, threshold):
        pairs, triples, pair_costs = [], defaultdict(list), {}
        alone, backs = [], []
        for a in self.characters:
            row = self.rows[a]
            whole = sum(row.values()) or 1.0
            known = sum(max(n - DISCOUNT, n * 0.15) for n in row.values())
            left = min(1.0, max(1 - known / whole, 1e-3))
            alone.append(cost(self.alone[a]))
            backs.append(cost(left))
            kept = []
            for b, n in row.items():
                direct = cost(max(n - DISCOUNT, n * 0.15) / whole + left * self.alone[b])
                back = cost(left) + cost(self.alone[b])
                pair_costs[a, b] = back
                matters = DECISIVE if b in self.counts.losers or a in self.counts.losers and \
                    b in self.counts.followers else 1.0
                if matters * n * (back - direct) > threshold:
                    kept.append((self.index[b], direct))
                    pair_costs[a, b] = direct
            pairs.append(sorted(kept))
        for context, c, direct in self.triples(threshold, pair_costs):
            triples[context].append((c, direct))
        contexts = sorted(triples)
        head = struct.pack(">BH", STEP, len(self.characters))
        codes = struct.pack(f">{len(self.characters)}H", *map(ord, self.characters))
        return squeezed([
            head + codes[0::2] + codes[1::2] + costs(alone) + costs(backs),
            rows(pairs),
            costs(c for row in pairs for _, c in row),
            varint(len(contexts)) + gaps(contexts) + rows(sorted(triples[c]) for c in contexts),
            costs(c for context in contexts for _, c in sorted(triples[context]))])

    def triples(self, threshold, pair_costs):
        """Yields (context, character, cost) of the triples that help."""
        seen = Counter()
        for (a, b), n in self.counts.pairs.items():
            seen[a, b] += n
        for (a, b, c), n in self.counts.triples.items():
            if not (a in self.index and b in self.index and c in self.index) or OTHER in (a, b):
                continue
            back = pair_costs.get((b, c), 255)
            lower = math.exp(-back / 10)
            direct = cost(max(n - DISCOUNT, n * 0.15) / max(seen[a, b], n) + 0.5 * lower)
            if DECISIVE * n * (back - direct) > threshold * TRIPLE_BYTES:
                yield self.index[a] * len(self.characters) + self.index[b], self.index[c], direct


def gaps(keys):
    return b"".join(varint(key - before) for before, key in zip([0] + keys, keys))


def rows(lists):
    return b"".join(varint(len(row)) + gaps([key for key, _ in row]) for row in lists)


def costs(values):
    return bytes(value // STEP for value in values)


def squeezed(parts):
    """Each part in blocks of its own, so that it has codes of its own."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    blocks = [packer.compress(part) + packer.flush(zlib.Z_BLOCK) for part in parts]
    return b"".join(blocks) + packer.flush()


def main(output, scripts, words, pairs, jieba, sentences):
    folded, simplified = read_scripts(scripts)
    counts = Counts(*decisive(folded, simplified))
    for path in sentences:
        add_sentences(counts, path)
    add_hanlp(counts, words, pairs)
    add_jieba(counts, jieba)
    model = Model(counts)
    low, high = 40.0, 160.0
    while high / low > 1.04:
        middle = math.sqrt(low * high)
        low, high = (low, middle) if len(model.pack(middle)) <= LIMIT else (middle, high)
    data = model.pack(high)
    with open(output, "wb") as file:
        file.write(data)
    print(f"{len(model.characters)} characters, threshold {high:.1f}, {len(data)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:6], sys.argv[6:])
