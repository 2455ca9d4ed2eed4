package io.github.tingwen.tts.mandarin;

import java.util.List;

/**
 * The change of tones in connected speech: neutral tone, 一 and 不, third tone before third tone, 啊.
 *
 * <p>A half third stays a 3: it is the same tone cut short, and the voice cuts it. Stateless and
 * thread-safe.
 */
final class ToneSandhi {

  private ToneSandhi() {}

  /**
   * Returns the syllables with their tones as spoken.
   *
   * @param text the normalised text the words count in
   * @param breaks the break after each word; there is no sandhi across a phrase
   */
  static Draft apply(String text, List<Word> words, List<Break> breaks) {
    Draft draft = Draft.of(text, words, breaks);
    NeutralTone.apply(draft);
    YiBu.apply(draft);
    ThirdTone.apply(draft);
    linkExclamations(draft);
    return draft;
  }

  /** rule: 啊 takes up the end of the syllable before: 来呀, 好哇, 看哪. */
  private static void linkExclamations(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (draft.character(i) == '啊' && draft.tone[i] == 5 && draft.isJoined(i - 1)) {
        draft.base[i] = linked(draft.base[i - 1]);
      }
    }
  }

  private static String linked(String before) {
    if (before.endsWith("ao") || before.endsWith("u") && !isFront(before)) {
      return "wa";
    }
    if (before.endsWith("n")) {
      return "na";
    }
    boolean apical = before.matches("(zh|ch|sh|r|z|c|s)i");
    return before.endsWith("ng") || apical || before.endsWith("r") ? "a" : "ya";
  }

  private static boolean isFront(String base) {
    return base.matches("[jqxy]u");
  }
}
