package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.Words;
import java.lang.Character.UnicodeScript;
import java.util.Optional;

/**
 * Letters that Mandarin has no name for: 외국어, кириллица, かな. A listener is told that they stand
 * there.
 *
 * <p>rule: 外文字 once for a run with its spaces, 注音 for zhuyin; Greek letters have their names in
 * signs.tsv, Latin letters with marks are said as the plain letter.
 */
final class ForeignReader implements LineReader {

  @Override
  public Optional<Written> read(Line line, int at) {
    int c = line.codePoint(at);
    if (c == '々' && line.isHan(at - 1)) {
      return Optional.of(new Words(at, at + 1, String.valueOf(line.at(at - 1))));
    }
    if (!isForeign(c)) {
      return Optional.empty();
    }
    boolean zhuyin = UnicodeScript.of(c) == UnicodeScript.BOPOMOFO;
    return Optional.of(Apart.words(line, at, runEnd(line, at), zhuyin ? "注音" : "外文字"));
  }

  private static int runEnd(Line line, int at) {
    int i = at;
    while (i < line.length()) {
      int c = line.codePoint(i);
      boolean space = c == ' ' && isForeign(line.codePoint(i + 1));
      if (!isForeign(c) && !space && !goesOn(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Letters of no script that can be said: not Latin, not Greek with a name, not Han. */
  private static boolean isForeign(int c) {
    return Character.isLetter(c)
        && !Character.isIdeographic(c)
        && UnicodeScript.of(c) != UnicodeScript.HAN
        && Character.getType(c) != Character.MODIFIER_LETTER
        && Signs.words(c).isEmpty();
  }

  /** Marks above and below letters, tone marks, the long sound ー. */
  private static boolean goesOn(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.MODIFIER_LETTER
        || type == Character.MODIFIER_SYMBOL && c > 0x7F;
  }
}
