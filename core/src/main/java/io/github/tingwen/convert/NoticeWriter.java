package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.MeetingNotice;
import java.util.List;

/**
 * Writes a notice in one format. Ours come in by the same door as anybody else's.
 *
 * <p>Implementations are immutable, thread-safe and deterministic: the same notice gives the same
 * text.
 */
public interface NoticeWriter {

  /** Returns the format's name on the command line and the usual file extension: {@code json}. */
  String format();

  /** Returns the media type of what is written: {@code application/json}. */
  String mediaType();

  /** Writes the notice. */
  Written write(MeetingNotice notice);

  /**
   * Returns this writer for {@code script}.
   *
   * @throws UnsupportedOperationException if it writes no other script than the model's
   */
  default NoticeWriter in(ChineseScript script) {
    if (script == ChineseScript.SIMPLIFIED) {
      return this;
    }
    throw new UnsupportedOperationException(format() + " cannot be written in " + script);
  }

  /**
   * A notice in some format.
   *
   * @param text the whole file
   * @param losses what the format cannot hold, one sentence each; empty if nothing was lost
   */
  record Written(String text, List<String> losses) {

    /** Copies the list. */
    public Written {
      requireNonNull(text, "text");
      losses = List.copyOf(losses);
    }
  }
}
