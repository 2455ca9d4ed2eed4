package io.github.tingwen.convert;

import io.github.tingwen.text.Passage;
import java.util.List;

/** Blocks of CommonMark whose text says exactly what the notice says. For one thread. */
final class MarkdownText {

  /** Signs that could begin markup inside a line; each may be escaped (CommonMark §2.4). */
  private static final String INLINE = "\\`*_[]<>&~|!";

  private final StringBuilder text = new StringBuilder(2048);
  private final WrittenWords own;
  private boolean inList;

  /** Begins a page; {@code own} writes headings and labels. */
  MarkdownText(WrittenWords own) {
    this.own = own;
  }

  void ownHeading(int level, String words) {
    heading(level, Passage.untraced(own.of(words)));
  }

  void heading(int level, Passage words) {
    block("#".repeat(level) + " " + line(words.toString()));
  }

  void paragraph(Passage words) {
    words
        .toString()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> block(line(line)));
  }

  /** A heading with paragraphs, if there are any. */
  void paragraphs(String heading, List<Passage> paragraphs) {
    if (!paragraphs.isEmpty()) {
      ownHeading(2, heading);
      paragraphs.forEach(this::paragraph);
    }
  }

  /** A heading with a list, if it has items. */
  void list(String heading, List<String> items) {
    if (!items.isEmpty()) {
      ownHeading(2, heading);
      items(items);
    }
  }

  /** Items that go on with a list before them, if nothing stands between. */
  void items(List<String> items) {
    items.forEach(item -> item(line(item)));
  }

  void fact(String label, Passage words) {
    item("**" + own.of(label) + "**：" + line(words.toString()));
  }

  void facts(String label, List<Passage> words) {
    if (!words.isEmpty()) {
      fact(label, Passage.untraced(String.join("、", words)));
    }
  }

  private void item(String line) {
    text.append(text.length() == 0 || inList ? "" : "\n").append("- ").append(line).append('\n');
    inList = true;
  }

  private void block(String line) {
    text.append(text.length() == 0 ? "" : "\n").append(line).append('\n');
    inList = false;
  }

  /**
   * One line of text with every sign escaped that could be markup; white space becomes one space.
   */
  private static String line(String words) {
    StringBuilder line = new StringBuilder(words.length() + 16);
    String clean = words.replaceAll("[\\p{Cntrl}\\s\\x{2028}\\x{2029}]++", " ").strip();
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean escaped = INLINE.indexOf(c) >= 0 || startsBlock(clean, i);
      line.append(escaped ? "\\" : "").append(c);
    }
    return line.toString();
  }

  /** Whether the sign at {@code i} makes a heading, list, rule or underline of the line. */
  private static boolean startsBlock(String line, int i) {
    char c = line.charAt(i);
    if (c == '#') {
      return true;
    }
    if (i == 0) {
      return "+-=".indexOf(c) >= 0;
    }
    return (c == '.' || c == ')') && isNumber(line, i);
  }

  private static boolean isNumber(String line, int end) {
    int i = 0;
    while (i < end && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
      i++;
    }
    return i == end && end <= 9;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
