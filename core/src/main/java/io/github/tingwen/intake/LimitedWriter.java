package io.github.tingwen.intake;

import io.github.tingwen.intake.UnreadableDocumentException.Reason;
import java.io.StringWriter;
import java.io.Writer;

/** Collects text up to a limit. For one thread. */
final class LimitedWriter extends Writer {

  private final StringWriter text = new StringWriter();
  private final int limit;

  LimitedWriter(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(char[] chars, int from, int length) throws UnreadableDocumentException {
    if (text.getBuffer().length() + length > limit) {
      throw new UnreadableDocumentException(
          Reason.TOO_LARGE, "more than " + limit + " characters of text");
    }
    text.write(chars, from, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
