package io.github.tingwen.tts.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {

  private static short[] sine(int rate, double hz, int count) {
    short[] samples = new short[count];
    for (int i = 0; i < count; i++) {
      samples[i] = (short) Math.round(12_000 * Math.sin(2 * Math.PI * hz * i / rate));
    }
    return samples;
  }

  private static short[] resample(int from, int to, short[] sound, int piece) {
    Resampler resampler = new Resampler(from, to);
    short[] out = new short[0];
    for (int at = 0; at < sound.length; at += piece) {
      out = join(out, resampler.next(sound, at, Math.min(sound.length, at + piece)));
    }
    return out;
  }

  private static short[] join(short[] a, short[] b) {
    short[] joined = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }

  @ParameterizedTest
  @CsvSource({"22050,24000", "44100,48000", "11025,24000", "24000,24000", "96000,48000"})
  void aToneKeepsItsPitchPlaceAndLevel(int from, int to) {
    short[] out = resample(from, to, sine(from, 1000, from), 1000);
    short[] wanted = sine(to, 1000, to);
    double noise = 0;
    double signal = 0;
    for (int i = to / 10; i < to * 9 / 10; i++) {
      noise += Math.pow(out[i] - wanted[i], 2);
      signal += Math.pow(wanted[i], 2);
    }
    double snrDb = 10 * Math.log10(signal / noise);
    assertTrue(snrDb > 60, "SNR " + snrDb + " dB");
  }

  @Test
  void whatTheLowerRateCannotHoldIsTakenAway() {
    short[] out = resample(48_000, 16_000, sine(48_000, 11_000, 48_000), 997);
    double most = 0;
    for (int i = 1000; i < out.length - 1000; i++) {
      most = Math.max(most, Math.abs(out[i]));
    }
    assertTrue(most < 600, "an image of " + most);
  }

  @Test
  void piecesMakeNoDifference() {
    short[] sound = sine(22_050, 440, 22_050);
    short[] whole = resample(22_050, 24_000, sound, sound.length);
    assertArrayEquals(whole, resample(22_050, 24_000, sound, 1));
    assertEquals(24_000, whole.length, 30);
  }
}
