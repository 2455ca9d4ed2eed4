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
import io.github.tingwen.model.ReplySlip;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    list("addressees", "发送对象", notice -> words(notice.header().addressees()));
    list("deadlines", "期限", NoticeComparison::deadlines);
    list("contacts", "联系方式", NoticeComparison::contacts);
    list("agenda", "议程", notice -> words(notice.agenda().stream().map(i -> i.text()).toList()));
    list(
        "decisions",
        "决定",
        notice -> words(notice.decisions().stream().map(d -> d.text()).toList()));
    list("directives", "要求", NoticeComparison::requirements);
    list("attendees", "人员", NoticeComparison::people);
    list("groups", "参会范围", notice -> words(notice.groups().stream().map(g -> g.text()).toList()));
    value("replySlip", "回执", Kind.CHANGED, notice -> notice.replySlip().map(ReplySlip::text));
    list("remaining", "内容", notice -> words(notice.remaining()));
    return changes;
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
      value(
          "header.time", "时间", Kind.MOVED, notice -> notice.header().time().map(MeetingTime::text));
    }
    value(
        "header.time.checkIn",
        "报到",
        Kind.MOVED,
        notice -> notice.header().time().flatMap(MeetingTime::checkIn).map(in -> in.text()));
  }

  /** The day and hours without their spelling; the spelling where no day is known. */
  private static String moment(MeetingTime time) {
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
    list("header.branchVenues", "分会场", notice -> words(notice.header().branchVenues()));
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
    words.append(person.name()).append("（" + roles + "）");
    return new Entry(ListComparison.key(person.name()), words.build());
  }

  /** What is to be done names a deadline, so that another day is a change of that deadline. */
  private static List<Entry> deadlines(MeetingNotice notice) {
    return notice.deadlines().stream().map(NoticeComparison::deadline).toList();
  }

  private static Entry deadline(Deadline deadline) {
    Passage what = deadline.action().orElse(deadline.text());
    Passage words =
        deadline
            .action()
            .map(action -> deadline.text().then(Passage.untraced("，")).then(action))
            .orElse(deadline.text());
    return new Entry(ListComparison.key(what), words);
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
