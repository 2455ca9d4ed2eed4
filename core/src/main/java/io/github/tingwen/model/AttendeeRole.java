package io.github.tingwen.model;

/** What a person or group has to do with the meeting, the weightiest first. */
public enum AttendeeRole {
  /** Chairs it (主持, 主席). */
  CHAIR,
  /** Speaks with weight: demands, stresses (强调, 要求, 讲话). */
  SPEAKER,
  /** Reports or passes on (汇报, 传达, 通报). */
  REPORTER,
  /** Keeps the minutes (记录). */
  RECORDER,
  /** Takes part (出席, 参加). */
  ATTENDEE,
  /** Is invited (特邀, 邀请). */
  INVITED,
  /** Sits in without a vote (列席). */
  OBSERVER,
  /** Is excused or missing (请假, 缺席). */
  ABSENT,
  /** Is to be asked or called (联系人). */
  CONTACT,
  /** Is only named. */
  MENTIONED
}
