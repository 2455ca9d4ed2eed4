package io.github.tingwen.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A conversion that looks at each line by itself and reports one problem for each it changes.
 *
 * <p>For one thread, one use.
 */
final class LineByLine {

  /** Tells which lines are to be converted. */
  @FunctionalInterface
  interface Choice {
    boolean needs(CharSequence text, int from, int to);
  }

  /** Adds the converted line and returns how many characters changed. */
  @FunctionalInterface
  interface Conversion {
    int convert(Passage line, Passage.Builder out);
  }

  private final Passage text;
  private final String script;
  private final Passage.Builder out = Passage.builder();
  private final List<Problem> problems = new ArrayList<>();
  private int done;

  LineByLine(Passage text, String script) {
    this.text = text;
    this.script = script;
  }

  TextRepair.Repaired convert(Choice choice, Conversion conversion) {
    String shown = text.toString();
    for (int from = 0; from < shown.length(); ) {
      int newline = shown.indexOf('\n', from);
      int to = newline < 0 ? shown.length() : newline;
      if (choice.needs(shown, from, to)) {
        convertLine(from, to, conversion);
      }
      from = to + 1;
    }
    return problems.isEmpty()
        ? new TextRepair.Repaired(text, problems)
        : new TextRepair.Repaired(out.append(text, done, shown.length()).build(), problems);
  }

  private void convertLine(int from, int to, Conversion conversion) {
    out.append(text, done, from);
    Passage line = text.sub(from, to);
    int changes = conversion.convert(line, out);
    if (changes > 0) {
      String message = "converted " + changes + " characters to " + script;
      problems.add(Problem.at(line, ProblemCode.SCRIPT_CONVERTED, message));
    }
    done = to;
  }
}
