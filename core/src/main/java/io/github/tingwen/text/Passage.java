package io.github.tingwen.text;

import static java.util.Objects.checkFromToIndex;
import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Text in which every character remembers where in the caller's original it came from.
 *
 * <p>Received text, repaired text, the leaves of the model and the words to be spoken are all
 * passages, so the word that sounds can be shown in the paper on the wall. Words the library adds
 * ("第一项，") are <em>untraced</em>. A passage is a {@link CharSequence}; {@link #subSequence} keeps
 * the trace. Two passages are equal if they hold the same characters from the same places.
 *
 * <pre>{@code
 * Passage received = Passage.of("4月12日上午");
 * Passage day = received.sub(0, 5);
 * day.span();                          // [0, 5)
 * Passage.untraced("日期：").then(day); // spoken words, still traced where they are the paper's
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Passage implements CharSequence {

  private static final Passage EMPTY = new Passage("", new Trace.Nowhere(), null);

  private final String text;
  private final Trace trace;

  /** The caller's text; null where it is not known, in untraced words and what was read back. */
  private final Received received;

  Passage(String text, Trace trace, Received received) {
    this.text = text;
    this.trace = trace;
    this.received = received;
  }

  /** Returns the text as the caller gave it: every character traces to itself. */
  public static Passage of(String original) {
    return new Passage(original, new Trace.Identity(0), new Received(original));
  }

  /** Returns words that stand nowhere in the caller's text. */
  public static Passage untraced(String words) {
    return new Passage(requireNonNull(words, "words"), new Trace.Nowhere(), null);
  }

  /** Returns the passage without characters. */
  public static Passage empty() {
    return EMPTY;
  }

  /** Returns all parts one after the other. */
  public static Passage join(List<Passage> parts) {
    Builder joined = builder();
    parts.forEach(joined::append);
    return joined.build();
  }

  /** Returns a builder for a passage put together from pieces of others. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public Passage subSequence(int from, int to) {
    return sub(from, to);
  }

  /** Returns the characters from {@code from} to before {@code to}, with their places. */
  public Passage sub(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    String cut = text.substring(from, to);
    return cut.isEmpty() ? EMPTY : new Passage(cut, trace.from(from), received);
  }

  /** Returns the characters from {@code from} to the end, with their places. */
  public Passage sub(int from) {
    return sub(from, text.length());
  }

  /** Returns this passage without white space (ideographic and no-break space too) at its ends. */
  public Passage strip() {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return sub(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Returns this passage followed by {@code next}. */
  public Passage then(Passage next) {
    return builder().append(this).append(next).build();
  }

  /** Returns other words for this passage: each of their characters traces to all of it. */
  public Passage reworded(String words) {
    return builder().appendFor(words, this).build();
  }

  /** Returns the index of the first {@code needle} at or after {@code from}, or -1. */
  public int indexOf(String needle, int from) {
    return text.indexOf(needle, from);
  }

  /**
   * Returns whether character {@code index} stands in the caller's text.
   *
   * @throws IndexOutOfBoundsException if there is no such character, here and below
   */
  public boolean isTraced(int index) {
    checkIndex(index, text.length());
    return trace.start(index) >= 0;
  }

  /** Returns the original place of character {@code index}; empty for an untraced one. */
  public Optional<Span> spanAt(int index) {
    checkIndex(index, text.length());
    int start = trace.start(index);
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, trace.end(index)));
  }

  /**
   * The caller's text, in which the spans count; empty if it is not known, as of a passage that was
   * read back from a file, or if pieces of several texts are put together.
   */
  Optional<Received> received() {
    return Optional.ofNullable(received);
  }

  /** Returns the smallest original span covering all traced characters; empty if there is none. */
  public Optional<Span> span() {
    return span(0, text.length());
  }

  /** Returns the smallest original span covering the traced characters of a part. */
  public Optional<Span> span(int from, int to) {
    checkFromToIndex(from, to, text.length());
    if (trace instanceof Trace.Identity && from < to) {
      return Optional.of(new Span(trace.start(from), trace.end(to - 1)));
    }
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (int i = from; i < to; i++) {
      if (trace.start(i) >= 0) {
        start = Math.min(start, trace.start(i));
        end = Math.max(end, trace.end(i));
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /**
   * Returns the end of the run of characters that begins at {@code from}: all of them stand one
   * after the other in the caller's text, or each stands for the same longer or empty place of it,
   * or all are untraced. A run is as long as possible.
   */
  public int runEnd(int from) {
    if (trace instanceof Trace.Identity) {
      return text.length();
    }
    int start = trace.start(from);
    int end = trace.end(from);
    int step = start >= 0 && end - start == 1 ? 1 : 0;
    int to = from + 1;
    while (to < text.length()
        && trace.start(to) == start + step * (to - from)
        && trace.end(to) == end + step * (to - from)) {
      to++;
    }
    return to;
  }

  /** Returns the characters without their places. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage that && text.equals(that.text) && sameTrace(that);
  }

  private boolean sameTrace(Passage that) {
    for (int i = 0; i < text.length(); i++) {
      if (trace.start(i) != that.trace.start(i) || trace.end(i) != that.trace.end(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Puts a passage together from pieces of others and from words of its own. For one thread. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private Received received;
    private boolean mixed;

    private Builder() {}

    /** Adds all of {@code piece}. */
    public Builder append(Passage piece) {
      return append(piece, 0, piece.length());
    }

    /** Adds a part of {@code piece}. */
    public Builder append(Passage piece, int from, int to) {
      reserve(to - from);
      learn(piece);
      for (int i = from; i < to; i++) {
        starts[text.length() + i - from] = piece.trace.start(i);
        ends[text.length() + i - from] = piece.trace.end(i);
      }
      text.append(piece.text, from, to);
      return this;
    }

    /** Adds words that stand nowhere in the caller's text. */
    public Builder append(String words) {
      return append(words, -1, -1);
    }

    /** Adds words that stand for all of {@code original}; untraced if that is. */
    public Builder appendFor(String words, Passage original) {
      Optional<Span> span = original.span();
      learn(original);
      return append(words, span.map(Span::from).orElse(-1), span.map(Span::to).orElse(-1));
    }

    /** Keeps the caller's text of what is added, as long as there is only one. */
    @SuppressWarnings("ReferenceEquality")
    private void learn(Passage piece) {
      boolean known = piece.received != null;
      mixed |= known && received != null && piece.received != received;
      received = mixed ? null : known ? piece.received : received;
    }

    /** Adds words each character of which stands for all of {@code place} in the caller's text. */
    public Builder append(String words, Span place) {
      return append(words, place.from(), place.to());
    }

    /**
     * Adds words that stand in the caller's text one character after the other from {@code start}.
     *
     * @throws IllegalArgumentException if they would begin before it
     * @throws ArithmeticException if they would end beyond the largest index
     */
    public Builder appendFrom(String words, int start) {
      if (start < 0) {
        throw new IllegalArgumentException("start must not be negative: " + start);
      }
      Math.addExact(start, words.length());
      reserve(words.length());
      for (int i = 0; i < words.length(); i++) {
        starts[text.length() + i] = start + i;
        ends[text.length() + i] = start + i + 1;
      }
      text.append(words);
      return this;
    }

    private Builder append(String words, int start, int end) {
      reserve(words.length());
      Arrays.fill(starts, text.length(), text.length() + words.length(), start);
      Arrays.fill(ends, text.length(), text.length() + words.length(), end);
      text.append(words);
      return this;
    }

    private void reserve(int more) {
      int needed = text.length() + more;
      if (needed > starts.length) {
        int room = Math.max(needed, starts.length * 2);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
      }
    }

    private boolean isOneRun() {
      boolean isRun = starts[0] >= 0;
      for (int i = 0; isRun && i < text.length(); i++) {
        isRun = starts[i] == starts[0] + i && ends[i] == starts[i] + 1;
      }
      return isRun;
    }

    /** Returns the number of UTF-16 units so far. */
    public int length() {
      return text.length();
    }

    /** Returns the passage; the builder may be used on. */
    public Passage build() {
      if (text.length() == 0) {
        return EMPTY;
      }
      if (isOneRun()) {
        return new Passage(text.toString(), new Trace.Identity(starts[0]), received);
      }
      int[] from = Arrays.copyOf(starts, text.length());
      int[] to = Arrays.copyOf(ends, text.length());
      return new Passage(text.toString(), new Trace.Table(from, to, 0), received);
    }
  }
}
