package io.github.tingwen;

import io.github.tingwen.convert.JsonWriter;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.parse.NoticeParser;

/**
 * One-line doors to the library.
 *
 * <p>Everything here has a class with options behind it. Thread-safe.
 */
public final class Notices {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private Notices() {}

  /**
   * Returns the meeting that {@code text} tells of, with pinyin glosses, odd widths and Traditional
   * characters repaired first; see {@link NoticeParser}, which also tells the problems.
   *
   * @throws io.github.tingwen.parse.NotAMeetingNoticeException if it is another kind of paper
   * @throws io.github.tingwen.parse.TextTooLongException if it has more than 4 Mi UTF-16 units
   */
  public static MeetingNotice parse(String text) {
    return PARSER.parse(text).notice();
  }

  /** Returns all of {@code notice} as JSON; see {@link JsonWriter}. */
  public static String toJson(MeetingNotice notice) {
    return new JsonWriter().write(notice).text();
  }
}
