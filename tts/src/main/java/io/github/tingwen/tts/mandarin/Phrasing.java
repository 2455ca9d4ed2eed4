package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Divides a sentence into intonation phrases, prosodic phrases and prosodic words.
 *
 * <p>rule: punctuation divides by its kind; what stands between is divided by {@link Clause}. Never
 * inside a name, a number or a title. Stateless and thread-safe.
 */
final class Phrasing {

  private static final String SENTENCE_ENDS = "。！？!?";
  private static final String PAUSES = "，；：,;:—…";
  private static final String LIST_PAUSES = "、（(）)～~ ";

  /** Characters up to which what stands in quotes or title marks is said in one breath. */
  private static final int LONGEST_TITLE = 9;

  private static final WordTable VERBS = WordTable.load("verbs.tsv");

  private static final Set<SlotKind> WHOLE =
      Set.of(
          SlotKind.NAME,
          SlotKind.TITLE,
          SlotKind.ROOM,
          SlotKind.DOCUMENT_NUMBER,
          SlotKind.MONEY,
          SlotKind.TIME);

  private Phrasing() {}

  /**
   * Returns the break after each word; what is silent passes its break on to the word before.
   *
   * @param text what the words and slots count in
   */
  static List<Break> breaks(String text, List<Slot> slots, List<Word> words) {
    List<Break> breaks = new ArrayList<>(Collections.nCopies(words.size(), Break.NONE));
    List<Integer> clause = new ArrayList<>();
    int[] wholes = wholes(text, slots);
    for (int w = 0; w < words.size(); w++) {
      if (!words.get(w).readings().isEmpty()) {
        clause.add(w);
        continue;
      }
      Break pause = punctuation(text, words.get(w));
      if (pause != Break.NONE) {
        divide(text, wholes, words, clause, breaks);
        close(clause, breaks, pause);
      }
    }
    divide(text, wholes, words, clause, breaks);
    close(clause, breaks, Break.SENTENCE);
    endSentence(words, breaks);
    return breaks;
  }

  private static void close(List<Integer> clause, List<Break> breaks, Break pause) {
    if (!clause.isEmpty()) {
      breaks.set(clause.get(clause.size() - 1), pause);
      clause.clear();
    }
  }

  private static Break punctuation(CharSequence text, Word word) {
    Break strongest = Break.NONE;
    for (int i = word.from(); i < word.to(); i++) {
      char c = isShortBracket(text, i) ? '·' : text.charAt(i);
      Break pause = Break.NONE;
      if (SENTENCE_ENDS.indexOf(c) >= 0) {
        pause = Break.SENTENCE;
      } else if (PAUSES.indexOf(c) >= 0) {
        pause = Break.INTONATION;
      } else if (LIST_PAUSES.indexOf(c) >= 0) {
        pause = Break.PHRASE;
      }
      strongest = pause.compareTo(strongest) > 0 ? pause : strongest;
    }
    return strongest;
  }

  /** rule: what is added in at most three characters, 村（社区）, is said in one breath. */
  private static boolean isShortBracket(CharSequence text, int at) {
    char c = text.charAt(at);
    int step = c == '（' || c == '(' ? 1 : -1;
    for (int i = at + step; i >= 0 && i < text.length() && Math.abs(i - at) <= 4; i += step) {
      if ("（(）)".indexOf(text.charAt(i)) >= 0) {
        return "（(）)".indexOf(c) >= 0;
      }
    }
    return false;
  }

  private static void endSentence(List<Word> words, List<Break> breaks) {
    int w = words.size() - 1;
    while (w >= 0 && words.get(w).readings().isEmpty()) {
      w--;
    }
    if (w >= 0) {
      breaks.set(w, Break.SENTENCE);
    }
  }

  private static void divide(
      String text, int[] wholes, List<Word> words, List<Integer> clause, List<Break> breaks) {
    List<Clause.Unit> units = new ArrayList<>(clause.size());
    for (int w : clause) {
      Word word = words.get(w);
      String letters = text.substring(word.from(), word.to());
      String tag = VERBS.find(letters).orElse(word.tag());
      units.add(new Clause.Unit(letters, tag, word.readings().size(), wholes[word.from()]));
    }
    List<Break> inside = new Clause(units).breaks();
    for (int i = 0; i < inside.size(); i++) {
      breaks.set(clause.get(i), inside.get(i));
    }
  }

  /** What each character belongs to that must not be divided: a number from 0, or -1. */
  private static int[] wholes(String text, List<Slot> slots) {
    int[] wholes = new int[text.length()];
    Arrays.fill(wholes, -1);
    int opened = -1;
    for (int i = 0; i < text.length(); i++) {
      if ("“《「".indexOf(text.charAt(i)) >= 0) {
        opened = i;
      } else if ("”》」".indexOf(text.charAt(i)) >= 0 && opened >= 0 && i - opened <= LONGEST_TITLE) {
        Arrays.fill(wholes, opened, i, slots.size() + opened);
      }
    }
    for (int s = 0; s < slots.size(); s++) {
      if (WHOLE.contains(slots.get(s).kind())) {
        Arrays.fill(wholes, slots.get(s).from(), slots.get(s).to(), s);
      }
    }
    return wholes;
  }
}
