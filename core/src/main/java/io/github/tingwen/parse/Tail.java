package io.github.tingwen.parse;

/** Recognises the lines that follow the numbered parts of a notice. Stateless. */
final class Tail {

  private static final WordSet OPENINGS =
      WordSet.of(
          "附件", "特此", "专此", "由此给", "对由此", "感谢", "敬请", "此致", "联系人", "联系电话", "咨询电话", "报名电话", "附：",
          "主题词", "抄送", "会务组电话", "查询：", "业委会电话");

  private Tail() {}

  // rule: 附件, 特此通知, contact lines, a body or a date alone, and a slip to be sent back end the
  // numbered parts.
  static boolean begins(Paper paper, Line line) {
    String view = paper.view();
    int from = paper.trim(line.from(), line.to(), "（").from();
    if (OPENINGS.matchAt(view, from, line.to()) > 0) {
      return true;
    }
    Moments moments = Moments.scan(view.substring(line.from(), line.to()));
    boolean date =
        moments.days().size() == 1
            && moments.days().get(0).isFull()
            && moments.days().get(0).from() <= 1
            && moments.days().get(0).to() >= line.length() - 1;
    return date
        || DocumentNumbers.isNumber(paper, line.stretch())
        || isBodyAlone(view, line)
        || Labels.at(paper, line.from(), line.to()).filter(l -> endsItems(l.kind())).isPresent();
  }

  private static boolean endsItems(Field.Kind kind) {
    return switch (kind) {
      case CONTACT, REPLY, CHAIR, OBSERVERS, ABSENT, RECORDER, ADJOURN -> true;
      default -> false;
    };
  }

  static boolean isBodyAlone(String view, Line line) {
    boolean sign =
        view.substring(line.from(), line.to()).chars().anyMatch(c -> "，。：；、".indexOf(c) >= 0);
    return !sign
        && line.length() >= 4
        && line.length() <= 32
        && Vocabulary.BODIES.matchBefore(view, line.to(), line.from()) > 0;
  }
}
