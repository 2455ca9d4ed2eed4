"""Packs extracted training data (rounded to 8 bits) into two small files, to train on another machine; and back.

usage: pack.py pack FEATURES OUT_PREFIX   |   pack.py unpack PREFIX FEATURES
"""
import json
import pickle
import sys

import numpy as np

PARTS = 2


def pack(source, prefix):
    items = pickle.load(open(source, "rb"))
    keys = sorted(items)
    for part in range(PARTS):
        mine = keys[part::PARTS]
        info = [[k, items[k]["reading"], float(items[k]["score"]), [d.tolist() for d in items[k]["durations"]], items[k]["closures"]] for k in mine]
        mcep = np.concatenate([items[k]["raw"] for k in mine])
        middle, scale = mcep.mean(0), mcep.std(0) * 0.125
        join = lambda name: np.concatenate([items[k][name] for k in mine])
        # steps of an eighth of the standard deviation, one coefficient after the other: smaller when compressed
        np.savez_compressed("%s%d.npz" % (prefix, part), info=np.array(json.dumps(info, ensure_ascii=True)), middle=middle, scale=scale,
                            frames=np.array([len(items[k]["raw"]) for k in mine]),
                            mcep=np.ascontiguousarray(np.clip(np.round((mcep - middle) / scale), -127, 127).astype(np.int8).T), lf0=np.diff(np.round(join("lf0") * 1000).astype(np.int16), prepend=np.int16(0)),
                            trust=join("trust").astype(np.uint8), voiced=join("voiced").astype(np.uint8),
                            bands=np.round(np.clip(join("bands"), -30, 0)).astype(np.int8))


def unpack(prefix, target):
    items = {}
    for part in range(PARTS):
        z = np.load("%s%d.npz" % (prefix, part))
        mcep = (z["mcep"].T * z["scale"] + z["middle"]).astype(np.float32)
        rest = {"lf0": (np.cumsum(z["lf0"].astype(np.int64)) / 1000).astype(np.float32), "trust": z["trust"].astype(np.float32), "voiced": z["voiced"] > 0, "bands": z["bands"].astype(np.float32)}
        at = 0
        for (key, reading, score, durations, closures), n in zip(json.loads(str(z["info"])), z["frames"]):
            cut = slice(at, at + int(n))
            at += int(n)
            items[key] = {k: v[cut].copy() for k, v in rest.items()}
            items[key].update(raw=mcep[cut].copy(), reading=[tuple(r) for r in reading], score=score,
                              durations=[np.array(d) for d in durations], closures=closures)
    pickle.dump(items, open(target, "wb"), 4)


if __name__ == "__main__":
    {"pack": pack, "unpack": unpack}[sys.argv[1]](*sys.argv[2:])
