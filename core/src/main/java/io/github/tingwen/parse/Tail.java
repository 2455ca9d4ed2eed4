package io.github.tingwen.parse;

import java.util.List;

/** Recognises the lines that follow the numbered parts of a notice. Stateless. */
final class Tail {

  private static final WordSet OPENINGS = WordSet.load("tail_words.tsv", "opens", "both");
  private static final WordSet CALLS =
      WordSet.of("电话", "热线", "传真", "邮箱", "查询", "咨询", "联系人", "联系方式", "会务组", "筹备组", "值班室");
  private static final int LONGEST_LABEL = 12;
  private static final int LONGEST_SIGNER = 32;

  /** A date in Chinese numerals with era, spaces and weekday has some thirty characters. */
  private static final int LONGEST_DATE = 60;

  private Tail() {}

  // rule: 附件, 特此通知, contact lines, a body or a date alone, and a slip to be sent back end the
  // numbered parts.
  static boolean begins(Paper paper, Line line) {
    String view = paper.view();
    int from = paper.trim(line.from(), line.to(), "（").from();
    if (OPENINGS.matchAt(view, from, line.to()) > 0
        || ClosingReader.OPENINGS.matchAt(view, from, line.to()) > 0
        || ClosingReader.APOLOGIES.find(view, from, line.to()) >= 0
        || isContact(view, from, line.to())) {
      return true;
    }
    return isDateAlone(view, line)
        || DocumentNumbers.isNumber(paper, line.stretch())
        || isBodyAlone(view, line)
        || Labels.at(paper, line.from(), line.to()).filter(l -> endsItems(l.kind())).isPresent();
  }

  private static final WordSet ASKS = WordSet.load("tail_words.tsv", "asks", "both");
  private static final int LONGEST_ASKING = 12;

  // rule: a line below a labelled value that asks (请准时参加), names a case (因故不能…的) or a ground
  // (根据…) is no part of the value.
  static boolean asks(Paper paper, Line line) {
    String view = paper.view();
    int from = paper.trim(line.from(), line.to(), "（*#").from();
    int near = Math.min(line.to(), from + LONGEST_ASKING);
    boolean sentence = Scan.at(view, line.to() - 1) == '。';
    return ASKS.matchAt(view, from, line.to()) > 0
        || sentence && Requirements.mark(view, from, near) >= 0;
  }

  /** How many attachments the line names: 附件：1.名单 one; 0 if it is no such line. */
  static int attachments(Paper paper, Line line) {
    int words = ATTACHMENTS.matchAt(paper.view(), line.from(), line.to());
    int from = paper.trim(line.from() + words, line.to(), "：").from();
    Item item = words == 0 ? null : Outline.at(paper, from, line.to());
    return item == null ? 0 : item.number();
  }

  static final WordSet ATTACHMENTS = WordSet.of("附件", "附：", "附表");

  // rule: a short line without signs right above a date alone is who signed, however short: 镇政府.
  static boolean signs(Paper paper, Line line, Line next) {
    return isDateAlone(paper.view(), next, false)
        && line.length() >= 2
        && line.length() <= LONGEST_SIGNER
        && !holdsSign(paper.view(), line)
        && Outline.at(paper, line.from(), line.to()) == null;
  }

  private static boolean isDateAlone(String view, Line line) {
    return isDateAlone(view, line, true);
  }

  private static boolean isDateAlone(String view, Line line, boolean full) {
    if (line.length() > LONGEST_DATE || !opensDate(view, line.from())) {
      return false;
    }
    List<Moments.Day> days = Moments.scan(view.substring(line.from(), line.to())).days();
    return days.size() == 1
        && (days.get(0).isFull() || !full && days.get(0).month() > 0 && days.get(0).day() > 0)
        && days.get(0).from() <= 1
        && days.get(0).to() >= line.length() - 1;
  }

  /** Whether a date may begin at the first or second character; most lines are told apart by it. */
  private static boolean opensDate(String view, int at) {
    return isOfDate(Scan.at(view, at)) || isOfDate(Scan.at(view, at + 1));
  }

  private static boolean isOfDate(char c) {
    return Paper.isDigit(c) || Numerals.isChinese(c) || "民中公（元Oo0零".indexOf(c) >= 0;
  }

  private static boolean endsItems(Field.Kind kind) {
    return switch (kind) {
      case CONTACT, REPLY, CHAIR, OBSERVERS, ABSENT, RECORDER, ADJOURN -> true;
      default -> false;
    };
  }

  static boolean isBodyAlone(String view, Line line) {
    return line.length() >= 4
        && line.length() <= 32
        && Vocabulary.BODIES.matchBefore(view, line.to(), line.from()) > 0
        && !holdsSign(view, line);
  }

  private static boolean holdsSign(String view, Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      if ("，。：；、".indexOf(Scan.at(view, i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  // rule: 会务组电话：, 查询： and their like open a contact line.
  private static boolean isContact(String view, int from, int to) {
    int colon = Scan.first(view, '：', from, Math.min(to, from + LONGEST_LABEL));
    return colon > 0 && CALLS.matchBefore(view, colon, from) > 0;
  }
}
