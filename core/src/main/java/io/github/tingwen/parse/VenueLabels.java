package io.github.tingwen.parse;

import java.util.Optional;

/**
 * Tells labels of a place that name people or the sender's address from those that name the room.
 * Stateless apart from its draft.
 */
final class VenueLabels {

  private static final WordSet ROOMS = WordSet.load("rooms.tsv", "room", "seat");

  /** How far beside an address the words may stand that make it the sender's. */
  private static final int LONGEST_PARTS = 80;

  private final Draft draft;
  private final String view;

  VenueLabels(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  Optional<Stretch> seats() {
    return draft.fields.of(Field.Kind.PLACE).stream()
        .filter(field -> !field.value().isEmpty() && isSeating(field))
        .flatMap(field -> inBrackets(field).stream())
        .findFirst();
  }

  private Optional<Stretch> inBrackets(Field field) {
    int open = Scan.first(view, '（', Scan.first(view, "会场", field.from()), field.value().from());
    int close = open < 0 ? -1 : Scan.first(view, '）', open, field.value().from());
    Stretch room = new Stretch(open + 1, Math.max(open + 1, close));
    boolean named = ROOMS.matchBefore(view, room.to(), room.from()) > 0;
    return named ? Optional.of(room) : Optional.empty();
  }

  // rule: 主会场：各科室负责人 tells who sits there, and 主会场（三楼会议室）：各科室负责人 where as well.
  boolean isSeating(Field field) {
    boolean venue = Scan.first(view, "会场", field.from(), field.value().from()) >= 0;
    return venue && BranchReader.isPeople(draft, field.value());
  }

  // rule: 地址： is the place only where nothing else names it and no telephone stands beside it.
  boolean isAddress(Field field) {
    return view.startsWith("地址", field.from())
        || view.startsWith("地 址", field.from())
        || isOfOtherMatter(field);
  }

  // rule: 计票时间：…，地点：… says where votes are counted.
  private boolean isOfOtherMatter(Field field) {
    int near = Math.max(0, field.from() - REACH);
    int line = Scan.since(view, "\n", near, field.from());
    return OTHER_MATTERS.find(view, line, field.from()) >= 0;
  }

  private static final WordSet OTHER_MATTERS =
      WordSet.of("计票", "唱票", "开票", "点票", "投票时间", "领取", "报名时间", "登记时间", "缴费");
  private static final int REACH = 40;

  Optional<Stretch> address() {
    return draft.fields.of(Field.Kind.PLACE).stream()
        .filter(
            field ->
                isAddress(field)
                    && !isOfOtherMatter(field)
                    && !field.value().isEmpty()
                    && !isOfSender(field))
        .findFirst()
        .map(Field::value);
  }

  private boolean isOfSender(Field field) {
    int before = Scan.last(view, '\n', Math.max(0, field.from() - 1));
    int from = Math.max(0, Scan.last(view, '\n', before - 1) + 1);
    int next = Scan.until(view, "\n", field.value().to() + 1, view.length());
    int to = Math.min(next, field.value().to() + LONGEST_PARTS);
    return CALLS.find(view, Math.max(from, field.from() - LONGEST_PARTS), to) >= 0;
  }

  private static final WordSet CALLS =
      WordSet.of("电话", "邮编", "邮箱", "信箱", "传真", "联系", "承办人", "收件", "邮政编码", "机关", "网址");
}
