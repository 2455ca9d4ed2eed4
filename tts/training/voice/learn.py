#!/usr/bin/python3
"""Learns the four networks from extracted features and writes voice.bin and golden.bin.

usage: learn.py FEATURES OUT [--plan cpu|gpu] [--seed N] [--only PART,PART...] [--seconds N]
The plans differ in the number of passes only; both print the figures of the validation and test recordings. Parts: prosody,
excitation, acoustic (these may be learnt by processes of their own), then adapt, which fits the excitation net to the pitch net's
contours (the recordings' own tell where the voice stops, which the run time cannot know) and writes the voice. --seconds bounds each part.
"""
import argparse
import copy
import time
from pathlib import Path

import numpy as np
import torch

import dataset
import export
import train
from make_voice import read_heldout
from nets import FrameNet, restore
from synth import Voice

PLANS = {
    "cpu": dict(batch=16, acoustic=16, adversarial=4, excitation=8, duration=25, pitch=35, adapt=1),
    "gpu": dict(batch=64, acoustic=180, adversarial=30, excitation=110, duration=40, pitch=50, adapt=4),
}
PARTS = ("prosody", "excitation", "acoustic", "adapt")
ACOUSTIC = dict(channels=160, blocks=4, kernel=9, hidden=(384, 384), dropout=0.2)
EXCITATION = dict(channels=48, blocks=2, kernel=9, hidden=(128, 128), dropout=0.15)
PROSODY = dict(hidden=(256, 128))
RATE, DELTA = 2e-3, 1.5
ADVERSARIAL = dict(strength=0.35, noise=0.6)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("features")
    parser.add_argument("out")
    parser.add_argument("--plan", default="cpu", choices=sorted(PLANS))
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default=",".join(PARTS))
    parser.add_argument("--seconds", type=float, default=1e9)
    a = parser.parse_args()
    Path(a.out).mkdir(parents=True, exist_ok=True)
    learner = Learner(a.features, Path(a.out), a.plan, a.seed, a.seconds)
    for part in a.only.split(","):
        getattr(learner, part)()
    if "adapt" in a.only.split(","):
        assemble(learner.out, "plan %s, seed %d" % (a.plan, a.seed))


class Learner:
    """The data, and one method per part; each saves its tensors as OUT/part.npz."""

    def __init__(self, features, out, plan, seed, seconds):
        self.out, self.plan, self.seed, self.seconds, self.start = out, PLANS[plan], seed, seconds, time.time()
        self.device = "cuda" if torch.cuda.is_available() and plan == "gpu" else "cpu"
        torch.set_num_threads(1 if self.device == "cpu" else 4)
        self.items, self.split = dataset.load(features, read_heldout())
        flats = {k: dataset.Flat(self.items, keys) for k, keys in self.split.items()}
        self.stats = train.statistics(flats["train"])
        self.batches = {k: train.Batches(f, self.stats, self.device, self.plan["batch"], seed) for k, f in flats.items()}
        self.report("recordings: " + ", ".join("%s %d" % (k, len(v)) for k, v in self.split.items()))

    def report(self, text):
        print("%5.0f s  %s" % (time.time() - self.start, text), flush=True)

    def save(self, part, *nets, **statistics):
        values = {}
        for net in nets:
            values.update(train.numpy_tensors(net.export()))
        np.savez(self.out / (part + ".npz"), **values, **statistics)

    def prosody(self):
        torch.manual_seed(self.seed)
        duration = train.train_duration(self.items, self.split, "cpu", self.plan["duration"], PROSODY["hidden"], self.seed, self.report)
        pitch = train.train_pitch(self.items, self.split, self.stats, "cpu", self.plan["pitch"], PROSODY["hidden"], self.seed, self.report)
        mean, sd = self.stats["f0"]
        self.save("prosody", duration, pitch, **{"f0.mean": np.array([mean]), "f0.sd": np.array([sd])})

    def excitation(self):
        torch.manual_seed(self.seed + 1)
        net = FrameNet("excitation", 6, **EXCITATION).to(self.device)
        check = lambda n: "voicing wrong %.2f %%" % train.voicing_error(n, self.batches["val"])
        net = train.fit(net, self.batches["train"], train.excitation_loss, self.plan["excitation"], RATE, self.seconds, self.report, check)
        self.report("test: voicing wrong %.2f %%" % train.voicing_error(net, self.batches["test"]))
        mean, sd = self.stats["bands"]
        self.save("excitation", net, **{"excitation.mean": np.append(0, mean), "excitation.sd": np.append(1, sd)})

    def acoustic(self):
        torch.manual_seed(self.seed + 2)
        weights, stats = train.coefficient_weights(self.stats, self.device), self.stats
        net = FrameNet("acoustic", 45, **ACOUSTIC).to(self.device)
        check = lambda n: train.mcd(n, self.batches["val"], stats)
        loss = lambda p, b: train.acoustic_loss(p, b, weights, DELTA)
        plain = train.fit(net, self.batches["train"], loss, self.plan["acoustic"], RATE, self.seconds, self.report, check)
        self.report("test, before the adversarial tuning: %s" % train.mcd(plain, self.batches["test"], stats))
        statistics = {"acoustic.mean": stats["mcep"][0], "acoustic.sd": stats["mcep"][1]}
        self.save("plain", plain, **statistics)
        lively = copy.deepcopy(plain)
        lively = train.adversarial(lively, self.batches["train"], stats, self.plan["adversarial"], report=self.report, check=check, delta=DELTA,
                                   seconds=self.seconds / 2, **ADVERSARIAL)
        self.report("test, after it: %s" % train.mcd(lively, self.batches["test"], stats))
        self.save("acoustic", lively, **statistics)


    def adapt(self):
        torch.manual_seed(self.seed + 3)
        tensors = {part: dict(np.load(self.out / (part + ".npz"))) for part in ("prosody", "excitation")}
        given = {k: self._with_contours(k, tensors["prosody"]) for k in ("train", "val", "test")}
        excitation = restore(FrameNet("excitation", 6, **EXCITATION), tensors["excitation"]).to(self.device)
        check = lambda n: "voicing wrong %.2f %%" % train.voicing_error(n, given["val"])
        self.report("before: " + check(excitation.eval()))
        excitation = train.fit(excitation, given["train"], train.excitation_loss, 2 * self.plan["adapt"], RATE / 4, self.seconds, self.report, check)
        self.report("test: voicing wrong %.2f %%" % train.voicing_error(excitation, given["test"]))
        self.save("adapted", excitation, **{k: v for k, v in tensors["excitation"].items() if k.endswith((".mean", ".sd"))})

    def _with_contours(self, split, prosody):
        voice = Voice.of(prosody)
        contours = []
        for key in self.split[split]:
            utterance, durations = self.items[key]["utterance"], self.items[key]["durations"]
            contours.append(utterance.contour(voice.f0(utterance, durations), durations))
        return train.Batches(self.batches[split].flat, self.stats, self.device, self.plan["batch"], self.seed, np.concatenate(contours))


def assemble(out, build):
    """voice.bin and golden.bin from the parts; plain.bin has the acoustic net before the adversarial tuning, for comparison."""
    load = lambda part: dict(np.load(out / (part + ".npz")))
    for target, acoustic in (("plain.bin", "plain"), ("voice.bin", "acoustic")):
        export.write_voice(out / target, {**load("prosody"), **load("adapted"), **load(acoustic)}, build)
    export.write_golden(out / "golden.bin", out / "voice.bin")


if __name__ == "__main__":
    main()
