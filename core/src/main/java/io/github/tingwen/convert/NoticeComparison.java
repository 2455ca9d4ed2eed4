package io.github.tingwen.convert;

import io.github.tingwen.convert.ListComparison.Entry;
import io.github.tingwen.convert.NoticeDiff.Change;
import io.github.tingwen.convert.NoticeDiff.Kind;
import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.OtherMeeting;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.model.ReplySlip;
import io.github.tingwen.model.Vote;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two versions of a notice part by part. For one thread. */
final class NoticeComparison {

  private final MeetingNotice before;
  private final MeetingNotice now;
  private final List<Change> changes = new ArrayList<>();

  NoticeComparison(MeetingNotice before, MeetingNotice now) {
    this.before = before;
    this.now = now;
  }

  List<Change> changes() {
    status();
    time();
    place();
    names();
    paper();
    list("header.addressees", "发送对象", notice -> words(notice.header().addressees()));
    list("deadlines", "期限", NoticeComparison::deadlines);
    list("contacts", "联系方式", NoticeComparison::contacts);
    list("agenda", "议程", NoticeComparison::agenda);
    list("decisions", "决定", NoticeComparison::decisions);
    list("directives", "要求", NoticeComparison::requirements);
    list("attendees", "人员", NoticeComparison::people);
    list("groups", "参会范围", NoticeComparison::groups);
    list("background", "背景", notice -> words(notice.background()));
    list("otherMeetings", "其他会议", NoticeComparison::otherMeetings);
    value("replySlip", "回执", Kind.CHANGED, notice -> notice.replySlip().map(ReplySlip::text));
    list("remaining", "内容", notice -> words(notice.remaining()));
    frame();
    changes.addAll(RestComparison.of(before, now, changes));
    return changes.stream().filter(change -> !isToldAsDeadline(change)).toList();
  }

  /** The parts whose words may hold a deadline that is told by itself. */
  private static final Set<String> HOLD_DEADLINES = Set.of("directives", "remaining", "replySlip");

  /** A paper names few deadlines; comparing each with each of more would not stay linear. */
  private static final int MOST_DEADLINES = 60;

  /** Whether a part differs in nothing but a deadline whose change is told. */
  private boolean isToldAsDeadline(Change change) {
    boolean other =
        change.before().isEmpty()
            || change.after().isEmpty()
            || before.deadlines().size() + now.deadlines().size() > MOST_DEADLINES;
    if (other || !HOLD_DEADLINES.contains(change.part())) {
      return false;
    }
    String old = ListComparison.key(change.before().get());
    String present = ListComparison.key(change.after().get());
    return changes.stream()
        .filter(told -> told.part().equals("deadlines") && told.kind() == Kind.CHANGED)
        .anyMatch(told -> isOnly(told, old, present));
  }

  private boolean isOnly(Change told, String old, String present) {
    for (String from : dues(before, told.before().orElseThrow())) {
      for (String to : dues(now, told.after().orElseThrow())) {
        if (old.contains(from) && old.replace(from, to).equals(present)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The days of the notice's deadlines that stand in the words. */
  private static List<String> dues(MeetingNotice notice, Passage words) {
    String all = ListComparison.key(words);
    return notice.deadlines().stream()
        .map(deadline -> ListComparison.key(deadline.text()))
        .filter(all::contains)
        .toList();
  }

  /** What names the paper itself. */
  private void paper() {
    header("title", "标题", Header::title);
    header("documentNumber", "文号", Header::documentNumber);
    header("meetingKind", "会议类型", Header::meetingKind);
  }

  /** What stands after the matter: closing words, who signed and when, where it was published. */
  private void frame() {
    value("closing", "结尾", Kind.CHANGED, MeetingNotice::closing);
    list("signature.bodies", "落款", notice -> words(notice.signature().bodies()));
    value("signature.date", "落款日期", Kind.CHANGED, notice -> day(notice.signature().date()));
    value("sourceLine.source", "来源", Kind.CHANGED, notice -> notice.sourceLine().source());
    value(
        "sourceLine.published",
        "发布日期",
        Kind.CHANGED,
        notice -> day(notice.sourceLine().published()));
    list("sourceLine.authors", "作者", notice -> words(notice.sourceLine().authors()));
  }

  private static Optional<Passage> day(Optional<PartialDate> date) {
    return date.map(day -> Passage.untraced(spoken(day)));
  }

  private static String spoken(PartialDate day) {
    StringBuilder words = new StringBuilder();
    day.year().ifPresent(year -> words.append(year).append('年'));
    day.month().ifPresent(month -> words.append(month).append('月'));
    day.day().ifPresent(number -> words.append(number).append('日'));
    return words.toString();
  }

  private void status() {
    if (before.status() == now.status()) {
      return;
    }
    String words =
        switch (now.status()) {
          case CANCELLED -> "会议取消。";
          case POSTPONED -> "会议延期。";
          case SCHEDULED -> "会议恢复举行。";
          case HELD -> "会议已经举行。";
        };
    Kind kind =
        now.status() == MeetingStatus.CANCELLED
            ? Kind.CANCELLED
            : now.status() == MeetingStatus.POSTPONED ? Kind.MOVED : Kind.CHANGED;
    add(kind, "status", Optional.empty(), Optional.empty(), Passage.untraced(words));
  }

  private void time() {
    Optional<MeetingTime> then = before.header().time();
    Optional<MeetingTime> after = now.header().time();
    if (!then.map(NoticeComparison::moment).equals(after.map(NoticeComparison::moment))) {
      moved("header.time", "时间", then, after);
    }
    formerTime();
    value(
        "header.time.checkIn",
        "报到",
        Kind.MOVED,
        notice -> notice.header().time().flatMap(MeetingTime::checkIn).map(in -> in.text()));
  }

  /** That the former time is the one the old notice gave needs no saying. */
  private void formerTime() {
    Optional<String> told = moment(before.header().formerTime());
    Optional<String> former = moment(now.header().formerTime());
    if (!told.equals(former) && !former.equals(moment(before.header().time()))) {
      moved("header.formerTime", "原定时间", before.header().formerTime(), now.header().formerTime());
    }
  }

  /** A change of a time; where the words are the same (6月3日 of another year) the dates are told. */
  private void moved(
      String part, String label, Optional<MeetingTime> then, Optional<MeetingTime> after) {
    boolean sameWords =
        then.map(MeetingTime::text)
            .map(ListComparison::key)
            .equals(after.map(MeetingTime::text).map(ListComparison::key));
    Optional<Passage> old = then.map(time -> sameWords ? told(time) : time.text());
    Optional<Passage> present = after.map(time -> sameWords ? told(time) : time.text());
    Kind kind = old.isEmpty() ? Kind.ADDED : present.isEmpty() ? Kind.CANCELLED : Kind.MOVED;
    add(kind, part, old, present, ListComparison.sentence(kind, label, old, present));
  }

  private static Passage told(MeetingTime time) {
    String days =
        time.date().map(NoticeComparison::spoken).orElse("")
            + time.lastDate().map(day -> "至" + spoken(day)).orElse("");
    String hours =
        time.start().map(Object::toString).orElse("")
            + time.end().map(hour -> "至" + hour).orElse("");
    return Passage.untraced(days + hours);
  }

  private static Optional<String> moment(Optional<MeetingTime> time) {
    return time.map(NoticeComparison::moment);
  }

  /** The day and hours without their spelling; the spelling where no day is known. */
  static String moment(MeetingTime time) {
    if (time.date().isEmpty()) {
      return ListComparison.key(time.text());
    }
    return time.date().get().iso()
        + time.lastDate().map(day -> "/" + day.iso()).orElse("")
        + time.start().map(hour -> "T" + hour).orElse(time.dayPart().map(Enum::name).orElse(""))
        + time.end().map(hour -> "-" + hour).orElse("");
  }

  private void place() {
    value("header.place", "地点", Kind.MOVED, notice -> notice.header().place());
    formerPlace();
    list("header.branchVenues", "分会场", notice -> words(notice.header().branchVenues()));
  }

  /** That the former place is the one the old notice gave needs no saying. */
  private void formerPlace() {
    Optional<String> former = now.header().formerPlace().map(ListComparison::key);
    if (!former.equals(before.header().place().map(ListComparison::key))) {
      value("header.formerPlace", "原定地点", Kind.MOVED, notice -> notice.header().formerPlace());
    }
  }

  private void names() {
    header("meetingName", "会议名称", Header::meetingName);
    header("issuer", "召开单位", Header::issuer);
    header("purpose", "目的", Header::purpose);
    header("duration", "会期", Header::duration);
  }

  private void header(String part, String label, Function<Header, Optional<Passage>> value) {
    value("header." + part, label, Kind.CHANGED, notice -> value.apply(notice.header()));
  }

  /** Compares one value; {@code other} is what it is called to be another. */
  private void value(
      String part, String label, Kind other, Function<MeetingNotice, Optional<Passage>> value) {
    Optional<Passage> old = value.apply(before);
    Optional<Passage> present = value.apply(now);
    if (old.map(ListComparison::key).equals(present.map(ListComparison::key))) {
      return;
    }
    Kind kind = old.isEmpty() ? Kind.ADDED : present.isEmpty() ? Kind.CANCELLED : other;
    add(kind, part, old, present, ListComparison.sentence(kind, label, old, present));
  }

  private void list(String part, String label, Function<MeetingNotice, List<Entry>> entries) {
    changes.addAll(
        new ListComparison(part, label).compare(entries.apply(before), entries.apply(now)));
  }

  private void add(
      Kind kind, String part, Optional<Passage> old, Optional<Passage> present, Passage spoken) {
    changes.add(new Change(kind, part, old, present, spoken));
  }

  private static List<Entry> words(List<Passage> passages) {
    return passages.stream().map(words -> new Entry(ListComparison.key(words), words)).toList();
  }

  private static List<Entry> agenda(MeetingNotice notice) {
    return notice.agenda().stream()
        .map(item -> entry(item.text(), "汇报：", item.presenters()))
        .toList();
  }

  private static List<Entry> decisions(MeetingNotice notice) {
    return notice.decisions().stream()
        .map(one -> entry(one.text(), "", one.vote().stream().map(Vote::text).toList()))
        .toList();
  }

  private static List<Entry> groups(MeetingNotice notice) {
    return notice.groups().stream()
        .map(group -> entry(group.text(), group.role().label(), List.of(Passage.empty())))
        .toList();
  }

  private static List<Entry> otherMeetings(MeetingNotice notice) {
    return words(notice.otherMeetings().stream().map(OtherMeeting::text).toList());
  }

  /** An entry that its words name, with what else is said of it in brackets. */
  private static Entry entry(Passage named, String label, List<Passage> more) {
    Passage.Builder words = Passage.builder().append(named);
    String between = "（" + label;
    for (Passage part : more) {
      words.append(between).append(part);
      between = "、";
    }
    return new Entry(ListComparison.key(named), more.isEmpty() ? named : words.append("）").build());
  }

  private static List<Entry> requirements(MeetingNotice notice) {
    return words(
        notice.directives().stream()
            .flatMap(block -> block.requirements().stream())
            .map(wanted -> wanted.text())
            .toList());
  }

  /** A person's name names the entry, so that another part or post is a change of that person. */
  private static List<Entry> people(MeetingNotice notice) {
    return notice.attendees().stream().map(NoticeComparison::person).toList();
  }

  private static Entry person(Attendee person) {
    Passage.Builder words = Passage.builder();
    String between = "";
    for (Passage post : person.posts()) {
      words.append(between).append(post);
      between = "、";
    }
    String roles =
        person.roles().stream().map(AttendeeRole::label).collect(Collectors.joining("、"));
    words.append(person.name()).append("（" + roles);
    person.representing().ifPresent(body -> words.append("，代表").append(body));
    words.append("）");
    return new Entry(ListComparison.key(person.name()), words.build());
  }

  /** What is to be done names a deadline, so that another day is a change of that deadline. */
  private static List<Entry> deadlines(MeetingNotice notice) {
    return notice.deadlines().stream().map(NoticeComparison::deadline).toList();
  }

  private static Entry deadline(Deadline deadline) {
    Passage what = deadline.action().orElse(deadline.text());
    Passage.Builder words = Passage.builder();
    deadline.binding().ifPresent(whom -> words.append(whom).append("："));
    words.append(deadline.text());
    deadline.action().ifPresent(action -> words.append("，").append(action));
    return new Entry(ListComparison.key(what), words.build());
  }

  private static List<Entry> contacts(MeetingNotice notice) {
    return notice.contacts().stream().map(NoticeComparison::contact).toList();
  }

  private static Entry contact(Contact contact) {
    Passage.Builder words = Passage.builder();
    contact.name().ifPresent(name -> words.append(name).append("，"));
    words.append(contact.number());
    contact.extension().ifPresent(number -> words.append("，分机").append(number));
    String who = contact.name().map(ListComparison::key).orElse("");
    return new Entry(who + contact.channel(), words.build());
  }
}
