package io.github.tingwen.convert;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Verbosity;

/**
 * The reading script as it is shown to the eye: the same sentences under the same ids as are read
 * aloud, but no list of people cut short, since an eye skips what an ear must sit through.
 */
final class ShownScript {

  private ShownScript() {}

  static ReadingScript of(MeetingNotice notice, Verbosity verbosity) {
    ReadingScript.Builder reading = ReadingScript.builder(notice).verbosity(verbosity);
    return (verbosity == Verbosity.BRIEF ? reading : reading.attendeesInFull()).build();
  }
}
