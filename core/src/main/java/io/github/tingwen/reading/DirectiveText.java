package io.github.tingwen.reading;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Requirement;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a directive taken apart so that no word is read twice and none is left out.
 *
 * @param matter the sentences before the one with the lead, which tell what it is about
 * @param lead the lead with the words before it (会上，某某) and its object behind it (了三点), if it opens
 *     the text and may be read with the heading
 * @param pieces what follows lead and heading, requirements and the words between them, in order
 */
record DirectiveText(Optional<Passage> matter, Optional<Passage> lead, List<Piece> pieces) {

  /** Characters before a lead or of its object, at most; longer ones are text of their own. */
  private static final int LONGEST_OPENING = 40;

  private static final int LONGEST_OBJECT = 14;
  private static final int LONGEST_MATTER = 200;

  /**
   * A stretch of the text.
   *
   * @param words the words, not blank
   * @param required whether it is a requirement
   */
  record Piece(Passage words, boolean required) {}

  static DirectiveText of(Directive directive) {
    Cursor cursor = new Cursor(directive.text());
    Optional<Passage> matter = cursor.matter(directive.lead());
    Optional<Passage> first = directive.requirements().stream().findFirst().map(Requirement::text);
    Optional<Passage> lead = cursor.lead(directive, first);
    boolean headingNext = cursor.skip(directive.heading());
    boolean leadNext = lead.isEmpty() && headingNext && cursor.skip(directive.lead());
    for (Requirement requirement : directive.requirements()) {
      cursor.take(requirement.text());
    }
    cursor.takeRest();
    return new DirectiveText(matter, leadNext ? directive.lead() : lead, cursor.pieces);
  }

  /** Walks through the text from its beginning. For one thread. */
  private static final class Cursor {

    private final Passage text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Cursor(Passage text) {
      this.text = text;
    }

    /** Goes behind the last full stop before the lead; returns what stands before it. */
    private Optional<Passage> matter(Optional<Passage> lead) {
      String wanted = lead.map(words -> Clause.bare(words).toString()).orElse("");
      int found = wanted.isEmpty() ? -1 : text.indexOf(wanted, 0);
      int stop = found < 0 || found > LONGEST_MATTER ? -1 : found - 1;
      while (stop >= 0 && text.charAt(stop) != '。') {
        stop--;
      }
      at = Math.max(0, stop + 1);
      return at > 0 ? Optional.of(text.sub(0, at)) : Optional.empty();
    }

    /**
     * Goes behind the lead if it stands in the first sentence, near its head; returns its words.
     */
    private Optional<Passage> lead(Directive directive, Optional<Passage> demand) {
      String wanted = directive.lead().map(words -> Clause.bare(words).toString()).orElse("");
      int from = behindSigns(at);
      if (skip(directive.lead())) {
        from = at - wanted.length();
      } else {
        int found = wanted.isEmpty() ? -1 : text.indexOf(wanted, from);
        if (found < 0 || found - from > LONGEST_OPENING || holdsStop(from, found)) {
          return Optional.empty();
        }
        at = found + wanted.length();
      }
      at = behindObject(demand.map(words -> text.indexOf(words.toString(), at)).orElse(-1));
      return Optional.of(text.sub(from, at));
    }

    // rule: in 强调了三点：一是… and 提醒大家：天气干燥，… what stands between the verb and the sign is its object.
    private int behindObject(int demand) {
      int first = at;
      while (first < text.length() && first - at <= LONGEST_OBJECT && !isSign(text.charAt(first))) {
        first++;
      }
      if (first < text.length() && "：:".indexOf(text.charAt(first)) >= 0 && first < demand) {
        return first;
      }
      int end = demand - 1;
      boolean sign = end > at && "，,：:".indexOf(text.charAt(end)) >= 0;
      for (int i = at; sign && i < end; i++) {
        sign = !isSign(text.charAt(i)) && text.charAt(i) != '！' && text.charAt(i) != '？';
      }
      return sign && end - at <= LONGEST_OBJECT ? end : at;
    }

    private boolean holdsStop(int from, int to) {
      for (int i = from; i < to; i++) {
        if ("。！？；;\n".indexOf(text.charAt(i)) >= 0) {
          return true;
        }
      }
      return false;
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
