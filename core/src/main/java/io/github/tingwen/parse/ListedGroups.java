package io.github.tingwen.parse;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.Group;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads people named by office behind labels: 参会人员：各村党组织书记. For use by one thread. */
final class ListedGroups {

  private static final WordSet INVITES =
      WordSet.union(GroupReader.INVITES, WordSet.of("应邀", "并邀请"));
  private static final WordSet COUNTS = WordSet.of("应到", "实到", "应出席", "应参加", "应参会");
  private static final WordSet NO_LIST =
      WordSet.of("详", "如签", "如名", "如附", "见签", "见附", "略", "（略", "同上", "无", "同前", "经办人", "议程第");
  private static final WordSet NOTES = WordSet.of("通知", "附后", "另附", "另发", "见附件", "落实", "另行通知");
  static final WordSet ADDRESSES = WordSet.of("先生", "女士", "小姐", "太太", "博士", "教授");

  private static final WordSet OTHER_MATTERS =
      WordSet.of(
          "根据", "依据", "依照", "按照", "经研究", "为了", "为做好", "特此", "现将", "现就", "以上", "上述", "届时", "准时",
          "敬请", "谢谢", "欢迎", "会议期间", "会期", "如有", "未尽", "逾期", "希望", "望");
  private static final WordSet ASIDES =
      WordSet.of("，并将", "，请", "，须", "，应", "，需", "，名单", "，于", "，届时", "，不得", "，务必", "，自行", "，统一");
  private static final WordSet GUESTS =
      WordSet.of("代表", "嘉宾", "专家", "人员", "委员", "单位", "领导", "人士", "来宾");
  private static final WordSet MAY = WordSet.of("均有权", "有权出席", "有权参加", "有权列席", "有资格出席");
  private static final WordSet IS = WordSet.of("日为", "日是", "日：", "时间为", "日期为");
  private static final String PARTS = "，；、";
  private static final int LONGEST_GAP = 40;
  private static final int LONGEST_VENUE = 8;

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final People people;
  private final List<Group> groups = new ArrayList<>();
  private final BitSet taken = new BitSet();

  ListedGroups(Draft draft, People people) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
    this.people = people;
  }

  List<Group> read() {
    for (Field field : draft.fields.all()) {
      switch (field.kind()) {
        case ATTENDEES -> value(field.value(), AttendeeRole.ATTENDEE);
        case OBSERVERS -> value(field.value(), AttendeeRole.OBSERVER);
        case INVITED -> value(field.value(), AttendeeRole.INVITED);
        case PLACE, BRANCH -> atVenue(field);
        default -> {}
      }
    }
    return groups;
  }

  // rule: 主会场：市有关部门负责人 under 参会范围 tells who sits where.
  private void atVenue(Field field) {
    boolean venue = endsVenue(field.value().from());
    Stretch part = paper.trim(field.value().from(), field.value().to(), "。；，");
    boolean people = BranchReader.isPeople(draft, part);
    if (venue && people && GroupReader.endsGroup(view, part)) {
      value(part, AttendeeRole.ATTENDEE);
    }
  }

  // rule: 主会场： and 分会场： say where, not who.
  private boolean endsVenue(int at) {
    int colon = Scan.at(view, at - 1) == ' ' ? at - 2 : at - 1;
    int remark = Scan.at(view, colon - 1) == '）' ? Scan.last(view, '（', colon - 1) : colon;
    return Scan.at(view, colon) == '：' && view.startsWith("会场", remark - 2);
  }

  private Stretch withoutVenue(Stretch part) {
    int colon =
        Scan.first(view, '：', part.from(), Math.min(part.to(), part.from() + LONGEST_VENUE));
    return colon > 0 && view.startsWith("会场", colon - 2)
        ? paper.trim(colon + 1, part.to(), "")
        : part;
  }

  // rule: each line or part of a labelled list is a group; where it names persons, only parts that
  // end in a word for people are. What the signature or another group holds is none.
  private void value(Stretch value, AttendeeRole role) {
    boolean persons = !people.in(value.from(), value.to()).isEmpty();
    int from = value.from();
    for (int i = value.from(); i <= value.to(); i++) {
      if (i == value.to() || "\n；。".indexOf(Scan.at(view, i)) >= 0) {
        Item item = Outline.at(paper, paper.skipSpaces(from, i), i);
        Stretch part = withoutVenue(paper.trim(item == null ? from : item.content(), i, "；。，、*-"));
        beforePersons(part).ifPresent(group -> split(group, role));
        part = afterPersons(part);
        boolean people = !part.isEmpty() && GroupReader.endsGroup(view, part);
        if (!persons || people && !isPostOfNext(part)) {
          split(part, role);
        }
        from = i + 1;
      }
    }
  }

  // rule: a post on a line of its own before a name (某局副局长, then 甲医生) is no group.
  private boolean isPostOfNext(Stretch part) {
    List<Mention> next = people.in(part.to(), part.to() + LONGEST_GAP);
    return !next.isEmpty() && view.substring(part.to(), next.get(0).from()).isBlank();
  }

  // rule: 区公所民政课、某派出所，甲议员 names a group first.
  private Optional<Stretch> beforePersons(Stretch part) {
    List<Mention> named = people.in(part.from(), part.to());
    int end = named.isEmpty() ? part.from() : named.get(0).from();
    Stretch before = paper.trim(part.from(), end, "，、；");
    boolean apart = end > part.from() && "，；".indexOf(Scan.at(view, end - 1)) >= 0;
    boolean group = apart && before.length() >= 4 && GroupReader.endsGroup(view, before);
    return group ? Optional.of(before) : Optional.empty();
  }

  // rule: 民政课课长甲、各村村长、消防分队 names persons first; the rest is a group, unless it is the office of
  // a person named with 先生 or 女士.
  private Stretch afterPersons(Stretch part) {
    List<Mention> named = people.in(part.from(), part.to());
    if (named.isEmpty()) {
      return part;
    }
    Mention last = named.get(named.size() - 1);
    int from = last.to();
    boolean addressed = ADDRESSES.matchBefore(view, from, last.from()) > 0;
    addressed |= ADDRESSES.matchAt(view, from, part.to()) > 0;
    if (Scan.at(view, from) == '（') {
      from = Math.max(from, Scan.first(view, '）', from, part.to()) + 1);
    }
    from = afterHonours(from, part.to());
    boolean joined = "、，；和及与以".indexOf(Scan.at(view, from)) >= 0;
    return addressed || !joined
        ? new Stretch(part.to(), part.to())
        : paper.trim(from, part.to(), "、，；和及等与");
  }

  // rule: 甲议员, MH、管理公司代表: honours in Latin letters belong to the person.
  private int afterHonours(int at, int to) {
    int i = at;
    while (i < to && (Scan.at(view, i) < 0x80 || Scan.at(view, i) == '，')) {
      i++;
    }
    boolean latin = i > at && view.substring(at, i).chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    return latin ? i : at;
  }

  // rule: 会员代表，特邀市民政局负责人到会指导 and 代表30名，特邀代表5名，列席代表2名 name a group each.
  private void split(Stretch whole, AttendeeRole role) {
    int from = whole.from();
    AttendeeRole own = role;
    for (int i = whole.from(); i < whole.to(); i++) {
      boolean head = i == whole.from() || "，；".indexOf(Scan.at(view, i - 1)) >= 0;
      int invites = head ? INVITES.matchAt(view, i, whole.to()) : 0;
      boolean observes = head && invites == 0 && view.startsWith("列席", i);
      if (invites > 0 || observes) {
        group(paper.trim(from, i, PARTS), own);
        boolean noun = observes || GUESTS.matchAt(view, i + invites, whole.to()) > 0;
        from = noun ? i : i + invites;
        own = observes ? AttendeeRole.OBSERVER : AttendeeRole.INVITED;
      }
    }
    group(paper.trim(from, whole.to(), PARTS), own);
  }

  private void group(Stretch whole, AttendeeRole role) {
    Stretch part = withoutAside(whole);
    if (part.length() < 2 || isOther(part) || isTaken(part)) {
      return;
    }
    boolean observes = view.substring(part.from(), part.to()).contains("列席");
    withoutVerb(part)
        .ifPresent(
            bare -> {
              taken.set(bare.from(), bare.to());
              groups.add(new Group(paper.cut(bare), observes ? AttendeeRole.OBSERVER : role));
            });
  }

  private boolean isOther(Stretch part) {
    return !people.in(part.from(), part.to()).isEmpty()
        || COUNTS.matchAt(view, part.from(), part.to()) > 0
        || NO_LIST.matchAt(view, part.from(), part.to()) > 0
        || OTHER_MATTERS.matchAt(view, part.from(), part.to()) > 0
        || GroupReader.isRule(view, part)
        || isCount(part)
        || isDayOf(part)
        || draft.moments.daysIn(part.from(), part.to()).stream()
            .anyMatch(day -> day.from() == part.from() && day.to() == part.to());
  }

  // rule: 股权登记日为2025年9月9日 tells a day and nobody.
  private boolean isDayOf(Stretch part) {
    return draft.moments.daysIn(part.from(), part.to()).stream()
        .anyMatch(
            day -> day.to() == part.to() && IS.matchBefore(view, day.from(), part.from()) > 0);
  }

  private boolean isTaken(Stretch part) {
    int next = taken.nextSetBit(part.from());
    return draft.isSigned(part.from()) || next >= 0 && next < part.to();
  }

  // rule: 代表各3名，并将名单于…前报来: what is to be done about them is no part of the group.
  private Stretch withoutAside(Stretch part) {
    int aside = ASIDES.find(view, part.from(), part.to());
    int senders = aside < 0 ? -1 : Scan.first(view, "，由", part.from(), aside);
    for (int end : new int[] {aside, senders}) {
      Stretch before = end < 0 ? part : paper.trim(part.from(), end, PARTS);
      if (end > 0 && GroupReader.endsGroup(view, before)) {
        return before;
      }
    }
    return part;
  }

  // rule: 实到：20人 counts and names nobody.
  private boolean isCount(Stretch part) {
    Numerals.Numeral number = Numerals.at(view, part.from());
    boolean person = "人名位".indexOf(Scan.at(view, part.to() - 1)) >= 0;
    return number != null && person && number.to() + 1 >= part.to();
  }

  private Optional<Stretch> withoutVerb(Stretch part) {
    int from = view.startsWith("请", part.from()) ? part.from() + 1 : part.from();
    int may = MAY.find(view, from, part.to());
    int verb = may > from ? may : GroupReader.VERBS.find(view, from, part.to());
    boolean ends = may > from || verb > from && part.to() - verb <= 6;
    Stretch bare = withoutCount(withoutNote(new Stretch(from, ends ? verb : part.to())));
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
  }

  // rule: （由县委办通知） and （名单附后） are notes for the office.
  private Stretch withoutNote(Stretch part) {
    boolean closed = Scan.at(view, part.to() - 1) == '）';
    int open = closed ? Scan.last(view, '（', part.to() - 1) : -1;
    boolean note = open > part.from() && NOTES.matchBefore(view, part.to() - 1, open) > 0;
    return note ? paper.trim(part.from(), open, "，、") : part;
  }

  // rule: 村民代表36人（应到41人） and 全体教职员，应到46人 count; who was due tells nothing of who came.
  private Stretch withoutCount(Stretch part) {
    int due = COUNTS.find(view, part.from() + 2, part.to());
    boolean aside = due > 0 && "（，、 ".indexOf(Scan.at(view, due - 1)) >= 0;
    return aside ? paper.trim(part.from(), due - 1, "，、（") : part;
  }
}
