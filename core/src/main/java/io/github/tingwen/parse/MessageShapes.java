package io.github.tingwen.parse;

import java.util.List;

/**
 * Signs that a short message calls people together or says what has become of a meeting. Stateless.
 */
final class MessageShapes {

  private static final int GATHERING_WEIGHT = 6;

  private MessageShapes() {}

  // rule: 【通知】 and 通知： at the head of a message stand for its title.
  static String head(Draft draft) {
    List<Line> body = draft.layout.body();
    int from = body.isEmpty() ? 0 : body.get(0).from();
    int to = body.isEmpty() ? 0 : Math.min(body.get(0).to(), from + LONGEST_HEAD);
    String view = draft.view();
    while (from < to && (Paper.isPicture(Scan.at(view, from)) || Scan.at(view, from) == ' ')) {
      from++;
    }
    boolean bracket = Scan.at(view, from) == '（';
    if (from >= to) {
      return "";
    }
    int end = Scan.until(view, bracket ? "）" : "： ", from, to);
    boolean open = end == to && (bracket || to < body.get(0).to());
    end = open ? -1 : end;
    String head = end < 0 ? "" : view.substring(bracket ? from + 1 : from, end).strip();
    return HEADS.contains(head) ? head : "";
  }

  private static final int LONGEST_HEAD = 16;
  static final WordSet HEADS =
      WordSet.of(
          "通知", "会议通知", "会议提醒", "紧急通知", "重要通知", "开会通知", "开会", "提醒", "温馨提醒", "开会提醒", "通告", "公告");

  // rule: a bare 通知 with 时间 and 地点 calls a meeting if it asks people to come to one.
  static boolean isLabelled(Draft draft) {
    String view = draft.view();
    return draft.fields.first(Field.Kind.TIME).isPresent()
        && draft.fields.first(Field.Kind.PLACE).isPresent()
        && MEETS.find(view, 0, view.length()) >= 0;
  }

  private static final WordSet MEETS = WordSet.of("到会", "参会", "与会", "开会", "会议内容", "会议时间");

  // rule: 今天下午4点在三楼开会，请各科室负责人参加: an hour, 开会 and 请 call a meeting however short the paper is.
  static int gathering(Draft draft, List<String> reasons) {
    boolean gathers = isGathering(draft);
    if (gathers) {
      reasons.add("a clause that calls people together at an hour");
    }
    return gathers ? GATHERING_WEIGHT : 0;
  }

  // rule: 原定今天下午的家长会因暴雨取消。 is a notice however short, with no word of a call in it.
  static int changing(Draft draft, List<String> reasons) {
    boolean changes =
        draft.view().length() <= LONGEST_MESSAGE && new ChangeFinder(draft).find() != Change.NONE;
    if (changes) {
      reasons.add("a short message that a meeting is moved or called off");
    }
    return changes ? GATHERING_WEIGHT : 0;
  }

  private static final int LONGEST_MESSAGE = 160;

  // rule: 5月20日上午9点在三楼召开党组会，请党组成员参加。 is a call, with no 定于 in it: what was held asks nobody
  // to come.
  static int calling(Draft draft, List<String> reasons) {
    boolean calls = draft.view().length() <= LONGEST_MESSAGE && isCall(draft);
    if (calls) {
      reasons.add("a short message that asks people to a meeting");
    }
    return calls ? CALLING_WEIGHT : 0;
  }

  private static boolean isCall(Draft draft) {
    MeetingNames names = new MeetingNames(draft.paper);
    String view = draft.view();
    for (Sentence sentence : draft.layout.sentences()) {
      int verb =
          names
              .in(sentence.from(), sentence.to())
              .map(MeetingNames.Convening::verb)
              .orElse(sentence.to());
      int please = Scan.first(view, "，请", verb, sentence.to());
      if (please >= 0
          && COMES.matchBefore(view, sentence.to() - 1, please) > 0
          && draft.moments.hourIn(sentence.from(), verb).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static final int CALLING_WEIGHT = 14;
  private static final WordSet COMES =
      WordSet.of("参加", "出席", "参会", "到会", "与会", "列席", "准时到会", "到场", "光临", "准时", "按时参加");

  static boolean isGathering(Draft draft) {
    String view = draft.view();
    for (Sentence sentence : draft.layout.sentences()) {
      int meet = meets(view, sentence);
      if (meet >= 0
          && ASKS.find(view, meet, sentence.to()) >= 0
          && draft.moments.hourIn(sentence.from(), meet).isPresent()) {
        return true;
      }
    }
    return false;
  }

  // rule: 在村部开会 and 在楼下开业主会，.
  private static int meets(String view, Sentence sentence) {
    for (int at = Scan.first(view, '开', sentence.from(), sentence.to());
        at >= 0;
        at = Scan.first(view, '开', at + 1, sentence.to())) {
      int end = Scan.until(view, "，。；！ ", at, Math.min(sentence.to(), at + LONGEST_SHORT));
      boolean held = "召公离展打拆敞盛放分揭张解推".indexOf(Scan.at(view, at - 1)) < 0;
      if (held && Scan.at(view, end - 1) == '会') {
        return at;
      }
    }
    return -1;
  }

  private static final int LONGEST_SHORT = 10;
  private static final WordSet ASKS = WordSet.of("请", "来一", "来个", "参加", "到场", "务必", "到会", "派人");
}
