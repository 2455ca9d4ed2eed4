package io.github.tingwen.examples.kiosk;

import java.time.Duration;
import java.time.Instant;

/**
 * When a visit is thought to be over.
 *
 * <p>The visitor is warned, seen and heard, and any key goes on, as often as wanted: WCAG 2.2.1
 * asks for a warning of at least 20 seconds that can be extended at least ten times. Listening
 * counts as a sign of life. Immutable and thread-safe.
 *
 * @param quiet how long nothing may happen before the warning
 * @param warning how long the warning stands, at least 20 seconds
 * @param quietWithoutScript the same as {@code quiet} for a browser that cannot report listening
 */
public record IdleRule(Duration quiet, Duration warning, Duration quietWithoutScript) {

  private static final Duration LEAST_WARNING = Duration.ofSeconds(20);

  /** 90 seconds, then a warning of 30; ten minutes without scripts. */
  public static final IdleRule USUAL =
      new IdleRule(Duration.ofSeconds(90), Duration.ofSeconds(30), Duration.ofMinutes(10));

  /** Checks that the times are long enough. */
  public IdleRule {
    if (warning.compareTo(LEAST_WARNING) < 0) {
      throw new IllegalArgumentException("a warning needs 20 seconds, not " + warning);
    }
    if (quiet.isNegative() || quiet.isZero() || quietWithoutScript.compareTo(quiet) < 0) {
      throw new IllegalArgumentException("quiet times: " + quiet + ", " + quietWithoutScript);
    }
  }

  /** Returns how long the visit still has; more than the warning's length means no warning yet. */
  Duration left(Visit visit, Instant now) {
    Duration allowed = (visit.scripted() ? quiet : quietWithoutScript).plus(warning);
    return allowed.minus(Duration.between(visit.lastTouch(), now));
  }

  /** Whether the visitor is being warned. */
  boolean warns(Visit visit, Instant now) {
    return visit.used() && left(visit, now).compareTo(warning) <= 0;
  }

  /** Whether the visit is over: unused ones end when their browser is gone. */
  boolean isOver(Visit visit, Instant now) {
    Duration unseen = Duration.between(visit.lastSeen(), now);
    boolean gone = unseen.compareTo(quietWithoutScript.plus(warning)) > 0;
    return gone || visit.used() && left(visit, now).compareTo(Duration.ZERO) <= 0;
  }
}
