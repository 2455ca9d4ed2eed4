package io.github.tingwen.reading;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import java.util.List;

/**
 * One sentence to be read aloud or shown, with what the model knows of its parts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name in page, captions, talking book and player: {@code s1}, {@code s2}, …
 * @param role what it is in its section
 * @param wording the words; those of the notice are traced, those the reader adds are not
 * @param slots what parts of the wording are known to be, sorted, not overlapping; offsets count in
 *     {@code wording}
 * @param pause the silence after it
 */
public record Sentence(String id, Role role, Passage wording, List<Slot> slots, Pause pause) {

  /** Copies the list and checks that the slots are sorted, apart and inside the wording. */
  public Sentence {
    requireNonNull(id, "id");
    requireNonNull(role, "role");
    requireNonNull(wording, "wording");
    slots = List.copyOf(slots);
    requireNonNull(pause, "pause");
    int end = 0;
    for (Slot slot : slots) {
      if (slot.from() < end || slot.to() > wording.length()) {
        throw new IllegalArgumentException("slot out of order or outside: " + slot);
      }
      end = slot.to();
    }
  }

  /** What a sentence is in its section. */
  public enum Role {
    /** The section's heading or orientation ("第二项，共五项。"). */
    HEADING,
    /** Running text. */
    TEXT,
    /** One item of a list; items can be stepped through. */
    ITEM
  }
}
