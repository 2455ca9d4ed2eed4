package io.github.tingwen.tts;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Span;
import io.github.tingwen.tts.engine.Delivery;
import java.util.Optional;

/**
 * Where a player is and what it is doing there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param state what happens
 * @param sectionNumber the number of the section, 1 for the first
 * @param section the section that is being read
 * @param sentence the sentence, in the words that are spoken
 * @param from UTF-16 index, in the sentence's wording, of the first character that sounds
 * @param to index after the last; equal to {@code from} while none sounds
 * @param delivery rate and loudness now in force
 * @param words the player's own words, if it speaks some ({@link State#ANNOUNCING})
 * @param failure what went wrong ({@link State#FAILED})
 */
public record Position(
    State state,
    int sectionNumber,
    Section section,
    Sentence sentence,
    int from,
    int to,
    Delivery delivery,
    Optional<String> words,
    Optional<Exception> failure) {

  /** Checks that the characters lie in the sentence. */
  public Position {
    requireNonNull(state, "state");
    requireNonNull(section, "section");
    requireNonNull(delivery, "delivery");
    requireNonNull(words, "words");
    requireNonNull(failure, "failure");
    if (from < 0 || to < from || to > sentence.wording().length()) {
      throw new IllegalArgumentException(
          "not in sentence " + sentence.id() + ": [" + from + ", " + to + ")");
    }
  }

  /** Returns where the sounding characters stand in the caller's text; empty for added words. */
  public Optional<Span> place() {
    return sentence.wording().span(from, to);
  }

  /** What happens at a position. */
  public enum State {
    /** Playing starts, or goes on elsewhere; the sound follows. */
    MOVED,
    /** The characters sound. */
    READING,
    /** The player speaks words of its own. */
    ANNOUNCING,
    /** Silence; {@link NoticePlayer#play} goes on here. */
    PAUSED,
    /** Silence; {@link NoticePlayer#play} begins again. */
    STOPPED,
    /** All has been read. */
    FINISHED,
    /** This sentence cannot be said, or the sound device not be used. */
    FAILED,
    /** Nothing lies before; what sounds goes on. */
    AT_START,
    /** Nothing lies behind; what sounds goes on. */
    AT_END,
    /** Rate or loudness go no further; what sounds goes on. */
    AT_LIMIT,
    /** Rate, loudness, privacy or device have changed. */
    ADJUSTED
  }
}
