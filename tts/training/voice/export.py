"""Writes voice.bin from trained networks, and the golden vectors that prove another run time equal to synth.py."""
import numpy as np

import container
import inventory
from features import F0_INITIAL, F0_POINTS, MAX_STATES, SILENCE_FRAMES
from spectrum import ALPHA, BAND_CENTRES, FFT, ORDER, RATE
from synth import DELAY, FADE, HIGHPASS_HZ, UNVOICED_HZ, Voice, vocode

ATTRIBUTION = ("Learned from recordings of Yue Tan (Shtooka collection cmn-caen-tan), part of audio-cmn by Hugo Lopez, PLIDAM, INALCO; "
               "CC BY-SA 4.0. Pinyin of the recordings: CC-CEDICT, CC BY-SA 4.0.")
LICENCE = "CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/"
GOLDEN = ("m+a:1", "zh+ang:1 z+uo:4 :a:5", "t+ong:1 zh+iii:1", "h+ua:1r", "r+en:2 m+in:2 d+ai:4 b+iao:3", ":v:3 :ueng:1 q+i:4 ch+e:1 k+u:4 p+o:1 :er:2")


def meta(build):
    join = lambda items: ",".join(str(i) for i in items)
    return {
        "name": "tingwen-cmn-tan", "build": build, "sample_rate": RATE, "frame_ms": 5, "fft": FFT, "order": ORDER, "alpha": ALPHA,
        "sil_frames": SILENCE_FRAMES, "units": join(inventory.UNITS), "states": join(inventory.STATES), "initials": join(inventory.INITIALS),
        "sonorants": join(inventory.SONORANTS), "alias": join(k + ":" + "+".join(v) for k, v in inventory.ALIAS.items()),
        "erhua": join(k + ":" + v for k, v in inventory.ERHUA.items()), "f0_points": F0_POINTS, "f0_initial_points": F0_INITIAL,
        "vuv_on": 0.0, "vuv_off": -0.6, "bands_hz": join(BAND_CENTRES), "pulse_delay": DELAY, "fade": FADE, "highpass_hz": HIGHPASS_HZ,
        "unvoiced_hz": UNVOICED_HZ, "licence": LICENCE, "attribution": ATTRIBUTION}


def write_voice(path, tensors, build):
    """Matrices of the networks go to 8 bits per row; biases, depthwise kernels and statistics stay float."""
    names = [n for n, t in tensors.items() if t.ndim == 2 and min(t.shape) > 5 and not n.endswith("dw")]
    container.write(path, meta(build), tensors, names)


def parse_case(text):
    """'zh+ang:1 :a:5' -> reading."""
    reading = []
    for word in text.split():
        erhua = word.endswith("r")
        base, tone = word.rstrip("r").rsplit(":", 1)
        initial, final = base.split("+") if "+" in base else ("", base.lstrip(":"))
        reading.append((initial, final, int(tone), erhua))
    return reading


def write_golden(path, voice_path):
    voice = Voice(voice_path)
    tensors = {}
    for i, case in enumerate(GOLDEN):
        p = voice.parameters(parse_case(case))
        frames = np.zeros((len(p["durations"]), MAX_STATES))
        for k, counts in enumerate(p["durations"]):
            frames[k, :len(counts)] = counts
        audio = vocode(p["mcep"], np.exp(p["lf0"]), p["voiced"], p["excitation"][:, 1:])
        values = dict(phones=np.array(p["utterance"].phones), duration=p["real"], frames=frames, f0=p["points"], lf0=p["lf0"], mcep=p["mcep"],
                      excitation=p["excitation"], voiced=p["voiced"], audio=audio)
        tensors.update({"%d.%s" % (i, k): v for k, v in values.items()})
    head = {"cases": len(GOLDEN), "voice_crc": "%08x" % voice.crc}
    head.update({"case.%d" % i: c for i, c in enumerate(GOLDEN)})
    container.write(path, head, tensors)
