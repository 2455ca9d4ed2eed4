package io.github.tingwen.reading;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Decision;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.stream.Stream;

/** Where the text of a notice has lost characters, so that a fact may be written but unreadable. */
final class Damage {

  /** What a decoder puts for a character it could not read. */
  private static final int LOST = '\uFFFD';

  private final List<String> lines;
  private final List<String> damagedLines;

  private Damage(List<String> lines) {
    this.lines = lines;
    this.damagedLines = lines.stream().filter(line -> line.indexOf(LOST) >= 0).toList();
  }

  static Damage of(MeetingNotice notice) {
    return new Damage(texts(notice).flatMap(text -> text.toString().lines()).toList());
  }

  /** Whether the words that are told elsewhere speak of one of these, so that it may be there. */
  boolean mentions(List<String> words) {
    return lines.stream().anyMatch(line -> words.stream().anyMatch(line::contains));
  }

  private static Stream<Passage> texts(MeetingNotice notice) {
    return Stream.of(
            notice.remaining().stream(),
            notice.background().stream(),
            notice.header().title().stream(),
            notice.agenda().stream().map(AgendaItem::text),
            notice.decisions().stream().map(Decision::text),
            notice.directives().stream().map(Directive::text),
            notice.closing().stream())
        .flatMap(part -> part);
  }

  boolean isDamaged() {
    return !damagedLines.isEmpty();
  }

  /** What is said of a fact ({@code 时间}) that was not found: that it is not there only if so. */
  String missing(String fact) {
    if (damagedLines.isEmpty()) {
      return "没有写明" + fact + "。";
    }
    boolean onItsLine = damagedLines.stream().anyMatch(line -> line.contains(fact));
    return onItsLine ? fact + "看不清，原文有缺损。" : "没有读出" + fact + "，原文有缺损。";
  }
}
