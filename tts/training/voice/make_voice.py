#!/usr/bin/python3
"""From the folder of recordings to voice.bin in one command.

usage: make_voice.py RECORDINGS PRONUNCIATIONS WORK OUT [--seed N] [--plan cpu|gpu] [--processes N]
  RECORDINGS      folder of cmn-WORD.mp3          PRONUNCIATIONS  table word, pinyin (CC-CEDICT), pinyin (other)
  WORK            folder for intermediate files; what is there already is not made again
  OUT             folder that gets voice.bin and golden.bin
Needs ffmpeg, praat, python3-numpy, python3-scipy, python3-torch (Debian). Deterministic by seed on a CPU.
"""
import argparse
import os
import pickle
import subprocess
import sys
from multiprocessing import Pool
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np

import align
import extract
import inventory
from spectrum import HOP, RATE, alignment_features, frame_count, pitch_at, read_praat, read_wav

HERE = Path(__file__).resolve().parent
DECODE_AT_ONCE = 100


def say(text):
    print(text, flush=True)


# ---- recordings to sound files and pitch tracks ---------------------------------------------------------------------------------
def _decode(job):
    sources, folder = job
    command = ["ffmpeg", "-v", "error", "-y", "-threads", "1"]
    for source in sources:
        command += ["-i", str(source)]
    for i, source in enumerate(sources):
        command += ["-map", str(i), "-ac", "1", "-ar", str(RATE), "-c:a", "pcm_s16le", str(folder / (source.stem[4:] + ".wav"))]
    subprocess.run(command, check=True)


def decode(recordings, folder, pool):
    folder.mkdir(parents=True, exist_ok=True)
    sources = sorted(p for p in Path(recordings).glob("cmn-*.mp3") if not (folder / (p.stem[4:] + ".wav")).exists())
    pool.map(_decode, [(sources[i:i + DECODE_AT_ONCE], folder) for i in range(0, len(sources), DECODE_AT_ONCE)], chunksize=1)


def _praat(listing):
    subprocess.run(["praat", "--run", str(HERE / "pitch.praat"), str(listing), "75", "600"], check=True, stdout=subprocess.DEVNULL)


def pitch(wavs, folder, pool, processes):
    folder.mkdir(parents=True, exist_ok=True)
    todo = [w for w in sorted(wavs.glob("*.wav")) if not (folder / (w.stem + ".mat")).exists()]
    listings = []
    for part in range(processes if todo else 0):
        listing = folder / ("list%d" % part)
        listing.write_text("".join("%s\t%s\n" % (w, folder / (w.stem + ".mat")) for w in todo[part::processes]), encoding="utf-8")
        listings.append(listing)
    pool.map(_praat, listings, chunksize=1)


# ---- alignment and features -----------------------------------------------------------------------------------------------------
def _light(job):
    word, wavs, pitches = job
    x = read_wav(wavs / (word + ".wav"))
    f0 = pitch_at(read_praat(pitches / (word + ".mat")), np.arange(frame_count(len(x))) * HOP)
    return word, alignment_features(x, f0)


def aligned(candidates, wavs, pitches, heldout, seed, pool):
    features = dict(pool.map(_light, [(w, wavs, pitches) for w in sorted(candidates)], chunksize=50))
    return align.align(features, candidates, heldout, seed, report=say)[1]


def _extract(job):
    word, wavs, pitches, (reading, durations, score) = job
    item = extract.recording(wavs / (word + ".wav"), pitches / (word + ".mat"), reading, durations)
    if item:
        item.update(reading=reading, score=score)
    return word, item


def features(segments, wavs, pitches, pool):
    jobs = [(w, wavs, pitches, segments[w]) for w in sorted(segments)]
    return {w: item for w, item in pool.map(_extract, jobs, chunksize=20) if item}


def cached(path, make):
    if not path.exists():
        value = make()
        temporary = path.with_suffix(".part")
        temporary.write_bytes(pickle.dumps(value, 4))
        temporary.rename(path)
    return pickle.loads(path.read_bytes())


def read_heldout(path=HERE / "heldout.tsv"):
    return dict(line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if not line.startswith("#"))


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("recordings", "pronunciations", "work", "out"):
        parser.add_argument(name)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--plan", default="cpu")
    parser.add_argument("--processes", type=int, default=2)
    a = parser.parse_args()
    work, heldout = Path(a.work).resolve(), read_heldout()  # Praat reads relative paths from its script's folder
    wavs, pitches = work / "wav", work / "f0"
    with Pool(a.processes) as pool:
        say("decoding")
        decode(a.recordings, wavs, pool)
        say("pitch")
        pitch(wavs, pitches, pool, a.processes)
        readings = {w: r for w, r in inventory.read_pronunciations(a.pronunciations) if (wavs / (w + ".wav")).exists()}
        say("alignment")
        segments = cached(work / "segments.pkl", lambda: aligned(readings, wavs, pitches, heldout, a.seed, pool))
        say("features")
        cached(work / "features.pkl", lambda: features(segments, wavs, pitches, pool))
    subprocess.run([sys.executable, str(HERE / "learn.py"), str(work / "features.pkl"), a.out, "--plan", a.plan, "--seed", str(a.seed)], check=True)


if __name__ == "__main__":
    main()
