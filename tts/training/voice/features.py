"""Inputs of the networks, computed from syllables alone (training and synthesis alike). See docs/voice-format.md."""
import numpy as np

from inventory import SONORANTS, STATES, UNIT_ID, units_of

SILENCE_FRAMES = 16
MAX_STATES = 5
F0_POINTS, F0_INITIAL = 12, 2
F0_SMOOTHING = np.hanning(9)[1:-1] / np.hanning(9)[1:-1].sum()


class Utterance:
    """Phones and syllables of one stretch of speech without pauses.

    phones: unit id per phone; syllable: its syllable index (-1 leading, n trailing silence); rows (P, 9): units at -2..+2, tones
    of the previous, own and next syllable, position class; tones, position per syllable.
    """

    def __init__(self, reading):
        self.reading = reading
        n = len(reading)
        self.phones, self.syllable = [0], [-1]
        self.initial = []
        for s, (initial, final, _, erhua) in enumerate(reading):
            for unit in units_of(initial, final, erhua):
                self.phones.append(UNIT_ID[unit])
                self.syllable.append(s)
            self.initial.append(initial)
        self.phones.append(0)
        self.syllable.append(n)
        self.tones = [r[2] for r in reading]
        self.position = [position_class(s, n) for s in range(n)]
        self.rows = np.array([self._row(k) for k in range(len(self.phones))], np.int64)

    def tone(self, s):
        return self.tones[s] if 0 <= s < len(self.tones) else 0

    def unit(self, k):
        return self.phones[k] if 0 <= k < len(self.phones) else 0

    def _row(self, k):
        s = self.syllable[k]
        position = self.position[s] if 0 <= s < len(self.tones) else 0
        return [self.unit(k + d) for d in (-2, -1, 0, 1, 2)] + [self.tone(s - 1), self.tone(s), self.tone(s + 1), position]

    def spans(self, durations):
        """Per syllable (start of initial, start of rhyme, end) in frames."""
        start = np.concatenate([[0], np.cumsum([int(np.sum(d)) for d in durations])])
        out = []
        for s in range(len(self.tones)):
            mine = [k for k, at in enumerate(self.syllable) if at == s]
            rhyme = mine[1] if self.initial[s] else mine[0]
            out.append((start[mine[0]], start[rhyme], start[mine[-1] + 1]))
        return out

    def f0_inputs(self, durations):
        """Integer inputs (n, 10): initial, rhyme, next initial, previous rhyme, tones -2..+2, position; and real inputs (n, 2)."""
        n, ints, reals = len(self.tones), [], []
        units = [[u for u, at in zip(self.phones, self.syllable) if at == s] for s in range(n)]
        for s, (a, b, c) in enumerate(self.spans(durations)):
            own = units[s][0] if self.initial[s] else 0
            following = units[s + 1][0] if s + 1 < n and self.initial[s + 1] else 0
            ints.append([own, units[s][1] if own else units[s][0], following, units[s - 1][-1] if s else 0]
                        + [self.tone(s + d) for d in (-2, -1, 0, 1, 2)] + [self.position[s]])
            reals.append([np.log(max(c - b, 1)) - 4, (b - a) / 20 - 0.5])
        return np.array(ints, np.int64), np.array(reals, np.float32)

    def f0_times(self, durations):
        """Times in frames of the 12 points per syllable (n, 12) and which of them count."""
        times = np.zeros((len(self.tones), F0_POINTS))
        used = np.ones(times.shape, bool)
        for s, (a, b, c) in enumerate(self.spans(durations)):
            times[s, :F0_INITIAL] = a + (b - a) * np.array([0.25, 0.75]) - 0.5
            times[s, F0_INITIAL:] = b + (c - b) * (np.arange(10) + 0.5) / 10 - 0.5
            used[s, :F0_INITIAL] = self.initial[s] in SONORANTS
        return times, used

    def contour(self, points, durations):
        """Log F0 per frame from the points (n, 12)."""
        times, used = self.f0_times(durations)
        total = int(sum(np.sum(d) for d in durations))
        line = np.interp(np.arange(total), times[used], points[used])
        return np.convolve(np.pad(line, 3, mode="edge"), F0_SMOOTHING, "valid")

    def frames(self, durations):
        """Per frame: index phone*5+state, share of the state passed, and the first six of the seven position inputs."""
        totals = [int(np.sum(d)) for d in durations]
        syllable = {s: sum(t for t, at in zip(totals, self.syllable) if at == s) for s in set(self.syllable)}
        index, part, inputs = [], [], []
        for k, counts in enumerate(durations):
            m, a = totals[k], 0
            g = m if self.phones[k] == 0 else syllable[self.syllable[k]]
            for s, n in enumerate(counts):
                for i in range(int(n)):
                    index.append(k * MAX_STATES + s)
                    part.append((i + 0.5) / n)
                    inputs.append([min(i + 0.5, 8) / 8, min(n - i - 0.5, 8) / 8, min(a + 0.5, 20) / 20, min(m - a - 0.5, 20) / 20,
                                   np.log(m) / 2 - 1.5, np.log(g) / 2 - 2])
                    a += 1
        return np.array(index), np.array(part, np.float32), np.array(inputs, np.float32)


def position_class(s, n):
    """1 alone; 2, 3 of two; 4 first, 5 middle, 6 last of more."""
    if n == 1:
        return 1
    if n == 2:
        return 2 + s
    return 4 if s == 0 else 6 if s == n - 1 else 5


def round_durations(real, utterance):
    """Real state durations (P, 5) to frames: running sum rounded half up, at least one frame a state."""
    out, total, last = [], 0.0, 0
    for k, unit in enumerate(utterance.phones):
        if unit == 0:
            out.append(np.array([SILENCE_FRAMES]))
            continue
        counts = []
        for s in range(STATES[unit]):
            total += real[k, s]
            boundary = int(np.floor(total + 0.5))
            counts.append(max(boundary - last, 1))
            last = boundary
        out.append(np.array(counts))
    return out
