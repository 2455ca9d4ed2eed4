package io.github.tingwen.tts;

import io.github.tingwen.text.Passage;

/**
 * Tells which characters a name is written with: {@code 赵，走之旁的赵；…}.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
public interface NameExplainer {

  /** Returns words to be spoken; empty if it has none, which the player then says. */
  String explain(Passage name);
}
