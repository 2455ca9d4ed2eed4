package io.github.tingwen.parse;

/**
 * A line of the text without the spaces at its ends.
 *
 * <p>Immutable and thread-safe.
 */
record Line(int from, int to, Kind kind) {

  /** What a line is. */
  enum Kind {
    /** The document's title or a part of it. */
    TITLE,
    /** Text of the document. */
    BODY,
    /** Where and when it was published: 来源, 发布时间. */
    METADATA,
    /** Navigation, share text, footer, residue of an editor. */
    BOILERPLATE,
    /** The same as an earlier line. */
    DUPLICATE
  }

  int length() {
    return to - from;
  }

  Line as(Kind other) {
    return new Line(from, to, other);
  }

  Stretch stretch() {
    return new Stretch(from, to);
  }
}
