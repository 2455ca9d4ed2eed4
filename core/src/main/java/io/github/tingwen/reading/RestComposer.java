package io.github.tingwen.reading;

import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.OtherMeeting;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.SlotKind;
import java.util.List;

/** Other meetings of the same text, and text that has no other place. */
final class RestComposer {

  /** 会后 alone says nothing of a meeting whose hour is told. */
  private static final int SHORTEST = 3;

  private final Telling telling;
  private final MeetingNotice notice;
  private final Said said;

  /** {@code said} is what has been read before; it is not read again unless all is wanted. */
  RestComposer(Telling telling, Said said) {
    this.telling = telling;
    this.said = said;
    this.notice = telling.notice();
  }

  List<SectionDraft> sections() {
    return List.of(otherMeetings(), remaining());
  }

  private SectionDraft otherMeetings() {
    SectionDraft section = new SectionDraft(SectionKind.OTHER_MEETINGS, "其他会议");
    List<OtherMeeting> others = notice.otherMeetings();
    if (others.isEmpty() || !telling.atLeast(Verbosity.NORMAL)) {
      return section;
    }
    section.heading(telling.say("同一篇文字里还有" + ChineseNumber.count(others.size()) + "个会议。"));
    others.forEach(other -> tell(section, other));
    return section;
  }

  private void tell(SectionDraft section, OtherMeeting other) {
    Header header = other.header();
    Wording line = telling.say("另一个会议：");
    header.time().ifPresent(time -> line.quote(time.text()).say("，"));
    header.issuer().ifPresent(body -> line.quote(SlotKind.ORGANISATION, body).say("，"));
    header
        .meetingName()
        .ifPresentOrElse(name -> line.quote(SlotKind.MEETING_NAME, name), () -> line.say("没有写明名称"));
    header.place().ifPresent(place -> line.say("，地点：").quote(SlotKind.PLACE, place));
    section.item(line);
    if (telling.atLeast(Verbosity.FULL)) {
      section.passage(Sentence.Role.TEXT, Pause.SENTENCE, telling.say(""), other.text());
    } else if (telling.isToCome()) {
      rest(section, other.text());
    }
  }

  /** What a meeting to come asks of the listener beside its time, name and place. */
  private void rest(SectionDraft section, Passage text) {
    Said told = Said.in(List.of(section));
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || "。；;，,\n\t |　".indexOf(text.charAt(i)) >= 0) {
        Passage clause = text.sub(from, i).strip();
        if (clause.length() > SHORTEST && !told.holdsMostOf(clause)) {
          section.text(telling.say("").quote(clause));
        }
        from = i + 1;
      }
    }
  }

  private SectionDraft remaining() {
    SectionDraft section = new SectionDraft(SectionKind.REMAINING, "其他内容");
    if (!telling.atLeast(Verbosity.NORMAL)) {
      return section;
    }
    List<Passage> fresh = notice.remaining().stream().filter(this::isWanted).toList();
    if (!fresh.isEmpty()) {
      section.heading(telling.say("其他内容。"));
    }
    for (Passage paragraph : fresh) {
      section.passage(Sentence.Role.TEXT, Pause.SENTENCE, telling.say(""), paragraph);
    }
    return section;
  }

  private boolean isWanted(Passage paragraph) {
    return telling.atLeast(Verbosity.FULL) || !said.holdsMostOf(paragraph);
  }
}
