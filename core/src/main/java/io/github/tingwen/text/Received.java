package io.github.tingwen.text;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.Optional;

/**
 * The text as the caller gave it, and which of its lines are in Traditional script.
 *
 * <p>Immutable and thread-safe.
 */
final class Received {

  private final String text;

  /** Which units are in Traditional lines; found when it is first asked for. */
  private volatile BitSet traditional;

  Received(String text) {
    this.text = requireNonNull(text, "original");
  }

  /** The one character that stands at {@code place}; empty if it is none or not Traditional. */
  Optional<String> traditionalAt(Span place) {
    boolean inside = place.to() <= text.length() && place.length() > 0;
    if (!inside || place.length() != Character.charCount(text.codePointAt(place.from()))) {
      return Optional.empty();
    }
    return traditional().get(place.from())
        ? Optional.of(text.substring(place.from(), place.to()))
        : Optional.empty();
  }

  private BitSet traditional() {
    if (traditional == null) {
      traditional = found();
    }
    return traditional;
  }

  /** A line of which no character tells the script is in that of the whole text. */
  private BitSet found() {
    BitSet found = new BitSet();
    boolean whole = balance(0, text.length()) > 0;
    for (int from = 0; from < text.length(); ) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      int balance = balance(from, to);
      found.set(from, to, balance == 0 ? whole : balance > 0);
      from = to + 1;
    }
    return found;
  }

  /** How many more characters only Traditional text has than only Simplified text has. */
  private int balance(int from, int to) {
    int balance = 0;
    for (int i = from; i < to; i++) {
      balance += ScriptCharacters.isTraditional(text.charAt(i)) ? 1 : 0;
      balance -= ScriptCharacters.isSimplified(text.charAt(i)) ? 1 : 0;
    }
    return balance;
  }
}
