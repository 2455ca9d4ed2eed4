package io.github.tingwen.sample;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.TextRepair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of one document, as words that can be compared: a list for each field, doubles
 * kept.
 *
 * <p>Words are compared as repaired, without white space and without signs at their edges. For use
 * by one thread.
 */
final class Facts {

  private static final TextRepair REPAIR = TextRepair.standard();

  private final Map<String, List<String>> fields = new TreeMap<>();

  void add(String field, String fact) {
    if (!fact.isEmpty()) {
      fields.computeIfAbsent(field, name -> new ArrayList<>()).add(fact);
    }
  }

  void add(String field, Optional<?> fact) {
    fact.ifPresent(value -> add(field, value.toString()));
  }

  List<String> of(String field) {
    return fields.getOrDefault(field, List.of());
  }

  Iterable<String> names() {
    return fields.keySet();
  }

  /** The words of the raw text as the parser's reader would see them. */
  static String repaired(String raw) {
    return plain(REPAIR.repair(Passage.of(raw)).text());
  }

  /** Without white space, and without signs at the edges. */
  static String plain(CharSequence words) {
    return words
        .toString()
        .replaceAll("[\\s\u3000]++", "")
        .replaceAll("^[-,，.。;；:：、|·]++", "")
        .replaceAll("[-,，.。;；:：、|·]++$", "");
  }

  /** The first characters, by which a demand is told from others. */
  static String beginning(String words) {
    return words.substring(
        0, words.offsetByCodePoints(0, Math.min(8, words.codePointCount(0, words.length()))));
  }
}
