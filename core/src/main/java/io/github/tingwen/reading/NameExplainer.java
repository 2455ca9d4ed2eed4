package io.github.tingwen.reading;

import io.github.tingwen.text.Passage;

/**
 * Tells which characters a name is written with: 张雄 is {@code 弓长张、英雄的雄}.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
public interface NameExplainer {

  /** Returns words to be spoken; empty if it has none. */
  String explain(Passage name);

  /** Returns one that has no words for any name. */
  static NameExplainer none() {
    return name -> "";
  }
}
