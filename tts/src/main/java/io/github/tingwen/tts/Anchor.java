package io.github.tingwen.tts;

/**
 * A point in a sentence at which to go on, which may only be known once the sentence has been made.
 *
 * <p>Immutable and thread-safe.
 */
sealed interface Anchor {

  /** The beginning of the sentence, with its earcon. */
  Anchor START = new FromStart(0);

  /** The first sample to be played; below 0 or beyond the end it lies in another sentence. */
  long sampleIn(Take take, int pauseSamples);

  /** A point so much later, or earlier if negative. */
  Anchor plus(long millis);

  /** A point at a time after the beginning; a negative one lies in the sentence before. */
  record FromStart(long millis) implements Anchor {
    @Override
    public long sampleIn(Take take, int pauseSamples) {
      return millis * take.sampleRate() / 1000;
    }

    @Override
    public Anchor plus(long more) {
      return new FromStart(millis + more);
    }
  }

  /** A point at a time before the end of the pause after the sentence. */
  record BeforeEnd(long millis) implements Anchor {
    @Override
    public long sampleIn(Take take, int pauseSamples) {
      return take.length() + pauseSamples - millis * take.sampleRate() / 1000;
    }

    @Override
    public Anchor plus(long more) {
      return new BeforeEnd(millis - more);
    }
  }

  /** The syllable that was heard last; {@code sample} may lie in the pause after the sentence. */
  record Heard(Take heard, int sample) implements Anchor {
    @Override
    public long sampleIn(Take take, int pauseSamples) {
      return sample >= heard.length()
          ? take.length() + pauseSamples
          : take.sampleLike(heard, sample);
    }

    @Override
    public Anchor plus(long more) {
      return new FromStart(heard.millis(sample) + more);
    }

    /** The beginning of the clause, from which what follows can be understood. */
    Anchor clause() {
      return sample >= heard.length() ? this : new Heard(heard, heard.clauseStart(sample));
    }
  }
}
