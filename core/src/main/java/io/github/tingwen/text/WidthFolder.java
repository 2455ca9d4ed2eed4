package io.github.tingwen.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The repair that gives full-width letters, digits and Latin signs their usual width: ２０２４年５％
 * becomes 2024年5%.
 *
 * <p>Chinese punctuation stays as it is: ，。：；！？（）［］～ and the ideographic space, which indents and
 * spreads labels. A full-width stop or hyphen is folded only between letters and digits (３．５).
 * Typographic spaces (no-break, en, em) become a plain space.
 *
 * <p>Immutable and thread-safe; linear.
 */
public final class WidthFolder implements TextRepair {

  private static final String SIGNS = "＃＄％＆＊＋／＜＝＞＠＼＾＿｀｛｜｝";
  private static final int TO_ASCII = 'Ａ' - 'A';

  /** Makes the repair; it has no options. */
  public WidthFolder() {}

  @Override
  public Repaired repair(Passage text) {
    requireNonNull(text, "text");
    int first = firstFoldable(text.toString(), 0);
    return first < 0 ? new Repaired(text, List.of()) : folded(text, first);
  }

  private static int firstFoldable(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '！' || c == '\u00A0' || c >= '\u2000' && c <= '\u205F') && fold(text, i) != c) {
        return i;
      }
    }
    return -1;
  }

  private static Repaired folded(Passage text, int first) {
    String shown = text.toString();
    Passage.Builder folded = Passage.builder();
    List<Problem> problems = new ArrayList<>();
    int done = 0;
    for (int from = first; from >= 0; from = firstFoldable(shown, done)) {
      folded.append(text, done, from);
      done = from;
      while (done < shown.length() && fold(shown, done) != shown.charAt(done)) {
        folded.appendFor(String.valueOf(fold(shown, done)), text.sub(done, done + 1));
        done++;
      }
      problems.add(problem(text.sub(from, done)));
    }
    return new Repaired(folded.append(text, done, text.length()).build(), problems);
  }

  private static Problem problem(Passage place) {
    return isSpace(place.charAt(0))
        ? Problem.at(place, ProblemCode.SPACE_FOLDED, "made a typographic space a plain one")
        : Problem.at(place, ProblemCode.WIDTH_FOLDED, "folded full-width " + place);
  }

  /** Returns the character that stands for the one at {@code at}; the same if it stays. */
  private static char fold(String text, int at) {
    char c = text.charAt(at);
    if (isSpace(c)) {
      return ' ';
    }
    boolean foldable =
        isAlphanumeric(c)
            || c > '\uFF00' && SIGNS.indexOf(c) >= 0
            || (c == '．' || c == '－') && isBetweenAlphanumerics(text, at);
    return foldable ? (char) (c - TO_ASCII) : c;
  }

  private static boolean isSpace(char c) {
    return c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u202F' || c == '\u205F';
  }

  private static boolean isAlphanumeric(char c) {
    return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
  }

  private static boolean isBetweenAlphanumerics(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isAnyWidthAlphanumeric(text.charAt(at - 1))
        && isAnyWidthAlphanumeric(text.charAt(at + 1));
  }

  private static boolean isAnyWidthAlphanumeric(char c) {
    return isAlphanumeric(c)
        || c >= '0' && c <= '9'
        || c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z';
  }
}
