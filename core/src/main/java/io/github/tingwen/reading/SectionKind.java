package io.github.tingwen.reading;

/** What a section of a reading script is about. */
public enum SectionKind {
  /** First: what, when, where, does it concern me, by when, whom to call. */
  SUMMARY,
  /** What led to the meeting. */
  BACKGROUND,
  /** The items to be dealt with. */
  AGENDA,
  /** What was decided. */
  DECISIONS,
  /** One block of what was stressed or demanded. */
  DIRECTIVE,
  /** Who took part. */
  ATTENDANCE,
  /** What has to be done by when. */
  DEADLINES,
  /** Whom to call. */
  CONTACTS,
  /** The slip to be sent back. */
  REPLY_SLIP,
  /** Other meetings in the same text. */
  OTHER_MEETINGS,
  /** Text with no other place. */
  REMAINING,
  /** Signature, source and closing words. */
  CLOSING
}
