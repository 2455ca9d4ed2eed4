package io.github.tingwen.tts.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealFftTest {

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16, 64, 1024})
  void equalsTheSumThatDefinesIt(int size) {
    float[] samples = noise(size);
    float[] re = new float[size / 2 + 1];
    float[] im = new float[size / 2 + 1];
    new RealFft(size).forward(samples, re, im);
    for (int k = 0; k <= size / 2; k++) {
      double sumRe = 0;
      double sumIm = 0;
      for (int n = 0; n < size; n++) {
        sumRe += samples[n] * Math.cos(2 * Math.PI * k * n / size);
        sumIm -= samples[n] * Math.sin(2 * Math.PI * k * n / size);
      }
      assertEquals(sumRe, re[k], 1e-3);
      assertEquals(sumIm, im[k], 1e-3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 16, 1024})
  void theInverseGivesTheSamplesBack(int size) {
    float[] samples = noise(size);
    float[] re = new float[size / 2 + 1];
    float[] im = new float[size / 2 + 1];
    RealFft fft = new RealFft(size);
    fft.forward(samples, re, im);
    float[] back = new float[size];
    fft.inverse(re, im, back);
    for (int n = 0; n < size; n++) {
      assertEquals(samples[n], back[n], 1e-5);
    }
  }

  @Test
  void onlyPowersOfTwoAreTaken() {
    assertThrows(IllegalArgumentException.class, () -> new RealFft(12));
  }

  private static float[] noise(int size) {
    float[] samples = new float[size];
    for (int n = 0; n < size; n++) {
      samples[n] = new Noise(7).at(n);
    }
    return samples;
  }
}
