package io.github.tingwen.parse;

import io.github.tingwen.model.AttendeeRole;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells a person's part from the words round the name. Stateless apart from its text. */
final class RoleReader {

  private static final Map<String, AttendeeRole> ROLES = roles();

  private static final WordSet SAYS = WordSet.load("report_verbs.tsv", "said");

  /** Between who speaks and the verb when another spoke before. */
  private static final WordSet THEN =
      WordSet.of("则", "亦", "也", "并", "又", "还", "再", "随后", "随即", "同样", "进一步", "特别");

  private static final WordSet LEADS = WordSet.load("lead_verbs.tsv", "SAYS", "ORDERS");

  private final String view;

  RoleReader(String view) {
    this.view = view;
  }

  private static Map<String, AttendeeRole> roles() {
    Map<String, AttendeeRole> roles = new HashMap<>();
    for (String[] row : WordSet.rows("role_verbs.tsv")) {
      roles.put(row[0], AttendeeRole.valueOf(row[1]));
    }
    return Map.copyOf(roles);
  }

  // rule: a person's parts are told by the words between the name and the next person or the end of
  // the sentence; a clause with a subject of its own (会议, a group) tells nothing of the person, nor
  // do the words the person says (要求，…要做好记录) or lists (一要…).
  Set<AttendeeRole> after(int from, int to) {
    Set<AttendeeRole> roles = EnumSet.noneOf(AttendeeRole.class);
    int said = behindColon(from, to);
    int lead = LEADS.find(view, from, said);
    return told(from, lead < 0 ? said : lead, roles);
  }

  // rule: 提出三点意见：提高认识，迅速传达: what stands behind a colon is said; 9：30 is an hour.
  private int behindColon(int from, int to) {
    int colon = Scan.first(view, '：', from + 1, to);
    while (colon >= 0 && Paper.isDigit(Scan.at(view, colon + 1))) {
      colon = Scan.first(view, '：', colon + 1, to);
    }
    return colon < 0 ? to : colon;
  }

  // rule: what somebody demands (强调，要做好记录) tells nothing of the own part.
  private Set<AttendeeRole> told(int from, int to, Set<AttendeeRole> roles) {
    int clause = from;
    while (clause < to) {
      int next = nextSign(clause, to);
      boolean first = clause == from;
      boolean other = !first && hasSubject(clause, next, !roles.isEmpty());
      if (other || !first && Requirements.isNumbered(view, clause, next)) {
        break;
      }
      int said = said(clause, next);
      add(clause, Math.min(said, next), roles);
      clause = said <= next ? to : next + 1;
    }
    return roles;
  }

  /** Where the words that the person says begin: behind 强调 and its like; beyond all if nowhere. */
  private int said(int from, int to) {
    for (int i = SAYING.find(view, from, to); i >= 0; i = SAYING.find(view, i + 1, to)) {
      int end = i + SAYING.matchAt(view, i, to);
      boolean verb = i == 0 || "的各出".indexOf(Scan.at(view, i - 1)) < 0;
      if (verb && "了的、。".indexOf(Scan.at(view, end)) < 0) {
        return end;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static final WordSet SAYING =
      WordSet.of("强调", "指出", "要求", "希望", "号召", "叮嘱", "提醒", "勉励", "嘱咐", "告诫");

  /** Whether demands or views are put there without being told: 就…提出要求, 建议…. */
  boolean demands(int from, int to) {
    if (SAYS.matchAt(view, from + THEN.matchAt(view, from, to), to) > 0) {
      return true;
    }
    int at = Scan.first(view, "提出", from, Math.min(to, from + 60));
    return at >= 0
        && (Scan.first(view, "要求", at, Math.min(to, at + 14)) >= 0
            || Scan.first(view, "意见", at, Math.min(to, at + 14)) >= 0);
  }

  private boolean hasSubject(int from, int to, boolean knownAlready) {
    if (view.startsWith("会议", from) || view.startsWith("大会", from) || view.startsWith("与会", from)) {
      return true;
    }
    int verb = Vocabulary.ROLE_VERBS.find(view, from, to);
    boolean opens = "就对围结并还从为向针作以传在随".indexOf(Scan.at(view, from)) >= 0;
    return knownAlready && verb - from > 4 && !opens;
  }

  private int nextSign(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("，；。：".indexOf(Scan.at(view, i)) >= 0) {
        return i;
      }
    }
    return to;
  }

  private void add(int from, int to, Set<AttendeeRole> roles) {
    for (int i = Vocabulary.ROLE_VERBS.find(view, from, to);
        i >= 0;
        i = Vocabulary.ROLE_VERBS.find(view, i, to)) {
      int length = Vocabulary.ROLE_VERBS.matchAt(view, i, to);
      AttendeeRole role = ROLES.get(view.substring(i, i + length));
      if (!isNoun(i, length, to)) {
        roles.add(role);
      }
      i += length;
    }
  }

  // rule: 重要讲话精神 is a spirit, and in 主持召开…会议，传达学习…, 听取… the meeting does what follows.
  private boolean isOthers(int at, int end) {
    boolean spirit =
        SPIRITS.matchAt(view, end, view.length()) > 0 || view.startsWith("重要讲话", at - 2);
    boolean studied = view.startsWith("传达学习", at) || view.startsWith("学习传达", at - 2);
    return spirit || studied && Scan.at(view, at - 1) == '，' && isOfMeeting(at);
  }

  private boolean isOfMeeting(int at) {
    int clause = Scan.since(view, "，。；", Math.max(0, at - LONGEST_CLAUSE), at - 1);
    return Scan.first(view, "召开", clause, at) >= 0;
  }

  private static final WordSet SPIRITS = WordSet.of("精神", "内容", "稿", "要求", "指示");
  private static final WordSet HEARD = WordSet.of("汇报", "报告", "介绍", "情况说明");
  private static final int LONGEST_CLAUSE = 120;
  private static final int LONGEST_HEARING = 24;

  private boolean isHeard(int at) {
    int clause = Scan.since(view, "。", Math.max(0, at - LONGEST_HEARING), at);
    return Scan.first(view, "听取", clause, at) >= 0;
  }

  // rule: 主持人, 缺席人员 and 听证陈述人 are people; 参加人民… is not.
  private boolean isWho(int end) {
    return Scan.at(view, end) == '人' && Scan.at(view, end + 1) != '民';
  }

  // rule: (主持工作) is a remark, 会议要求 and 的要求 are nouns, 听取汇报 is done by the others.
  private boolean isNoun(int at, int length, int to) {
    boolean work = view.startsWith("主持工作", at) || isWho(at + length);
    boolean noun = at > 0 && "的各".indexOf(Scan.at(view, at - 1)) >= 0;
    boolean heard = HEARD.matchAt(view, at, view.length()) > 0 && isHeard(at);
    boolean papers =
        view.startsWith("报告", at)
            && at + length < to
            && "》》".indexOf(Scan.at(view, at + length)) >= 0;
    boolean asked = view.startsWith("要求", at) && Scan.last(view, "提出", at) >= Math.max(0, at - 12);
    return work || noun || heard || papers || asked || isOthers(at, at + length);
  }
}
