"""From the alignment's rough boundaries to exact ones: release of closures, onset of voice, and a frame grid laid on the releases.

A stop or affricate whose burst falls anywhere within a 5 ms frame is smeared by every average over recordings. So (1) the release is
searched on a 1 ms scale as the steepest rise of the level above 1.5 kHz, of nasals and l as that of the level between 0.5 and 4 kHz;
(2) the onset of voice after a voiceless initial as the steepest rise below 700 Hz; (3) the frames are shifted, by at most half a
frame, so that every release lies exactly between two frames. Initials with a closure then have states of fixed meaning: closure,
burst (10 ms), first and second half of the noise.
"""
import numpy as np
from scipy.signal import butter, lfilter

from inventory import CLOSURE_INITIALS, SONORANTS, STATES, UNITS
from spectrum import HOP, RATE

MS = 0.001
INITIAL_CLOSURE = 8                     # frames of silence counted as the closure of an utterance-initial stop (40 ms)
BURST = 2                               # frames
_HIGH = butter(2, 1500 / (RATE / 2), "high")
_MIDDLE = butter(2, np.array([500, 4000]) / (RATE / 2), "band")
_LOW = butter(2, np.array([90, 700]) / (RATE / 2), "band")
RELEASED_SONORANTS = ("m", "n", "l")
TAIL, TAIL_FRAMES = 2.6, 16             # creak at the end of a rhyme: nepers under the speech level below 700 Hz, frames
VOICELESS = set("b p f d t g k h j q x zh ch sh z c s".split())


def fine_level(x, coefficients, width_ms):
    """Log power per millisecond over windows of width_ms that start there."""
    y = lfilter(*coefficients, x) ** 2
    total = np.concatenate([[0], np.cumsum(y)])
    start = np.round(np.arange(int(len(x) / RATE / MS)) * MS * RATE).astype(int)
    end = np.minimum(start + int(width_ms * MS * RATE), len(x))
    return np.log((total[end] - total[start]) / np.maximum(end - start, 1) + 1e-9)


def lasting_rise(level, low, high, before, sustain=20):
    """Millisecond t in [low, high) with the greatest difference between the median level of the next `sustain` ms and the mean of the
    `before` ms ahead: a click of the tongue does not last.
    """
    low, high = max(int(low), before + 1), min(int(high), len(level) - sustain - 1)
    if high <= low:
        return None
    ahead = np.array([level[t - 1 - before:t - 1].mean() for t in range(low, high)])
    return low + int(np.argmax([np.median(level[t:t + sustain]) for t in range(low, high)] - ahead))


def first_rise(level, low, high, share=0.6):
    """First millisecond in [low, high) whose rise over the 5 ms ahead is a local maximum and at least `share` of the greatest."""
    low, high = max(int(low), 7), min(int(high), len(level) - 4)
    if high <= low:
        return None
    t = np.arange(low, high)
    total = np.concatenate([[0], np.cumsum(level)])
    rise = (total[t + 2] - total[t]) / 2 - (total[t - 1] - total[t - 6]) / 5
    padded = np.pad(rise, 1, constant_values=-np.inf)
    peak = (rise >= padded[:-2]) & (rise >= padded[2:]) & (rise >= share * rise.max())
    return low + int(np.argmax(peak))


class Segments:
    """Units, state durations (frames) and shifts of one recording after refinement; times in ms while refining."""

    def __init__(self, units, durations, x, voiced):
        self.units, self.voiced = units, voiced
        ends = np.cumsum([int(d.sum()) for d in durations])
        self.start = [int(e - d.sum()) * 5.0 - 2.5 for e, d in zip(ends, durations)] + [ends[-1] * 5.0 - 2.5]
        self.inner = [np.cumsum(d)[:-1] / d.sum() for d in durations]
        self.release = [None] * len(units)          # of closures: closure | burst
        self.opening = [None] * len(units)          # of nasals and l: where they end
        self.high, self.burst = fine_level(x, _HIGH, 4), fine_level(x, _HIGH, 1.5)
        self.low, self.middle = fine_level(x, _LOW, 6), fine_level(x, _MIDDLE, 4)
        for k in range(1, len(units) - 1):
            if UNITS[units[k]] in VOICELESS:
                self._refine(k)
            elif UNITS[units[k]] in RELEASED_SONORANTS:
                self._open(k)

    def _open(self, k):
        """Moves the end of a nasal or l to the steepest rise near it."""
        begin, end, limit = self.start[k], self.start[k + 1], self.start[k + 2]
        coarse = lasting_rise(self.middle, max(end - 35, begin + 10), min(end + 35, limit - 40), 15, 15)
        found = None if coarse is None else first_rise(self.middle, max(coarse - 6, begin + 10), coarse + 6, 0.9)
        if found is not None:
            self.opening[k] = float(found)
            self.start[k + 1] = float(found)

    def _refine(self, k):
        name, begin, end, limit = UNITS[self.units[k]], self.start[k], self.start[k + 1], self.start[k + 2]
        onset = self._voice_onset(begin, end, limit)
        if name in CLOSURE_INITIALS:
            lead = 60 if k == 1 else 25
            coarse = lasting_rise(self.high, begin - lead, max(onset - 2, begin + 6), 12)
            early, share = (10, 0.85) if STATES[self.units[k]] == 3 or name in "ptk" else (22, 0.6)
            release = None if coarse is None else first_rise(self.burst, coarse - early, min(coarse + 9, onset + 2), share)
            if release is not None:
                self.release[k] = float(release)
                onset = max(onset, release + 5.0 * (STATES[self.units[k]] - 1))
                self.start[k] = release - 5.0 * INITIAL_CLOSURE if k == 1 else min(begin, release - 5.0)
        self.start[k + 1] = min(onset, limit - 30.0)

    def _voice_onset(self, begin, end, limit):
        """Steepest rise of the low band near the first voiced frame of the run that covers the vowel; end if voiced throughout."""
        first, last = int((begin + 2.5) / 5), int((limit + 2.5) / 5)
        middle = min(int((end + 0.4 * (limit - end)) / 5), len(self.voiced) - 1)
        if not self.voiced[middle]:
            return end
        run = middle
        while run > 0 and self.voiced[run - 1]:
            run -= 1
        at = run * 5.0
        if run <= first + 1 or abs(at - end) > 80:
            return end
        found = lasting_rise(self.low, at - 15, at + 12, 8, 8)
        return end if found is None else min(float(found), last * 5.0)

    def grid(self, frames):
        """(times in s, state durations per unit): shifted so that releases fall between frames."""
        switch = []
        for k, instants in enumerate(zip(self.release, self.opening)):
            instant = instants[0] if instants[0] is not None else instants[1]
            if instant is not None:
                new = (instant - 2.5) / 5
                new = (new - np.round(new)) * 5.0
                begin = self.start[k] if instants[0] is not None else 0.5 * (self.start[k] + instant)
                switch.append((begin if switch else -1e9, new))
        times = np.arange(frames) * 5.0
        moved = times.copy()
        for at, new in switch:
            moved = np.where(times >= at, times + new, moved)
        bounds = [self._frame(b, switch) for b in self.start]
        return moved * MS, self._states(bounds, frames, switch)

    @staticmethod
    def _frame(ms, switch):
        """First frame whose centre lies after ms."""
        new = next((s for at, s in reversed(switch) if ms >= at), 0.0)
        return int(np.ceil((ms - new) / 5 - 1e-6))

    def _states(self, bounds, frames, switch):
        bounds = [0] + bounds[1:-1] + [frames]
        for k in range(1, len(bounds) - 1):
            bounds[k] = max(bounds[k], bounds[k - 1] + STATES[self.units[k - 1]])
        for k in range(len(bounds) - 2, 0, -1):
            bounds[k] = min(bounds[k], bounds[k + 1] - STATES[self.units[k]])
        out = []
        for k, unit in enumerate(self.units):
            total, n = bounds[k + 1] - bounds[k], STATES[unit]
            if self.release[k] is not None:
                closure = np.clip(self._frame(self.release[k], switch) - bounds[k], 1, total - n + 1)
                out.append(_with_release(int(closure), total, n))
            else:
                out.append(_proportional(self.inner[k], total, n))
        return out


def _with_release(closure, total, states):
    """[closure, burst, noise...]: the noise after the burst in equal parts."""
    noise = total - closure
    burst = max(1, min(BURST, noise - (states - 2)))
    rest = noise - burst
    parts = states - 2
    return np.array([closure, burst] + [rest // parts + (1 if i < rest % parts else 0) for i in range(parts)])


def _proportional(inner, total, states):
    """Inner boundaries at the old shares, every state at least one frame."""
    cuts = [0] + [int(round(s * total)) for s in inner] + [total]
    for i in range(1, states):
        cuts[i] = max(cuts[i], cuts[i - 1] + 1)
    for i in range(states - 1, 0, -1):
        cuts[i] = min(cuts[i], cuts[i + 1] - 1)
    return np.diff(cuts)


def clean_pitch(f0, level, low, units, durations):
    """(log F0 interpolated everywhere, voiced, trust 0..1) from the raw track; low: level below 700 Hz, nepers, per frame.

    Islands under 6 frames or 6.5 nepers under the speech level are dropped, and short islands more than 0.75 nepers from the main
    pitch; gaps inside a rhyme of up to 12 frames, creak at its end and sonorant initials count as voiced (they are no noise).
    """
    voiced = (f0 > 0) & (level > np.percentile(level, 95) - 6.5)
    for a, b in _runs(voiced):
        if b - a < 6:
            voiced[a:b] = False
    if voiced.sum() < 8:
        return None
    log = np.log(np.maximum(f0, 60))
    pieces = [p for a, b in _runs(voiced) for p in np.split(np.arange(a, b), 1 + np.where(np.abs(np.diff(log[a:b])) > 0.2)[0])]
    middle = np.median(log[max(pieces, key=len)])
    for p in pieces:
        if len(p) < 12 and abs(np.median(log[p]) - middle) > 0.75:
            voiced[p] = False
    if voiced.sum() < 8:
        return None
    at = np.arange(len(f0))
    line = np.interp(at, at[voiced], log[voiced])
    trust = voiced.astype(np.float32)
    return line, _fill(voiced, level, low, units, durations), trust


def _fill(voiced, level, low, units, durations):
    out, start, floor = voiced.copy(), 0, np.percentile(level, 95) - 3.2
    for unit, counts in zip(units, durations):
        end, name = start + int(counts.sum()), UNITS[unit]
        if name in VOICELESS and len(counts) >= 1:
            noise = start + (int(counts[0]) if name in CLOSURE_INITIALS else 0)
            if not voiced[noise:end].all():
                out[noise:end] = False
        elif name in SONORANTS:
            loud = np.where(level[start:end] > floor)[0]
            if len(loud):
                out[start + loud[0]:end] = True
        elif name != "sil":
            inside = np.where(voiced[start:end])[0]
            if len(inside):
                for a, b in _runs(~voiced[start + inside[0]:start + inside[-1] + 1]):
                    if b - a <= 12:
                        out[start + inside[0] + a:start + inside[0] + b] = True
                last, tail = start + inside[-1] + 1, low > np.percentile(low, 95) - TAIL
                while last < min(end, start + inside[-1] + 1 + TAIL_FRAMES) and tail[last]:
                    out[last] = True
                    last += 1
                if inside[0] <= 6 and UNITS[units[0]] == "sil":
                    out[start:start + inside[0]] |= level[start:start + inside[0]] > floor
        start = end
    return out


def _runs(mask):
    edges = np.diff(np.concatenate([[0], mask.astype(int), [0]]))
    return list(zip(np.where(edges == 1)[0], np.where(edges == -1)[0]))
