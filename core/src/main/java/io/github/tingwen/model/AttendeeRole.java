package io.github.tingwen.model;

/** What a person or group has to do with the meeting, the weightiest first. */
public enum AttendeeRole {
  /** Chairs it (主持, 主席). */
  CHAIR("主持"),
  /** Speaks with weight: demands, stresses (强调, 要求, 讲话). */
  SPEAKER("讲话"),
  /** Reports or passes on (汇报, 传达, 通报). */
  REPORTER("汇报"),
  /** Keeps the minutes (记录). */
  RECORDER("记录"),
  /** Takes part (出席, 参加). */
  ATTENDEE("参加"),
  /** Is invited (特邀, 邀请). */
  INVITED("特邀"),
  /** Sits in without a vote (列席). */
  OBSERVER("列席"),
  /** Is excused or missing (请假, 缺席). */
  ABSENT("请假"),
  /** Is to be asked or called (联系人). */
  CONTACT("联系人"),
  /** Is only named. */
  MENTIONED("提到");

  private final String label;

  AttendeeRole(String label) {
    this.label = label;
  }

  /** Returns the Chinese word for it, as it stands before a list of names (主持). */
  public String label() {
    return label;
  }
}
