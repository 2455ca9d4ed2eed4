package io.github.tingwen.tts.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LimiterTest {

  private static final double CEILING = 32_767 * Math.pow(10, -1.4 / 20);

  @Test
  void quietSoundOnlyGetsTheGain() {
    float[] sound = new float[2205];
    for (int i = 0; i < sound.length; i++) {
      sound[i] = (float) (0.1 * Math.sin(i * 0.1));
    }
    Pcm louder = Limiter.toPcm(sound, 22_050, 6);
    for (int i = 0; i < sound.length; i++) {
      assertEquals(sound[i] * Math.pow(10, 0.3) * 32_767, louder.sample(i), 0.51);
    }
  }

  @Property
  void noSampleExceedsTheCeiling(
      @ForAll @Size(max = 600) float @FloatRange(min = -1, max = 1) [] sound,
      @ForAll @DoubleRange(min = -40, max = 20) double gainDb) {
    Pcm limited = Limiter.toPcm(sound, 22_050, gainDb);
    assertEquals(sound.length, limited.length());
    for (int i = 0; i < limited.length(); i++) {
      assertTrue(Math.abs(limited.sample(i)) <= CEILING + 0.5, "sample " + i);
    }
  }

  @Test
  void aPeakIsTurnedDownSmoothlyAndWhatIsFarFromItIsLeftAlone() {
    float[] sound = new float[22_050];
    Arrays.fill(sound, 0.5f);
    sound[11_000] = 4;
    Pcm limited = Limiter.toPcm(sound, 22_050, 0);
    assertEquals(CEILING, limited.sample(11_000), 300); // it peaks a little beside the sample
    assertEquals(0.5 * 32_767, limited.sample(10_000), 1);
    assertEquals(0.5 * 32_767, limited.sample(12_000), 1);
    for (int i = 10_001; i < 12_000; i++) {
      if (i < 10_999 || i > 11_001) {
        assertTrue(Math.abs(limited.sample(i) - limited.sample(i - 1)) < 200, "step at " + i);
      }
    }
  }

  @Property
  void whereSoundIsCutMakesNoDifference(
      @ForAll @Size(max = 900) List<@FloatRange(min = -1, max = 1) Float> sound,
      @ForAll @Size(max = 12) List<@IntRange(max = 400) Integer> lengths) {
    float[] samples = new float[sound.size()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = sound.get(i);
    }
    Limiter limiter = new Limiter(22_050);
    ShortBuffer pieces = ShortBuffer.allocate(samples.length);
    int from = 0;
    for (int length : lengths) {
      int to = Math.min(samples.length, from + length);
      pieces.put(limiter.next(Arrays.copyOfRange(samples, from, to), 3));
      from = to;
    }
    pieces.put(limiter.next(Arrays.copyOfRange(samples, from, samples.length), 3));
    pieces.put(limiter.end());
    assertArrayEquals(Limiter.toPcm(samples, 22_050, 3).samples(), pieces.array());
  }

  @Test
  void whatIsHeldBackIsShorterThanTwentyMilliseconds() {
    Limiter limiter = new Limiter(22_050);
    int given = limiter.next(new float[2205], 0).length;
    assertTrue(2205 - given < 441, "gave " + given);
  }

  @Test
  void aLowRateOrNoSoundIsNoProblem() {
    assertEquals(0, Limiter.toPcm(new float[0], 8000, 0).length());
    assertEquals(3, Limiter.toPcm(new float[] {1, -1, 1}, 100, 0).length());
  }
}
