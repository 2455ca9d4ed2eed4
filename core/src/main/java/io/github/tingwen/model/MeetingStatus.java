package io.github.tingwen.model;

/** Whether the meeting took place, will, or will not as announced. */
public enum MeetingStatus {
  /** It was held. */
  HELD,
  /**
   * It is announced; where only its hour or place was changed, or it is held earlier, {@link
   * Header#formerTime} and {@link Header#formerPlace} hold no more.
   */
  SCHEDULED,
  /** It was announced and is put off; {@link Header#formerTime} is the time that holds no more. */
  POSTPONED,
  /** It was announced and will not be held. */
  CANCELLED
}
