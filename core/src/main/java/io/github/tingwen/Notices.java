package io.github.tingwen;

import io.github.tingwen.convert.JsonWriter;
import io.github.tingwen.model.MeetingNotice;

/**
 * One-line doors to the library.
 *
 * <p>Everything here has a class with options behind it. Thread-safe.
 */
public final class Notices {

  private Notices() {}

  /** Returns all of {@code notice} as JSON; see {@link JsonWriter}. */
  public static String toJson(MeetingNotice notice) {
    return new JsonWriter().write(notice).text();
  }
}
