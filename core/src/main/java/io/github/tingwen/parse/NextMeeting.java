package io.github.tingwen.parse;

/** Tells the next meeting that a paper announces at its end from the paper's own. Stateless. */
final class NextMeeting {

  private static final WordSet NEXT = WordSet.of("下次", "下一次", "下届");

  private NextMeeting() {}

  // rule: 下次会议定于6月16日举行 in minutes tells of another meeting than the paper's own, and so does
  // 请总务处召开说明会.
  static boolean tells(String view, MeetingNames.Convening held) {
    return Scan.at(view, held.clause()) == '请'
        || NEXT.matchAt(view, held.name().from(), held.name().to()) > 0
        || view.startsWith("下次", held.clause());
  }
}
