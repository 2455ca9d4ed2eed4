"""Per recording: exact boundaries, mel-cepstrum, log F0, voicing and aperiodicity on the refined frame grid."""
import numpy as np

from align import unit_ids
from features import SILENCE_FRAMES
from inventory import CLOSURE_INITIALS, UNITS
from refine import Segments, clean_pitch
from spectrum import HOP, UNVOICED_F0, aperiodicity, envelope, frame_count, mel_cepstrum, pitch_at, read_praat, read_wav

NOISE_FLOOR = 0.06                      # power kept where the recording's own noise is subtracted (-12 dB)


def recording(wav, pitch, reading, durations):
    """dict(durations, mcep, raw, lf0, trust, voiced, bands) cut to 16 frames of silence at either end; None if there is no voice."""
    x = read_wav(wav)
    frames = frame_count(len(x))
    track, units = read_praat(pitch), unit_ids(reading)
    rough = pitch_at(track, np.arange(frames) * HOP) > 0
    segments = Segments(units, durations, x, rough)
    times, durations = segments.grid(frames)
    keep = slice(max(0, int(durations[0][0]) - SILENCE_FRAMES), frames - max(0, int(durations[-1][0]) - SILENCE_FRAMES))
    lead, trail = _cut(durations[0]), _cut(durations[-1])
    noise = _noise_times(times, durations)
    durations = [lead] + list(durations[1:-1]) + [trail]
    times = times[keep]
    f0 = pitch_at(track, times)
    log = envelope(x, times, np.where(f0 > 0, np.maximum(f0, 70), UNVOICED_F0))
    raw = mel_cepstrum(log)
    pitch_line = clean_pitch(f0, raw[:, 0], units, durations)
    if pitch_line is None or min(lead[0], trail[0]) < SILENCE_FRAMES or len(noise) < 10:
        return None
    floor = np.exp(2 * envelope(x, noise, np.full(len(noise), UNVOICED_F0))).mean(0)
    power = np.exp(2 * log)
    mcep = mel_cepstrum(0.5 * np.log(np.maximum(power - floor, NOISE_FLOOR * power)))
    line, voiced, trust = pitch_line
    bands = aperiodicity(x, times, np.where(voiced, np.exp(line), 0))
    return dict(durations=durations, mcep=mcep.astype(np.float32), raw=raw.astype(np.float32), lf0=line.astype(np.float32), trust=trust,
                voiced=voiced, bands=bands.astype(np.float32), closures=_closures(units, durations))


def _cut(silence):
    return np.array([min(int(silence[0]), SILENCE_FRAMES)])


def _noise_times(times, durations):
    """Times well inside the leading and trailing silence."""
    lead, trail = int(durations[0][0]), int(durations[-1][0])
    return np.concatenate([times[2:max(2, lead - 12)], times[len(times) - max(2, trail - 14):-4]])


def _closures(units, durations):
    """Frames of voiceless closures at the utterance's start, where the recording holds nothing but noise and coding echo."""
    if UNITS[units[1]] not in CLOSURE_INITIALS:
        return 0
    return int(durations[0][0] + durations[1][0])
