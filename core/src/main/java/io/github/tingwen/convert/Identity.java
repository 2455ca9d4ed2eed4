package io.github.tingwen.convert;

import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.text.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for a meeting that two notices of the same meeting share. */
final class Identity {

  private Identity() {}

  /**
   * A hash of what names the meeting: its name (or the title), who calls it, the day and hour. A
   * notice that cancels or postpones it names the same, so it has the same identity.
   */
  static String of(MeetingNotice notice) {
    Header header = notice.header();
    String named =
        String.join(
            "\u001F",
            header.meetingName().or(header::title).map(Passage::toString).orElse(""),
            header.issuer().map(Passage::toString).orElse(""),
            header.time().flatMap(MeetingTime::date).map(PartialDate::iso).orElse(""),
            header.time().flatMap(MeetingTime::start).map(Object::toString).orElse(""));
    return hash(named).substring(0, 32) + "@tingwen";
  }

  private static String hash(String words) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
