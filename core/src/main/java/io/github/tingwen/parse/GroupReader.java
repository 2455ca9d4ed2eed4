package io.github.tingwen.parse;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.Group;
import java.util.ArrayList;
import java.util.List;

/** Reads people named by office: 各村党组织书记. For use by one thread. */
final class GroupReader {

  private static final WordSet VERBS =
      WordSet.of("参加", "出席", "列席", "参会", "收看", "收听", "到会", "参与", "观看", "集中收看", "在集中收看");
  private static final WordSet MODIFIERS =
      WordSet.of("均", "等", "一同", "共同", "分别", "应邀", "以及", "都", "在", "集中", "也", "全程", "一并", "通过视频", "以视频形式", "线上", "现场", "同步", "准时", "在主会场", "在分会场", "在各分会场");
  private static final WordSet NOT_GROUP = WordSet.of("会议", "会上", "会后", "会前", "我们", "大家", "请", "并", "他", "她", "现将", "决定", "首先", "随后", "据悉", "活动", "仪式");
  private static final WordSet PURPOSES = WordSet.of("会议", "本次", "此次", "了", "。", "，", "该", "座谈", "学习", "培训", "活动", "大会", "调度", "主会场", "省", "市", "《", "这次", "推进", "动员", "指导", "与会", "在", "当天", "；", "全", "有关", "相关", "讨论", "观看", "现场", "节目", "会", "仪式");

  private final Draft draft;
  private final String view;
  private final List<Group> groups = new ArrayList<>();

  GroupReader(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  List<Group> read(List<Mention> mentions) {
    for (Field field : draft.fields.all()) {
      switch (field.kind()) {
        case ATTENDEES -> labelled(field.value(), AttendeeRole.ATTENDEE, mentions);
        case OBSERVERS -> labelled(field.value(), AttendeeRole.OBSERVER, mentions);
        case INVITED -> labelled(field.value(), AttendeeRole.INVITED, mentions);
        default -> {}
      }
    }
    for (Sentence sentence : draft.layout.sentences()) {
      if (draft.fields.around(sentence.from()).filter(f -> f.kind() == Field.Kind.ATTENDEES || f.kind() == Field.Kind.OBSERVERS).isEmpty()) {
        sentence(sentence, mentions);
      }
    }
    return groups;
  }

  private void labelled(Stretch value, AttendeeRole role, List<Mention> mentions) {
    int from = value.from();
    for (int i = value.from(); i <= value.to(); i++) {
      boolean end = i == value.to() || view.charAt(i) == '\n' || view.charAt(i) == '；' || view.charAt(i) == '。';
      if (end) {
        Item item = Outline.at(draft.paper, draft.paper.skipSpaces(from, i), i);
        group(draft.paper.trim(item == null ? from : item.content(), i, "；。，、*"), role, mentions);
        from = i + 1;
      }
    }
  }

  private void group(Stretch part, AttendeeRole role, List<Mention> mentions) {
    if (part.length() < 2 || mentions.stream().anyMatch(m -> part.holds(m.name().from()))) {
      return;
    }
    AttendeeRole actual = view.substring(part.from(), part.to()).contains("列席") ? AttendeeRole.OBSERVER : role;
    Stretch bare = withoutVerb(part);
    if (!bare.isEmpty()) {
      groups.add(new Group(draft.paper.cut(bare), actual));
    }
  }

  private Stretch withoutVerb(Stretch part) {
    int from = view.startsWith("请", part.from()) ? part.from() + 1 : view.startsWith("邀请", part.from()) ? part.from() + 2 : part.from();
    int verb = VERBS.find(view, from, part.to());
    boolean ends = verb > from && part.to() - verb <= 6;
    return new Stretch(from, ends ? verb : part.to());
  }

  // rule: the words before 参加, 出席, 列席 and their like, from the last person named or the head of
  // the sentence on, are a group if they end in a word for office holders.
  private void sentence(Sentence sentence, List<Mention> mentions) {
    int from = sentence.from();
    for (int verb = VERBS.find(view, from, sentence.to()); verb >= 0; verb = VERBS.find(view, verb, sentence.to())) {
      int length = VERBS.matchAt(view, verb, sentence.to());
      if (isAttendance(verb + length, sentence.to())) {
        before(from, verb, mentions, view.startsWith("列席", verb) ? AttendeeRole.OBSERVER : AttendeeRole.ATTENDEE);
        from = verb + length;
      }
      verb += length;
    }
  }

  private boolean isAttendance(int at, int to) {
    return at >= to || PURPOSES.matchAt(view, at, to) > 0 || view.charAt(at) == '）';
  }

  private void before(int from, int verb, List<Mention> mentions, AttendeeRole role) {
    int start = from;
    for (Mention mention : mentions) {
      if (mention.to() <= verb && mention.to() > start) {
        start = mention.to();
      }
    }
    int end = verb;
    for (int m = MODIFIERS.matchBefore(view, end, start); m > 0 && !view.startsWith("等", end - m); m = MODIFIERS.matchBefore(view, end, start)) {
      end -= m;
    }
    Stretch part = draft.paper.trim(start(start, end), end, "，、；：");
    boolean group = part.length() >= 3 && endsGroup(part);
    if (group) {
      groups.add(new Group(draft.paper.cut(part), role));
      draft.claim(part);
    }
  }

  // rule: counts (共60余人) and 等 may follow the last office.
  private boolean endsGroup(Stretch part) {
    int end = part.to();
    if (view.charAt(end - 1) == '等') {
      end--;
    }
    if (view.charAt(end - 1) == '人' || view.charAt(end - 1) == '名') {
      return true;
    }
    return Vocabulary.GROUPS.matchBefore(view, end, part.from()) > 0 || Vocabulary.COLLECTIVE.matchBefore(view, end, part.from()) > 0
        || Vocabulary.BODIES.matchBefore(view, end, part.from()) > 0;
  }

  private int start(int from, int end) {
    int start = from;
    for (int i = end - 1; i > from; i--) {
      char c = view.charAt(i - 1);
      if ((c == '，' || c == '；' || c == '：') && breaks(i, end, from)) {
        start = i;
        break;
      }
    }
    while (start < end && ("和与及、，；等 ".indexOf(view.charAt(start)) >= 0)) {
      start++;
    }
    start = view.startsWith("以及", start) ? start + 2 : start;
    start = view.startsWith("会上，", start) ? start + 3 : start;
    return view.startsWith("请", start) ? start + 1 : view.startsWith("邀请", start) ? start + 2 : start;
  }

  // rule: a clause that tells of acting rather than of people cuts the list off on its left.
  private boolean breaks(int at, int end, int from) {
    int clause = at - 1;
    while (clause > from && "，；：".indexOf(view.charAt(clause - 1)) < 0) {
      clause--;
    }
    Stretch before = draft.paper.trim(clause, at - 1, "、");
    if (before.isEmpty()) {
      return true;
    }
    boolean people = Vocabulary.GROUPS.matchBefore(view, before.to(), before.from()) > 0
        || Vocabulary.BODIES.matchBefore(view, before.to(), before.from()) > 0;
    return !people || NOT_GROUP.matchAt(view, before.from(), before.to()) > 0 || view.charAt(at - 1) == '：';
  }
}
