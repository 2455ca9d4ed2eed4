"""Checks of what the command line wrote, by the standard library alone.

    assert.py wav NOTICE WAV             the sound is as long as the notice and not silent
    assert.py no-gloss JSON              no pronunciation gloss is left in any text
    assert.py headings JSON LEAD COUNT   so many directives under LEAD have a heading
    assert.py attendees JSON COUNT       at least so many persons
"""

import array
import json
import re
import sys
import wave

HAN = re.compile(r"[\u3400-\u9fff]")
GLOSS = re.compile(r"[(（]\s*[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\s*[)）]", re.IGNORECASE)


def wav(notice, path):
    text = GLOSS.sub("", open(notice, encoding="utf-8").read())
    with wave.open(path) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (22050, 1, 2), sound.getparams()
        samples = array.array("h", sound.readframes(sound.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    seconds = len(samples) / 22050
    per_second = len(HAN.findall(text)) / seconds
    print(f"{seconds:.1f} s, {per_second:.2f} characters a second, peak {max(map(abs, samples))}")
    assert 1.5 < per_second < 8, "not as long as the notice"
    # In speech a good half of all 20 ms frames sound.
    frames = [samples[at : at + 441] for at in range(0, len(samples) - 441, 441)]
    sounding = sum(max(map(abs, frame)) > 500 for frame in frames) / len(frames)
    assert sounding > 0.5, f"only {sounding:.0%} of it sounds"


def no_gloss(path):
    left = [text for text in strings(load(path)) if GLOSS.search(text)]
    assert not left, left


def headings(path, lead, count):
    directives = load(path)["directives"]
    found = [text_of(d["heading"]) for d in directives if d.get("heading") and text_of(d.get("effectiveLead")) == lead]
    assert len(found) == int(count), found


def attendees(path, count):
    people = [text_of(person["name"]) for person in load(path)["attendees"]]
    assert len(people) >= int(count), people


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def text_of(leaf):
    return leaf["text"] if isinstance(leaf, dict) else leaf


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


if __name__ == "__main__":
    {"wav": wav, "no-gloss": no_gloss, "headings": headings, "attendees": attendees}[sys.argv[1]](*sys.argv[2:])
