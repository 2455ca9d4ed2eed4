package io.github.tingwen.parse;

/**
 * Tells the numbered parts of a paper that are no matters of its agenda. Immutable and thread-safe.
 */
final class AgendaParts {

  private static final WordSet OTHERS = WordSet.of("其他事项", "其它事项");

  private final Draft draft;

  AgendaParts(Draft draft) {
    this.draft = draft;
  }

  /** Whether the part is labelled as when, where or who. */
  boolean isOtherField(Item item, int end) {
    return Labels.at(draft.paper, item.content(), end)
        .filter(Labels.Label::colon)
        .map(Labels.Label::kind)
        .filter(AgendaParts::isFact)
        .isPresent();
  }

  private static boolean isFact(Field.Kind label) {
    return switch (label) {
      case TIME, PLACE, TIME_PLACE, CHAIR, ATTENDEES, OBSERVERS, ABSENT, RECORDER, NAME, CONTACT ->
          true;
      default -> false;
    };
  }

  // rule: 二、议定事项, 三、有关要求 and 三、监理要求 head what came of the matters and are none themselves.
  boolean isOutcome(Item item, int end) {
    return !isOpen(item)
        && (PartDemands.isDemandHead(draft.view(), item.content(), end)
            || Labels.at(draft.paper, item.content(), end)
                .map(Labels.Label::kind)
                .filter(label -> label == Field.Kind.DECISION || label == Field.Kind.REQUIREMENTS)
                .isPresent());
  }

  // rule: 其他事项 is a matter of minutes if more is told under it than that the meeting ended.
  boolean isOpen(Item item) {
    Stretch below = draft.paper.trim(item.lineEnd(), item.to(), "");
    int head = Math.min(below.to(), below.from() + HEAD);
    return isOthers(item.head())
        && !below.isEmpty()
        && ENDS.find(draft.view(), below.from(), head) < 0;
  }

  private static final WordSet ENDS =
      WordSet.of("议事完毕", "散会", "会议结束", "会议于", "无其他事项", "（略", "略。", "：无", "无。");
  private static final int HEAD = 8;

  boolean isOthers(Stretch head) {
    return OTHERS.contains(draft.paper.text(draft.paper.trim(head.from(), head.to(), "。：")));
  }
}
