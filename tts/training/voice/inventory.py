"""Units of speech the voice is made of, and how pinyin syllables are spelt with them.

A syllable is (initial, final, tone, erhua): initial '' or one of INITIALS, final in the resolved spelling (y/w written out, the
vowels after zh/ch/sh/r and z/c/s named iii and ii, u-umlaut v), surface tone 1..5.
"""
import re

INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s".split()
FINALS = ("a e ai ei ao ou an en ang eng er i ii iii ia ie iao iou ian in iang ing iong "
          "u ua uo uai uei uan uen uang ong v ve van vn").split()
SONORANTS = ("m", "n", "l", "r")
UNITS = ["sil"] + INITIALS + FINALS
UNIT_ID = {u: i for i, u in enumerate(UNITS)}

# Finals with hardly any recording, and syllables outside the regular table, spoken by other units.
ALIAS = {"o": ("uo",), "ueng": ("ong",), "io": ("iou",), "ê": ("ie",),
         "m": ("en",), "n": ("en",), "ng": ("en",), "hm": ("en",), "hng": ("en",)}

# Rhyme that stands before the retroflex coda of an erhua syllable; '' = the coda alone.
ERHUA = {"a": "a", "ai": "a", "an": "a", "ang": "a", "ao": "ao", "e": "e", "ei": "", "en": "", "eng": "e", "ou": "ou",
         "i": "i", "in": "i", "ing": "i", "ii": "", "iii": "", "ia": "ia", "ian": "ia", "iang": "ia", "iao": "iao", "ie": "ie",
         "iou": "iou", "iong": "v", "u": "u", "ua": "ua", "uai": "ua", "uan": "ua", "uang": "ua", "uo": "uo", "uei": "u",
         "uen": "u", "ong": "u", "v": "v", "van": "ve", "ve": "ve", "vn": "v", "er": ""}

# States of the alignment model, shared by the networks: stops and affricates begin with a closure and a burst.
CLOSURE_INITIALS = tuple("b p d t g k j q zh ch z c".split())
UNASPIRATED_STOPS = tuple("b d g".split())


def state_count(unit):
    """Number of time states of a unit (closure, burst, friction, aspiration...; 1 for silence, at most 5)."""
    if unit == "sil":
        return 1
    if unit in FINALS:
        return 5
    return 4 if unit in CLOSURE_INITIALS and unit not in UNASPIRATED_STOPS else 3


STATES = [state_count(u) for u in UNITS]
_Y = {"yi": "i", "yin": "in", "ying": "ing", "you": "iou", "yong": "iong", "ye": "ie", "yo": "io"}
_W = {"wu": "u", "wei": "uei", "wen": "uen", "weng": "ueng", "wo": "uo"}
_SHORT = {"iu": "iou", "ui": "uei", "un": "uen", "ue": "ve"}


def split_syllable(text):
    """'zhong1' -> ('zh', 'ong', 1); None if it is no Mandarin syllable."""
    match = re.match(r"^([a-zêü:]+)([1-5])$", text)
    if not match:
        return None
    base, tone = match.group(1).replace("u:", "v").replace("ü", "v"), int(match.group(2))
    if base in ("m", "n", "ng", "hm", "hng", "ê"):
        return "", base, tone
    if base[0] in "yw":
        return "", _resolve_zero(base), tone
    initial = next((i for i in ("zh", "ch", "sh") if base.startswith(i)), base[0] if base[0] in "bpmfdtnlgkhjqxrzcs" else "")
    final = _resolve_final(initial, base[len(initial):])
    return (initial, final, tone) if final in UNIT_ID or final in ALIAS else None


def _resolve_zero(base):
    if base in _Y or base in _W:
        return _Y.get(base) or _W[base]
    if base.startswith("yu"):
        return "v" + base[2:]
    return ("i" if base[0] == "y" else "u") + base[1:]


def _resolve_final(initial, final):
    if initial in ("j", "q", "x") and final.startswith("u"):
        final = "v" + final[1:]
    if final == "i" and initial in ("zh", "ch", "sh", "r"):
        return "iii"
    if final == "i" and initial in ("z", "c", "s"):
        return "ii"
    return _SHORT.get(final, final)


def units_of(initial, final, erhua=False):
    """Unit names of one syllable: [initial] + final's units (+ er)."""
    rhyme = [ERHUA[final]] * bool(ERHUA[final]) + ["er"] if erhua else list(ALIAS.get(final, (final,)))
    return ([initial] if initial else []) + rhyme


def sandhi(word, syllables):
    """Surface tones of the citation syllables [(initial, final, tone)...] of a recorded word."""
    tones = [s[2] for s in syllables]
    out = list(tones)
    per_character = len(word) == len(tones)
    for i, tone in enumerate(tones[:-1]):
        following, char = tones[i + 1], word[i] if per_character else ""
        if char == "不" and tone == 4 and following == 4:
            out[i] = 2
        elif char == "一" and tone == 1 and not (i and word[i - 1] in "第十一二三四五六七八九") and word[i + 1] not in "月日号":
            out[i] = 2 if following in (4, 5) else 4
        elif tone == 3 and following == 3:
            out[i] = 2
    return out


def read_pronunciations(path):
    """Yields (word, [reading...]); a reading is [(initial, final, surface tone, erhua)...], several where the dictionary has several."""
    for line in open(path, encoding="utf-8"):
        if line.startswith("#"):
            continue
        word, dictionary, guess = (line.rstrip("\n").split("\t") + ["", ""])[:3]
        if "_" in word:
            continue
        readings = []
        for text in (dictionary or guess).split("|"):
            reading = _reading(word, text.split())
            if reading and reading not in readings:
                readings.append(reading)
        if readings:
            yield word, readings


def _reading(word, pinyin):
    erhua = [False] * len(pinyin)
    kept = []
    for text in pinyin:
        suffix = text == "r5" or (text in ("er5",) and kept and word.endswith("儿"))
        if suffix and kept:
            erhua[len(kept) - 1] = True
        elif split_syllable(text) is None:
            return None
        else:
            kept.append(split_syllable(text))
    if not kept:
        return None
    tones = sandhi(word[:-1] if erhua[len(kept) - 1] else word, kept)
    return [(i, f, t, e) for (i, f, _), t, e in zip(kept, tones, erhua)]
