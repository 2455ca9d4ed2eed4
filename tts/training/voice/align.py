"""Forced alignment: one left-to-right Gaussian-mixture model per unit, learned from the recordings themselves, then Viterbi.

States per unit: inventory.STATES (stops and affricates: closure, burst, ...). Features: spectrum.alignment_features. Every state
lasts at least one frame. Deterministic: the only random choice is the seeded subset the mixtures are learned on.
"""
import random

import numpy as np

from inventory import STATES, UNIT_ID, units_of

OFFSETS = np.concatenate([[0], np.cumsum(STATES)])
TOTAL = int(OFFSETS[-1])
SCHEDULE = ((5, 1), (3, 2), (4, 4))        # (iterations, mixtures)
NEVER = -1e30


def unit_ids(reading):
    """Units of an utterance: silence, the syllables' units, silence."""
    names = [u for initial, final, _, erhua in reading for u in units_of(initial, final, erhua)]
    return [0] + [UNIT_ID[u] for u in names] + [0]


def state_ids(reading):
    return np.concatenate([np.arange(OFFSETS[u], OFFSETS[u + 1]) for u in unit_ids(reading)])


class Mixtures:
    """Diagonal Gaussian mixtures of all states."""

    def __init__(self, mean, variance):
        self.weight = np.ones((TOTAL, 1))
        self.mean = np.repeat(mean[None, None], TOTAL, 0)
        self.variance = np.repeat(variance[None, None], TOTAL, 0)

    def likelihood(self, x, states):
        """Log likelihood (T, S) of the frames under the listed states and the mixtures' posteriors (T, S, K)."""
        used, inverse = np.unique(states, return_inverse=True)
        precision, mean = 1 / self.variance[used], self.mean[used]
        constant = -0.5 * np.log(self.variance[used]).sum(2) + np.log(self.weight[used] + 1e-9) - 0.5 * (mean * mean * precision).sum(2)
        shape = precision.shape[:2]
        flat = lambda a: a.reshape(-1, a.shape[2]).T
        log = (-0.5 * (x * x) @ flat(precision) + x @ flat(mean * precision)).reshape(len(x), *shape) + constant
        top = log.max(2, keepdims=True)
        part = np.exp(log - top)
        total = part.sum(2, keepdims=True)
        return (top + np.log(total))[:, :, 0][:, inverse], (part / total)[:, inverse]

    def split(self):
        step = np.sqrt(self.variance) * 0.2
        self.mean = np.concatenate([self.mean + step, self.mean - step], 1)
        self.variance = np.concatenate([self.variance] * 2, 1)
        self.weight = np.concatenate([self.weight] * 2, 1) / 2


def viterbi(log):
    """Best monotone path through the states (no skips); returns (state index per frame, score)."""
    frames, states = log.shape
    best, back = np.full(states, NEVER), np.zeros((frames, states), bool)
    best[0] = log[0, 0]
    moved = np.full(states, NEVER)
    for t in range(1, frames):
        moved[1:] = best[:-1]
        np.greater(moved, best, out=back[t])
        best = np.maximum(moved, best) + log[t]
    path = np.empty(frames, int)
    state = states - 1
    path[-1] = state
    for t in range(frames - 1, 0, -1):
        state -= back[t, state]
        path[t - 1] = state
    return path, best[-1]


def _flat_start(features, states):
    """Equal shares of the stretch that is louder than 3 below the speech level."""
    loud = np.where(features[:, 0] > -9.0)[0]
    start, end = max(loud[0] - 4, 2), min(loud[-1] + 5, len(features) - 2)
    path, inner = np.zeros(len(features), int), len(states) - 2
    path[end:] = inner + 1
    path[start:end] = 1 + np.arange(end - start) * inner // (end - start)
    return path


def train(features, readings, keys, report=print):
    """Learns the mixtures on the keyed utterances."""
    sample = np.concatenate([features[k] for k in keys[:400]])
    model = Mixtures(sample.mean(0), sample.var(0))
    floor, first = sample.var(0) * 0.02, True
    for iterations, count in SCHEDULE:
        while model.mean.shape[1] < count:
            model.split()
        for _ in range(iterations):
            total = _iterate(model, features, readings, keys, floor, first)
            report("mixtures %d: %.2f per frame" % (count, total))
            first = False
    return model


def _iterate(model, features, readings, keys, floor, first):
    occupancy = np.zeros(model.mean.shape[:2])
    sums, squares = np.zeros(model.mean.shape), np.zeros(model.mean.shape)
    total = frames = 0
    for key in keys:
        x, states = features[key].astype(float), state_ids(readings[key])
        if len(x) < len(states) + 2:
            continue
        if first:
            path, post = _flat_start(x, states), np.ones((len(x), 1))
        else:
            log, posteriors = model.likelihood(x, states)
            path, score = viterbi(log)
            post = posteriors[np.arange(len(x)), path]
            total, frames = total + score, frames + len(x)
        cut = np.concatenate([[0], np.where(np.diff(path) > 0)[0] + 1])
        at, weighted = states[path[cut]], x[:, None, :] * post[:, :, None]
        np.add.at(occupancy, at, np.add.reduceat(post, cut, 0))
        np.add.at(sums, at, np.add.reduceat(weighted, cut, 0))
        np.add.at(squares, at, np.add.reduceat(weighted * x[:, None, :], cut, 0))
    n, enough = np.maximum(occupancy, 1e-3)[:, :, None], (occupancy > 20)[:, :, None]
    mean = sums / n
    model.mean = np.where(enough, mean, model.mean)
    model.variance = np.where(enough, np.maximum(squares / n - mean * mean, floor), model.variance)
    model.weight = (occupancy + 1e-2) / (occupancy + 1e-2).sum(1, keepdims=True)
    return total / max(frames, 1)


def segment(model, x, reading):
    """State durations in frames per unit (list of int arrays) and the mean log likelihood; None if the recording is too short."""
    states = state_ids(reading)
    if len(x) < len(states) + 2:
        return None
    path, score = viterbi(model.likelihood(x.astype(float), states)[0])
    counts = np.bincount(path, minlength=len(states))
    ends = np.cumsum([STATES[u] for u in unit_ids(reading)])[:-1]
    return np.split(counts, ends), score / len(x)


def align(features, candidates, heldout=(), seed=0, subset=2200, report=print):
    """Aligns all recordings; candidates: key -> list of readings. Where the dictionary gives several, the likelier segments win.
    The models never see the held-out recordings; these are aligned with the others' models, for the comparison of durations.

    Returns key -> (reading, durations, score). Readings that differ in tone only stay undecided and are left out.
    """
    sure = sorted(k for k, r in candidates.items() if len(r) == 1 and k not in heldout)
    readings = {k: candidates[k][0] for k in sure}
    chosen = random.Random(seed).sample(sure, min(subset, len(sure)))
    model = train(features, readings, chosen, report)
    out = {}
    for key in sorted(candidates):
        found = _best(model, features[key], candidates[key])
        if found:
            out[key] = found
    return model, out


def _best(model, x, options):
    by_units = {}
    for reading in options:
        by_units.setdefault(tuple(unit_ids(reading)), []).append(reading)
    best = None
    for group in by_units.values():
        found = segment(model, x, group[0])
        if found and (best is None or found[1] > best[2]):
            best = (group if len(group) > 1 else group[0], found[0], found[1])
    return None if best is None or isinstance(best[0][0], list) else best
