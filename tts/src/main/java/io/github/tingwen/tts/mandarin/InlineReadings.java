package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text freed of the readings that were forced in it: in {@code 银行{hang2}} the braces say how the
 * characters before them are read, one syllable for each of the last characters.
 *
 * <p>Braces that hold no pinyin stay as they are.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text without the readings, still traced
 * @param readings toned pinyin by UTF-16 index in {@code text}
 */
public record InlineReadings(Passage text, Map<Integer, String> readings) {

  /** Copies the map. */
  public InlineReadings {
    requireNonNull(text, "text");
    readings = Map.copyOf(readings);
  }

  /** Takes the forced readings out of a text. */
  public static InlineReadings of(Passage marked) {
    return new Taker(marked).take();
  }

  /** One pass over the text. For one thread. */
  private static final class Taker {

    /** Longer braces hold words; the limit keeps the pass linear. */
    private static final int LONGEST = 80;

    private final Passage marked;
    private final Passage.Builder text = Passage.builder();
    private final Map<Integer, String> readings = new TreeMap<>();
    private int from;
    private int free;

    Taker(Passage marked) {
      this.marked = marked;
    }

    InlineReadings take() {
      int close = -1;
      for (int open = marked.indexOf("{", 0); open >= 0; open = marked.indexOf("{", open + 1)) {
        close = close > open ? close : marked.indexOf("}", open);
        if (close < 0) {
          break;
        }
        if (close - open < LONGEST) {
          brace(open, close);
        }
      }
      return new InlineReadings(text.append(marked, from, marked.length()).build(), readings);
    }

    private void brace(int open, int close) {
      int end = text.length() + open - from;
      String pinyin = marked.sub(open + 1, close).toString().strip();
      int count = pinyin.split("\\s++", -1).length;
      if (open < from
          || pinyin.isEmpty()
          || count > hanBefore(open)
          || !enter(pinyin, count, end)) {
        return;
      }
      text.append(marked, from, open);
      from = close + 1;
      free = end;
    }

    /** Counts the Han characters that stand right before {@code open} and have no reading yet. */
    private int hanBefore(int open) {
      int at = open;
      while (at > from && CharKind.of(marked.charAt(at - 1)) == CharKind.HAN) {
        at--;
      }
      return Math.min(open - at, text.length() + open - from - free);
    }

    private boolean enter(String pinyin, int count, int end) {
      try {
        List<String> syllables = UserLexicon.syllables("x".repeat(count), pinyin);
        for (int k = 0; k < count; k++) {
          readings.put(end - count + k, syllables.get(k));
        }
        return true;
      } catch (IllegalArgumentException e) {
        return false; // words in braces, not pinyin
      }
    }
  }
}
