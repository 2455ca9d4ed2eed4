"""Analysis of recordings: fundamental frequency, spectral envelope as mel-cepstrum, band aperiodicity.

Equations: envelope after CheapTrick (Morise 2015: pitch-synchronous Hann window of 3 periods, smoothing over 2/3 F0, cepstral lifter);
mel-cepstrum = weighted least-squares fit of a cosine series on the warped axis w + 2 atan(a sin w / (1 - a cos w)); aperiodicity of a
band = 1 - normalised correlation at a lag of one period (above 2 kHz of the band or of its envelope, whichever repeats better).
"""
import wave

import numpy as np

RATE, HOP, FFT, ORDER, ALPHA = 22050, 0.005, 1024, 45, 0.455
BINS = FFT // 2 + 1
BAND_EDGES = (0, 1000, 2000, 4000, 6500, 11025)
BAND_CENTRES = (500, 1500, 3000, 5250, 8500)
UNVOICED_F0 = 300.0          # sets the 10 ms window of unvoiced frames
RELEASE_F0 = 500.0           # and the 6 ms window of frames beside a release: short enough to keep bursts apart from closures
CREAK_F0 = 110.0             # 27 ms window where the voice creaks: its pulses lie far apart

_OMEGA = np.pi * np.arange(BINS) / (BINS - 1)
WARPED = _OMEGA + 2 * np.arctan2(ALPHA * np.sin(_OMEGA), 1 - ALPHA * np.cos(_OMEGA))
COSINES = np.cos(np.outer(np.arange(ORDER), WARPED)) * np.where(np.arange(ORDER) == 0, 1, 2)[:, None]
_WEIGHTED = COSINES * np.gradient(WARPED, _OMEGA)
PROJECTION = np.linalg.solve(_WEIGHTED @ COSINES.T, _WEIGHTED).T


def read_wav(path):
    with wave.open(str(path)) as w:
        if w.getframerate() != RATE or w.getnchannels() != 1:
            raise ValueError("%s: 22.05 kHz mono is wanted" % path)
        return np.frombuffer(w.readframes(w.getnframes()), "<i2").astype(np.float64) / 32768


def write_wav(path, samples):
    with wave.open(str(path), "wb") as w:
        w.setnchannels(1)
        w.setsampwidth(2)
        w.setframerate(RATE)
        w.writeframes(np.clip(np.round(samples * 32767), -32768, 32767).astype("<i2").tobytes())


def read_praat(path):
    """F0 in Hz (0 = unvoiced) of a Praat matrix file: (values, time of the first, step)."""
    lines = open(path).read().split("\n")
    head = lines[2].split()
    return np.array(lines[4].split(), float)[:int(head[2])], float(head[4]), float(head[3])


def pitch_at(track, times):
    """F0 at the given times (s): linear where both neighbours are voiced, else the nearest."""
    values, start, step = track
    at = (times - start) / step
    low = np.floor(at).astype(int)
    part = at - low
    get = lambda i: np.where((i >= 0) & (i < len(values)), values[np.clip(i, 0, len(values) - 1)], 0)
    a, b = get(low), get(low + 1)
    return np.where((a > 0) & (b > 0), a * (1 - part) + b * part, np.where(part < 0.5, a, b))


def _windowed(x, times, f0):
    """Hann windows of 3 periods around the times, unit power, no DC: (T, FFT-1)."""
    half_fft = FFT // 2 - 1
    index = np.arange(-half_fft, half_fft + 1)
    centre = np.round(times * RATE).astype(int)
    padded = np.concatenate([np.zeros(half_fft), x, np.zeros(half_fft + FFT)])
    segments = padded[(np.clip(centre, 0, len(x))[:, None] + half_fft) + index[None]]
    reach = 1.5 * RATE / f0[:, None]
    window = np.where(np.abs(index)[None] <= np.round(reach), 0.5 * np.cos(np.pi * index[None] / reach) + 0.5, 0)
    window /= np.sqrt((window ** 2).sum(1, keepdims=True))
    out = segments * window
    return out - window * (out.sum(1, keepdims=True) / window.sum(1, keepdims=True))


def envelope(x, times, f0):
    """Log amplitude envelope (T, BINS) at the times; f0 > 0 everywhere (UNVOICED_F0 in unvoiced frames)."""
    count, df = len(times), RATE / FFT
    power = np.abs(np.fft.rfft(_windowed(x, times, f0), FFT, axis=1)) ** 2
    freq = np.arange(BINS) * df
    at = np.clip((f0[:, None] - freq[None]) / df, 0, BINS - 2)
    low = np.floor(at).astype(int)
    mirror = np.take_along_axis(power, low, 1) * (1 - at + low) + np.take_along_axis(power, low + 1, 1) * (at - low)
    power = np.where(freq[None] < f0[:, None], power + mirror, power)
    margin = 100
    wide = np.concatenate([power[:, margin:0:-1], power, power[:, -2:-margin - 2:-1]], 1)
    total = np.concatenate([np.zeros((count, 1)), np.cumsum(wide, 1)], 1) * df

    def integral(f):
        p = f / df + margin + 0.5
        i = np.floor(p).astype(int)
        return np.take_along_axis(total, i, 1) * (1 - p + i) + np.take_along_axis(total, i + 1, 1) * (p - i)

    width = f0[:, None] * 2 / 3
    smooth = np.maximum((integral(freq[None] + width / 2) - integral(freq[None] - width / 2)) / width, 1e-12)
    cepstrum = np.fft.irfft(np.log(smooth), FFT, axis=1)
    quefrency = np.minimum(np.arange(FFT), FFT - np.arange(FFT)) / RATE
    z = f0[:, None] * quefrency[None]
    cepstrum *= np.sinc(z) * (1.3 - 0.3 * np.cos(2 * np.pi * z))
    return np.fft.rfft(cepstrum, FFT, axis=1).real * 0.5


def mel_cepstrum(log_amplitude):
    return log_amplitude @ PROJECTION


def aperiodicity(x, times, f0):
    """Noise share in dB (T, 5) of the power per band; 0 where f0 = 0. Measured every second frame, interpolated between."""
    out, all_voiced = np.zeros((len(times), len(BAND_CENTRES))), np.where(f0 > 0)[0]
    voiced = all_voiced[::2]
    if not len(voiced):
        return out
    size = 1 << int(np.ceil(np.log2(len(x) + 1)))
    spectrum, freq = np.fft.rfft(x, size), np.fft.rfftfreq(size, 1 / RATE)
    half = int(0.010 * RATE)
    index, window = np.arange(-half, half + 1), np.hanning(2 * half + 1)
    pad = RATE // 50 + half + 400
    centre, period = np.round(times[voiced] * RATE).astype(int), RATE / f0[voiced]
    for band, signals in enumerate(_bands(spectrum, freq, size, len(x))):
        best = np.full(len(voiced), -1.0)
        for signal in signals:
            padded = np.concatenate([np.zeros(pad), signal, np.zeros(pad)])
            for stretch in (0.985, 0.9925, 1, 1.0075, 1.015):
                lag = period * stretch / 2
                a = _fractional(padded, centre[:, None] + pad + index[None] - lag[:, None])
                b = _fractional(padded, centre[:, None] + pad + index[None] + lag[:, None])
                norm = np.sqrt(((a * a * window).sum(1) + 1e-10) * ((b * b * window).sum(1) + 1e-10))
                best = np.maximum(best, (a * b * window).sum(1) / norm)
        out[all_voiced, band] = np.interp(all_voiced, voiced, 10 * np.log10(np.clip(1 - best, 0.001, 1)))
    return out


def _fractional(signal, at):
    low = np.floor(at).astype(int)
    return signal[low] * (1 - at + low) + signal[low + 1] * (at - low)


def _bands(spectrum, freq, size, length):
    """Per band the band-passed signal and, above 2 kHz, its envelope between 50 and 1400 Hz."""
    for band in range(len(BAND_CENTRES)):
        low, high = BAND_EDGES[band], BAND_EDGES[band + 1]
        rise = np.clip((freq - low + 50) / 100, 0, 1) if low else np.clip((freq - 30) / 40, 0, 1)
        passed = spectrum * rise * np.clip((high + 50 - freq) / 100, 0, 1)
        signals = [np.fft.irfft(passed, size)[:length]]
        if band >= 2:
            analytic = np.zeros(size, complex)
            analytic[:size // 2 + 1] = passed * 2
            swing = np.fft.rfft(np.abs(np.fft.ifft(analytic))[:length], size)
            swing *= np.clip((freq - 50) / 50, 0, 1) * np.clip((1400 - freq) / 200, 0, 1)
            signals.append(np.fft.irfft(swing, size)[:length])
        yield signals


# ---- light features for the alignment: 10 ms windows every 5 ms --------------------------------------------------------------
_EDGES = 700 * (np.exp(np.linspace(np.log1p(80 / 700), np.log1p(10000 / 700), 28)) - 1)


def _filterbank():
    freq = np.arange(257) * RATE / 512
    low, mid, high = _EDGES[:-2, None], _EDGES[1:-1, None], _EDGES[2:, None]
    return np.clip(np.minimum((freq - low) / (mid - low), (high - freq) / (high - mid)), 0, None).T


_BANK = _filterbank()
_DCT = np.cos(np.pi * np.outer(np.arange(26) + 0.5, np.arange(14)) / 26) / np.sqrt(13)


def alignment_features(x, f0):
    """(T, 31): 14 mel cepstra, voicing, and slopes of them and of a log level above 2 kHz; 5 ms apart."""
    count, width = len(f0), int(0.010 * RATE)
    emphasised = np.append(x[0], x[1:] - 0.9 * x[:-1])
    start = np.round(np.arange(count) * HOP * RATE).astype(int)
    padded = np.concatenate([np.zeros(width // 2), emphasised, np.zeros(width * 2)])
    power = np.abs(np.fft.rfft(padded[start[:, None] + np.arange(width)] * np.hanning(width), 512)) ** 2
    mel = np.log(power @ _BANK + 1e-6)
    mel = np.maximum(mel, np.percentile(mel.mean(1), 95) - 9)
    cepstra = mel @ _DCT
    cepstra[:, 0] -= np.percentile(cepstra[:, 0], 95)
    voiced = np.convolve(np.pad((f0 > 0) * 1.0, 1, "edge"), [0.25, 0.5, 0.25], "valid")
    base = np.concatenate([cepstra, voiced[:, None] * 2], 1)
    ext = np.pad(np.concatenate([base, mel[:, 14:].mean(1, keepdims=True)], 1), ((2, 2), (0, 0)), "edge")
    slope = (2 * (ext[4:] - ext[:-4]) + (ext[3:-1] - ext[1:-3])) / 10
    return np.concatenate([base, slope * 3], 1).astype(np.float32)


def levels(x, times):
    """Per time, over 20 ms: mean log amplitude of the mel bands, and log amplitude below 700 Hz (nepers)."""
    width = 441
    padded = np.concatenate([np.zeros(width // 2), x, np.zeros(width * 2)])
    start = np.clip(np.round(times * RATE).astype(int), 0, len(x))
    power = np.abs(np.fft.rfft(padded[start[:, None] + np.arange(width)] * np.hanning(width), 512)) ** 2
    return 0.5 * np.log(power @ _BANK + 1e-7).mean(1), 0.5 * np.log(power[:, 2:17].sum(1) + 1e-7)


def frame_count(samples):
    return int(samples / RATE / HOP) + 1
