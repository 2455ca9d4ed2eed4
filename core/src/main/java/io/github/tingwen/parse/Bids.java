package io.github.tingwen.parse;

/**
 * Recognises sentences of a notice that ask without 要, 须 or 请: 提前10分钟入场, 因故不能到会的，由本人写出说明. Stateless
 * apart from its draft.
 */
final class Bids {

  private static final WordSet ACTS = WordSet.load("bids.tsv", "act");

  /** What opens a clause that tells neighbours what to do: 别堵通道, 带上登记本. */
  private static final WordSet OPENINGS =
      WordSet.of("别", "莫", "勿", "切莫", "不要", "记得", "带上", "带好", "带齐", "携带", "互相转告", "相互转告");

  private static final WordSet DOORS =
      WordSet.of("入场", "到场", "签到", "进场", "到会", "入座", "就座", "到达", "上线", "候场", "报到");
  private static final WordSet CASES =
      WordSet.of("不能", "无法", "未能", "不便", "确需请假", "因故", "不参加", "缺席");
  private static final WordSet DUTIES = WordSet.of("由", "向", "报", "经", "提前", "派", "书面", "于", "履行");
  private static final WordSet GIVES = WordSet.load("bids.tsv", "give");
  private static final WordSet TELLS =
      WordSet.of("定于", "订于", "拟于", "召开", "举行", "举办", "原定", "原订", "已", "截至", "另发", "另行");
  private static final String SIGNS = "，；：";
  private static final int LONGEST_CLAUSE = 60;
  private static final int NEAR = 6;

  private final Draft draft;
  private final String view;

  Bids(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  /** Where what the sentence asks begins; -1 if it asks nothing. */
  int in(Sentence sentence) {
    for (int clause = sentence.from(); clause < sentence.to(); ) {
      int end = Scan.until(view, SIGNS, clause, sentence.to());
      boolean tells = TELLS.find(view, clause, end) >= 0;
      if (!tells && (acts(clause, end) || isCase(clause, end) || isDue(clause, end))) {
        boolean told = TELLS.find(view, sentence.from(), clause) >= 0;
        return told ? clause : sentence.from();
      }
      clause = end + 1;
    }
    return -1;
  }

  // rule: 佩戴党徽, 提前10分钟入场, 别堵通道 and 逾期不予受理 tell people what to do.
  private boolean acts(int from, int to) {
    int ahead = Scan.first(view, "提前", from, to);
    boolean early =
        ahead >= 0 && Numerals.at(view, ahead + 2) != null && DOORS.find(view, ahead, to) > 0;
    return early || OPENINGS.matchAt(view, from, to) > 0 || ACTS.find(view, from, to) >= 0;
  }

  // rule: 确实无法到会的，由本人写出书面说明: a case and what is to be done in it.
  private boolean isCase(int from, int to) {
    boolean stated = Scan.at(view, to - 1) == '的' && Scan.at(view, to) == '，';
    return stated
        && CASES.find(view, from, to) >= 0
        && DUTIES.find(view, to + 1, Math.min(view.length(), to + NEAR)) == to + 1;
  }

  // rule: 材料由该科于7月18日下班前挂院内网: somebody has to hand something in by a day.
  private boolean isDue(int from, int to) {
    if (to - from > LONGEST_CLAUSE || GIVES.find(view, from, to) < 0) {
      return false;
    }
    return draft.moments.daysIn(from, to).stream().anyMatch(day -> isLimit(day, to));
  }

  private boolean isLimit(Moments.Day day, int to) {
    int end = draft.moments.hourIn(day.to(), day.to() + 2).map(Moments.Hour::to).orElse(day.to());
    end += DetailReader.PAUSES.matchAt(view, end, to);
    int before = DetailReader.BEFORE.matchAt(view, end, to);
    return before > 0 && GIVES.find(view, end + before, to) >= 0;
  }
}
