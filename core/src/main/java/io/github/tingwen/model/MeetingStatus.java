package io.github.tingwen.model;

/** Whether the meeting took place, will, or will not as announced. */
public enum MeetingStatus {
  /** It was held. */
  HELD,
  /** It is announced. */
  SCHEDULED,
  /** It was announced and is put off; a date in the notice may be the old one. */
  POSTPONED,
  /** It was announced and will not be held. */
  CANCELLED
}
