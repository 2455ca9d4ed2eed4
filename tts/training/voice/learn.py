#!/usr/bin/python3
"""Learns the four networks from extracted features and writes voice.bin, golden.bin and the trained nets.

usage: learn.py FEATURES OUT [--plan cpu|gpu] [--seed N] [--only NAME,NAME...]
The plans differ in the number of passes only; both print the figures of the validation and test recordings.
"""
import argparse
import copy
import time
from pathlib import Path

import torch

import dataset
import export
import train
from make_voice import read_heldout
from nets import FrameNet

PLANS = {
    "cpu": dict(batch=16, acoustic=16, adversarial=4, excitation=8, duration=25, pitch=35),
    "gpu": dict(batch=64, acoustic=160, adversarial=60, excitation=60, duration=40, pitch=60),
}
ACOUSTIC = dict(channels=160, blocks=4, kernel=9, hidden=(384, 384), dropout=0.2)
EXCITATION = dict(channels=48, blocks=2, kernel=9, hidden=(128, 128), dropout=0.15)
RATE = 2e-3


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("features")
    parser.add_argument("out")
    parser.add_argument("--plan", default="cpu", choices=sorted(PLANS))
    parser.add_argument("--seed", type=int, default=0)
    a = parser.parse_args()
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    learn(a.features, out, PLANS[a.plan], a.plan, a.seed)


def learn(features, out, plan, name, seed):
    start = time.time()
    report = lambda text: print("%5.0f s  %s" % (time.time() - start, text), flush=True)
    device = "cuda" if torch.cuda.is_available() and name == "gpu" else "cpu"
    torch.set_num_threads(1 if device == "cpu" else 4)
    items, split = dataset.load(features, read_heldout())
    flats = {k: dataset.Flat(items, keys) for k, keys in split.items()}
    stats = train.statistics(flats["train"])
    batches = {k: train.Batches(f, stats, device, plan["batch"], seed) for k, f in flats.items()}
    report("recordings: " + ", ".join("%s %d" % (k, len(v)) for k, v in split.items()))
    torch.manual_seed(seed)
    duration = train.train_duration(items, split, device, plan["duration"], (256, 128), seed, report)
    pitch = train.train_pitch(items, split, stats, device, plan["pitch"], (256, 128), seed, report)
    excitation = _excitation(batches, plan, device, report)
    plain, lively = _acoustic(batches, stats, plan, device, report)
    nets = {"duration": duration, "pitch": pitch, "excitation": excitation, "plain": plain, "lively": lively}
    torch.save({k: n.state_dict() for k, n in nets.items()}, out / "nets.pt")
    for target, acoustic in (("plain.bin", plain), ("voice.bin", lively)):
        export.write_voice(out / target, train.tensors(stats, duration, pitch, excitation, acoustic), "plan %s, seed %d" % (name, seed))
    export.write_golden(out / "golden.bin", out / "voice.bin")
    report("done")


def _excitation(batches, plan, device, report):
    torch.manual_seed(1)
    net = FrameNet("excitation", 6, **EXCITATION).to(device)
    check = lambda n: "voicing wrong %.2f %%" % train.voicing_error(n, batches["val"])
    net = train.fit(net, batches["train"], train.excitation_loss, plan["excitation"], RATE, report=report, check=check)
    report("test: voicing wrong %.2f %%" % train.voicing_error(net, batches["test"]))
    return net


def _acoustic(batches, stats, plan, device, report):
    torch.manual_seed(2)
    weights = train.coefficient_weights(stats, device)
    net = FrameNet("acoustic", 45, **ACOUSTIC).to(device)
    check = lambda n: train.mcd(n, batches["val"], stats)
    plain = train.fit(net, batches["train"], lambda p, b: train.acoustic_loss(p, b, weights), plan["acoustic"], RATE, report=report, check=check)
    report("test, before the adversarial tuning: %s" % train.mcd(plain, batches["test"], stats))
    lively = train.adversarial(copy.deepcopy(plain), batches["train"], stats, plan["adversarial"], report=report, check=check)
    report("test, after it: %s" % train.mcd(lively, batches["test"], stats))
    return plain, lively


if __name__ == "__main__":
    main()
