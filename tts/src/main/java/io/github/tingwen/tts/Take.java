package io.github.tingwen.tts;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.audio.Loudness;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.Speech;
import java.util.List;

/**
 * An order carried out: its sound, with a way from samples to characters and back.
 *
 * <p>Immutable and thread-safe.
 *
 * @param order what was wanted
 * @param speech its sound
 * @param lufs how loud it is, so that earcons can be softer
 */
record Take(Order order, Speech speech, double lufs) {

  /** What our voice is made to; taken where a sentence is too short to measure. */
  static final double USUAL_LUFS = -16;

  private static final String CLAUSE_ENDS = "，。；：！？,;!?";
  private static final long LONGEST_SYLLABLE_MILLIS = 1500;

  static Take of(Order order, Speech speech) {
    double lufs = Loudness.integratedLufs(speech.pcm());
    return new Take(order, speech, Double.isInfinite(lufs) ? USUAL_LUFS : lufs);
  }

  Sentence sentence() {
    return order.sentence();
  }

  int sampleRate() {
    return speech.pcm().sampleRate();
  }

  int length() {
    return speech.pcm().length();
  }

  long millis(int sample) {
    return sample * 1000L / sampleRate();
  }

  /** The samples that last so long, at most all. */
  int samples(long millis) {
    return (int) Math.min(length(), millis * sampleRate() / 1000);
  }

  /**
   * The mark that sounds at a sample: the last that has begun, or the first; -1 if there is none.
   */
  int markAt(int sample) {
    List<Mark> marks = speech.marks();
    int low = 0;
    int high = marks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (marks.get(middle).startSample() <= sample) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return marks.isEmpty() ? -1 : low;
  }

  Mark mark(int index) {
    return speech.marks().get(index);
  }

  /** The character that sounds at a sample. */
  int characterAt(int sample) {
    int at = markAt(sample);
    return at < 0 ? 0 : mark(at).from();
  }

  /** Where to go on after being heard up to {@code sample}: at the beginning of its syllable. */
  int syllableStart(int sample) {
    int at = markAt(sample);
    return at < 0 || isCoarse(at) || sample < mark(at).startSample()
        ? sample
        : mark(at).startSample();
  }

  /** A mark longer than any syllable: a foreign engine's mark over the whole sentence. */
  private boolean isCoarse(int mark) {
    Mark it = mark(mark);
    return millis(it.endSample() - it.startSample()) > LONGEST_SYLLABLE_MILLIS;
  }

  /** The sample here at which the syllable begins that sounds at {@code sample} of another take. */
  int sampleLike(Take other, int sample) {
    int theirs = other.markAt(sample);
    if (equals(other) || theirs < 0 || speech.marks().isEmpty()) {
      return syllableStart(Math.min(sample, length()));
    }
    if (other.isCoarse(theirs)) {
      return (int) ((long) sample * length() / other.length());
    }
    return sampleOf(other.mark(theirs).from());
  }

  /** The first sample of the clause that sounds at a sample. */
  int clauseStart(int sample) {
    int at = markAt(sample);
    if (at < 0 || isCoarse(at)) {
      return sample;
    }
    int from = Math.min(mark(at).from(), sentence().wording().length());
    while (from > 0 && CLAUSE_ENDS.indexOf(sentence().wording().charAt(from - 1)) < 0) {
      from--;
    }
    return sampleOf(from);
  }

  private int sampleOf(int character) {
    for (Mark mark : speech.marks()) {
      if (mark.to() > character) {
        return mark.startSample();
      }
    }
    return length();
  }
}
