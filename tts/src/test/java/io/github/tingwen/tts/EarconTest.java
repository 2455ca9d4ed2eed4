package io.github.tingwen.tts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.tts.audio.Loudness;
import io.github.tingwen.tts.audio.Pcm;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EarconTest {

  @Test
  void thereAreSixAndTheyDiffer() {
    Set<Integer> sounds = new HashSet<>();
    for (Earcon earcon : Earcon.values()) {
      sounds.add(Arrays.hashCode(earcon.samples(22_050, -22)));
    }
    assertEquals(6, sounds.size());
  }

  @ParameterizedTest
  @EnumSource
  void lastsAQuarterOfASecondAtMost(Earcon earcon) {
    assertTrue(earcon.millis() <= 250);
    double millis = Pcm.of(earcon.samples(16_000, -22), 16_000).millis();
    assertEquals(earcon.millis(), millis, 1);
  }

  @ParameterizedTest
  @EnumSource
  void hasTheLoudnessAskedForAndDoesNotClip(Earcon earcon) {
    short[] once = earcon.samples(22_050, -22);
    short[] often = new short[22_050 * 3];
    for (int i = 0; i < often.length; i++) {
      often[i] = once[i % once.length];
      assertTrue(Math.abs(often[i]) < 20_000);
    }
    assertEquals(-22, Loudness.integratedLufs(Pcm.of(often, 22_050)), 0.2);
  }

  @Test
  void endsInSilenceSoThatItDoesNotClick() {
    for (Earcon earcon : Earcon.values()) {
      short[] samples = earcon.samples(22_050, -16);
      assertEquals(0, samples[0]);
      assertEquals(0, samples[samples.length - 1], 200);
    }
  }
}
