package io.github.tingwen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The repair of text that lost bytes when a site replaced GBK bytes without regard to characters.
 *
 * <p>Two signs give such a place away: a gloss whose opening bracket is gone, 咨詢?nèi)绾 for 咨詢如何,
 * and a question mark before a sign at which the site cut the bytes, 破?！半p for 破。“雙. From there the
 * bytes are rebuilt by {@link ByteSearch}. Each restored place is reported with what stood there; a
 * place that cannot be restored is left as it stood and reported too.
 *
 * <p>Immutable and thread-safe; linear.
 */
final class ByteRepair implements TextRepair {

  /**
   * Guesses made for one text. A damaged place takes about 500, so this is enough for 4 MiB of a
   * bad page with one every 250 characters, and hostile text costs seconds at most.
   */
  private static final int MOST_GUESSES = 3_000_000;

  /** What a page shows whose decoder did not swallow the bracket: 咨詢?(nèi)绾. */
  private static final Pattern GLOSS_AFTER_MARK =
      Pattern.compile("[?\uFFFD]\\([a-z]*+[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*+\\)");

  @Override
  public Repaired repair(Passage text) {
    LossSigns signs = new LossSigns(text.toString());
    int first = signs.next(0);
    Repaired done = first < 0 ? new Repaired(text, List.of()) : repaired(text, signs, first);
    return new Repaired(done.text(), RemainingDamage.reported(done));
  }

  private static Repaired repaired(Passage text, LossSigns signs, int first) {
    String shown = text.toString();
    Passage.Builder mended = Passage.builder();
    List<Problem> problems = new ArrayList<>();
    int done = 0;
    AtomicInteger budget = new AtomicInteger(MOST_GUESSES);
    boolean swallows = !GLOSS_AFTER_MARK.matcher(shown).find();
    int next = first;
    while (next >= 0 && budget.get() > 0) {
      int at = next;
      Restored found = new ByteSearch(shown, swallows, budget).from(at);
      if (found.isChange()) {
        mended.append(text, done, found.from());
        found.appendTo(mended, text);
        done = found.to();
      }
      found.problem(text).or(() -> damage(text, at)).ifPresent(problems::add);
      next = signs.next(found.end());
    }
    if (next >= 0) {
      String message = "too many places look damaged; bytes lost from here on were left";
      problems.add(Problem.at(text.sub(next), ProblemCode.LIMIT, message));
    }
    if (problems.isEmpty()) {
      return new Repaired(text, problems);
    }
    return new Repaired(mended.append(text, done, text.length()).build(), problems);
  }

  /** A place that is damaged for certain although nothing could be restored. */
  private static Optional<Problem> damage(Passage text, int at) {
    int end = lostGloss(text.toString(), at).map(Gloss::to).orElse(-1);
    if (end < 0 && !isOdd(text.charAt(at + 1)) && !isOdd(text.charAt(afterNext(text, at)))) {
      return Optional.empty();
    }
    Passage place = text.sub(Math.max(0, at - 1), end < 0 ? Math.min(at + 3, text.length()) : end);
    return Optional.of(
        Problem.at(place, ProblemCode.DAMAGED_TEXT, "bytes were lost here and cannot be restored"));
  }

  private static int afterNext(Passage text, int at) {
    return Math.min(at + 2, text.length() - 1);
  }

  /** Returns whether the mark at {@code at} can stand for a lost byte. */
  static boolean isSign(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return next == '！'
        || next == '？'
        || next == '。'
        || isOdd(next)
        || lostGloss(text, at).isPresent();
  }

  /** A Han character of neither script's common part: what bytes read one off look like. */
  private static boolean isOdd(char c) {
    int pair = Han.is(c) ? GbkBytes.encode(c) : GbkBytes.NONE;
    boolean common = pair >= 0xB000 && (pair & 0xFF) >= 0xA1;
    return pair != GbkBytes.NONE && !common && !ScriptCharacters.isTraditional(c);
  }

  /** Returns the gloss whose bracket, or host byte, the mark at {@code at} is. */
  static Optional<Gloss> lostGloss(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean open = Gloss.isOpening(next);
    if (!open && !PinyinLetters.isLetter(next)) {
      return Optional.empty();
    }
    return Gloss.syllableAt(text, open ? at + 2 : at + 1)
        .filter(gloss -> gloss.kind() == Gloss.Kind.TONED);
  }
}
