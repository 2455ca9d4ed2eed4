#!/usr/bin/python3
"""Renders test material with synth.py: isolated syllables named by pinyin, or words named by hanzi.

usage: render.py VOICE syllables LIST OUT_DIR   |   render.py VOICE words LIST PRONUNCIATIONS OUT_DIR
LIST: one toned syllable a line; or a table whose first column is the word. PRONUNCIATIONS: the recordings' table.
"""
import os
import sys
from multiprocessing import Pool

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np

from inventory import read_pronunciations, split_syllable
from spectrum import write_wav
from synth import Voice

_VOICE = {}


def level(x, target=0.12):
    """Equal loudness by the mean power of samples above 0.02, peaks below full scale."""
    loud = x[np.abs(x) > 0.02]
    x = x * (target / np.sqrt(np.mean(loud ** 2)) if len(loud) else 1)
    return x * min(1, 0.97 / np.abs(x).max())


def _render(job):
    voice, reading, path = job
    if voice not in _VOICE:
        _VOICE[voice] = Voice(voice)
    write_wav(path, level(_VOICE[voice].say(reading)))


def syllables(voice, names, folder):
    os.makedirs(folder, exist_ok=True)
    jobs = []
    for name in names:
        initial, final, tone = split_syllable(name)
        jobs.append((voice, [(initial, final, tone, False)], "%s/%s.wav" % (folder, name)))
    _run(jobs)


def words(voice, names, pronunciations, folder):
    os.makedirs(folder, exist_ok=True)
    readings = dict(read_pronunciations(pronunciations))
    _run([(voice, readings[w][0], "%s/%s.wav" % (folder, w)) for w in names])


def _run(jobs):
    with Pool(2) as pool:
        pool.map(_render, jobs, chunksize=20)


def _first_column(path):
    lines = [line.split("\t")[0].strip() for line in open(path, encoding="utf-8") if not line.startswith("#")]
    return [line for line in lines if line and line != "word"]


if __name__ == "__main__":
    if sys.argv[2] == "syllables":
        syllables(sys.argv[1], _first_column(sys.argv[3]), sys.argv[4])
    else:
        words(sys.argv[1], _first_column(sys.argv[3]), sys.argv[4], sys.argv[5])
