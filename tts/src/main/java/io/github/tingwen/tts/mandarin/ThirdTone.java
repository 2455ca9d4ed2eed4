package io.github.tingwen.tts.mandarin;

import java.util.Set;

/**
 * Third tone before third tone: the first becomes a second.
 *
 * <p>rule: the innermost pair first. Inside a word two by two, 老 小 总 副 and surnames stand before
 * the pair ([1+2]: 3 2 3), other words of three are [2+1]: 2 2 3. Between words the tight bonds
 * first (numeral and measure, adverb and verb), then verb and object, then the rest; no sandhi
 * across a phrase. Stateless and thread-safe.
 */
final class ThirdTone {

  private static final String PREFIXES = "老小总副纸好省党两各每";

  /** Words whose second syllable is neutral and still raises the first. */
  private static final Set<String> LIGHT = Set.of("哪里", "小姐");

  /** The bond between words that belong to different parts of a clause. */
  private static final int LOOSE = 2;

  private ThirdTone() {}

  static void apply(Draft draft) {
    for (int from = 0; from < draft.size(); from = draft.wordEnd(from)) {
      inWord(draft, from, draft.wordEnd(from));
    }
    for (int rank = 0; rank <= LOOSE; rank++) {
      for (int i = 0; i < draft.size() - 1; i++) {
        if (draft.isLast(i) && draft.isJoined(i) && rank(draft, i) == rank) {
          pair(draft, i);
        }
      }
    }
  }

  private static void inWord(Draft draft, int from, int to) {
    if (to - from == 3 && isOneTwo(draft, from)) {
      pair(draft, from + 1);
      pair(draft, from);
      return;
    }
    if (to - from == 3) {
      pair(draft, from);
      pair(draft, from + 1);
      return;
    }
    for (int i = from; i + 1 < to; i += 2) {
      pair(draft, i);
    }
    for (int i = from + 1; i + 1 < to; i += 2) {
      pair(draft, i);
    }
    if (to - from == 2 && LIGHT.contains(draft.text(from, to)) || isLightVerb(draft, from, to)) {
      draft.tone[from] = draft.citation(from) == 3 ? 2 : draft.tone[from];
    }
  }

  /** rule: the second 想 of 想想 is neutral but was a third: xiang2 xiang5. */
  private static boolean isLightVerb(Draft draft, int from, int to) {
    return to - from == 2
        && draft.character(from) == draft.character(from + 1)
        && draft.tag(from).startsWith("v")
        && draft.citation(from + 1) == 3;
  }

  private static boolean isOneTwo(Draft draft, int from) {
    return draft.isOneOf(PREFIXES, from) || draft.tag(from).startsWith("nr");
  }

  private static void pair(Draft draft, int i) {
    if (draft.tone[i] == 3 && draft.tone[i + 1] == 3) {
      draft.tone[i] = 2;
    }
  }

  /** How loose the bond between the words on both sides of a syllable's end is. */
  private static int rank(Draft draft, int i) {
    String left = draft.tag(i);
    String right = draft.tag(i + 1);
    boolean number = left.startsWith("m") && (right.startsWith("q") || right.startsWith("m"));
    boolean adverb =
        (left.startsWith("d") || left.startsWith("zg") || left.equals("ad"))
            && draft.isAlone(i)
            && !right.startsWith("n");
    boolean suffix = right.startsWith("f") && draft.isAlone(i + 1) || right.startsWith("u");
    if (number || adverb || suffix) {
      return 0;
    }
    boolean object = left.startsWith("v") || left.startsWith("p") || left.startsWith("a");
    return object && draft.isAlone(i) ? 1 : LOOSE;
  }
}
