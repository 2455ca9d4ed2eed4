package io.github.tingwen.parse;

/** The text is longer than the parser was told to accept. */
public final class TextTooLongException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int length;
  private final int limit;

  TextTooLongException(int length, int limit) {
    super("text has " + length + " UTF-16 units, the limit is " + limit);
    this.length = length;
    this.limit = limit;
  }

  /** Returns the length of the text in UTF-16 units. */
  public int length() {
    return length;
  }

  /** Returns the longest text accepted, in UTF-16 units. */
  public int limit() {
    return limit;
  }
}
