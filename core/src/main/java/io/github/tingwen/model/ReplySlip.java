package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.List;

/**
 * A slip to be sent back (回执), attached or mentioned.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the slip, or the words that mention it
 * @param fields what is to be filled in (姓名, 职务, 联系电话); empty if it is only mentioned
 */
public record ReplySlip(Passage text, List<Passage> fields) {

  /** Copies the list. */
  public ReplySlip {
    requireNonNull(text, "text");
    fields = List.copyOf(fields);
  }
}
