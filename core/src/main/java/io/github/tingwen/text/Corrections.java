package io.github.tingwen.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rows of {@code corrections.tsv}: what OpenCC4j's tables get wrong, with the evidence.
 *
 * <p>Immutable and thread-safe.
 */
final class Corrections {

  private Corrections() {}

  /** Returns key and form of each row of one direction, {@code t2s} or {@code s2t}. */
  static Map<String, String> of(String direction) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String row : TextResource.rows("corrections.tsv")) {
      String[] fields = row.split("\t", -1);
      if (fields.length != 4 || fields[3].isBlank()) {
        throw new IllegalStateException("corrections.tsv: not four fields with evidence: " + row);
      }
      if (fields[0].equals(direction) && rows.put(fields[1], fields[2]) != null) {
        throw new IllegalStateException("corrections.tsv: twice: " + row);
      }
    }
    return rows;
  }
}
