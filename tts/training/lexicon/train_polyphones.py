"""Trains the polyphone classifier and packs its weights.

usage: train_polyphones.py LEXICON.tsv CPP_DEV G2PL_TRAIN G2PL_DEV OUT.bin [--fold N] [--all]
CPP_DEV, G2PL_TRAIN and G2PL_DEV are prefixes of .sent/.lb files.  Every tenth line of CPP dev (line number mod 10 = N,
9 unless told) and all of g2pL dev are kept from training and scored.  Deterministic.
"""
import argparse
import collections
import math
import struct

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

import build_lexicon
import features
import segment
import sources

MIN_COUNT = 3          # a feature must be seen so often with its character
LEXICON_WEIGHT = 0.05  # of one lexicon word taken as an example, against one sentence
L2 = 0.25              # on differences of two readings; twice that on one of two symmetrical weights
L2_SHARED = 0.1
KEPT = 60000           # weights that survive pruning
VOTE = 1 << 8          # template number of a vote, above those of context features

Row = collections.namedtuple("Row", "char label context votes weight source")


def rows_of(lexicon, examples, source):
    graphs = {}
    for text, at, label in examples:
        text = lexicon.folded(text)
        if text not in graphs:
            graphs.clear()
            graphs[text] = segment.Graph(lexicon, text)
        graph = graphs[text]
        yield Row(text[at], label, features.context(graph, at, segment.kind), features.votes(graph, at), 1.0, source)


def word_rows(lexicon, labels):
    """Every lexicon word as a weak example of its polyphones: without votes, which would only agree with themselves."""
    for word, (_, _, readings) in sorted(lexicon.words.items()):
        if len(readings) != 1 or not any(c in labels for c in word):
            continue
        graph = segment.Graph(lexicon, word)
        for i, (char, reading) in enumerate(zip(word, readings[0])):
            if reading.endswith("5") and reading not in labels.get(char, ()):
                reading = next((r for r in labels.get(char, ()) if r[:-1] == reading[:-1]), reading)
            if char in labels:
                inner = [h for h, offsets in zip(features.context(graph, i, segment.kind), features.NGRAMS)
                         if all(0 <= i + k < len(word) for k in offsets)]
                inner.append(features.words(graph, i)[0])
                yield Row(char, reading, inner, [], LEXICON_WEIGHT, "word")


class Model:
    """Candidates of each character and the columns of the design matrix."""

    def __init__(self, rows, lexicon):
        counts = collections.defaultdict(collections.Counter)
        for row in rows:
            counts[row.char][row.label] += row.weight
        self.candidates = {}
        for char in sorted(counts):
            usual = [r for r in lexicon.chars.get(char, []) if not r.endswith("5")]
            known = set(counts[char]) | set(usual)
            self.candidates[char] = sorted(known, key=lambda r: (-counts[char][r], r))
        self.prior = {c: self._log_prior(counts[c], rs) for c, rs in self.candidates.items()}
        seen = collections.Counter()
        for row in rows:
            if len(self.candidates[row.char]) > 1:
                seen.update((row.char, h) for h in row.context)
        self.frequent = {k for k, n in seen.items() if n >= MIN_COUNT}
        self.columns = {"prior": 0}

    @staticmethod
    def _log_prior(counts, readings):
        total = sum(counts.values()) + 0.3 * len(readings)
        return [math.log((counts[r] + 0.3) / total) for r in readings]

    def column(self, name, grow):
        if name not in self.columns and grow:
            self.columns[name] = len(self.columns)
        return self.columns.get(name)

    def cells(self, row, r, reading):
        """Named values of one candidate; the first candidate is the reference and has no context weights."""
        yield "prior", self.prior[row.char][r]
        for kind, said in row.votes:
            relation = features.relation(said, reading)
            if relation is not None:
                yield ("vote", kind * 3 + relation), 1.0
                yield ("own", features.key(features.start(VOTE + kind * 3 + relation), row.char, r)), 1.0
        if r > 0:
            yield ("bias", features.key(0, row.char, r)), 1.0
            for h in row.context:
                if (row.char, h) in self.frequent:
                    yield ("context", features.key(h, row.char, r)), 1.0

    def design(self, rows, grow):
        at, columns, values, starts, gold, n = [], [], [], [], [], 0
        for row in rows:
            starts.append(n)
            readings = self.candidates.get(row.char, [row.label])
            gold.append(n + readings.index(row.label) if row.label in readings else -1)
            for r, reading in enumerate(readings):
                for name, value in self.cells(row, r, reading) if row.char in self.candidates else ():
                    column = self.column(name, grow)
                    if column is not None:
                        at.append(n + r)
                        columns.append(column)
                        values.append(value)
            n += len(readings)
        matrix = sparse.csr_matrix((values, (at, columns)), shape=(n, len(self.columns)))
        return matrix, np.array(starts), np.array(gold)


def fit(x, starts, gold, weights, penalty, begin, steps):
    transposed = x.T.tocsr()
    group = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, x.shape[0])))

    def loss(w):
        score = x @ w
        top = np.maximum.reduceat(score, starts)
        exps = np.exp(score - top[group])
        sums = np.add.reduceat(exps, starts)
        probability = exps / sums[group] * weights[group]
        value = -np.sum(weights * (score[gold] - top - np.log(sums)))
        np.subtract.at(probability, gold, weights)
        return value + 0.5 * np.sum(penalty * w * w), transposed @ probability + penalty * w

    return minimize(loss, begin, jac=True, method="L-BFGS-B", options={"maxiter": steps, "maxcor": 10}).x


def accuracy(matrix, starts, gold, rows, w):
    score, right, errors = matrix @ w, collections.defaultdict(list), []
    ends = np.append(starts[1:], matrix.shape[0])
    for row, a, b, g in zip(rows, starts, ends, gold):
        ok = a + int(np.argmax(score[a:b])) == g
        right[row.source].append(ok)
    return {s: round(100 * sum(v) / len(v), 2) for s, v in right.items()}


def quantised(w, names):
    """Table weights in steps of a 127th of the largest; prior, votes stay as they are."""
    scale = max(abs(w[i]) for i, n in enumerate(names) if n[0] in ("own", "context")) / 127
    rounded = w.copy()
    for i, n in enumerate(names):
        if n[0] in ("own", "context"):
            rounded[i] = round(w[i] / scale) * scale
    return rounded, scale


def pack(model, w, names, scale):
    p = build_lexicon.Packer()
    p.out += b"TWPP1"
    votes = [0.0] * (features.KINDS * 3)
    bias, table = {}, {}
    for name, value in zip(names, w):
        if name[0] == "vote":
            votes[name[1]] = value
        elif name[0] == "bias":
            bias[name[1]] = value
        elif name[0] in ("own", "context") and round(value / scale):
            assert name[1] not in table, "hash collision"
            table[name[1]] = round(value / scale)
    p.out += struct.pack(">%df" % len(votes), *votes)
    prior = w[names.index("prior")]
    p.varint(len(model.candidates))
    last = 0
    for char, readings in sorted(model.candidates.items()):
        p.varint(ord(char) - last)
        last = ord(char)
        p.varint(len(readings))
        for r, reading in enumerate(readings):
            p.text(reading)
            own = bias.get(features.key(0, char, r), 0.0) if r else 0.0
            p.out += struct.pack(">f", prior * model.prior[char][r] + own)
    p.out += struct.pack(">f", scale)
    p.varint(len(table))
    last = 0
    for k in sorted(table):
        p.varint(k - last)
        last = k
    p.out += bytes(table[k] & 255 for k in sorted(table))
    return bytes(p.out)


def main():
    arguments = argparse.ArgumentParser()
    for name in ("lexicon", "cpp", "g2pl_train", "g2pl_dev", "out"):
        arguments.add_argument(name)
    arguments.add_argument("--fold", type=int, default=9)
    a = arguments.parse_args()
    lexicon = segment.Lexicon(a.lexicon)
    cpp = list(rows_of(lexicon, sources.examples(a.cpp), "cpp"))
    train = [r for i, r in enumerate(cpp) if i % 10 != a.fold]
    train += rows_of(lexicon, sources.examples(a.g2pl_train), "g2pl")
    held = [r for i, r in enumerate(cpp) if i % 10 == a.fold]
    held += rows_of(lexicon, sources.examples(a.g2pl_dev), "g2pl")
    labels = collections.defaultdict(list)
    for row in train:
        if row.label not in labels[row.char]:
            labels[row.char].append(row.label)
    train += word_rows(lexicon, labels)
    model = Model(train, lexicon)
    x, starts, gold = model.design(train, True)
    held_design = model.design(held, False)
    names = list(model.columns)
    penalty = np.array([L2_SHARED if n == "prior" or n[0] in ("vote", "bias") else L2 for n in names])
    weights = np.array([r.weight for r in train])
    print("examples %d, weights %d" % (len(train), len(names)), flush=True)
    w = fit(x, starts, gold, weights, penalty, np.zeros(len(names)), 100)
    print("all weights", accuracy(*held_design, held, w), flush=True)
    table = np.array([n[0] in ("own", "context") for n in names])
    if table.sum() > KEPT:
        least = np.sort(np.abs(w[table]))[-KEPT]
        keep = ~table | (np.abs(w) >= least)
        x = x[:, np.nonzero(keep)[0]]
        refit = fit(x, starts, gold, weights, penalty[keep], w[keep], 40)
        w = np.zeros(len(names))
        w[keep] = refit
    w, scale = quantised(w, names)
    print("packed", accuracy(*held_design, held, w))
    data = pack(model, w, names, scale)
    with open(a.out, "wb") as out:
        out.write(data)
    print("bytes", len(data))


if __name__ == "__main__":
    main()
