package io.github.tingwen.parse;

import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.AttendeeRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person in the making. For use by one thread. */
final class Person {

  private final Words name;
  private List<Words> posts;
  private final Set<AttendeeRole> roles = EnumSet.noneOf(AttendeeRole.class);
  private boolean demands;
  private Optional<Words> representing = Optional.empty();

  Person(Words name, List<Words> posts) {
    this.name = name;
    this.posts = posts;
  }

  Words name() {
    return name;
  }

  List<Words> posts() {
    return posts;
  }

  /** Adds what a mention tells; returns whether it is the first. */
  boolean add(Mention mention, Set<AttendeeRole> more) {
    boolean first = roles.isEmpty();
    posts = posts.isEmpty() ? mention.posts() : posts;
    roles.addAll(more);
    return first;
  }

  /** Takes the posts of a mention that tells them better. */
  void rename(Mention mention) {
    posts = mention.posts();
  }

  /** Puts one role in the place of all. */
  void only(AttendeeRole role) {
    roles.clear();
    roles.add(role);
  }

  void add(AttendeeRole role) {
    roles.add(role);
  }

  /** Notes that the person made demands that are not told. */
  void demands() {
    demands = true;
  }

  void represents(Words whom) {
    representing = Optional.of(whom);
  }

  // rule: who has any part in the meeting is not merely mentioned.
  Attendee attendee(Paper paper) {
    Set<AttendeeRole> parts =
        EnumSet.copyOf(roles.isEmpty() ? EnumSet.of(AttendeeRole.MENTIONED) : roles);
    if (demands && parts.equals(EnumSet.of(AttendeeRole.MENTIONED))) {
      parts = EnumSet.of(AttendeeRole.SPEAKER);
    }
    if (parts.size() > 1) {
      parts.remove(AttendeeRole.MENTIONED);
    }
    return new Attendee(
        name.cut(paper),
        posts.stream().map(post -> post.cut(paper)).toList(),
        parts,
        representing.map(w -> w.cut(paper)));
  }

  boolean has(AttendeeRole role) {
    return roles.contains(role);
  }
}
