package io.github.tingwen.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The search for the bytes that stood in a damaged place, best reading first.
 *
 * <p>The shown text is read token by token. A {@link Guess} is what the true text may have been so
 * far, and the byte, if any, that waits for its second half because the page was read one byte off.
 * Guesses that end in the same character with the same waiting byte are the same from there on, so
 * only the best of them lives. The search ends when all agree again. For one thread, one use.
 */
final class ByteSearch {

  /** Guesses kept after each token. */
  private static final int KEPT = 64;

  /** Guesses worse than the best by this much are given up; all costs are tenths of a nat. */
  private static final int HOPELESS = 400;

  /** Cost of believing that a mark stands for a lost byte. */
  private static final int LOSS = 40;

  /** Cost of leaving a gloss in the text whose bracket is lost: it is damage for certain. */
  private static final int GLOSS_KEPT = 300;

  /** Cost of a gloss of a character that is the same in both scripts: pages gloss the others. */
  private static final int UNUSUAL_GLOSS = 20;

  /** Cost of a character that only Simplified text has; damaged pages are Traditional. */
  private static final int WRONG_SCRIPT = 40;

  /** Cost of a variant of a Traditional character. */
  private static final int UNUSUAL_FORM = 12;

  /** Cost of a full-width letter or digit. */
  private static final int WRONG_WIDTH = 40;

  /** Cost of closing a bracket that is not open. */
  private static final int WRONG_BRACKET = 80;

  /** Cost of an ASCII sign that the page has swallowed together with the lost byte. */
  private static final int SWALLOWED = 20;

  /**
   * Cost of a lost byte that has, or has not, swallowed a sign where the other is to be expected.
   */
  private static final int UNEXPECTED = 150;

  private static final String SWALLOWABLE = ",.:;()/-%\"'!0";

  /** The byte that code page 936 shows as the euro sign. */
  private static final int EURO_BYTE = 0x80;

  private static final Pattern YEAR_WITHOUT_FIRST_DIGIT = Pattern.compile("[06-9][0-9]{2}年");

  private final CharacterModel model = CharacterModel.shared();
  private final CharacterReadings readings = CharacterReadings.shared();
  private final String text;
  private final boolean swallows;
  private final AtomicInteger budget;
  private final Map<Long, Guess> next = new HashMap<>();

  /**
   * Makes a search.
   *
   * @param swallows whether a mark on this page stands for the ASCII sign after the lost byte, too
   * @param budget how many guesses may still be made in this text
   */
  ByteSearch(String text, boolean swallows, AtomicInteger budget) {
    this.text = text;
    this.swallows = swallows;
    this.budget = budget;
  }

  /** Searches from the mark at {@code start} on. */
  Restored from(int start) {
    List<Guess> guesses = List.of(beforePlace(start));
    int at = start;
    do {
      next.clear();
      at = step(guesses, at);
      guesses = best();
    } while (at < text.length() && !areOne(guesses) && budget.get() > 0);
    Guess best =
        guesses.stream()
            .filter(Guess::isAligned)
            .min(Comparator.comparingInt(guess -> guess.cost() + ending(guess)))
            .orElseThrow();
    return Restored.of(best, at);
  }

  private static boolean areOne(List<Guess> guesses) {
    return guesses.size() == 1 && guesses.get(0).isSettled();
  }

  private int ending(Guess guess) {
    return model.cost(guess.second(), guess.last(), CharacterModel.BORDER);
  }

  /** The character before the place, glosses skipped. */
  private Guess beforePlace(int start) {
    int host = start - 1;
    for (Optional<Gloss> gloss = glossBefore(host); gloss.isPresent(); gloss = glossBefore(host)) {
      host = gloss.get().from() - 1;
    }
    char last = host < 0 ? '\n' : text.charAt(host);
    char second = host < 1 ? '\n' : text.charAt(host - 1);
    int trail = last < 0x80 ? last : GbkBytes.encode(last) & 0xFF;
    return Guess.after(second, last, trail, start, Guess.openAt(text, start));
  }

  private Optional<Gloss> glossBefore(int close) {
    int open = close;
    while (open > 0 && open > close - Gloss.LONGEST && !Gloss.isOpening(text.charAt(open))) {
      open--;
    }
    return open <= 0 ? Optional.empty() : Gloss.at(text, open).filter(g -> g.to() == close + 1);
  }

  /** Reads one token and returns the index after it. */
  private int step(List<Guess> guesses, int at) {
    char c = text.charAt(at);
    if (c == '?' || c == '\uFFFD') {
      return mark(guesses, at);
    }
    Optional<Gloss> gloss = Gloss.at(text, at).filter(g -> g.kind() == Gloss.Kind.TONED);
    if (gloss.isPresent()) {
      guesses.forEach(this::keep);
      return gloss.get().to();
    }
    guesses.forEach(guess -> character(guess, at));
    return at + 1;
  }

  private int mark(List<Guess> guesses, int at) {
    Optional<Gloss> gloss = ByteRepair.lostGloss(text, at);
    if (gloss.isPresent()) {
      guesses.forEach(guess -> lostGloss(guess, at, gloss.get()));
      return gloss.get().to();
    }
    int end = at + 1 < text.length() && pairAt(at + 1) != GbkBytes.NONE ? at + 2 : at + 1;
    guesses.forEach(guess -> lostByte(guess, at, end));
    return end;
  }

  /** rule: (a) X -> X(pinyin) astride two characters: the byte before and the lost one make X. */
  private void lostGloss(Guess guess, int at, Gloss gloss) {
    if (guess.isAligned()) {
      keepShown(guess, at, gloss.to(), GLOSS_KEPT);
    }
    for (int lost = GbkBytes.FIRST_TRAIL; lost <= GbkBytes.LAST_BYTE; lost++) {
      char glossed = GbkBytes.decode(guess.trail(), lost);
      if (glossed != GbkBytes.NONE && readings.canReadToned(glossed, gloss.syllable())) {
        int added = model.rarity(glossed) + script(glossed);
        added += ScriptCharacters.isTraditional(glossed) ? 0 : UNUSUAL_GLOSS;
        if (!guess.isAligned()) {
          complete(guess, lost, gloss.to(), added);
        } else if (lost >= GbkBytes.FIRST_LEAD) {
          keep(guess.waitingFor(lost, at, added));
        }
      }
    }
  }

  /** rule: (b) a cut astride two characters leaves the lead byte of the first one dangling. */
  private void lostByte(Guess guess, int at, int end) {
    if (guess.isAligned()) {
      keepShown(guess, at, end, 0);
      for (int lead = GbkBytes.FIRST_LEAD; end > at + 1 && lead <= GbkBytes.LAST_BYTE; lead++) {
        shift(guess.waitingFor(lead, at, LOSS), at + 1, pairAt(at + 1));
      }
      return;
    }
    for (int lost = GbkBytes.FIRST_TRAIL; lost <= GbkBytes.LAST_BYTE; lost++) {
      char made = GbkBytes.decode(guess.waiting(), lost);
      if (made != GbkBytes.NONE) {
        int alone = isCutAfter(at) ? 0 : UNEXPECTED;
        Guess complete = completed(guess, String.valueOf(made), at + 1, lost, LOSS + alone);
        thenShown(complete, at + 1, end);
        swallowed(guess, made, lost, at, end);
      }
    }
  }

  private void swallowed(Guess guess, char made, int lost, int at, int end) {
    int expected = isCutAfter(at) ? UNEXPECTED : 0;
    int before = LOSS + SWALLOWED + expected + cost(guess, made);
    for (int i = 0; i < SWALLOWABLE.length(); i++) {
      char c = SWALLOWABLE.charAt(i);
      String both = made + String.valueOf(c == '0' ? digitBefore(at + 1) : c);
      int added = before + model.cost(guess.last(), made, c);
      thenShown(guess.completedBy(both, at + 1, lost, added), at + 1, end);
    }
  }

  /** Whether the page was cut after a mark, or ends there, so that no sign could be swallowed. */
  private boolean isCutAfter(int at) {
    return !swallows || at + 1 == text.length() || " \n！？。".indexOf(text.charAt(at + 1)) >= 0;
  }

  // rule: a digit is a fact and never guessed, but ?014年 is 2014年 and ?981年 is 1981年.
  private char digitBefore(int at) {
    if (!YEAR_WITHOUT_FIRST_DIGIT.matcher(text).region(at, text.length()).lookingAt()) {
      return Guess.LOST_DIGIT;
    }
    return text.charAt(at) == '0' ? '2' : '1';
  }

  private void thenShown(Guess guess, int from, int end) {
    if (from < end) {
      keepShown(guess, from, end, 0);
    } else {
      keep(guess);
    }
  }

  private void character(Guess guess, int at) {
    char c = text.charAt(at);
    int pair = pairAt(at);
    if (guess.isAligned()) {
      keepShown(guess, at, at + 1, 0);
    } else if (c == '€' || c == '\u0080') {
      complete(guess, EURO_BYTE, at + 1, 0);
    } else if (pair != GbkBytes.NONE) {
      shift(guess, at, pair);
    } else if (c >= GbkBytes.FIRST_TRAIL && c < 0x7F) {
      complete(guess, c, at + 1, 0);
    }
  }

  private int pairAt(int at) {
    return GbkBytes.encode(text.charAt(at));
  }

  /** The waiting byte and the first of a shown character are one; its second waits. */
  private void shift(Guess guess, int at, int pair) {
    char made = GbkBytes.decode(guess.waiting(), pair >> 8);
    if (made != GbkBytes.NONE && (pair & 0xFF) >= GbkBytes.FIRST_LEAD) {
      keep(guess.shiftedBy(made, at, pair & 0xFF, cost(guess, made)));
    } else if (made != GbkBytes.NONE && (pair & 0xFF) < 0x80) {
      String both = made + String.valueOf((char) (pair & 0xFF));
      keep(completed(guess, both, at + 1, pair & 0xFF, 0));
    }
  }

  private void complete(Guess guess, int trail, int end, int added) {
    char made = GbkBytes.decode(guess.waiting(), trail);
    if (made != GbkBytes.NONE) {
      keep(completed(guess, String.valueOf(made), end, trail, added));
    }
  }

  private Guess completed(Guess guess, String made, int end, int trail, int added) {
    return guess.completedBy(made, end, trail, added + cost(guess, made));
  }

  private void keepShown(Guess guess, int at, int end, int added) {
    String shown = text.substring(at, end);
    char last = shown.charAt(shown.length() - 1);
    int trail = last < 0x80 ? last : GbkBytes.encode(last) & 0xFF;
    keep(guess.keeping(shown, at, end, trail, added + cost(guess, shown)));
  }

  private int cost(Guess guess, String words) {
    int cost = cost(guess, words.charAt(0));
    for (int i = 1; i < words.length(); i++) {
      char second = i > 1 ? words.charAt(i - 2) : guess.last();
      cost += model.cost(second, words.charAt(i - 1), words.charAt(i));
    }
    return cost;
  }

  private int cost(Guess guess, char c) {
    int cost = model.cost(guess.second(), guess.last(), c);
    cost += script(c);
    cost += isFullWidthAlphanumeric(c) ? WRONG_WIDTH : 0;
    return cost + (guess.wouldCloseWrongly(c) ? WRONG_BRACKET : 0);
  }

  private static int script(char c) {
    return ScriptCharacters.isSimplified(c)
        ? WRONG_SCRIPT
        : ScriptCharacters.isVariant(c) ? UNUSUAL_FORM : 0;
  }

  private static boolean isFullWidthAlphanumeric(char c) {
    return c >= '０' && c <= 'ｚ' && Character.isLetterOrDigit(c);
  }

  private void keep(Guess guess) {
    budget.decrementAndGet();
    next.merge(guess.state(), guess, (a, b) -> b.cost() < a.cost() ? b : a);
  }

  /** The likely guesses, best first, and at least one that needs no further byte. */
  private List<Guess> best() {
    List<Guess> ranked = new ArrayList<>(next.values());
    ranked.sort(Comparator.comparingInt(Guess::cost).thenComparingLong(Guess::state));
    Optional<Guess> aligned = ranked.stream().filter(Guess::isAligned).findFirst();
    int limit = ranked.get(0).cost() + HOPELESS;
    List<Guess> kept = new ArrayList<>();
    for (Guess guess : ranked) {
      boolean likely = kept.size() < KEPT && guess.cost() <= limit;
      if (likely || aligned.isPresent() && aligned.get() == guess) {
        kept.add(guess);
      }
    }
    return kept;
  }
}
