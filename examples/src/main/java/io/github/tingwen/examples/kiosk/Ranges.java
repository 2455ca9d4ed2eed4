package io.github.tingwen.examples.kiosk;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers with a part of a sound, which browsers ask for when they seek: RFC 9110, section 14. */
final class Ranges {

  private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{1,9})-(\\d{0,9})");

  private Ranges() {}

  static Answer wav(byte[] wav, Optional<String> range) {
    Matcher asked = ONE_RANGE.matcher(range.orElse(""));
    if (!asked.matches()) {
      return new Answer(
          200, Map.of("Content-Type", "audio/wav", "Accept-Ranges", "bytes"), wav);
    }
    int from = Integer.parseInt(asked.group(1));
    String end = asked.group(2);
    int to = end.isEmpty() ? wav.length : Math.min(wav.length, Integer.parseInt(end) + 1);
    if (from >= to) {
      return new Answer(416, Map.of("Content-Range", "bytes */" + wav.length), new byte[0]);
    }
    String part = "bytes " + from + "-" + (to - 1) + "/" + wav.length;
    return new Answer(
        206,
        Map.of("Content-Type", "audio/wav", "Accept-Ranges", "bytes", "Content-Range", part),
        Arrays.copyOfRange(wav, from, to));
  }
}
