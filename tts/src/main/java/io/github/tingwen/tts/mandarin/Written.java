package io.github.tingwen.tts.mandarin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of a {@link Line} that is understood, and so knows how it is said.
 *
 * <p>Immutable and thread-safe (as long as the line is only read).
 */
sealed interface Written {

  /** Index of its first character in the line. */
  int from();

  /** Index after its last character in the line. */
  int to();

  /** The words in the order they are said, each with the characters it says. */
  List<Said> spoken();

  /** Returns the parts said one after the other; they may stand in another order in the line. */
  static Written all(Written... parts) {
    return new Sequence(Arrays.asList(parts));
  }

  /** A sign or unit that is said as fixed words; silent if they are empty. */
  record Words(int from, int to, String words) implements Written {
    @Override
    public List<Said> spoken() {
      return words.isEmpty() ? List.of() : List.of(new Said(words, from, to));
    }
  }

  /** Digits and letters said one by one; other characters are not said. */
  record Spelled(Line line, int from, int to, One one) implements Written {
    @Override
    public List<Said> spoken() {
      List<Said> said = new ArrayList<>(to - from);
      for (int i = from; i < to; i++) {
        if (line.isDigit(i)) {
          said.add(new Said(one.digit(line.digit(i)), i, i + 1));
        } else if (line.isLetter(i)) {
          said.add(new Said(String.valueOf(line.at(i)), i, i + 1));
        }
      }
      return said;
    }
  }

  /** A whole number said as a quantity, thousands separators allowed. */
  record Cardinal(Line line, int from, int to, Two two) implements Written {
    @Override
    public List<Said> spoken() {
      return Cardinals.spoken(line, from, to, two);
    }
  }

  /** A space between groups of digits; it traces to the separator that was written, if any. */
  record Gap(int from, int to) implements Written {
    @Override
    public List<Said> spoken() {
      return List.of(from < to ? new Said(" ", from, to) : Said.added(" "));
    }
  }

  /** Parts said one after the other. */
  record Sequence(List<Written> parts) implements Written {

    /** Copies the list. */
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public int from() {
      return parts.stream().mapToInt(Written::from).min().orElse(0);
    }

    @Override
    public int to() {
      return parts.stream().mapToInt(Written::to).max().orElse(0);
    }

    @Override
    public List<Said> spoken() {
      List<Said> said = new ArrayList<>();
      parts.forEach(part -> said.addAll(part.spoken()));
      return said;
    }
  }

  /** How the digit 1 is called. */
  enum One {
    /** 一: years, rooms, roads. */
    YI("一"),
    /** 幺: telephone and personal numbers, where 一 is too easily heard as 七. */
    YAO("幺");

    private static final String DIGITS = "零一二三四五六七八九";

    private final String one;

    One(String one) {
      this.one = one;
    }

    String digit(int digit) {
      return digit == 1 ? one : DIGITS.substring(digit, digit + 1);
    }
  }

  /** How a lone 2 is called. */
  enum Two {
    /** 二: ordinals, dates, arithmetic. */
    ER,
    /** 两: before a measure word. */
    LIANG
  }
}
