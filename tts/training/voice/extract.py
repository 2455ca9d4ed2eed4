"""Per recording: exact boundaries, mel-cepstrum, log F0, voicing and aperiodicity on the refined frame grid."""
import numpy as np

from align import unit_ids
from features import SILENCE_FRAMES
from inventory import CLOSURE_INITIALS, UNITS
from refine import Segments, clean_pitch
from spectrum import HOP, CREAK_F0, RELEASE_F0, UNVOICED_F0, aperiodicity, envelope, frame_count, levels, mel_cepstrum, pitch_at, read_praat, read_wav


def recording(wav, pitch, reading, durations):
    """dict(durations, raw, lf0, trust, voiced, bands, closures) cut to 16 frames of silence at either end; None if there is no voice.

    raw: mel-cepstrum as measured; trust: 1 where F0 was measured; closures: frames before the release of an utterance-initial stop,
    which hold nothing but noise and the echo of the recordings' coding.
    """
    x = read_wav(wav)
    frames = frame_count(len(x))
    track, units = read_praat(pitch), unit_ids(reading)
    rough = pitch_at(track, np.arange(frames) * HOP) > 0
    segments = Segments(units, durations, x, rough)
    times, durations = segments.grid(frames)
    keep = slice(max(0, int(durations[0][0]) - SILENCE_FRAMES), frames - max(0, int(durations[-1][0]) - SILENCE_FRAMES))
    lead, trail = _cut(durations[0]), _cut(durations[-1])
    durations = [lead] + list(durations[1:-1]) + [trail]
    times = times[keep]
    f0 = pitch_at(track, times)
    pitch_line = clean_pitch(f0, *levels(x, times), units, durations)
    if pitch_line is None or min(lead[0], trail[0]) < SILENCE_FRAMES:
        return None
    line, voiced, trust = pitch_line
    beside = _beside_release(units, durations)
    resolution = np.where(beside, RELEASE_F0, UNVOICED_F0)
    resolution = np.where(voiced & (trust < 0.5) & ~beside, CREAK_F0, resolution)
    raw = mel_cepstrum(envelope(x, times, np.where((f0 > 0) & (trust > 0), np.maximum(f0, 70), resolution)))
    bands = aperiodicity(x, times, np.where(trust > 0.5, np.exp(line), 0))
    sure = np.where(trust > 0.5)[0]
    bands = np.stack([np.interp(np.arange(len(times)), sure, bands[sure, b]) for b in range(bands.shape[1])], 1) * voiced[:, None]
    return dict(durations=durations, raw=raw.astype(np.float32), lf0=line.astype(np.float32), trust=trust,
                voiced=voiced, bands=bands.astype(np.float32), closures=_closures(units, durations))


def _cut(silence):
    return np.array([min(int(silence[0]), SILENCE_FRAMES)])


def _beside_release(units, durations):
    """Marks the last 3 frames of every closure and the first 3 after it."""
    mark, start = np.zeros(int(sum(d.sum() for d in durations)), bool), 0
    for unit, counts in zip(units, durations):
        if UNITS[unit] in CLOSURE_INITIALS:
            release = start + int(counts[0])
            mark[max(0, release - 3):release + 3] = True
        start += int(counts.sum())
    return mark


def _closures(units, durations):
    if UNITS[units[1]] not in CLOSURE_INITIALS:
        return 0
    return int(durations[0][0] + durations[1][0])
