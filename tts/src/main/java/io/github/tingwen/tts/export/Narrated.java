package io.github.tingwen.tts.export;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.mandarin.Break;
import io.github.tingwen.tts.mandarin.Spoken;
import io.github.tingwen.tts.mandarin.Syllable;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its sound and its place in the whole.
 *
 * <p>Immutable and thread-safe.
 *
 * @param spoken the sentence as it was to be said
 * @param speech its sound
 * @param pauseSamples the silence after it
 * @param startSample where it begins, counted from the beginning of the script
 */
public record Narrated(Spoken spoken, Speech speech, int pauseSamples, long startSample) {

  /** Checks the numbers. */
  public Narrated {
    requireNonNull(spoken, "spoken");
    requireNonNull(speech, "speech");
    if (pauseSamples < 0 || startSample < 0) {
      throw new IllegalArgumentException("samples: " + pauseSamples + ", " + startSample);
    }
  }

  /** Returns the samples per second (Hz). */
  public int sampleRate() {
    return speech.pcm().sampleRate();
  }

  /** Returns the sample after the speech, before the pause. */
  public long endSample() {
    return startSample + speech.pcm().length();
  }

  /**
   * Returns the words with their times, in order. A word takes the signs after it along; where the
   * engine gives one mark for the whole sentence, times are shares of it by syllables.
   */
  public List<SpokenWord> words() {
    List<SpokenWord> words = new ArrayList<>();
    List<Syllable> syllables = spoken.syllables();
    int first = 0;
    for (int s = 0; s < syllables.size(); s++) {
      boolean ends = syllables.get(s).after() != Break.NONE;
      boolean last = s + 1 == syllables.size();
      if (last || ends && syllables.get(s + 1).from() >= syllables.get(s).to()) {
        int from = words.isEmpty() ? 0 : syllables.get(first).from();
        int to = last ? spoken.sentence().wording().length() : syllables.get(s + 1).from();
        words.add(new SpokenWord(from, Math.max(from, to), start(first), end(s)));
        first = s + 1;
      }
    }
    return words;
  }

  private long start(int syllable) {
    return startSample
        + (isMarked() ? speech.marks().get(syllable).startSample() : share(syllable));
  }

  private long end(int syllable) {
    return startSample
        + (isMarked() ? speech.marks().get(syllable).endSample() : share(syllable + 1));
  }

  private boolean isMarked() {
    return speech.marks().size() == spoken.syllables().size();
  }

  private long share(int syllables) {
    int from = speech.marks().stream().mapToInt(Mark::startSample).min().orElse(0);
    int to = speech.marks().stream().mapToInt(Mark::endSample).max().orElse(speech.pcm().length());
    return from + (long) (to - from) * syllables / spoken.syllables().size();
  }

  /**
   * A word and when it sounds.
   *
   * <p>Immutable and thread-safe.
   *
   * @param from UTF-16 index of its first character in the sentence's wording
   * @param to index after its last, signs included
   * @param startSample where it begins, counted from the beginning of the script
   * @param endSample where it ends
   */
  public record SpokenWord(int from, int to, long startSample, long endSample) {}
}
