package io.github.tingwen.examples.kiosk;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * The visits going on, in memory only: no cookie, no file.
 *
 * <p>Thread-safe.
 */
final class Visits {

  private static final int ID_BYTES = 16;
  private static final int MOST_VISITS = 4096; // some 2 MB; a kiosk has one, a test fifty

  private final Map<String, Visit> visits = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private final IdleRule rule;
  private final Settings initial;
  private final AtomicBoolean headphones = new AtomicBoolean();

  Visits(Clock clock, IdleRule rule, Settings initial) {
    this.clock = clock;
    this.rule = rule;
    this.initial = initial;
  }

  /** Begins a visit with the settings every visit begins with; empty if there are too many. */
  Optional<Visit> begin() {
    sweep();
    if (visits.size() >= MOST_VISITS) {
      return Optional.empty();
    }
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    Visit visit =
        Visit.begin(HexFormat.of().formatHex(id), initial, clock.instant())
            .withHeadphones(headphones.get());
    visits.put(visit.id(), visit);
    return Optional.of(visit);
  }

  /** Returns a visit that is not over. */
  Optional<Visit> find(String id) {
    return change(id, visit -> visit);
  }

  /** Notes that the visitor did something. */
  Optional<Visit> touch(String id) {
    return change(id, visit -> visit.touched(clock.instant()));
  }

  /** Notes that the browser is there. */
  Optional<Visit> see(String id) {
    return change(id, visit -> visit.seen(clock.instant()));
  }

  /** Notes that the browser's script is there. */
  Optional<Visit> poll(String id) {
    return change(id, visit -> visit.polled(clock.instant()));
  }

  /** Changes a visit that is not over. */
  Optional<Visit> change(String id, UnaryOperator<Visit> change) {
    Instant now = clock.instant();
    return Optional.ofNullable(
        visits.computeIfPresent(
            id, (key, visit) -> rule.isOver(visit, now) ? null : change.apply(visit)));
  }

  /** Notes that headphones went into the machine or out of it. */
  void headphones(boolean in) {
    headphones.set(in);
    visits.replaceAll((id, visit) -> visit.withHeadphones(in));
  }

  /** Ends a visit and forgets all of it. */
  void end(String id) {
    visits.remove(id);
  }

  /** Forgets all visits that are over. */
  void sweep() {
    Instant now = clock.instant();
    visits.values().removeIf(visit -> rule.isOver(visit, now));
  }

  /** Returns how many visits are going on. */
  int count() {
    return visits.size();
  }

  /** Returns how long until the visit ends, if the visitor is to be warned now. */
  Optional<Duration> warning(Visit visit) {
    Instant now = clock.instant();
    return rule.warns(visit, now) ? Optional.of(rule.left(visit, now)) : Optional.empty();
  }

  IdleRule rule() {
    return rule;
  }
}
