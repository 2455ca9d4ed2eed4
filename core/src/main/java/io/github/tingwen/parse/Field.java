package io.github.tingwen.parse;

/**
 * A labelled part: what it is, where the label stands and where its value.
 *
 * <p>Immutable and thread-safe.
 */
record Field(Kind kind, int from, Stretch value) {

  /** What labels announce; the words are in labels.tsv. */
  enum Kind {
    TIME,
    PLACE,
    TIME_PLACE,
    BRANCH,
    ATTENDEES,
    OBSERVERS,
    INVITED,
    ABSENT,
    CHAIR,
    RECORDER,
    REPORTER,
    AGENDA,
    PURPOSE,
    CONTACT,
    NAME,
    REQUIREMENTS,
    CHECK_IN,
    DURATION,
    DOC_NUMBER,
    ISSUER,
    DECISION,
    VOTE,
    ADJOURN,
    ADDRESSEE,
    REPLY
  }
}
