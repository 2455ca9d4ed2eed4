package io.github.tingwen.examples.kiosk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One person at the kiosk: settings and the last sign of life, nothing else, in memory only.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id random, in the path of every page of the visit
 * @param settings how the page is wanted
 * @param used whether anybody has done anything yet
 * @param scripted whether the browser runs our scripts, which report signs of life
 * @param privately whether headphones are in
 * @param lastTouch when the visitor last did something or listened
 * @param lastSeen when the browser last asked for anything
 */
record Visit(
    String id,
    Settings settings,
    boolean used,
    boolean scripted,
    boolean privately,
    Instant lastTouch,
    Instant lastSeen) {

  Visit {
    requireNonNull(id, "id");
    requireNonNull(settings, "settings");
    requireNonNull(lastTouch, "lastTouch");
    requireNonNull(lastSeen, "lastSeen");
  }

  static Visit begin(String id, Settings settings, Instant now) {
    return new Visit(id, settings, false, false, false, now, now);
  }

  Visit touched(Instant now) {
    return new Visit(id, settings, true, scripted, privately, now, now);
  }

  Visit seen(Instant now) {
    return new Visit(id, settings, used, scripted, privately, lastTouch, now);
  }

  Visit polled(Instant now) {
    return new Visit(id, settings, used, true, privately, lastTouch, now);
  }

  Visit withSettings(Settings changed) {
    return new Visit(id, changed, used, scripted, privately, lastTouch, lastSeen);
  }

  Visit withHeadphones(boolean in) {
    return new Visit(id, settings, used, scripted, in, lastTouch, lastSeen);
  }
}
