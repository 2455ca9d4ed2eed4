package io.github.tingwen.tts.mandarin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hand-checked reading in an invented official sentence: {@code 各处{chu4}室}.
 *
 * @param text the sentence without its marks
 * @param at where the character stands
 * @param pinyin how it is read there
 */
record MarkedReading(String text, int at, String pinyin) {

  private static final Pattern MARKED = Pattern.compile("([^{}])(?:\\{([a-z]++[1-5])\\})?+");
  private static final int FILES = 6;

  /** All of them, in the order of the files and the sentences. */
  static List<MarkedReading> all() throws IOException {
    return ofFiles(1, FILES);
  }

  /** Those of the files with the numbers {@code first} to {@code last}. */
  static List<MarkedReading> ofFiles(int first, int last) throws IOException {
    List<MarkedReading> readings = new ArrayList<>();
    for (int file = first; file <= last; file++) {
      for (String line : lines("readings-" + file + ".txt")) {
        addFrom(line, readings);
      }
    }
    return readings;
  }

  private static void addFrom(String line, List<MarkedReading> readings) {
    StringBuilder text = new StringBuilder();
    Map<Integer, String> marked = new TreeMap<>();
    Matcher matcher = MARKED.matcher(line);
    while (matcher.find()) {
      if (matcher.group(2) != null) {
        marked.put(text.length(), matcher.group(2));
      }
      text.append(matcher.group(1));
    }
    marked.forEach((at, pinyin) -> readings.add(new MarkedReading(text.toString(), at, pinyin)));
  }

  /** The lines of a file beside this class, without remarks and empty lines. */
  static List<String> lines(String name) throws IOException {
    try (InputStream in = MarkedReading.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    }
  }
}
