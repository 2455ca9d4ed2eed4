package io.github.tingwen.tts.export;

import java.util.Locale;

/** Times as captions and media overlays write them. Thread-safe. */
final class Timestamp {

  private Timestamp() {}

  static long millis(long samples, int sampleRate) {
    return Math.round(samples * 1000.0 / sampleRate);
  }

  /** {@code 01:02:03.004}. */
  static String clock(long millis, char point) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        point,
        millis % 1000);
  }

  /** {@code 12.345s}, a clock value of SMIL. */
  static String smil(long millis) {
    return String.format(Locale.ROOT, "%d.%03ds", millis / 1000, millis % 1000);
  }
}
