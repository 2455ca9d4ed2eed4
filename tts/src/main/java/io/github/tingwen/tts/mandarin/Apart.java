package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.Words;

/** Words that are not the writer's own, set off by commas so that a listener hears it. */
final class Apart {

  private Apart() {}

  /** Says words for a stretch of a line, with a pause wherever the writer has none. */
  static Written words(Line line, int from, int to, String words) {
    String before = isText(line, from - 1) ? "，" : "";
    String after = isText(line, to) ? "，" : "";
    return new Words(from, to, before + words + after);
  }

  private static boolean isText(Line line, int at) {
    return Character.isLetterOrDigit(line.at(at)) || line.isOneOf("%℃‰", at);
  }
}
