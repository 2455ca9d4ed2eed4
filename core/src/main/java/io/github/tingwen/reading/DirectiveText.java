package io.github.tingwen.reading;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Requirement;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a directive taken apart so that no word is read twice and none is left out.
 *
 * @param leadIsApart whether the lead stands at the beginning and may be read with the heading
 * @param pieces what follows lead and heading, requirements and the words between them, in order
 */
record DirectiveText(boolean leadIsApart, List<Piece> pieces) {

  /**
   * A stretch of the text.
   *
   * @param words the words, not blank
   * @param required whether it is a requirement
   */
  record Piece(Passage words, boolean required) {}

  static DirectiveText of(Directive directive) {
    Cursor cursor = new Cursor(directive.text());
    boolean leadFirst = cursor.skip(directive.lead());
    boolean headingNext = cursor.skip(directive.heading());
    boolean leadNext = !leadFirst && headingNext && cursor.skip(directive.lead());
    cursor.skipCount();
    for (Requirement requirement : directive.requirements()) {
      cursor.take(requirement.text());
    }
    cursor.takeRest();
    return new DirectiveText(leadFirst || leadNext, cursor.pieces);
  }

  private static final Pattern COUNT =
      Pattern.compile("了[一二两三四五六七八九十几\\d]{1,2}+[点条项](?:意见|要求|希望|建议)?+[：:，,]");

  /** Walks through the text from its beginning. For one thread. */
  private static final class Cursor {

    private final Passage text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Cursor(Passage text) {
      this.text = text;
    }

    /** Goes behind {@code words} if they come next, but for space, signs and a number. */
    private boolean skip(Optional<Passage> words) {
      if (words.isEmpty() || words.get().length() == 0) {
        return false;
      }
      String wanted = Clause.bare(words.get()).toString();
      int from = behindSigns(at);
      if (!text.toString().startsWith(wanted, from)) {
        from = behindSigns(behindNumber(from));
      }
      boolean next = text.toString().startsWith(wanted, from);
      if (next) {
        at = from + wanted.length();
      }
      return next;
    }

    /** Goes behind 了三点意见：, for how many follow is said in other words. */
    private void skipCount() {
      Matcher count = COUNT.matcher(text);
      if (count.region(at, text.length()).lookingAt()) {
        at = count.end();
      }
    }

    private int behindSigns(int from) {
      int to = from;
      while (to < text.length() && isSign(text.charAt(to))) {
        to++;
      }
      return to;
    }

    private static boolean isSign(char c) {
      return Character.isWhitespace(c) || c == '\u3000' || Clause.endsClause(c) || c == '。';
    }

    /** 一、 or （一） or 1. before a heading. */
    private int behindNumber(int from) {
      int to = from;
      while (to < text.length()
          && to - from < 6
          && "（(0123456789一二三四五六七八九十第项）).．".indexOf(text.charAt(to)) >= 0) {
        to++;
      }
      return to;
    }

    private void take(Passage requirement) {
      int found = text.indexOf(requirement.toString(), at);
      if (found >= 0) {
        add(text.sub(at, found), false);
        at = found + requirement.length();
      }
      add(requirement, true);
    }

    private void takeRest() {
      add(text.sub(at), false);
    }

    private void add(Passage words, boolean required) {
      Passage piece = words.sub(required ? 0 : behindLeadingSigns(words));
      if (Clause.bare(piece).length() > 0) {
        pieces.add(new Piece(piece, required));
      }
    }

    private static int behindLeadingSigns(Passage words) {
      int from = 0;
      while (from < words.length() && isSign(words.charAt(from))) {
        from++;
      }
      return from;
    }
  }
}
