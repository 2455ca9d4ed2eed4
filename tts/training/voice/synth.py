"""The voice's run time in numpy: the reference the Java run time is compared with (docs/voice-format.md has the equations)."""
import numpy as np

import container
from features import MAX_STATES, SILENCE_FRAMES, Utterance, round_durations
from inventory import STATES
from spectrum import BAND_CENTRES, BINS, FFT, ORDER, RATE, WARPED

HOP = 110.25
DELAY, FADE, UNVOICED_HZ, HIGHPASS_HZ = 40, 384, 250.0, 80.0
_M = np.arange(ORDER)
_EXPONENTIALS = np.exp(-1j * np.outer(_M, WARPED)) * np.where(_M == 0, 1, 2)[:, None]
_FREQ = np.arange(BINS) * RATE / FFT
_TOP = np.clip((11000 - _FREQ) / 700, 0, 1)
_OMEGA = 2 * np.pi * np.arange(BINS) / FFT
_FADE = np.ones(FFT)
_FADE[-FADE:] = 0.5 + 0.5 * np.cos(np.pi * np.arange(FADE) / FADE)


def noise(seed, count):
    """White noise of unit variance: four 16-bit parts of a SplitMix64 output, summed."""
    with np.errstate(over="ignore"):
        z = np.uint64(seed) + (np.arange(1, count + 1, dtype=np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z ^= z >> np.uint64(31)
    parts = sum(((z >> np.uint64(s)) & np.uint64(0xFFFF)).astype(np.float64) for s in (0, 16, 32, 48))
    return (parts - 131070) / 37837.2


def _pitch_line(f0, voiced, count):
    at = np.arange(count) / HOP
    i = np.minimum(np.floor(at).astype(int), len(f0) - 2)
    part = at - i
    a = np.where(voiced[i], f0[i], np.where(voiced[i + 1], f0[i + 1], UNVOICED_HZ))
    b = np.where(voiced[i + 1], f0[i + 1], np.where(voiced[i], f0[i], UNVOICED_HZ))
    return a * (1 - part) + b * part


def _band_amplitudes(bands, voiced, i, near, part):
    both = (voiced[i] & voiced[i + 1])[:, None]
    db = np.where(both, bands[i] * (1 - part) + bands[i + 1] * part, bands[near])
    db = np.where(voiced[near][:, None], db, 0)
    amplitude = 10 ** (db / 20)
    return np.stack([np.interp(_FREQ, BAND_CENTRES, row) for row in amplitude])


def vocode(mcep, f0, voiced, bands, seed=1):
    """Samples from mel-cepstrum (T, 45), F0 (Hz), voicing and band aperiodicity (dB), 5 ms apart."""
    frames = len(f0)
    count = int(np.floor((frames - 1) * HOP)) + 1
    line = _pitch_line(f0, voiced, count)
    phase = np.cumsum(line / RATE)
    whole = np.floor(phase)
    at = np.where(np.diff(whole) > 0)[0] + 1
    late = (phase[at] - whole[at]) * RATE / line[at]
    u = at / HOP
    i = np.minimum(np.floor(u).astype(int), frames - 2)
    part = (u - i)[:, None]
    near = np.minimum(np.floor(u + 0.5).astype(int), frames - 1)
    response = np.exp((mcep[i] * (1 - part) + mcep[i + 1] * part) @ _EXPONENTIALS) * _TOP
    rough = _band_amplitudes(bands, voiced, i, near, part)
    white, ends = noise(seed, count), np.append(at[1:], count)
    blocks = np.zeros((len(at), FFT))
    for j, (start, end) in enumerate(zip(at, ends)):
        block = white[start:min(end, start + FFT)]
        blocks[j, :len(block)] = block - block.mean()
    spectrum = rough * np.fft.rfft(blocks, axis=1) * np.exp(-1j * _OMEGA * DELAY)
    pulse = np.sqrt(RATE / line[at])[:, None] * np.sqrt(np.maximum(1 - rough ** 2, 0)) * np.exp(-1j * _OMEGA[None] * (DELAY - late[:, None]))
    spectrum += np.where(voiced[near][:, None], pulse, 0)
    pieces = np.fft.irfft(spectrum * response, FFT, axis=1) * _FADE
    out = np.zeros(count + FFT + DELAY)
    for start, piece in zip(at, pieces):
        out[start:start + FFT] += piece
    return highpass(out[DELAY:DELAY + count])


def highpass(x):
    """Second-order Butterworth high-pass at HIGHPASS_HZ."""
    from scipy.signal import lfilter
    w = 2 * np.pi * HIGHPASS_HZ / RATE
    alpha, c = np.sin(w) / np.sqrt(2), np.cos(w)
    return lfilter(np.array([(1 + c) / 2, -(1 + c), (1 + c) / 2]) / (1 + alpha), np.array([1 + alpha, -2 * c, 1 - alpha]) / (1 + alpha), x)


def _depthwise(x, weight, bias):
    half = weight.shape[1] // 2
    padded = np.pad(x, ((half, half), (0, 0)))
    return bias + sum(padded[j:j + len(x)] * weight[:, j] for j in range(weight.shape[1]))


def hysteresis(score, on, off):
    out, state = np.zeros(len(score), bool), False
    for t, v in enumerate(score):
        state = v >= off if state else v > on
        out[t] = state
    return out


class Voice:
    """A loaded voice.bin."""

    def __init__(self, path):
        self.meta, self.tensors, self.crc = container.read(path)

    @classmethod
    def of(cls, tensors):
        """A voice of tensors that are not in a file (yet)."""
        voice = cls.__new__(cls)
        voice.meta, voice.tensors, voice.crc = {}, tensors, 0
        return voice

    def _layers(self, name, x):
        i = 0
        while name + ".enc.%d.w" % i in self.tensors:
            if i:
                x = np.maximum(x, 0)
            x = x @ self.tensors[name + ".enc.%d.w" % i].T + self.tensors[name + ".enc.%d.b" % i]
            i += 1
        return x

    def _encode(self, name, utterance):
        unit, tone, pos = (self.tensors[name + s] for s in (".unit", ".tone", ".pos"))
        rows = utterance.rows
        return self._layers(name, np.concatenate([unit[rows[:, :5]].reshape(len(rows), -1), tone[rows[:, 5:8]].reshape(len(rows), -1), pos[rows[:, 8]]], 1))

    def durations(self, utterance):
        """Real state durations in frames (P, 5); zero for unused states and silence."""
        real = np.maximum(np.exp(self._encode("duration", utterance)) - 0.5, 0.3)
        used = np.array([[u != 0 and s < STATES[u] for s in range(MAX_STATES)] for u in utterance.phones])
        return np.where(used, real, 0)

    def f0(self, utterance, durations):
        """Log F0 points (n, 12)."""
        ints, reals = utterance.f0_inputs(durations)
        unit, tone, pos = (self.tensors["f0" + s] for s in (".unit", ".tone", ".pos"))
        x = np.concatenate([unit[ints[:, :4]].reshape(len(ints), -1), tone[ints[:, 4:9]].reshape(len(ints), -1), pos[ints[:, 9]], reals], 1)
        return self._layers("f0", x) * self.tensors["f0.sd"] + self.tensors["f0.mean"]

    def frame_net(self, name, utterance, durations, contour):
        """Output of a frame net (T, outputs), denormalised."""
        t = self.tensors
        index, part, inputs = utterance.frames(durations)
        inputs = np.concatenate([inputs, ((contour - t["f0.mean"]) / t["f0.sd"])[:, None]], 1)
        anchors = self._encode(name, utterance).reshape(len(utterance.phones) * MAX_STATES, 2, -1)[index]
        x = anchors[:, 0] * (1 - part[:, None]) + anchors[:, 1] * part[:, None] + inputs @ t[name + ".in.w"].T
        i = 0
        while name + ".block.%d.dw" % i in t:
            p = name + ".block.%d." % i
            x = x + np.maximum(_depthwise(x, t[p + "dw"], t[p + "db"]), 0) @ t[p + "w"].T + t[p + "b"]
            i += 1
        h = np.maximum(_depthwise(np.maximum(x, 0), t[name + ".head.dw"], t[name + ".head.db"]), 0)
        h = np.maximum(h @ t[name + ".head.w"].T + t[name + ".head.b"], 0)
        return (h @ t[name + ".out.w"].T + t[name + ".out.b"]) * t[name + ".sd"] + t[name + ".mean"]

    def parameters(self, reading, rate=1.0):
        """All intermediate results of one utterance, as a dict."""
        utterance = Utterance(reading)
        real = self.durations(utterance) / rate
        durations = round_durations(real, utterance)
        points = self.f0(utterance, durations)
        contour = utterance.contour(points, durations)
        mcep = self.frame_net("acoustic", utterance, durations, contour)
        excitation = self.frame_net("excitation", utterance, durations, contour)
        excitation[:, 1:] = np.clip(excitation[:, 1:], -30, 0)
        voiced = hysteresis(excitation[:, 0], float(self.meta["vuv_on"]), float(self.meta["vuv_off"]))
        voiced[:SILENCE_FRAMES] = voiced[-SILENCE_FRAMES:] = False
        return dict(utterance=utterance, real=real, durations=durations, points=points, lf0=contour, mcep=mcep, excitation=excitation, voiced=voiced)

    def say(self, reading, rate=1.0, seed=1):
        p = self.parameters(reading, rate)
        return vocode(p["mcep"], np.exp(p["lf0"]), p["voiced"], p["excitation"][:, 1:], seed)
