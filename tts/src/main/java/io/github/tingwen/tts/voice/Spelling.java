package io.github.tingwen.tts.voice;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pinyin syllable taken apart into initial and final, with the spelling's abbreviations undone.
 *
 * <p>Source: 汉语拼音方案 (GB/T 16159): y and w stand for the zero initial; iu, ui, un are written for
 * iou, uei, uen; u after j, q, x, y is ü. The apical vowels of zi and zhi are {@code ii} and {@code
 * iii}. Immutable and thread-safe.
 *
 * @param initial one of the 21 initials, or empty
 * @param rhyme the final written out, ü as v
 */
record Spelling(String initial, String rhyme) {

  private static final List<String> INITIALS =
      List.of(
          "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x",
          "r", "z", "c", "s");

  private static final Map<String, String> ZERO_INITIAL =
      Map.ofEntries(
          Map.entry("yi", "i"),
          Map.entry("ya", "ia"),
          Map.entry("yo", "o"),
          Map.entry("ye", "ie"),
          Map.entry("yai", "ai"),
          Map.entry("yao", "iao"),
          Map.entry("you", "iou"),
          Map.entry("yan", "ian"),
          Map.entry("yin", "in"),
          Map.entry("yang", "iang"),
          Map.entry("ying", "ing"),
          Map.entry("yong", "iong"),
          Map.entry("yu", "v"),
          Map.entry("yv", "v"),
          Map.entry("yue", "ve"),
          Map.entry("yve", "ve"),
          Map.entry("yuan", "van"),
          Map.entry("yun", "vn"),
          Map.entry("wu", "u"),
          Map.entry("wa", "ua"),
          Map.entry("wo", "uo"),
          Map.entry("wai", "uai"),
          Map.entry("wei", "uei"),
          Map.entry("wan", "uan"),
          Map.entry("wen", "uen"),
          Map.entry("wang", "uang"),
          Map.entry("weng", "ueng"),
          Map.entry("ng", "en"),
          Map.entry("n", "en"),
          Map.entry("m", "en"),
          Map.entry("r", "er"),
          Map.entry("ê", "ei"));

  private static final Map<String, String> ABBREVIATED =
      Map.of("iu", "iou", "ui", "uei", "un", "uen", "ue", "ve");

  private static final Map<String, String> AFTER_PALATAL =
      Map.of("u", "v", "ue", "ve", "uan", "van", "un", "vn");

  /** Returns the parts of a toneless syllable, ü as v; empty if no such syllable can be. */
  static Optional<Spelling> of(String syllable) {
    String zero = ZERO_INITIAL.get(syllable);
    if (zero != null) {
      return Optional.of(new Spelling("", zero));
    }
    for (String initial : INITIALS) {
      if (syllable.startsWith(initial)) {
        String rest = syllable.substring(initial.length());
        return rest.isEmpty() ? Optional.empty() : Optional.of(withInitial(initial, rest));
      }
    }
    return syllable.isEmpty() ? Optional.empty() : Optional.of(new Spelling("", syllable));
  }

  private static Spelling withInitial(String initial, String rest) {
    if ("jqx".contains(initial) && AFTER_PALATAL.containsKey(rest)) {
      return new Spelling(initial, AFTER_PALATAL.get(rest));
    }
    if (rest.equals("i") && List.of("zh", "ch", "sh", "r").contains(initial)) {
      return new Spelling(initial, "iii");
    }
    if (rest.equals("i") && List.of("z", "c", "s").contains(initial)) {
      return new Spelling(initial, "ii");
    }
    return new Spelling(initial, ABBREVIATED.getOrDefault(rest, rest));
  }
}
