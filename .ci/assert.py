"""Checks of what the command line wrote, by the standard library alone.

    assert.py wav NOTICE WAV             the sound is as long as the notice and not silent
    assert.py no-gloss JSON              no pronunciation gloss is left in any text
    assert.py headings JSON LEAD COUNT   so many directives under LEAD have a heading
    assert.py attendees JSON COUNT       at least so many persons
    assert.py sample TABLE               the scorer's table of the annotated sample stays above our bars
    assert.py voice TABLE                the recogniser's table of the voice stays above our bars
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


# F1 on the annotated sample, of the fields that matter most.
SAMPLE_BARS = {
    "header.date ": 0.97,
    "header.place ~": 0.97,
    "header.meetingName ~": 0.97,
    "chair ": 0.97,
    "persons.name ": 0.97,
    "groups ~": 0.88,
    "directives.lead+speaker": 0.93,
    "requirements (8) ~": 0.90,
}
# Per cent of syllables that the recogniser names right.
VOICE_BARS = {"initial ": 85, "final ": 93, "tone ": 99, "toned ": 78}


def sample(path):
    table = open(path, encoding="utf-8").read()
    assert "classification accuracy 22/22" in table, "a document was misjudged"
    for field, bar in SAMPLE_BARS.items():
        row = next(line for line in table.splitlines() if line.startswith(field))
        f1 = float(row[len(field) :].split()[2])
        print(field, f1)
        assert f1 >= bar, row


def voice(path):
    for name, bar in VOICE_BARS.items():
        row = next(line for line in open(path, encoding="utf-8") if line.startswith(name))
        print(row.strip())
        assert float(row.split()[1].rstrip("%")) >= bar, row


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


CHECKS = {check.__name__.replace("_", "-"): check for check in (wav, no_gloss, headings, attendees, sample, voice)}

if __name__ == "__main__":
    CHECKS[sys.argv[1]](*sys.argv[2:])
