package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * A block of what was stressed, pointed out or demanded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lead the words that introduce it (会议强调, 他要求), if it has its own
 * @param effectiveLead its own lead or the one inherited from the block before
 * @param speaker the name of the person who speaks, if it is a person
 * @param heading the heading of the block, without number
 * @param text the whole block, from the words that name its matter, lead or heading to its last
 *     sentence
 * @param requirements what is demanded, in order; may be empty where a block only describes
 */
public record Directive(
    Optional<Passage> lead,
    Optional<Passage> effectiveLead,
    Optional<Passage> speaker,
    Optional<Passage> heading,
    Passage text,
    List<Requirement> requirements) {

  /** Copies the list. */
  public Directive {
    requireNonNull(lead, "lead");
    requireNonNull(effectiveLead, "effectiveLead");
    requireNonNull(speaker, "speaker");
    requireNonNull(heading, "heading");
    requireNonNull(text, "text");
    requirements = List.copyOf(requirements);
  }
}
