package io.github.tingwen.convert;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.text.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name for a meeting that two notices of the same meeting share. */
final class Identity {

  private Identity() {}

  /**
   * A hash of what names the meeting: its name and who calls it; of a notice without a name its
   * document number; else its title or its words. Day and hour are no part of it, so a notice that
   * corrects, postpones or cancels the meeting has the same identity. A meeting that is held again
   * and again under one name has one identity too; whoever keeps several of them in one calendar
   * gives each an identifier of its own.
   */
  static String of(MeetingNotice notice) {
    return hash(named(notice)).substring(0, 32) + "@tingwen";
  }

  private static String named(MeetingNotice notice) {
    Header header = notice.header();
    String issuer = header.issuer().map(Identity::bare).orElse("");
    return header
        .meetingName()
        .map(name -> "name\u001F" + bare(name) + "\u001F" + issuer)
        .or(() -> header.documentNumber().map(number -> "number\u001F" + bare(number)))
        .or(() -> header.title().map(title -> "title\u001F" + bare(title) + "\u001F" + issuer))
        .orElseGet(() -> "words\u001F" + issuer + "\u001F" + words(notice));
  }

  private static String words(MeetingNotice notice) {
    Optional<Passage> time = notice.header().time().map(MeetingTime::text);
    return Stream.of(
            time.stream(),
            notice.directives().stream().map(Directive::text),
            notice.remaining().stream())
        .flatMap(part -> part)
        .map(Identity::bare)
        .collect(Collectors.joining("\u001F"));
  }

  /** Without white space: a line break inside a name makes no other meeting. */
  private static String bare(Passage words) {
    return words.toString().replaceAll("[\\s\\p{Z}]++", "");
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
