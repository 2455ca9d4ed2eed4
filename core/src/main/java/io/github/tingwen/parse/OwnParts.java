package io.github.tingwen.parse;

import io.github.tingwen.model.AttendeeRole;

/**
 * Tells the part of a person from the remark behind the name on a list: 甲（主持）, 乙（出差）. Stateless.
 */
final class OwnParts {

  private static final WordSet CHAIRS = WordSet.of("（主席）", "（主持）", "（主持人）");
  private static final WordSet RECORDERS = WordSet.of("（记录）", "（纪录）");
  private static final WordSet AWAY =
      WordSet.of("出差", "请假", "病假", "事假", "公假", "休假", "产假", "外出", "公出", "缺席", "未到", "住院");

  private OwnParts() {}

  static boolean isChair(String part) {
    return CHAIRS.matchBefore(part, part.length(), 0) > 0;
  }

  // rule: 甲（主持）, 乙（记录） and, on a list of those present, 丙（出差） tell their own part.
  static AttendeeRole role(String part, AttendeeRole role) {
    if (isChair(part)) {
      return AttendeeRole.CHAIR;
    }
    if (RECORDERS.matchBefore(part, part.length(), 0) > 0) {
      return AttendeeRole.RECORDER;
    }
    return isAway(part) ? AttendeeRole.ABSENT : role;
  }

  private static boolean isAway(String part) {
    int open = part.endsWith("）") ? part.lastIndexOf('（') + 1 : 0;
    int end = part.length() - 1;
    int word = open > 1 ? AWAY.matchBefore(part, end, open) : 0;
    return word > 0 && (word == end - open || "因公事病故，、".indexOf(part.charAt(end - word - 1)) >= 0);
  }
}
