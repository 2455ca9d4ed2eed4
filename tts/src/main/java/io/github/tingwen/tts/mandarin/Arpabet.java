package io.github.tingwen.tts.mandarin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * English phones turned into the Mandarin syllables that come nearest.
 *
 * <p>rule: every vowel makes a syllable with the consonant before it and a nasal after it; every
 * other consonant gets the shortest vowel Mandarin can give it (d: de, s: si). A stressed vowel is
 * high (tone 1), a stressed last one falling (tone 4), an unstressed one neutral. Stateless and
 * thread-safe.
 */
final class Arpabet {

  /** Finals by vowel, the nearest first. */
  private static final Map<String, List<String>> FINALS =
      Map.ofEntries(
          Map.entry("aa", List.of("a")),
          Map.entry("ae", List.of("ai", "a", "ei")),
          Map.entry("ah", List.of("a", "e")),
          Map.entry("ax", List.of("e", "a", "i")),
          Map.entry("ao", List.of("ao", "ou", "o")),
          Map.entry("aw", List.of("ao")),
          Map.entry("ay", List.of("ai")),
          Map.entry("eh", List.of("ai", "ei", "e", "ie")),
          Map.entry("er", List.of("e", "i")),
          Map.entry("axr", List.of("e", "i")),
          Map.entry("ey", List.of("ei", "ai", "ie")),
          Map.entry("ih", List.of("i", "ei", "ui")),
          Map.entry("iy", List.of("i", "ei", "ui")),
          Map.entry("ow", List.of("ou", "o")),
          Map.entry("oy", List.of("uo", "o", "ou")),
          Map.entry("uh", List.of("u")),
          Map.entry("uw", List.of("u", "ou")));

  private static final Map<String, List<String>> NASAL_FINALS =
      Map.ofEntries(
          Map.entry("a", List.of("an")), Map.entry("ai", List.of("an", "en")),
          Map.entry("e", List.of("en", "an")), Map.entry("ao", List.of("ong", "ang", "an")),
          Map.entry("ei", List.of("en", "in", "an")), Map.entry("i", List.of("in", "ing", "en")),
          Map.entry("ou", List.of("ong", "eng", "ang")), Map.entry("o", List.of("ong", "eng")),
          Map.entry("u", List.of("un", "en", "ong")), Map.entry("uo", List.of("uan", "an")));

  private static final Map<String, List<String>> INITIALS =
      Map.ofEntries(
          Map.entry("b", List.of("b")),
          Map.entry("p", List.of("p")),
          Map.entry("m", List.of("m")),
          Map.entry("f", List.of("f")),
          Map.entry("v", List.of("w", "f")),
          Map.entry("d", List.of("d")),
          Map.entry("t", List.of("t")),
          Map.entry("n", List.of("n")),
          Map.entry("l", List.of("l")),
          Map.entry("g", List.of("g", "j")),
          Map.entry("k", List.of("k", "j")),
          Map.entry("ng", List.of("")),
          Map.entry("hh", List.of("h", "x")),
          Map.entry("jh", List.of("j", "zh")),
          Map.entry("ch", List.of("q", "ch")),
          Map.entry("sh", List.of("x", "sh")),
          Map.entry("zh", List.of("r", "zh")),
          Map.entry("r", List.of("r", "l")),
          Map.entry("z", List.of("z", "j")),
          Map.entry("s", List.of("s", "x")),
          Map.entry("th", List.of("s", "x")),
          Map.entry("dh", List.of("d", "z")),
          Map.entry("w", List.of("w")),
          Map.entry("y", List.of("y")));

  private static final Map<String, String> ALONE =
      Map.ofEntries(
          Map.entry("b", "bu5"),
          Map.entry("p", "pu5"),
          Map.entry("m", "mu5"),
          Map.entry("f", "fu5"),
          Map.entry("v", "fu5"),
          Map.entry("d", "de5"),
          Map.entry("t", "te5"),
          Map.entry("n", "en5"),
          Map.entry("l", "er5"),
          Map.entry("g", "ge5"),
          Map.entry("k", "ke5"),
          Map.entry("ng", "eng5"),
          Map.entry("hh", "he5"),
          Map.entry("jh", "zhi5"),
          Map.entry("ch", "qi5"),
          Map.entry("sh", "shi5"),
          Map.entry("zh", "zhi5"),
          Map.entry("r", "er5"),
          Map.entry("z", "zi5"),
          Map.entry("s", "si5"),
          Map.entry("th", "si5"),
          Map.entry("dh", "de5"),
          Map.entry("w", "wu5"),
          Map.entry("y", "yi5"));

  private static final Set<String> SYLLABLES = WordTable.load("syllables.txt").keys();

  private final List<String> phones;
  private final List<String> out = new ArrayList<>();
  private int next;

  private Arpabet(List<String> phones) {
    this.phones = phones;
  }

  /** Returns toned pinyin for the phones of a word. */
  static List<String> syllables(List<String> phones) {
    Arpabet word = new Arpabet(phones.stream().map(p -> p.toLowerCase(Locale.ROOT)).toList());
    while (word.next < phones.size()) {
      word.syllable();
    }
    return List.copyOf(word.out);
  }

  private void syllable() {
    String phone = phones.get(next);
    if (isVowel(next)) {
      vowel("");
    } else if (isVowel(next + 1)) {
      next++;
      vowel(phone);
    } else {
      next++;
      out.add(ALONE.getOrDefault(phone, "e5"));
    }
  }

  private boolean isVowel(int index) {
    return index < phones.size() && FINALS.containsKey(letters(phones.get(index)));
  }

  private static String letters(String phone) {
    char last = phone.charAt(phone.length() - 1);
    return last >= '0' && last <= '2' ? phone.substring(0, phone.length() - 1) : phone;
  }

  private void vowel(String onset) {
    String phone = phones.get(next++);
    boolean nasal =
        next < phones.size() && phones.get(next).matches("n|m|ng") && !isVowel(next + 1);
    String vowel = letters(phone);
    String base = nearest(onset, vowel, nasal);
    if (nasal) {
      next++;
    }
    out.add(base + tone(phone));
    if (vowel.equals("er") || vowel.equals("axr")) {
      out.add("er5");
    }
  }

  private int tone(String phone) {
    boolean stressed = phone.endsWith("1") || phone.endsWith("2");
    return !stressed ? 5 : next >= phones.size() && !out.isEmpty() ? 4 : 1;
  }

  private static String nearest(String onset, String vowel, boolean nasal) {
    for (String rime : FINALS.get(vowel)) {
      List<String> finals = nasal ? NASAL_FINALS.getOrDefault(rime, List.of()) : List.of(rime);
      for (String initial : INITIALS.getOrDefault(onset, List.of(""))) {
        for (String end : finals) {
          String base = spelled(initial, end);
          if (SYLLABLES.contains(base)) {
            return base;
          }
        }
      }
    }
    return "e";
  }

  private static String spelled(String initial, String end) {
    if (!initial.isEmpty()) {
      return initial + end;
    }
    return end.startsWith("i")
        ? end.length() > 1 ? "y" + end : "yi"
        : end.startsWith("u") ? "w" + (end.equals("u") ? "u" : end.substring(1)) : end;
  }
}
