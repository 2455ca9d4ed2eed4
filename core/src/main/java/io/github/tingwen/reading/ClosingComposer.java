package io.github.tingwen.reading;

import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.model.OtherMeeting;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.model.ReplySlip;
import io.github.tingwen.model.SourceLine;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.List;

/** Closing words, signature and source, and last what is left for the listener to do. */
final class ClosingComposer {

  private final Telling telling;
  private final MeetingNotice notice;
  private final SectionDraft section = new SectionDraft(SectionKind.CLOSING, "结尾");

  ClosingComposer(Telling telling) {
    this.telling = telling;
    this.notice = telling.notice();
  }

  SectionDraft section() {
    if (telling.atLeast(Verbosity.NORMAL) && hasWords()) {
      section.heading(telling.say("结尾。"));
      words();
    }
    leftToDo();
    return section;
  }

  private boolean hasWords() {
    SourceLine line = notice.sourceLine();
    return notice.closing().isPresent()
        || notice.header().documentNumber().isPresent()
        || !notice.signature().bodies().isEmpty()
        || notice.signature().date().isPresent()
        || line.source().isPresent()
        || line.published().isPresent()
        || !line.authors().isEmpty();
  }

  private void words() {
    notice
        .closing()
        .ifPresent(
            words -> section.passage(Sentence.Role.TEXT, Pause.SENTENCE, telling.say(""), words));
    documentNumber();
    signature();
    source();
  }

  private void documentNumber() {
    notice
        .header()
        .documentNumber()
        .ifPresent(
            number -> section.text(telling.say("文号：").quote(SlotKind.DOCUMENT_NUMBER, number)));
  }

  private void signature() {
    if (!notice.signature().bodies().isEmpty() && !isIssuerAlone()) {
      section.text(telling.say("落款：").quoteAll(SlotKind.ORGANISATION, notice.signature().bodies()));
    }
    notice.signature().date().ifPresent(date -> section.text(telling.say("落款日期：" + spoken(date))));
  }

  /** Whether the summary has said who signs: the convening body and nobody else. */
  private boolean isIssuerAlone() {
    return !telling.atLeast(Verbosity.FULL)
        && notice.signature().bodies().size() == 1
        && notice
            .header()
            .issuer()
            .map(Passage::toString)
            .equals(notice.signature().bodies().stream().findFirst().map(Passage::toString));
  }

  private void source() {
    SourceLine line = notice.sourceLine();
    line.source().ifPresent(name -> section.text(telling.say("来源：").quote(name)));
    line.published().ifPresent(date -> section.text(telling.say("发布日期：" + spoken(date))));
    if (!line.authors().isEmpty()) {
      section.text(telling.say("作者：").quoteAll(SlotKind.NAME, line.authors()));
    }
  }

  private static String spoken(PartialDate date) {
    StringBuilder words = new StringBuilder();
    date.year().ifPresent(year -> words.append(year).append('年'));
    date.month().ifPresent(month -> words.append(month).append('月'));
    date.day().ifPresent(day -> words.append(day).append('日'));
    return words.toString();
  }

  private void leftToDo() {
    if (notice.status() == MeetingStatus.CANCELLED) {
      section.text(telling.say("再提醒一次：会议取消。"));
    } else {
      Labels.changed(notice).ifPresent(words -> section.text(telling.say("再提醒一次：" + words)));
    }
    List<Wording> tasks = tasks();
    if (!tasks.isEmpty()) {
      section.text(telling.say("您还需要做的事，共" + ChineseNumber.count(tasks.size()) + "件。"));
      int deadlines = notice.deadlines().size();
      boolean again = telling.atLeast(Verbosity.FULL);
      tasks.subList(0, deadlines).forEach(again ? section::item : section::factItem);
      tasks.subList(deadlines, tasks.size()).forEach(section::item);
    }
    section.text(telling.say("读完了。"));
  }

  private List<Wording> tasks() {
    List<Wording> tasks = new ArrayList<>();
    if (!tellsWhatIsLeftToDo(notice)) {
      return tasks;
    }
    notice.deadlines().forEach(deadline -> tasks.add(Actions.deadline(telling.say(""), deadline)));
    notice
        .replySlip()
        .filter(slip -> notice.deadlines().stream().noneMatch(ClosingComposer::asksForTheSlip))
        .ifPresent(slip -> tasks.add(telling.say("填好并交回" + paper(slip))));
    attending(tasks);
    return tasks;
  }

  /** Where several meetings are called, each is named. */
  private void attending(List<Wording> tasks) {
    List<Header> others =
        notice.otherMeetings().stream()
            .map(OtherMeeting::header)
            .filter(other -> telling.isToCome() && other.time().isPresent())
            .toList();
    Header main = notice.header();
    main.time().ifPresent(time -> tasks.add(attend(main, time.text(), !others.isEmpty())));
    others.forEach(other -> tasks.add(attend(other, other.time().orElseThrow().text(), true)));
  }

  private static String paper(ReplySlip slip) {
    String words = slip.text().toString();
    boolean form = !words.contains("回执") && words.contains("报名表");
    return form ? "报名表" : words.contains("回条") && !words.contains("回执") ? "回条" : "回执";
  }

  /** Whether the closing lists the deadlines: the meeting is to come and its time is not open. */
  static boolean tellsWhatIsLeftToDo(MeetingNotice notice) {
    return notice.status() == MeetingStatus.SCHEDULED
        || notice.status() == MeetingStatus.POSTPONED && notice.header().time().isPresent();
  }

  private static boolean asksForTheSlip(Deadline deadline) {
    return deadline.text().toString().contains("回执")
        || deadline.action().filter(action -> action.toString().contains("回执")).isPresent();
  }

  private Wording attend(Header meeting, Passage time, boolean named) {
    Wording wording = telling.say("参加会议：").quote(time);
    meeting
        .meetingName()
        .filter(name -> named)
        .ifPresent(name -> wording.say("，").quote(SlotKind.MEETING_NAME, name));
    meeting.place().ifPresent(place -> wording.say(placeWord(place)).quote(SlotKind.PLACE, place));
    return wording;
  }

  /** The places of a meeting's parts (七年级：各班教室；…) follow no 在. */
  private static String placeWord(Passage place) {
    String words = place.toString();
    boolean parts = words.indexOf('在') >= 0 || words.contains("：") || words.contains(":");
    return parts ? "，地点：" : "，在";
  }
}
