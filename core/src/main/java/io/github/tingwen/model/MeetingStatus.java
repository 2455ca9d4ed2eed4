package io.github.tingwen.model;

/** Whether the meeting took place, will, or will not as announced. */
public enum MeetingStatus {
  /** It was held. */
  HELD,
  /** It is announced. */
  SCHEDULED,
  /** It was announced and is put off; {@link Header#formerTime} is the time that holds no more. */
  POSTPONED,
  /** It was announced and will not be held. */
  CANCELLED
}
