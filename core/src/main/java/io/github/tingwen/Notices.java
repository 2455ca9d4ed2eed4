package io.github.tingwen;

import io.github.tingwen.convert.HtmlWriter;
import io.github.tingwen.convert.ICalendarWriter;
import io.github.tingwen.convert.JsonLdWriter;
import io.github.tingwen.convert.JsonReader;
import io.github.tingwen.convert.JsonWriter;
import io.github.tingwen.convert.MarkdownWriter;
import io.github.tingwen.convert.PlainTextWriter;
import io.github.tingwen.convert.SsmlWriter;
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

  /**
   * Returns the notice that {@link #toJson} wrote; see {@link JsonReader}.
   *
   * @throws io.github.tingwen.convert.NoticeFormatException if it is no such JSON, with the place
   */
  public static MeetingNotice fromJson(String json) {
    return new JsonReader().read(json);
  }

  /** Returns {@code notice} as an accessible page; see {@link HtmlWriter}. */
  public static String toHtml(MeetingNotice notice) {
    return new HtmlWriter().write(notice).text();
  }

  /** Returns {@code notice} as CommonMark; see {@link MarkdownWriter}. */
  public static String toMarkdown(MeetingNotice notice) {
    return new MarkdownWriter().write(notice).text();
  }

  /** Returns what is read aloud as plain text; see {@link PlainTextWriter}. */
  public static String toText(MeetingNotice notice) {
    return new PlainTextWriter().write(notice).text();
  }

  /**
   * Returns what is read aloud as SSML 1.1, without phonemes: this module decides no readings. The
   * front end of tingwen-tts does; see {@link SsmlWriter#withReadings}.
   */
  public static String toSsml(MeetingNotice notice) {
    return new SsmlWriter().write(notice).text();
  }

  /** Returns the meeting and its deadlines as iCalendar; see {@link ICalendarWriter}. */
  public static String toICalendar(MeetingNotice notice) {
    return new ICalendarWriter().write(notice).text();
  }

  /** Returns the meeting as a schema.org Event; see {@link JsonLdWriter}. */
  public static String toJsonLd(MeetingNotice notice) {
    return new JsonLdWriter().write(notice).text();
  }
}
