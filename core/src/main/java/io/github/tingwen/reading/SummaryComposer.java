package io.github.tingwen.reading;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.CheckIn;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.Group;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** First words: what, when, where, does it concern me, by when, whom to call, and what follows. */
final class SummaryComposer {

  /** Words that speak of where a meeting is held, or that nobody has to come. */
  private static final List<String> PLACES =
      List.of("地点", "地　点", "会议室", "会场", "礼堂", "报告厅", "书面", "线上", "腾讯会议", "钉钉", "网络会议", "视频会议");

  private final Telling telling;
  private final MeetingNotice notice;
  private final Header header;
  private final SectionDraft section = new SectionDraft(SectionKind.SUMMARY, "概要");

  SummaryComposer(Telling telling) {
    this.telling = telling;
    this.notice = telling.notice();
    this.header = notice.header();
  }

  /** The summary; {@code body} are the sections that come after it. */
  SectionDraft section(List<SectionDraft> body) {
    section.heading(telling.say(Labels.opening(notice)));
    what();
    when();
    where();
    concernsWhom();
    byWhen(body);
    whomToCall();
    if (telling.atLeast(Verbosity.NORMAL)) {
      header.purpose().ifPresent(purpose -> section.text(telling.label("目的", purpose)));
      header.duration().ifPresent(lasts -> section.text(telling.label("会期", lasts)));
    }
    if (telling.atLeast(Verbosity.NORMAL) && !body.isEmpty()) {
      section.text(whatFollows(body));
    }
    return section;
  }

  private void what() {
    Optional<Passage> title = header.title();
    Optional<Passage> name = header.meetingName();
    boolean titleTellsName =
        title.isPresent() && name.isPresent() && tells(title.get().toString(), name.get());
    boolean saysTitle = title.isPresent() && (telling.atLeast(Verbosity.NORMAL) || name.isEmpty());
    if (saysTitle) {
      section.text(telling.say("标题：").quote(title.get()));
    }
    if (name.isPresent() && !(saysTitle && titleTellsName)) {
      section.text(telling.say("会议名称：").quote(SlotKind.MEETING_NAME, name.get()));
    }
    if (name.isEmpty() && title.isEmpty()) {
      header.meetingKind().ifPresent(kind -> section.text(telling.say("会议类型：").quote(kind)));
    }
    header
        .issuer()
        .filter(issuer -> title.map(t -> !t.toString().contains(issuer)).orElse(true))
        .ifPresent(
            issuer -> section.text(telling.say("召开单位：").quote(SlotKind.ORGANISATION, issuer)));
  }

  /** 关于召开云溪县供暖工作会议的通知 tells the name 全县供暖工作会议 but for 全县. */
  private boolean tells(String title, Passage name) {
    String words = name.toString();
    boolean ofAll = words.startsWith("全") && words.length() > 6;
    return title.contains(words)
        || ofAll && !telling.atLeast(Verbosity.FULL) && title.contains(words.substring(2));
  }

  private void when() {
    Optional<MeetingTime> time = header.time();
    Optional<MeetingTime> former = header.formerTime();
    if (time.isPresent()) {
      String label = former.isPresent() ? "新的时间：" : asAnnounced("时间：");
      section.fact(telling.say(label).quote(time.get().text()));
      time.get().checkIn().ifPresent(this::checkIn);
    } else if (former.isPresent()) {
      section.fact(telling.say("没有写明新的时间。"));
    } else if (telling.isToCome()) {
      section.text(telling.say(Damage.of(notice).missing("时间")));
    }
    former.ifPresent(old -> section.fact(telling.say("原定时间：").quote(old.text())));
  }

  private void checkIn(CheckIn checkIn) {
    section.fact(telling.label("报到", checkIn.text()));
    checkIn
        .place()
        .filter(place -> !checkIn.text().toString().contains(place))
        .ifPresent(place -> section.fact(telling.say("报到地点：").quote(SlotKind.PLACE, place)));
  }

  private void where() {
    if (header.place().isPresent()) {
      section.fact(telling.say(placeLabel()).quote(SlotKind.PLACE, header.place().orElseThrow()));
    } else if (telling.isToCome()) {
      missingPlace();
    }
    header
        .formerPlace()
        .ifPresent(old -> section.fact(telling.say("原定地点：").quote(SlotKind.PLACE, old)));
    if (!header.branchVenues().isEmpty()) {
      section.text(telling.say("分会场：").quoteAll(SlotKind.PLACE, header.branchVenues()));
    }
  }

  /** A place that stands in words that come later is not said to be missing. */
  private void missingPlace() {
    Damage damage = Damage.of(notice);
    if (damage.isDamaged() || !damage.mentions(PLACES)) {
      section.text(telling.say(damage.missing("地点")));
    }
  }

  /** 原定 before time and place of a meeting that will not be held. */
  private String asAnnounced(String label) {
    return notice.status() == MeetingStatus.CANCELLED ? "原定" + label : label;
  }

  /** Without a new time the place is no more than the one of the former time. */
  private String placeLabel() {
    if (header.formerPlace().isPresent()) {
      return "新的地点：";
    }
    boolean former = header.formerTime().isPresent() && header.time().isEmpty();
    return former ? "原定地点：" : asAnnounced("地点：");
  }

  private void concernsWhom() {
    People people = new People(telling);
    if (!header.addressees().isEmpty()) {
      section.text(people.several("发给：", SlotKind.ORGANISATION, header.addressees(), "个单位"));
    }
    List<Passage> called =
        notice.groups().stream()
            .filter(group -> group.role() == AttendeeRole.ATTENDEE)
            .map(Group::text)
            .toList();
    if (telling.isToCome() && !called.isEmpty()) {
      section.text(people.several("参加人员：", SlotKind.ORGANISATION, called, "类人员"));
    }
    people.persons("主持：", notice.attendees(AttendeeRole.CHAIR)).ifPresent(section::text);
  }

  /** The first deadline, which is a fact here only if it is told as such nowhere else. */
  private void byWhen(List<SectionDraft> body) {
    List<Deadline> deadlines = notice.deadlines();
    if (deadlines.isEmpty()) {
      return;
    }
    String more =
        deadlines.size() == 1
            ? ""
            : "。另有" + ChineseNumber.count(deadlines.size() - 1) + "项时间要求，后面会读到";
    Wording first = Actions.deadline(telling.say("期限："), deadlines.get(0)).say(more);
    boolean toldAgain =
        ClosingComposer.tellsWhatIsLeftToDo(notice)
            || body.stream().anyMatch(part -> part.kind() == SectionKind.DEADLINES);
    if (toldAgain) {
      section.text(first);
    } else {
      section.fact(first);
    }
  }

  private void whomToCall() {
    Optional<Contact> first = notice.contacts().stream().findFirst();
    first.ifPresent(contact -> section.text(Actions.contact(telling.say(""), contact)));
  }

  private Wording whatFollows(List<SectionDraft> body) {
    Map<SectionKind, Integer> counts = new LinkedHashMap<>();
    body.forEach(part -> counts.merge(part.kind(), counted(part), Integer::sum));
    List<String> names = new ArrayList<>();
    counts.forEach((kind, count) -> names.add(named(kind, count)));
    return telling.say("下面依次是：" + String.join("，", names));
  }

  /** Deadlines count one by one, other sections as one. */
  private static int counted(SectionDraft part) {
    return part.kind() == SectionKind.DEADLINES
        ? (int) part.drafts().stream().filter(d -> d.role() == Sentence.Role.ITEM).count()
        : 1;
  }

  private String named(SectionKind kind, int count) {
    return switch (kind) {
      case SUMMARY -> "概要";
      case BACKGROUND -> "背景";
      case AGENDA -> "议程" + counted(notice.agenda().size());
      case DECISIONS -> "决定" + counted(notice.decisions().size());
      case DIRECTIVE -> "会议要求" + counted(count);
      case ATTENDANCE -> "参会人员";
      case DEADLINES -> "时间要求" + counted(count);
      case CONTACTS -> "联系方式";
      case REPLY_SLIP -> "回执";
      case OTHER_MEETINGS -> "其他会议";
      case REMAINING -> "其他内容";
      case CLOSING -> "结尾";
    };
  }

  private static String counted(int count) {
    return ChineseNumber.count(count) + "项";
  }
}
