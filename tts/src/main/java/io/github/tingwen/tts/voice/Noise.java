package io.github.tingwen.tts.voice;

/**
 * Repeatable noise with a nearly normal distribution: sample n depends on seed and n alone.
 *
 * <p>SplitMix64 (Steele, Lea, Flood 2014, "Fast splittable pseudorandom number generators"), the
 * sum of four 16-bit parts brought to mean 0 and variance 1. Immutable and thread-safe.
 */
record Noise(long seed) {

  private static final double MEAN = 131070;
  private static final double DEVIATION = 37837.2;

  float at(long n) {
    long z = seed + (n + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    z ^= z >>> 31;
    long sum = (z & 0xFFFF) + ((z >>> 16) & 0xFFFF) + ((z >>> 32) & 0xFFFF) + (z >>> 48);
    return (float) ((sum - MEAN) / DEVIATION);
  }
}
