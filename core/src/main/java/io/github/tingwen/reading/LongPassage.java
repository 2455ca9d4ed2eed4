package io.github.tingwen.reading;

import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts running text into sentences that can be heard in one breath of attention.
 *
 * <p>A cut is made after every sentence end and paragraph; where that leaves more than {@link
 * #COMFORTABLE} characters, at semicolons too; beyond {@link #LONG} at commas; beyond {@link
 * #LONGEST} anywhere.
 */
final class LongPassage {

  /** About fifteen seconds at four syllables a second. */
  static final int COMFORTABLE = 60;

  static final int LONG = 100;
  static final int LONGEST = 200;

  private LongPassage() {}

  /**
   * Sentences made of {@code opening} followed by {@code text}; the last is followed by {@code
   * last}.
   */
  static List<Draft> drafts(Sentence.Role role, Pause last, Wording opening, Passage text) {
    List<Passage> pieces = pieces(text);
    List<Draft> drafts = new ArrayList<>(pieces.size());
    Wording wording = opening;
    for (int i = 0; i < pieces.size(); i++) {
      boolean isLast = i == pieces.size() - 1;
      wording.quoteExactly(pieces.get(i));
      drafts.add(wording.draft(role, isLast ? last : pauseAfter(pieces.get(i))));
      wording = new Wording(opening.finder());
    }
    return drafts;
  }

  static Pause pauseAfter(Passage piece) {
    return Clause.hasEnd(piece) && !Clause.endsClause(piece.charAt(piece.length() - 1))
        ? Pause.SENTENCE
        : Pause.SHORT;
  }

  /** The pieces without white space around them, none empty. */
  static List<Passage> pieces(Passage text) {
    List<Passage> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = sentenceEnd(text, from);
      shorten(text.sub(from, to).strip(), pieces);
      from = to;
    }
    return pieces;
  }

  /** The index after the sentence that begins at {@code from}, with quotes that close after it. */
  private static int sentenceEnd(Passage text, int from) {
    int at = from;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    at = Math.min(at + 1, text.length());
    while (at < text.length() && endGoesOn(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || Clause.endsSentence(c);
  }

  private static boolean endGoesOn(char c) {
    return Clause.closes(c) || Clause.endsSentence(c);
  }

  private static void shorten(Passage sentence, List<Passage> pieces) {
    int from = 0;
    while (sentence.length() - from > COMFORTABLE) {
      int cut = cut(sentence, from);
      if (cut < 0) {
        break;
      }
      add(sentence.sub(from, cut), pieces);
      from = cut;
    }
    add(sentence.sub(from), pieces);
  }

  private static void add(Passage piece, List<Passage> pieces) {
    Passage stripped = piece.strip();
    if (stripped.length() > 0) {
      pieces.add(stripped);
    }
  }

  /** Where to cut what begins at {@code from}, or -1 if it may stay whole. */
  private static int cut(Passage sentence, int from) {
    int left = sentence.length() - from;
    int semicolon = lastSign(sentence, "；;", from, from + COMFORTABLE);
    if (semicolon < 0) {
      semicolon = firstSign(sentence, "；;", from + COMFORTABLE, Math.min(from + LONG, from + left));
    }
    if (semicolon > 0) {
      return semicolon;
    }
    if (left <= LONG) {
      return -1;
    }
    int comma = lastSign(sentence, "，,：:", from, from + COMFORTABLE);
    if (comma < 0) {
      comma = firstSign(sentence, "，,、：:", from + 1, Math.min(from + LONGEST, from + left));
    }
    if (comma > 0) {
      return comma;
    }
    return left > LONGEST ? wholeCharacter(sentence, from + LONGEST) : -1;
  }

  private static int lastSign(Passage text, String signs, int from, int to) {
    for (int i = Math.min(to, text.length() - 1) - 1; i > from; i--) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int firstSign(Passage text, String signs, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int wholeCharacter(Passage text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
