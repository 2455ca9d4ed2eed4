package io.github.tingwen.model;

/** What a text is. Only some kinds are meeting documents; the others are their near neighbours. */
public enum DocumentKind {
  /** News of a meeting that was held (会议报道). */
  REPORT(true),
  /** A notice that calls, postpones or cancels a meeting (会议通知). */
  NOTICE(true),
  /** Minutes or an executive communiqué (会议纪要, 會議紀錄). */
  MINUTES(true),
  /** An agenda (会议议程). */
  AGENDA(true),
  /** A scene of fiction. */
  FICTION(false),
  /** Rules of procedure or other regulations. */
  RULES(false),
  /** A chair's script. */
  SCRIPT(false),
  /** Instructions for writing or holding something, a template. */
  HOW_TO(false),
  /** News of an inspection visit (调研). */
  INSPECTION_VISIT(false),
  /** A vacancy or admission notice. */
  RECRUITMENT(false),
  /** A tender, bid opening or award. */
  TENDER(false),
  /** A poem. */
  POEM(false),
  /** Anything else. */
  OTHER(false);

  private final boolean meeting;

  DocumentKind(boolean meeting) {
    this.meeting = meeting;
  }

  /** Returns whether a text of this kind becomes a {@link MeetingNotice}. */
  public boolean isMeetingDocument() {
    return meeting;
  }
}
