package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import java.util.List;

/**
 * A sentence in which everything is written out as it is said (九点三十分), traced to the sentence.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text only sayable characters (Han, Latin letters) and punctuation
 * @param slots what parts of {@code text} are known to be, sorted
 */
record Normalized(Passage text, List<Slot> slots) {

  Normalized {
    requireNonNull(text, "text");
    slots = List.copyOf(slots);
  }
}
