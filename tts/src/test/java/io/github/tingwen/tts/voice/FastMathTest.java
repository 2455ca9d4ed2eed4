package io.github.tingwen.tts.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FastMathTest {

  @Test
  void agreesWithTheLibraryWithinItsStatedErrors() {
    for (float x = -60; x < 60; x += 0.0137f) {
      assertEquals(1, FastMath.exp(x) / Math.exp(x), 3e-7 * 2);
      assertEquals(Math.sin(x), FastMath.sin(x), 2e-6);
      assertEquals(Math.cos(x), FastMath.cos(x), 2e-6);
    }
  }

  @Test
  void staysFiniteAtTheEnds() {
    assertEquals(0, FastMath.exp(-1000), 1e-30);
    assertEquals(1.65e38, FastMath.exp(1000), 0.05e38);
  }
}
