package io.github.tingwen.text;

/** Why a {@link Problem} was reported. The names are stable; programs may rely on them. */
public enum ProblemCode {
  /** A pinyin gloss, 鎮(zhèn), was removed. */
  GLOSS_REMOVED,
  /**
   * Bytes lost by a bytewise find-and-replace were restored; the message tells what stood there.
   */
  BYTES_RESTORED,
  /** Text is damaged in a way that cannot be undone; it was left as it stood. */
  DAMAGED_TEXT,
  /** White space between Han characters, or an indent, was folded. */
  SPACE_FOLDED,
  /** Full-width letters, digits or signs were folded to one width. */
  WIDTH_FOLDED,
  /** Traditional characters were converted to Simplified, or the other way round. */
  SCRIPT_CONVERTED,
  /** A line that was broken at the edge of a page was joined with the next. */
  LINES_JOINED,
  /** Doubled punctuation was reduced to one sign. */
  PUNCTUATION_DOUBLED,
  /** Control, zero-width, bidirectional or private-use characters were taken out. */
  CONTROL_REMOVED,
  /** Navigation, share text, a footer or editor residue was kept out of the model. */
  BOILERPLATE,
  /** A paragraph that repeats an earlier one was kept out of the model. */
  DUPLICATE_PARAGRAPH,
  /** The text ends in the middle of a sentence. */
  TRUNCATED,
  /** A bracket or quotation mark has no partner. */
  UNBALANCED,
  /** A date has no year and none can be inferred; it was left open. */
  YEAR_UNKNOWN,
  /** A date, time or number is written in a form that is impossible or contradicts another. */
  CONTRADICTION,
  /** A person's or body's part in the meeting could not be decided. */
  ROLE_UNCLEAR,
  /** The text holds more than one meeting; this part belongs to another one. */
  OTHER_MEETING,
  /** A part was understood by a weak sign only; look at it before relying on it. */
  UNCERTAIN,
  /** A part could not be placed in the model and is kept as remaining text. */
  UNPLACED,
  /** A limit was reached; what lies beyond it was not read. */
  LIMIT
}
