"""Features of one polyphone, computed bit for bit as PolyphoneFeatures.java computes them."""

MASK = 0xFFFFFFFF
REACH = 8  # a word over the target starts at most this many characters before it
KINDS = 25  # kinds of vote: long/inside x length 2,3,4 x on the path x several readings, and "any"


def start(template):
    return (template * 0x9E3779B1) & MASK


def step(h, code):
    h = ((h ^ code) * 0x85EBCA6B) & MASK
    return h ^ (h >> 13)


def key(feature, char, reading):
    """The place of a weight: feature, target character, index of the reading in the model's list."""
    h = ((feature ^ ord(char)) * 0xC2B2AE35) & MASK
    h ^= h >> 16
    h = ((h + reading * 0x27D4EB2F) * 0x9E3779B1) & MASK
    return h ^ (h >> 15)


ENDERS = frozenset("。？！?!；;…")


def normal(kind_of, char):
    k = kind_of(char)
    if k == "D":
        return "0"
    if k == "A":
        return "A"
    if k == "P":
        return "。" if char in ENDERS else "，"
    return char


# Offsets whose characters make up one feature each.
NGRAMS = ((-4,), (-3,), (-2,), (-1,), (1,), (2,), (3,), (4,),
          (-2, -1), (-3, -2), (1, 2), (2, 3), (-1, 1),
          (-3, -2, -1), (1, 2, 3), (-2, -1, 1), (-1, 1, 2), (-2, -1, 1, 2))


def context(graph, i, kind_of):
    """Hashes of the n-grams around the target and of the words and tags around it."""
    text, n = graph.text, len(graph.text)

    def char(k):
        at = i + k
        return ord("^") if at < 0 else ord("$") if at >= n else ord(normal(kind_of, text[at]))

    hashes = []
    for template, offsets in enumerate(NGRAMS):
        h = start(template + 1)
        for k in offsets:
            h = step(h, char(k))
        hashes.append(h)
    return hashes + words(graph, i)


def words(graph, i):
    k = graph.word_at(i)
    begin, end, _ = graph.path[k]
    place = 4 * min(i - begin, 3) + min(end - 1 - i, 3)

    def tag(j):
        return graph.path[j][2] if 0 <= j < len(graph.path) else "^" if j < 0 else "$"

    def word(j):
        return graph.text[graph.path[j][0]:graph.path[j][1]] if 0 <= j < len(graph.path) else tag(j)

    def feature(template, number, *texts):
        h = step(start(template), number)
        for text in texts:
            for c in text:
                h = step(h, ord(c))
            h = step(h, 47)
        return h

    return [feature(31, i - begin, word(k)), feature(32, place), feature(33, place, tag(k)),
            feature(34, place, tag(k + 1)), feature(35, place, tag(k - 1)),
            feature(36, place, tag(k - 1), tag(k + 1)), feature(37, place, tag(k + 1), tag(k + 2)),
            feature(38, place, tag(k - 2), tag(k - 1)), feature(39, 0, word(k + 1)), feature(40, 0, word(k - 1))]


def votes(graph, i):
    """What the words over the target say: (kind of vote, reading)."""
    begin, end, _ = graph.path[graph.word_at(i)]
    longest = inside = None
    said = []
    for a in range(max(0, i - REACH), i + 1):
        for b, readings in graph.matches[a]:
            if b <= i:
                continue
            on_path = (a, b) == (begin, end)
            found = (b - a, on_path, a, readings)
            if longest is None or found[:2] > longest[:2]:
                longest = found
            if a >= begin and b <= end and (inside is None or found[:2] > inside[:2]):
                inside = found
            said += [(24, r) for r in distinct(readings, i - a)]
    for base, found in ((0, longest), (12, inside)):
        if found:
            length, on_path, a, readings = found
            options = distinct(readings, i - a)
            kind = base + 4 * (min(length, 4) - 2) + 2 * on_path + (len(options) > 1)
            said += [(kind, r) for r in options]
    return said


def distinct(readings, k):
    options = []
    for reading in readings:
        if reading[k] not in options:
            options.append(reading[k])
    return options


def relation(said, reading):
    """0 the same, 1 the neutral form of it, 2 a neutral candidate against another reading, None nothing."""
    if said == reading:
        return 0
    if said[:-1] == reading[:-1] and said[-1] == "5":
        return 1
    return 2 if reading[-1] == "5" else None
