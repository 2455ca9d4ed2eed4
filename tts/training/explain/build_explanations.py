"""Builds explanations.tsv: for each character of 通用规范汉字表 and its Traditional forms, a phrase that tells a
listener which character it is (英雄的雄).

    python3 build_explanations.py CEDICT.jsonl OUT.tsv

Words come from CC-CEDICT (CC BY-SA 4.0), frequencies from jieba's dictionary (MIT), the list, radicals and strokes from
Unihan (Unicode licence). Rules, in this order, for a character c with its most common reading r:
1. the commonest word in which c is read r, if that word is far more frequent than all others that sound the same;
2. any other such word, commonest first;
3. the radical and the number of the other strokes; where two would sound the same, that it is the Traditional form, or
   the code of its four corners.
No two characters that share a reading, be it the rarest of both, get phrases that sound the same.
"""
import collections
import itertools
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "lexicon"))
import sources  # noqa: E402

CLEARLY_MORE_FREQUENT = 4
LONGEST_WORD = 4
# Where Unihan names a rare reading first.
USUAL = {"掺": "chan1"}
DIGITS = "零一二三四五六七八九"
# Words that no official voice should bring up to explain a name.
UNFIT = set("死尸奸淫毒娼妓嫖屎尿屁贼杀癌丧葬坟鬼妖魔奴")


def number(n):
    tens, ones = divmod(n, 10)
    return ("" if tens < 2 else DIGITS[tens]) + ("十" if tens else "") + (DIGITS[ones] if ones or not tens else "")


def listed():
    """(character, whether it is one of the list's own) for the 8,105 characters and their Traditional forms."""
    own = [c for c, v in sources.unihan("kTGH", "OtherMappings").items() if v.startswith("2013")]
    traditional = sources.unihan("kTraditionalVariant", "Variants")
    extra = {chr(int(v[2:], 16)) for c in own for v in traditional.get(c, "").split()} - set(own)
    return [(c, True) for c in sorted(own)] + [(c, False) for c in sorted(extra)]


def readings():
    """(the most common reading of each character, all its readings)"""
    every = {c: [sources.numbered(r) for r in v.split()] for c, v in sources.unihan("kMandarin").items()}
    return {c: rs[0] for c, rs in every.items()} | USUAL, {c: set(rs) for c, rs in every.items()}


def usable(word):
    return 2 <= len(word) <= LONGEST_WORD


def words(path, jieba, reading, every):
    """(character, reading) -> words that show it, best first; each as (text, what sounds like it:
    its Simplified form, its pinyin). Adds to every what it meets."""
    sounding = collections.defaultdict(dict)
    found = collections.defaultdict(dict)
    said = {}
    for entry in sources.cedict(path):
        for c, r in list(zip(entry.simp, entry.pinyin)) + list(zip(entry.trad, entry.pinyin)):
            every.setdefault(c, set()).add(r)
        if not usable(entry.simp) or "r5" in entry.pinyin[1:]:
            continue
        weight, tag = jieba.get(entry.simp, (0, ""))
        pinyin = " ".join(entry.pinyin)
        sounding[pinyin][entry.simp] = weight
        said.setdefault(entry.simp, pinyin)
        for text in {entry.simp, entry.trad}:
            for c, r in zip(text, entry.pinyin):
                found[c, r][text] = (entry.simp, pinyin, weight, entry.proper and tag != "ns")
    for word, (weight, tag) in jieba.items():
        if usable(word) and not tag.startswith("nr") and all(c in reading for c in word):
            pinyin = said.get(word) or " ".join(reading[c] for c in word)
            sounding[pinyin].setdefault(word, weight)
            for c in word:
                found[c, reading[c]].setdefault(word, (word, pinyin, weight, True))

    def rank(item, c):
        text, (simp, pinyin, weight, doubtful) = item
        rivals = max((w for s, w in sounding[pinyin].items() if s != simp), default=0)
        clear = weight >= CLEARLY_MORE_FREQUENT * max(1, rivals)
        unfit = bool(UNFIT & (set(simp) - {c}))
        return (unfit, not clear, doubtful, text.count(c) > 1, len(text) != 2, -weight, text != simp, text)

    return {key: [(t, {v[0], v[1]}) for t, v in sorted(texts.items(), key=lambda item: rank(item, key[0]))]
            for key, texts in found.items()}


def strokes(c, radicals):
    """三点水，另有十二画: the radical and the strokes beside it."""
    radical, rest = RADICALS[c].split()[0].replace("'", "").split(".")
    return radicals[radical] + "，另有" + number(max(0, int(rest))) + "画"


def build(path):
    reading, every = readings()
    shown = words(path, sources.jieba(), reading, every)
    radicals = dict(line.rstrip("\n").split("\t") for line in open(os.path.join(HERE, "radicals.tsv"), encoding="utf8")
                    if line.strip() and not line.startswith("#"))
    corners = sources.unihan("kFourCornerCode", "DictionaryLikeData")
    taken = collections.defaultdict(set)
    rows = []
    for c, own in listed():
        shared = every.get(c, {""})
        free = ((text + "的" + c, sounds) for text, sounds in shown.get((c, reading.get(c, "")), []))
        drawn = ((phrase, {" ".join(reading.get(p, p) for p in phrase)}) for phrase in by_strokes(c, own, radicals, corners))
        phrase, sounds = next((phrase, sounds) for phrase, sounds in itertools.chain(free, drawn)
                              if not any(sounds & taken[r] for r in shared))
        for r in shared:
            taken[r] |= sounds
        rows.append((c, phrase))
    return rows


def by_strokes(c, own, radicals, corners):
    """Ever longer phrases that describe how the character looks; the last is like no other's."""
    phrase = strokes(c, radicals)
    yield phrase
    if not own:
        yield phrase + "，繁体"
    code = "".join(DIGITS[int(d)] for d in corners.get(c, "").split(" ")[0] if d.isdigit())
    if code:
        yield phrase + "，四角号码" + code
    yield phrase + "，统一码" + spelt(c)


def spelt(c):
    return "".join(DIGITS[int(d)] if d.isdigit() else d for d in "%X" % ord(c))


RADICALS = sources.unihan("kRSUnicode", "IRGSources")
HEAD = """# How to tell a listener which character it is. Made by tts/training/explain/build_explanations.py from CC-CEDICT (words;
# CC BY-SA 4.0), jieba's dictionary (frequencies; MIT) and Unihan (list, radicals, strokes; Unicode licence).
# Licence of this file: CC BY-SA 4.0.
# character	phrase
"""

if __name__ == "__main__":
    table = build(sys.argv[1])
    with open(sys.argv[2], "w", encoding="utf8") as out:
        out.write(HEAD)
        for c, phrase in table:
            out.write(c + "\t" + phrase + "\n")
    fallback = sum("的" not in phrase[-2:] for _, phrase in table)
    print(len(table), "characters,", fallback, "by radical and strokes")
