package io.github.tingwen.parse;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.DocumentKind;
import java.util.List;

/** The text is another kind of paper; says which, how sure that is and by which signs. */
public final class NotAMeetingNoticeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final DocumentKind kind;
  private final int score;
  private final transient List<String> reasons;

  NotAMeetingNoticeException(DocumentKind kind, int score, List<String> reasons) {
    super(
        "not a meeting document but " + requireNonNull(kind, "kind") + ", by the signs " + reasons);
    this.kind = kind;
    this.score = score;
    this.reasons = List.copyOf(reasons);
  }

  /** Returns what the text is instead; {@link DocumentKind#OTHER} if no kind has enough signs. */
  public DocumentKind kind() {
    return kind;
  }

  /** Returns the weight of the signs found for that kind. */
  public int score() {
    return score;
  }

  /**
   * Returns the signs, words of the text or descriptions of its shape; empty after serialisation.
   */
  public List<String> reasons() {
    return reasons == null ? List.of() : reasons;
  }
}
