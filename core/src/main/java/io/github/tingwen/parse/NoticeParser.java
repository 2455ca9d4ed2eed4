package io.github.tingwen.parse;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Problem;
import io.github.tingwen.text.TextRepair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from the text of a meeting document to its model.
 *
 * <pre>{@code
 * NoticeParser parser = NoticeParser.builder()
 *     .referenceDate(LocalDate.of(2026, 9, 1))   // for "9月3日" without a year
 *     .build();
 * ParsedNotice parsed = parser.parse(received);
 * }</pre>
 *
 * <p>Time and memory are proportional to the length of the text. Immutable and thread-safe.
 */
public final class NoticeParser {

  private final TextRepair repair;
  private final Optional<LocalDate> referenceDate;
  private final int maxLength;
  private final int maxProblems;

  private NoticeParser(Builder builder) {
    this.repair = builder.repair;
    this.referenceDate = builder.referenceDate;
    this.maxLength = builder.maxLength;
    this.maxProblems = builder.maxProblems;
  }

  /** Returns a builder with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the model of {@code text} and what was noticed on the way.
   *
   * @throws NotAMeetingNoticeException if the text is another kind of paper
   * @throws TextTooLongException if it is longer than {@link Builder#maxLength}
   */
  public ParsedNotice parse(String text) {
    requireNonNull(text, "text");
    if (text.length() > maxLength) {
      throw new TextTooLongException(text.length(), maxLength);
    }
    TextRepair.Repaired repaired = repair.repair(Passage.of(text));
    ParsedNotice parsed = new NoticeReader(repaired.text(), referenceDate, maxProblems).read();
    List<Problem> problems = new ArrayList<>(repaired.problems());
    problems.addAll(parsed.problems());
    int kept = Math.min(problems.size(), maxProblems);
    return new ParsedNotice(parsed.notice(), problems.subList(0, kept));
  }

  /** Collects the options of a {@link NoticeParser}. For use by one thread. */
  public static final class Builder {

    private TextRepair repair = TextRepair.standard();
    private Optional<LocalDate> referenceDate = Optional.empty();
    private int maxLength = 4 << 20;
    private int maxProblems = 10_000;

    private Builder() {}

    /**
     * Sets the repairs that come before parsing. Default: glosses out and lost bytes restored,
     * widths folded, Traditional to Simplified.
     */
    public Builder repair(TextRepair repair) {
      this.repair = requireNonNull(repair, "repair");
      return this;
    }

    /**
     * Sets the day from which 今日 and dates without a year are counted when the paper itself gives
     * no day. Default: none, such dates stay open.
     */
    public Builder referenceDate(LocalDate referenceDate) {
      this.referenceDate = Optional.of(requireNonNull(referenceDate, "referenceDate"));
      return this;
    }

    /**
     * Sets the longest text accepted, in UTF-16 units. Default: 4 Mi, a thousand times a long
     * notice; the limit keeps a mistaken upload from filling the heap.
     */
    public Builder maxLength(int maxLength) {
      if (maxLength < 1) {
        throw new IllegalArgumentException("maxLength must be positive: " + maxLength);
      }
      this.maxLength = maxLength;
      return this;
    }

    /**
     * Sets how many problems are kept. Default: 10,000; a page of pure damage would otherwise weigh
     * more in problems than in text.
     */
    public Builder maxProblems(int maxProblems) {
      if (maxProblems < 1) {
        throw new IllegalArgumentException("maxProblems must be positive: " + maxProblems);
      }
      this.maxProblems = maxProblems;
      return this;
    }

    /** Returns the parser. */
    public NoticeParser build() {
      return new NoticeParser(this);
    }
  }
}
