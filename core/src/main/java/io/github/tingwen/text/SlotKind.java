package io.github.tingwen.text;

/** What a stretch of a sentence is known to be, so that nobody after the parser has to guess. */
public enum SlotKind {
  /** A person's name without titles: surname readings apply, never split by a pause. */
  NAME,
  /** A post or form of address beside a name (镇党委书记). */
  TITLE,
  /** An organisation. */
  ORGANISATION,
  /** A place or venue (镇政府三楼会议室). */
  PLACE,
  /** A telephone or fax number, with area code and extension: spoken digit by digit. */
  PHONE,
  /** A date or range of dates. */
  DATE,
  /** A time of day or range of times. */
  TIME,
  /** A room, floor or building number. */
  ROOM,
  /** An official document number 发文字号 (江发〔2024〕12号). */
  DOCUMENT_NUMBER,
  /** A sum of money. */
  MONEY,
  /** An identity-card or other personal number: spoken digit by digit, masked on a loudspeaker. */
  ID_NUMBER,
  /** The name of a meeting. */
  MEETING_NAME,
  /** An e-mail or web address. */
  ADDRESS
}
