package io.github.tingwen.parse;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads people named by office: 各村党组织书记. For use by one thread. */
final class GroupReader {

  static final WordSet VERBS = WordSet.load("attendance_verbs.tsv", "verb");
  private static final WordSet MODIFIERS = WordSet.load("group_contexts.tsv", "modifier");
  private static final WordSet NOT_GROUP = WordSet.load("not_groups.tsv");
  static final WordSet HAVE = WordSet.load("attendance_verbs.tsv", "lists");
  static final WordSet INVITES = WordSet.of("特邀", "邀请", "特邀请", "诚邀", "特请");
  private static final WordSet RULES = WordSet.load("group_contexts.tsv", "rule");
  private static final WordSet CALLS = WordSet.of("召集", "约请", "约谈");
  private static final WordSet CALLED_TO =
      WordSet.of("，在", "在", "，召开", "召开", "开会", "，开会", "举行", "，举行", "。");
  private static final WordSet CONVENES = WordSet.load("group_contexts.tsv", "convenes");
  private static final WordSet REMARKS =
      WordSet.of("签到", "名单", "附后", "通知", "共", "余人", "每", "各1", "另行");
  private static final WordSet TOPICS = WordSet.of("就", "围绕", "结合", "从", "针对");
  private static final int LONGEST_PLACE = 24;
  private static final int LONGEST_TOPIC = 40;
  private static final WordSet PURPOSES = WordSet.load("attendance_objects.tsv");

  private final Draft draft;
  private final String view;
  private final People people;
  private final OtherMeetings others;
  private final List<Group> groups = new ArrayList<>();

  GroupReader(Draft draft, People people, OtherMeetings others) {
    this.people = people;
    this.others = others;
    this.draft = draft;
    this.view = draft.view();
  }

  List<Group> read() {
    groups.addAll(new ListedGroups(draft, people).read());
    draft.invited().forEach(who -> groups.add(new Group(who, AttendeeRole.ATTENDEE)));
    for (Sentence sentence : draft.layout.sentences()) {
      if (!isLabelled(sentence) && !others.isApart(sentence.from())) {
        sentence(sentence);
      }
    }
    return draft.invited().isEmpty() ? groups : once();
  }

  /** Who is called by a row of its own may be read again from 参加 behind it. */
  private List<Group> once() {
    Map<String, Group> once = new LinkedHashMap<>();
    groups.forEach(group -> once.putIfAbsent(group.text().toString(), group));
    return List.copyOf(once.values());
  }

  private boolean isLabelled(Sentence sentence) {
    boolean inside =
        draft
            .fields
            .around(sentence.from())
            .filter(
                f -> f.kind() == Field.Kind.REQUIREMENTS || ListedPeople.role(f.kind()).isPresent())
            .isPresent();
    boolean before = draft.fields.firstIn(sentence.from(), sentence.to()) < sentence.to();
    return inside || before && draft.outline.at(sentence.from()).isEmpty();
  }

  // rule: the words before 参加, 出席, 列席 and their like, from the last person named or the head of
  // the sentence on, are a group if they end in a word for office holders.
  private void sentence(Sentence sentence) {
    int from = sentence.from();
    for (int verb = VERBS.find(view, from, sentence.to());
        verb >= 0;
        verb = VERBS.find(view, verb, sentence.to())) {
      int length = VERBS.matchAt(view, verb, sentence.to());
      boolean speaks = isSpeech(verb) && draft.fields.around(verb).isEmpty();
      if (speaks) {
        before(from, beforeManner(verb, from), AttendeeRole.SPEAKER);
        from = verb + length;
      } else if (!isSpeech(verb)
          && !view.startsWith("经验交流", verb)
          && !view.startsWith("组织", verb - 2)
          && isAttendance(verb + length, sentence.to())
          && !(view.startsWith("参与", verb) && !isOfMeeting(verb + length))) {
        before(
            from,
            verb,
            view.startsWith("列席", verb) ? AttendeeRole.OBSERVER : AttendeeRole.ATTENDEE);
        after(verb, sentence);
        from = verb + length;
      }
      verb += length;
    }
    called(sentence);
  }

  private boolean isSpeech(int verb) {
    return view.startsWith("发言", verb)
        || Scan.at(view, verb) == '作'
        || view.startsWith("经验交流", verb) && "作了".indexOf(Scan.at(view, verb - 1)) >= 0;
  }

  private boolean isOfMeeting(int at) {
    return view.startsWith("会议", at)
        || view.startsWith("了", at)
        || view.startsWith("此次", at)
        || view.startsWith("本次", at)
        || view.startsWith("座谈", at);
  }

  private static final WordSet MANNERS = WordSet.load("attendance_verbs.tsv", "manner");

  private int beforeManner(int verb, int from) {
    int end = verb;
    for (int manner = MANNERS.matchBefore(view, end, from);
        manner > 0;
        manner = MANNERS.matchBefore(view, end, from)) {
      end -= manner;
    }
    return end;
  }

  private boolean isAttendance(int at, int to) {
    return at >= to
        || view.startsWith("与会", at - 2)
            && !view.startsWith("人", at)
            && !view.startsWith("代表", at)
            && !view.startsWith("同志", at)
        || view.startsWith("一堂", at - 2)
        || PURPOSES.matchAt(view, at, to) > 0
        || isCalled(at, to)
        || Scan.at(view, at) == '）';
  }

  // rule: 请贵单位负责同志于…参加森林防火紧急会议 calls them to the meeting by its name.
  private boolean isCalled(int at, int to) {
    int end = draft.clauseEnd(at, Math.min(to, at + LONGEST_TOPIC));
    int clause = Scan.since(view, "。；\n", Math.max(0, at - REACH), at);
    return Scan.at(view, clause) == '请' && Vocabulary.MEETINGS.matchBefore(view, end, at) > 1;
  }

  private static final int REACH = 100;

  private void before(int from, int verb, AttendeeRole role) {
    int start = afterApposition(from, verb);
    int end = verb;
    for (int m = MODIFIERS.matchBefore(view, end, start);
        m > 0 && !view.startsWith("等", end - m);
        m = MODIFIERS.matchBefore(view, end, start)) {
      end -= m;
    }
    end = beforeTime(start, beforePlace(start, end));
    end = role == AttendeeRole.SPEAKER ? beforeTopic(start, end) : end;
    Stretch part = draft.paper.trim(start(start, end), end, "，、；：");
    boolean invited =
        INVITES.matchBefore(view, part.from(), start) > 0 && role == AttendeeRole.ATTENDEE;
    add(part, invited ? AttendeeRole.INVITED : role);
  }

  // rule: 甲、乙两位副县长和各部门负责人 and 甲等区领导和各部门负责人: the common post and what follows 等 up to the next joint
  // says who the persons are.
  private int afterApposition(int from, int verb) {
    int start = Math.max(from, people.lastBefore(verb).map(Mention::to).orElse(from));
    CommonPost post = start > from ? CommonPost.after(view, start, verb) : null;
    if (post != null) {
      return post.words().to();
    }
    boolean told =
        start > from
            && Scan.at(view, start) == '等'
            && Paper.isHan(Scan.at(view, start + 1))
            && "和与及以".indexOf(Scan.at(view, start + 1)) < 0;
    for (int i = start; told && i < verb; i++) {
      if ("和与及，".indexOf(Scan.at(view, i)) >= 0) {
        return i;
      }
    }
    return told ? verb : start;
  }

  // rule: 装卸公司、拖轮队就两起事故作了发言: what is spoken of is no part of the group.
  private int beforeTopic(int from, int end) {
    for (int i = end - 1; i > from && end - i < LONGEST_TOPIC; i--) {
      boolean opens = "就围结从针".indexOf(Scan.at(view, i)) >= 0;
      if (opens && TOPICS.matchAt(view, i, end) > 0 && endsGroup(view, new Stretch(from, i))) {
        return i;
      }
    }
    return end;
  }

  private void add(Stretch part, AttendeeRole role) {
    boolean group =
        part.length() >= 3
            && endsGroup(view, part)
            && NOT_GROUP.matchAt(view, part.from(), part.to()) == 0
            && isBalanced(part)
            && !isRule(view, part)
            && !isAddressed(part);
    if (group) {
      groups.add(new Group(draft.paper.cut(part), role));
      draft.claim(part);
    }
  }

  // rule: 请各单位准时参会 speaks to whom the paper is sent; 请各村主任参加 tells who attends where no list
  // does.
  private boolean isAddressed(Stretch part) {
    boolean asked =
        Scan.at(view, part.from() - 1) == '请' && INVITES.matchBefore(view, part.from(), 0) == 0;
    return asked
        && (draft.fields.first(Field.Kind.ATTENDEES).isPresent()
            || UNITS.matchBefore(view, part.to(), part.from()) > 0
            || ANYBODY.matchAt(view, part.from(), part.to()) == part.length());
  }

  private static final WordSet UNITS = WordSet.load("group_contexts.tsv", "unit");
  private static final WordSet ANYBODY = WordSet.load("group_contexts.tsv", "anybody");

  // rule: 因故不能到会的代表，须… and 每位学生请一位家长 tell what to do, not who was there.
  static boolean isRule(String view, Stretch part) {
    return RULES.find(view, part.from(), part.to()) >= 0;
  }

  // rule: 各林场场长在县指挥中心分会场收看: the place between the group and its verb is no part of it.
  private int beforePlace(int from, int end) {
    int in = Math.max(Scan.last(view, '在', end - 1), Scan.last(view, '于', end - 1));
    boolean place =
        in > from
            && end - in < LONGEST_PLACE
            && "，。；、".chars().noneMatch(c -> Scan.first(view, (char) c, in, end) >= 0);
    return place && endsGroup(view, draft.paper.trim(from, in, "，均都分别")) ? in : end;
  }

  // rule: 请各村书记于4月2日上午9时到镇政府三楼参加: the group ends before the day.
  private int beforeTime(int from, int end) {
    for (Moments.Day day : draft.moments.daysIn(from, end)) {
      Stretch before = draft.paper.trim(from, day.from(), "于在，");
      boolean joined = Scan.first(view, '。', before.to(), end) < 0;
      if (joined && before.length() > 2 && endsGroup(view, before)) {
        return before.to();
      }
    }
    return end;
  }

  // rule: 参加会议的有…, 出席会议的还有… name the group after the verb, up to the end of the sentence.
  private void after(int from, Sentence sentence) {
    int have = HAVE.find(view, from, Math.min(sentence.to(), from + 12));
    if (have < 0) {
      return;
    }
    int start = have + HAVE.matchAt(view, have, sentence.to());
    start = Math.max(start, people.lastBefore(sentence.to()).map(Mention::to).orElse(start));
    start = view.startsWith("，以及", start) ? start + 3 : start;
    add(draft.paper.trim(start, sentence.to(), "，、；：。等和及"), AttendeeRole.ATTENDEE);
  }

  // rule: 副市长某某召集市交通局、某公司等单位在…开会: who was called stands between 召集 and 在, 召开 or the
  // next sign. 对末位村约谈党支部书记 tells what is to come.
  private void called(Sentence sentence) {
    int at = CALLS.find(view, sentence.from(), sentence.to());
    int from = at < 0 ? at : at + CALLS.matchAt(view, at, sentence.to());
    int end = at < 0 ? at : CALLED_TO.find(view, from, sentence.to());
    boolean met = end > from && (Scan.at(view, end) != '。' || isDone(at, sentence));
    if (met) {
      add(draft.paper.trim(from, end, "，了"), AttendeeRole.ATTENDEE);
    }
  }

  // rule: 约谈了 and a person right before the word tell of the past; a demand does not.
  private boolean isDone(int at, Sentence sentence) {
    boolean told = people.lastBefore(at).filter(m -> m.from() >= sentence.from()).isPresent();
    return (told || view.startsWith("了", at + 2))
        && Requirements.mark(view, sentence.from(), at) < 0;
  }

  private boolean isBalanced(Stretch part) {
    String text = draft.paper.text(part);
    return text.chars().filter(c -> c == '（').count() == text.chars().filter(c -> c == '）').count();
  }

  // rule: counts (共60余人) and 等 may follow the last office.
  static boolean endsGroup(String view, Stretch part) {
    int end = part.to();
    if (part.isEmpty()) {
      return false;
    }
    int open = Scan.at(view, end - 1) == '）' ? Scan.last(view, '（', end) : -1;
    end = open > part.from() + 1 && REMARKS.find(view, open, end) >= 0 ? open : end;
    if (Scan.at(view, end - 1) == '等') {
      end--;
    }
    if (Scan.at(view, end - 1) == '人' || Scan.at(view, end - 1) == '名') {
      return true;
    }
    return Vocabulary.POSTS.matchBefore(view, end, part.from()) > 0
        || Vocabulary.GROUPS.matchBefore(view, end, part.from()) > 0
        || Vocabulary.COLLECTIVE.matchBefore(view, end, part.from()) > 0
        || Vocabulary.BODIES.matchBefore(view, end, part.from()) > 0;
  }

  private int start(int from, int end) {
    int start = from;
    for (int i = end - 1; i > from; i--) {
      char c = Scan.at(view, i - 1);
      if ((c == '，' || c == '；' || c == '：') && breaks(i, from)) {
        start = i;
        break;
      }
    }
    while (start < end
        && "和与及、，；等 ".indexOf(Scan.at(view, start)) >= 0
        && !view.startsWith("与会", start)) {
      start++;
    }
    start = view.startsWith("以及", start) || view.startsWith("增加", start) ? start + 2 : start;
    start = view.startsWith("会上，", start) ? start + 3 : start;
    int invites = INVITES.matchAt(view, start, end);
    return view.startsWith("请", start) ? start + 1 : start + invites;
  }

  // rule: a clause that tells of acting rather than of people cuts the list off on its left.
  private boolean breaks(int at, int from) {
    int clause = Scan.since(view, "，；：", from, at - 1);
    Stretch before = draft.paper.trim(clause, at - 1, "、");
    if (before.isEmpty()) {
      return false;
    }
    boolean people =
        Vocabulary.GROUPS.matchBefore(view, before.to(), before.from()) > 0
            || Vocabulary.POSTS.matchBefore(view, before.to(), before.from()) > 0
            || Vocabulary.BODIES.matchBefore(view, before.to(), before.from()) > 0;
    return !people
        || CONVENES.find(view, before.from(), before.to()) >= 0
        || NOT_GROUP.matchAt(view, before.from(), before.to()) > 0
        || Scan.at(view, at - 1) == '：';
  }
}
