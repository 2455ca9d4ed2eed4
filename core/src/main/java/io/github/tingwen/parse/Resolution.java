package io.github.tingwen.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the head of a clause tells of a decision: 会议|经研究|一致|同意 ….
 *
 * <p>Immutable and thread-safe.
 *
 * @param told whether the clause says who resolves, or how (经研究)
 * @param verb where the verb stands, or -1 if the clause has none
 * @param words where the words that were decided begin
 * @param kind what the verb does with them
 */
record Resolution(boolean told, int verb, int words, Kind kind) {

  /** A part of such a clause; the words are in decision_words.tsv. */
  enum Kind {
    /** Who resolves: 会议, 与会代表. */
    BODY,
    /** How: 一致, 以举手表决方式. */
    MANNER,
    /** What follows is decided: 决定, 议定. */
    RESOLVES,
    /** The verb is told with what follows: 同意, 推选. */
    AGREES,
    /** A paper or a matter follows: 通过. */
    ADOPTS
  }

  private static final String TABLE = "decision_words.tsv";
  private static final WordSet WORDS = WordSet.load(TABLE);
  private static final Map<String, Kind> KINDS = kinds();
  private static final String NOUN_ENDS = "的性因权书票率者过后前";

  /** What 会议通过 leads to when it tells by what means something was done. */
  private static final WordSet MEANS = WordSet.load("decision_contexts.tsv", "means");

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String[] row : WordSet.rows(TABLE)) {
      kinds.put(row[0], Kind.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(kinds);
  }

  boolean isFound() {
    return verb >= 0;
  }

  // rule: a clause that resolves opens with who resolves and how, in any order, and goes on with
  // the verb: 会议研究决定, 最后大家一致同意, 经表决，原则通过.
  static Resolution at(String view, int from, int to) {
    boolean told = false;
    int softly = -1;
    int at = from;
    while (at < to) {
      int length = WORDS.matchAt(view, at, to);
      if (length == 0) {
        return new Resolution(told, -1, at, Kind.MANNER);
      }
      Kind kind = KINDS.get(view.substring(at, at + length));
      switch (kind) {
        case BODY -> told = true;
        case MANNER -> softly = view.startsWith("原则", at) ? at : softly;
        default -> {
          return verb(
              view,
              told || view.startsWith("经", from),
              softly < 0 ? at : softly,
              at + length,
              to,
              kind);
        }
      }
      at += length;
    }
    return new Resolution(told || view.startsWith("经", from) && at > from + 1, -1, at, Kind.MANNER);
  }

  private static Resolution verb(
      String view, boolean told, int verb, int behind, int to, Kind kind) {
    int after = view.startsWith("了", behind) ? behind + 1 : behind;
    boolean noun = behind < to && NOUN_ENDS.indexOf(Scan.at(view, behind)) >= 0;
    boolean means = kind == Kind.ADOPTS && MEANS.matchAt(view, behind, to) > 0;
    int words = kind == Kind.RESOLVES ? after : verb;
    return new Resolution(told, noun || means ? -1 : verb, words, kind);
  }
}
