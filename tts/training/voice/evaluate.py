#!/usr/bin/python3
"""Figures of a voice on the held-out recordings, with the recordings' own durations (durations: predicted against theirs).

usage: evaluate.py FEATURES VOICE [SPLIT]        SPLIT: test (default) or val
All frames: between the outer silences. Speech frames: of these, the ones within SPEECH_DB of the recording's speech level, i.e. above its
own noise. MCD over c1..c44, dB. Standard deviations: generated / natural, natural also time-smoothed as the training targets are.
"""
import sys

import numpy as np

import dataset
from features import SILENCE_FRAMES
from inventory import UNITS
from make_voice import read_heldout
from synth import Voice, hysteresis
from train import MCD, SEMITONES

SPEECH_DB = 26.0
GROUPS = ((1, 5), (5, 15), (15, 30), (30, 45))


def main():
    items, split = dataset.load(sys.argv[1], read_heldout())
    voice = Voice(sys.argv[2])
    keys = split[sys.argv[3] if len(sys.argv) > 3 else "test"]
    sums = {"all": [], "speech": [], "smooth": [], "ratio": [], "ratio_smooth": [], "wrong": [], "f0": []}
    lengths = []
    for key in keys:
        _one(voice, items[key], sums, lengths)
    print("%s: %d recordings" % (sys.argv[2], len(keys)))
    for name, text in (("all", "MCD all frames"), ("speech", "MCD speech frames"), ("smooth", "MCD speech frames, smoothed natural")):
        print("%s %.2f dB" % (text, np.concatenate(sums[name]).mean() * MCD))
    for name in ("ratio", "ratio_smooth"):
        r = np.mean(sums[name], 0)
        print("sd %s: %s" % (name, "  ".join("c%d-%d %.2f" % (a, b - 1, r[a:b].mean()) for a, b in GROUPS)))
    print("V/UV error %.2f %%" % (100 * np.concatenate(sums["wrong"]).mean()))
    mine, true = (np.concatenate([s[i] for s in sums["f0"]]) for i in (0, 1))
    print("F0: corr %.3f, RMSE %.2f st, mean error %.2f st" % (np.corrcoef(mine, true)[0, 1], np.sqrt(np.mean((mine - true) ** 2)) * SEMITONES,
                                                             np.abs(mine - true).mean() * SEMITONES))
    _pitch_points(voice, items, keys)
    d = np.array(lengths) * 5
    for column, text in ((1, "recorded"), (2, "taught (affricates' noise shortened)")):
        e = d[:, 0] - d[:, column]
        print("unit durations against %s: RMSE %.1f ms, bias %.1f ms, corr %.3f" % (text, np.sqrt((e ** 2).mean()), e.mean(), np.corrcoef(d[:, 0], d[:, column])[0, 1]))


def _pitch_points(voice, items, keys):
    """The same over the 12 points a syllable, tracking errors (7 semitones and more off the median of tone and place) left out."""
    points, weights = dataset.pitch_rows(items, keys)[2:4]
    mine = np.concatenate([voice.f0(items[k]["utterance"], items[k]["durations"]) for k in keys])
    sure = weights > 0.5
    e = (mine - points)[sure]
    print("F0 points without tracking errors: corr %.3f, RMSE %.2f st, mean error %.2f st" % (
        np.corrcoef(mine[sure], points[sure])[0, 1], np.sqrt((e ** 2).mean()) * SEMITONES, np.abs(e).mean() * SEMITONES))


def _one(voice, item, sums, lengths):
    utterance, durations = item["utterance"], item["durations"]
    contour = utterance.contour(voice.f0(utterance, durations), durations)
    mcep = voice.frame_net("acoustic", utterance, durations, contour)
    score = voice.frame_net("excitation", utterance, durations, contour)[:, 0]
    cut = slice(SILENCE_FRAMES, len(mcep) - SILENCE_FRAMES)
    natural = item["raw"]
    smooth = dataset.smoothed(natural, np.zeros(len(natural), bool))
    speech = natural[cut, 0] > np.percentile(natural[:, 0], 95) - SPEECH_DB / 8.686
    distance = lambda other: np.sqrt(((mcep[cut, 1:] - other[cut, 1:]) ** 2).sum(1))
    sums["all"].append(distance(natural))
    sums["speech"].append(distance(natural)[speech])
    sums["smooth"].append(distance(smooth)[speech])
    sums["ratio"].append(mcep[cut][speech].std(0) / natural[cut][speech].std(0))
    sums["ratio_smooth"].append(mcep[cut][speech].std(0) / smooth[cut][speech].std(0))
    sums["wrong"].append((hysteresis(score, 0.0, -0.6) != item["voiced"])[cut])
    sure = (item["trust"] > 0.5) & item["voiced"]
    sums["f0"].append((contour[sure], item["lf0"][sure]))
    real = voice.durations(utterance)
    for k, (unit, counts) in enumerate(zip(utterance.phones, durations)):
        if unit:
            taught = counts.astype(float)
            if UNITS[unit] in dataset.NOISE_LENGTH:
                taught[2:] *= dataset.NOISE_LENGTH[UNITS[unit]]
            lengths.append((real[k].sum(), counts.sum(), taught.sum()))


if __name__ == "__main__":
    main()
