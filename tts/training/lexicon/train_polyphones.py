"""Trains the polyphone classifier and packs its weights.

usage: train_polyphones.py LEXICON.tsv CPP_DEV G2PL_TRAIN G2PL_DEV OFFICIAL OUT.bin [--fold N] [--scores FILE]
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
LEXICON_WEIGHT = 0.01  # of one lexicon word taken as an example, against one sentence
OFFICIAL_WEIGHT = 5.0  # of one of our own sentences
L2 = 0.12              # on the difference of a reading to the reference reading
L2_SHARED = 0.1
KEPT = 80000           # weights that survive pruning
UNSEEN_COST = 208      # of a word that jieba has not counted
VOTE = 1 << 8          # template number of a vote, above those of context features

Row = collections.namedtuple("Row", "char label context votes beside weight source")


def rows_of(lexicon, examples, source):
    graphs = {}
    for text, at, label in examples:
        text = lexicon.folded(text)
        if text not in graphs:
            graphs.clear()
            graphs[text] = segment.Graph(lexicon, text)
        graph = graphs[text]
        yield Row(text[at], label, features.context(graph, at, segment.kind), features.votes(graph, at),
                  (text[at - 1:at], text[at + 1:at + 2]), 1.0, source)


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
                yield Row(char, reading, inner, [], ("", ""), LEXICON_WEIGHT, "word")


class Neighbours:
    """How often the lexicon's words give a character each reading, in all and beside each neighbour."""

    TEMPLATES = {"before": 1 + features.NGRAMS.index((-1,)), "after": 1 + features.NGRAMS.index((1,))}

    def __init__(self, lexicon):
        self.alone = collections.defaultdict(collections.Counter)
        self.beside = collections.defaultdict(collections.Counter)
        for word, (cost, _, readings) in sorted(lexicon.words.items()):
            if len(readings) == 1:
                for i, (char, reading) in enumerate(zip(word, readings[0])):
                    self.alone[char][reading] += 1 + max(0, UNSEEN_COST - cost) / build_lexicon.STEP
                    if i:
                        self.beside["before", char, word[i - 1]][reading] += 1
                    if i + 1 < len(word):
                        self.beside["after", char, word[i + 1]][reading] += 1

    def contrast(self, side, char, other, reading, reference):
        counts = self.beside.get((side, char, other))
        return math.log((counts[reading] + 0.3) / (counts[reference] + 0.3)) if counts else 0.0

    def share(self, char, reading):
        counts = self.alone[char]
        return math.log((counts[reading] + 0.5) / (sum(counts.values()) + 1))


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
                for h in row.context:
                    seen[row.char, h] += max(1, round(row.weight))
        self.frequent = {k for k, n in seen.items() if n >= MIN_COUNT}
        self.columns = {"prior": 0, "share": 1, "before": 2, "after": 3}
        self.neighbours = Neighbours(lexicon)

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
        yield "share", self.neighbours.share(row.char, reading)
        if r > 0:
            for side, other in zip(("before", "after"), row.beside):
                yield side, self.neighbours.contrast(side, row.char, other, reading, self.candidates[row.char][0])
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


def table_of(model, w, names):
    """Everything that depends on one feature of the context: key -> weight."""
    table = collections.defaultdict(float)
    for name, value in zip(names, w):
        if name[0] in ("own", "context") and value:
            table[name[1]] += value
    for (side, char, other), _ in sorted(model.neighbours.beside.items()):
        for r, reading in enumerate(model.candidates.get(char, [])):
            contrast = model.neighbours.contrast(side, char, other, reading, model.candidates[char][0])
            if r and contrast:
                feature = features.step(features.start(Neighbours.TEMPLATES[side]), ord(other))
                table[features.key(feature, char, r)] += w[names.index(side)] * contrast
    return dict(table)


def quantised(table):
    """Weights in steps of a 127th of the largest; those that vanish are left out."""
    scale = max(map(abs, table.values())) / 127
    return {k: round(v / scale) for k, v in table.items() if round(v / scale)}, scale


class Packed:
    """The model as Java will see it, for scoring and for writing."""

    def __init__(self, model, w, names):
        self.model = model
        self.table, self.scale = quantised(table_of(model, w, names))
        named = dict(zip(names, w))
        self.votes = [named.get(("vote", k), 0.0) for k in range(features.KINDS * 3)]
        self.bias = {}
        for char, readings in model.candidates.items():
            self.bias[char] = [
                named["prior"] * model.prior[char][r] + named["share"] * model.neighbours.share(char, reading)
                + (named.get(("bias", features.key(0, char, r)), 0.0) if r else 0.0)
                for r, reading in enumerate(readings)]

    def score(self, row):
        scores = list(self.bias[row.char])
        for r, reading in enumerate(self.model.candidates[row.char]):
            for kind, said in row.votes:
                relation = features.relation(said, reading)
                if relation is not None:
                    k = kind * 3 + relation
                    scores[r] += self.votes[k] + self.weight(features.start(VOTE + k), row.char, r)
            if r:
                scores[r] += sum(self.weight(h, row.char, r) for h in row.context)
        return scores

    def weight(self, feature, char, r):
        return self.table.get(features.key(feature, char, r), 0) * self.scale

    def choose(self, row):
        if row.char not in self.model.candidates:
            return None
        scores = self.score(row)
        return self.model.candidates[row.char][scores.index(max(scores))]

    def accuracy(self, rows):
        right = collections.defaultdict(list)
        for row in rows:
            right[row.source].append(self.choose(row) in (row.label, None))
        return {s: round(100 * sum(v) / len(v), 2) for s, v in right.items()}

    def pack(self):
        p = build_lexicon.Packer()
        p.out += b"TWPP2"
        p.out += struct.pack(">%df" % len(self.votes), *self.votes)
        contextual = self._contextual()
        p.varint(len(self.model.candidates))
        last = 0
        for char, readings in sorted(self.model.candidates.items()):
            p.varint(ord(char) - last)
            last = ord(char)
            p.out.append(char in contextual)
            p.varint(len(readings))
            for reading, bias in zip(readings, self.bias[char]):
                p.text(reading)
                p.out += struct.pack(">f", bias)
        p.out += struct.pack(">f", self.scale)
        p.varint(len(self.table))
        last = 0
        for k in sorted(self.table):
            p.varint(k - last)
            last = k
        p.out += bytes(self.table[k] & 255 for k in sorted(self.table))
        return bytes(p.out)

    def _contextual(self):
        """Characters with more than one candidate; the others have no weight of any context."""
        return {c for c, readings in self.model.candidates.items() if len(readings) > 1}


def write_scores(path, packed, examples, lexicon):
    """Scores of every third of our own examples, which a test of the library compares with its own."""
    with open(path, "w", encoding="utf8") as out:
        out.write("# Scores of the classifier: text, index of the character, its readings with their scores.\n"
                  "# Written by tts/training/lexicon/train_polyphones.py --scores; Apache-2.0.\n")
        for example, row in list(zip(examples, rows_of(lexicon, examples, "own")))[::3]:
            scores = zip(packed.model.candidates[row.char], packed.score(row))
            out.write("%s\t%d\t%s\n" % (example.text, example.at, " ".join("%s %.3f" % s for s in scores)))


def main():
    arguments = argparse.ArgumentParser()
    for name in ("lexicon", "cpp", "g2pl_train", "g2pl_dev", "official", "out"):
        arguments.add_argument(name)
    arguments.add_argument("--fold", type=int, default=9)
    arguments.add_argument("--scores")
    a = arguments.parse_args()
    lexicon = segment.Lexicon(a.lexicon)
    cpp = list(rows_of(lexicon, sources.examples(a.cpp), "cpp"))
    train = [r for i, r in enumerate(cpp) if i % 10 != a.fold]
    train += rows_of(lexicon, sources.examples(a.g2pl_train), "g2pl")
    held = [r for i, r in enumerate(cpp) if i % 10 == a.fold]
    held += rows_of(lexicon, sources.examples(a.g2pl_dev), "g2pl")
    own = list(rows_of(lexicon, sources.annotated(a.official), "own"))
    train += [row._replace(weight=OFFICIAL_WEIGHT) for row in own]
    labels = collections.defaultdict(list)
    for row in train:
        if row.label not in labels[row.char]:
            labels[row.char].append(row.label)
    train += word_rows(lexicon, labels)
    model = Model(train, lexicon)
    x, starts, gold = model.design(train, True)
    held_design = model.design(held, False)
    names = list(model.columns)
    penalty = np.array([L2_SHARED if isinstance(n, str) or n[0] in ("vote", "bias", "own") else L2 for n in names])
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
    packed = Packed(model, w, names)
    print("packed", packed.accuracy(held))
    data = packed.pack()
    with open(a.out, "wb") as out:
        out.write(data)
    print("bytes", len(data))
    if a.scores:
        write_scores(a.scores, packed, sources.annotated(a.official), lexicon)


if __name__ == "__main__":
    main()
