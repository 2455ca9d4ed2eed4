"""The word graph of Segmenter.java in Python, so that training sees the words that the library will see."""

UNKNOWN_COST = 229
NUMBER_COST = 110
DIGITS = frozenset("零〇一二三四五六七八九十百千万亿两")
MAX_WORD = 16


class Lexicon:
    """What build_lexicon.py wrote as TSV."""

    def __init__(self, path):
        self.chars, self.fold, self.words, self.prefixes = {}, {}, {}, set()
        for line in open(path, encoding="utf8"):
            kind, key, *rest = line.rstrip("\n").split("\t")
            if kind == "C":
                self.chars[key] = rest[0].split()
            elif kind == "F":
                self.fold[ord(key)] = rest[0]
            else:
                readings = [r.split() for r in rest[2].split("|")] if rest[2] else []
                self.words[key] = (int(rest[0]), rest[1], readings)
                self.prefixes.update(key[:k] for k in range(1, len(key)))

    def folded(self, text):
        return text.translate(self.fold)


def kind(char):
    """The class of what is no Han character: D digit, A Latin letter, P sign; None for Han."""
    if char.isdigit() and char.isascii():
        return "D"
    if char.isascii() and char.isalpha():
        return "A"
    code = ord(char)
    return None if 0x3400 <= code <= 0x9FFF or 0xD800 <= code < 0xE000 or code == 0x3007 or code > 0xFFFF else "P"


def run_end(text, at, same):
    while at < len(text) and same(text[at]):
        at += 1
    return at


class Graph:
    """Best path and the words with readings that start at each place."""

    def __init__(self, lexicon, text):
        self.text = text
        self.matches = [[] for _ in text]
        n = len(text)
        best, self.next, self.tag = [0] * (n + 1), [0] * (n + 1), [""] * (n + 1)
        for i in range(n - 1, -1, -1):
            least = None
            for j, cost, tag in self._edges(lexicon, text, i):
                if least is None or cost + best[j] < least:
                    least, self.next[i], self.tag[i] = cost + best[j], j, tag
            best[i] = least
        self.path, i = [], 0
        while i < n:
            self.path.append((i, self.next[i], self.tag[i]))
            i = self.next[i]

    def _edges(self, lexicon, text, i):
        k = kind(text[i])
        if k in ("D", "A"):
            yield run_end(text, i, lambda c: kind(c) == k), UNKNOWN_COST, k
            return
        first = lexicon.words.get(text[i])
        yield i + 1, first[0] if first else UNKNOWN_COST, first[1] if first else k or "u"
        if text[i] in DIGITS and (i == 0 or text[i - 1] not in DIGITS):
            end = run_end(text, i, DIGITS.__contains__)
            if end > i + 1:
                yield end, NUMBER_COST, "m"
        j = i + 1
        while j < len(text) and j - i < MAX_WORD and text[i:j] in lexicon.prefixes:
            j += 1
            word = lexicon.words.get(text[i:j])
            if word:
                if word[2]:
                    self.matches[i].append((j, word[2]))
                yield j, word[0], word[1]

    def word_at(self, i):
        """Index in the path of the word over character i."""
        low, high = 0, len(self.path) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.path[middle][0] <= i else (low, middle - 1)
        return low
