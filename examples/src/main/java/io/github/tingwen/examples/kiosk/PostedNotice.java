package io.github.tingwen.examples.kiosk;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.text.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A notice on the board.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id stable name in paths, 10 lower-case hexadecimal digits; see {@link #idOf}
 * @param posted when it was put up or last changed
 * @param notice the notice
 * @param script its reading order
 * @param difference what its last change changed (时间改为……), one sentence each; empty if it is as it
 *     was put up
 */
public record PostedNotice(
    String id,
    Instant posted,
    MeetingNotice notice,
    ReadingScript script,
    List<String> difference) {

  /** Han characters of a title that says no more than what kind of paper it is: 会议补充通知. */
  private static final int LONGEST_BARE_TITLE = 6;

  private static final Pattern ID = Pattern.compile("[0-9a-f]{10}");

  /** Checks the id. */
  public PostedNotice {
    requireNonNull(posted, "posted");
    requireNonNull(notice, "notice");
    requireNonNull(script, "script");
    difference = List.copyOf(difference);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not a notice id: " + id);
    }
  }

  /** Returns a notice as it is put up first. */
  public static PostedNotice of(String key, Instant posted, MeetingNotice notice) {
    return new PostedNotice(idOf(key), posted, notice, ReadingScript.of(notice), List.of());
  }

  /** Returns this notice as put up at another time, with what is different about it. */
  PostedNotice changed(Instant at, List<String> differences) {
    return new PostedNotice(id, at, notice, script, differences);
  }

  /** Returns the id for a key of the source's own: a file name, a row's key. */
  public static String idOf(String key) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha.digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Returns the words to call it by; a title that names nothing (紧急通知) yields to the meeting's
   * name.
   */
  Passage title() {
    Header header = notice.header();
    return header
        .title()
        .filter(title -> header.meetingName().isEmpty() || namesSomething(title))
        .or(header::meetingName)
        .or(header::meetingKind)
        .orElseGet(() -> Passage.untraced("会议"));
  }

  private static boolean namesSomething(Passage title) {
    return title.toString().codePoints().filter(Character::isIdeographic).count()
        > LONGEST_BARE_TITLE;
  }

  /** Returns the meeting's day, if it is fully known. */
  Optional<LocalDate> day() {
    return notice.header().time().flatMap(MeetingTime::date).flatMap(PartialDate::toLocalDate);
  }

  /** Returns the meeting's last day; its only one if there is no other. */
  Optional<LocalDate> lastDay() {
    return notice
        .header()
        .time()
        .flatMap(MeetingTime::lastDate)
        .flatMap(PartialDate::toLocalDate)
        .or(this::day);
  }
}
