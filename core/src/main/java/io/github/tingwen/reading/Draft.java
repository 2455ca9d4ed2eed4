package io.github.tingwen.reading;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import java.util.List;

/**
 * A sentence that has no id yet.
 *
 * @param role what it is in its section
 * @param wording its words
 * @param slots what parts of the wording are known to be
 * @param pause the silence after it
 * @param fact whether it holds a critical fact
 */
record Draft(Sentence.Role role, Passage wording, List<Slot> slots, Pause pause, boolean fact) {

  Draft withPause(Pause other) {
    return new Draft(role, wording, slots, other, fact);
  }

  Sentence numbered(int number) {
    return new Sentence("s" + number, role, wording, slots, pause);
  }
}
