"""Training data from the extracted recordings: level, silence, split, targets, and flat arrays for batches."""
import pickle

import numpy as np

from features import MAX_STATES, SILENCE_FRAMES, Utterance
from inventory import CLOSURE_INITIALS, UNIT_ID, UNITS
from refine import VOICELESS
from spectrum import COSINES, FFT, RATE

LOW_BINS = slice(int(200 * FFT / RATE), int(700 * FFT / RATE))
LEVEL_FLOOR = -9.5          # nepers, mean log amplitude of silence
WORST = 0.02                # share of recordings with the worst alignment that is left out
BILATERAL = 0.9             # nepers of level step that halve a neighbour's weight in the smoothing of targets
SMOOTHING = (1, 2, 3, 2, 1)

# This speaker's affricates begin softly: their noise swells for 30-60 ms and lasts far longer than other speakers' (isolated z 140 ms
# against 85 ms, j 130/100, zh 90/80; data of two speakers), so that heard alone they pass for fricatives. What is learnt is a share of
# the length of the first, swelling, and of the second half of the noise after the burst.
NOISE_LENGTH = {"z": (0.18, 0.6), "j": (0.26, 0.75), "zh": (0.45, 0.9), "c": (0.5, 1.0), "q": (0.5, 1.0), "ch": (0.6, 1.0), "t": (0.8, 0.8)}

# Part of the recordings has no audible burst, and what is left is spread over two frames by interpolation: nepers that the first frame
# after a release is lifted by.
BURST_LIFT = {"z": 0.5, "j": 0.5, "zh": 0.5, "c": 0.5, "q": 0.5, "ch": 0.5, "t": 0.9, "k": 0.4, "p": 0.2}

ONSET = 2.2                 # nepers under the speech level (200-700 Hz) from which on an utterance-initial voiced sound counts as begun


def load(path, heldout):
    """heldout: word -> 'test' or 'val'. Returns {key: item}, {split: [keys]}."""
    items = pickle.load(open(path, "rb"))
    for item in items.values():
        item["utterance"] = Utterance(item["reading"])
        _trim_onset(item)
        item["mcep"] = item["raw"].copy()
    scores = np.array([i["score"] for i in items.values()])
    limit = np.quantile(scores, WORST)
    items = {k: i for k, i in items.items() if i["score"] >= limit or k in heldout}
    level = {k: np.percentile(i["mcep"][i["voiced"], 0], 80) for k, i in items.items()}
    mean = np.mean(list(level.values()))
    quiet = np.mean([i["mcep"][2:SILENCE_FRAMES - 6].mean(0) for i in items.values()], 0)
    quiet[0] = LEVEL_FLOOR
    for key, item in items.items():
        _normalise(item, mean - level[key], quiet)
    split = {"train": [], "val": [], "test": []}
    for key in sorted(items):
        split[heldout.get(key, "train")].append(key)
    return items, split


def _trim_onset(item):
    """Counts the weak murmur before an utterance-initial nasal, l, r or vowel as silence, and cuts the leading silence to its length."""
    first = UNITS[item["utterance"].phones[1]]
    if first in VOICELESS:
        return
    counts, start = item["durations"][1], SILENCE_FRAMES
    low = item["raw"] @ COSINES[:, LOW_BINS].mean(1)
    quiet = low < np.percentile(low, 95) - ONSET
    end = start + int(counts.sum()) - len(counts)
    extra = 0
    while start + extra < end and quiet[start + extra]:
        extra += 1
    left = counts.copy()
    gone = extra
    for s in range(len(left)):
        taken = min(gone, int(left[s]) - 1)
        left[s] -= taken
        gone -= taken
    extra -= gone
    item["durations"] = [item["durations"][0], left] + list(item["durations"][2:])
    for name in ("raw", "lf0", "trust", "voiced", "bands"):
        item[name] = item[name][extra:]


def _lift_bursts(item):
    start = 0
    for unit, counts in zip(item["utterance"].phones, item["durations"]):
        if UNITS[unit] in BURST_LIFT:
            item["mcep"][start + int(counts[0]), 0] += BURST_LIFT[UNITS[unit]]
        start += int(counts.sum())


def _normalise(item, gain, quiet):
    mcep, lead = item["mcep"], SILENCE_FRAMES
    mcep[:, 0] = np.maximum(mcep[:, 0] + gain, LEVEL_FLOOR)
    item["raw"][:, 0] += gain
    first = item["closures"]
    if first:
        mcep[:first] = quiet
    else:
        mcep[:lead - 4] = quiet
    mcep[len(mcep) - 6:] = quiet
    _lift_bursts(item)
    item["voiced"][:lead] = item["voiced"][len(mcep) - SILENCE_FRAMES:] = False


def smoothed(mcep, sharp):
    """Targets without the estimation noise of single frames; a neighbour across a step of level hardly counts, and frames marked as
    sharp (beside a release) are left as they are and lend nothing to others.
    """
    half = len(SMOOTHING) // 2
    padded = np.pad(mcep, ((half, half), (0, 0)), mode="edge")
    lent = np.pad((~sharp).astype(float), half, mode="edge")
    total, out = np.zeros((len(mcep), 1)), np.zeros_like(mcep)
    for j, weight in enumerate(SMOOTHING):
        other = padded[j:j + len(mcep)]
        near = weight * 0.5 ** (((other[:, :1] - mcep[:, :1]) / BILATERAL) ** 2)
        near *= lent[j:j + len(mcep), None] if j != half else 1
        total, out = total + near, out + near * other
    return np.where(sharp[:, None], mcep, out / total).astype(np.float32)


def _sharp(utterance, durations):
    """The last 2 frames of closures, nasals and l, and the first 2 after them (3 after a closure: burst and dip)."""
    mark, start = np.zeros(int(sum(d.sum() for d in durations)), bool), 0
    for unit, counts in zip(utterance.phones, durations):
        name = UNITS[unit]
        if name in CLOSURE_INITIALS:
            at = start + int(counts[0])
            mark[max(0, at - 2):at + 3] = True
        elif name in ("m", "n", "l"):
            at = start + int(counts.sum())
            mark[at - 2:at + 2] = True
        start += int(counts.sum())
    return mark


class Flat:
    """All utterances of a split end to end, with what the frame nets and losses need."""

    def __init__(self, items, keys):
        self.keys = keys
        rows, index, part, inputs, target, raw, lf0, voiced, bands, weight = ([] for _ in range(10))
        for key in keys:
            i = items[key]
            u = i["utterance"]
            a, b, c = u.frames(i["durations"])
            rows.append(u.rows)
            index.append(a)
            part.append(b)
            inputs.append(c)
            target.append(smoothed(i["mcep"], _sharp(u, i["durations"])))
            raw.append(i["mcep"])
            lf0.append(i["lf0"])
            voiced.append(i["voiced"])
            bands.append(i["bands"])
            weight.append(_weights(u, i["durations"]))
        self.phones = np.array([len(r) for r in rows])
        self.frames = np.array([len(r) for r in index])
        self.phone_start = np.concatenate([[0], np.cumsum(self.phones)[:-1]])
        self.frame_start = np.concatenate([[0], np.cumsum(self.frames)[:-1]])
        join = lambda x, t: np.concatenate(x).astype(t)
        self.rows, self.index = join(rows, np.int64), join(index, np.int64)
        self.part, self.inputs, self.lf0 = join(part, np.float32), join(inputs, np.float32), join(lf0, np.float32)
        self.target, self.raw, self.bands = join(target, np.float32), join(raw, np.float32), join(bands, np.float32)
        self.voiced, self.weight = join(voiced, np.float32), join(weight, np.float32)


def _weights(utterance, durations):
    """Frames of initials count twice (they are short and tell words apart), those beside a release three times, silence half."""
    out = []
    for unit, counts in zip(utterance.phones, durations):
        value = 0.5 if unit == 0 else 2.0 if unit <= UNIT_ID["s"] else 1.0
        out += [value] * int(counts.sum())
    return np.where(_sharp(utterance, durations), 3.0, out).astype(np.float32)


def duration_rows(items, keys):
    """(rows (N, 9), ln(frames + 0.5) (N, 5), mask (N, 5), frames (N, 5))."""
    rows, logs, masks, frames = [], [], [], []
    for key in keys:
        u = items[key]["utterance"]
        for row, unit, counts in zip(u.rows, u.phones, items[key]["durations"]):
            if unit == 0:
                continue
            n, values = len(counts), np.zeros(MAX_STATES)
            values[:n] = counts
            log = np.log(values + 0.5)
            if UNITS[unit] in NOISE_LENGTH:
                log[2:n] = np.log(np.exp(log[2:n]) * NOISE_LENGTH[UNITS[unit]])
            rows.append(row)
            logs.append(log)
            masks.append([s < n for s in range(MAX_STATES)])
            frames.append(values)
    return np.array(rows), np.array(logs, np.float32), np.array(masks, np.float32), np.array(frames, np.float32)


def pitch_rows(items, keys):
    """(ints (N, 10), reals (N, 2), log F0 points (N, 12), weights (N, 12), tone (N,))."""
    out = [[] for _ in range(5)]
    for key in keys:
        i = items[key]
        u = i["utterance"]
        ints, reals = u.f0_inputs(i["durations"])
        times, used = u.f0_times(i["durations"])
        at = np.arange(len(i["lf0"]))
        points = np.interp(times.ravel(), at, i["lf0"]).reshape(times.shape)
        trust = np.interp(times.ravel(), at, i["trust"]).reshape(times.shape)
        for value, store in zip((ints, reals, points, np.where(used, 0.05 + 0.95 * trust, 0), np.array(u.tones)), out):
            store.extend(value)
    ints, reals, points, weights, tones = (np.array(o) for o in out)
    return ints, reals.astype(np.float32), points.astype(np.float32), _robust(points, weights, tones).astype(np.float32), tones


def _robust(points, weights, tones):
    """Octave errors and creak: points more than 7 semitones from the median of their tone and place count for nothing."""
    weights = weights.copy()
    for tone in range(1, 6):
        mine = tones == tone
        for j in range(points.shape[1]):
            sure = mine & (weights[:, j] > 0.5)
            if sure.sum() > 20:
                weights[mine, j] *= np.abs(points[mine, j] - np.median(points[sure, j])) < (10 if tone == 5 else 7) * np.log(2) / 12
    return weights
