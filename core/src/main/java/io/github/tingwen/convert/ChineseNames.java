package io.github.tingwen.convert;

import io.github.tingwen.model.AttendeeRole;
import java.util.Set;
import java.util.stream.Collectors;

/** Chinese words for what the model names in English. */
final class ChineseNames {

  private ChineseNames() {}

  static String roles(Set<AttendeeRole> roles) {
    return roles.stream().map(ChineseNames::role).collect(Collectors.joining("、"));
  }

  static String role(AttendeeRole role) {
    return switch (role) {
      case CHAIR -> "主持";
      case SPEAKER -> "讲话";
      case REPORTER -> "汇报";
      case RECORDER -> "记录";
      case ATTENDEE -> "参加";
      case INVITED -> "特邀";
      case OBSERVER -> "列席";
      case ABSENT -> "请假";
      case CONTACT -> "联系人";
      case MENTIONED -> "提到";
    };
  }
}
