package io.github.tingwen.examples.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A command line inside one argument, cut into words as a shell does: at white space, but not
 * between single or double quotes. A backslash is a character like others, because it stands in the
 * paths of Windows.
 */
final class Quoted {

  private Quoted() {}

  /**
   * Returns the words without their quotes.
   *
   * @throws CommandFailure if a quote has no end, or there is no word
   */
  static String[] words(String command) throws CommandFailure {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    char quote = 0;
    for (char c : (command + " ").toCharArray()) {
      if (quote != 0 && c != quote) {
        word.append(c);
      } else if (quote != 0) {
        quote = 0;
      } else if (c == '\'' || c == '"') {
        quote = c;
        begun = true;
      } else if (!Character.isWhitespace(c)) {
        word.append(c);
        begun = true;
      } else if (begun) {
        words.add(word.toString());
        word.setLength(0);
        begun = false;
      }
    }
    if (quote != 0 || words.isEmpty() || words.get(0).isBlank()) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "引号不成对，或没有命令：" + command + " 。 Unclosed quote or no program in: " + command);
    }
    return words.toArray(String[]::new);
  }
}
