package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person named in the document, with everything the document says of their part.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name alone, without post or form of address
 * @param posts the posts held (镇党委副书记, 镇长), in the order of the paper; empty if none is given
 * @param roles all parts played, in the order of {@link AttendeeRole}, at least one
 * @param representing whom the person stands in for (代表, 受……委托), if anybody
 */
public record Attendee(
    Passage name, List<Passage> posts, Set<AttendeeRole> roles, Optional<Passage> representing) {

  /** Copies the collections and puts the roles in order. */
  public Attendee {
    requireNonNull(name, "name");
    posts = List.copyOf(posts);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("an attendee needs a role: " + name);
    }
    roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    requireNonNull(representing, "representing");
  }

  /** Returns the weightiest role. */
  public AttendeeRole role() {
    return roles.iterator().next();
  }
}
