package io.github.tingwen.tts;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.audio.Loudness;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.SpeechStream;
import java.util.Arrays;
import java.util.List;

/**
 * An order being carried out: how long it lasts and what sounds when, with a way from samples to
 * characters and back, and as much of its sound as has been made.
 *
 * <p>For use by one thread at a time: the voice's until the first samples are there, then the
 * player's.
 */
final class Take {

  /** What our voice is made to; taken while there is too little sound to measure. */
  static final double USUAL_LUFS = -16;

  private static final String CLAUSE_ENDS = "，。；：！？,;!?";
  private static final long LONGEST_SYLLABLE_MILLIS = 1500;

  private final Order order;
  private final int sampleRate;
  private final List<Mark> marks;
  private final short[] samples;
  private int made;
  private int firstPiece;
  private boolean givenUp;

  private Take(Order order, int sampleRate, List<Mark> marks, int length) {
    this.order = order;
    this.sampleRate = sampleRate;
    this.marks = marks;
    this.samples = new short[length];
  }

  /** Returns a take of which nothing has been made. */
  static Take of(Order order, SpeechStream stream) {
    List<Mark> marks = Mark.inOrder(stream.marks(), stream.length());
    return new Take(order, stream.sampleRate(), marks, stream.length());
  }

  /** Adds the next samples; not more than there is room for. */
  void add(Pcm piece) {
    piece.copy(0, piece.length(), samples, made);
    firstPiece = made == 0 ? piece.length() : firstPiece;
    made += piece.length();
  }

  /** The number of samples that have been made. */
  int made() {
    return made;
  }

  boolean isWhole() {
    return made == samples.length;
  }

  /** Learns that the voice will not make the rest. */
  void giveUp() {
    givenUp = true;
  }

  boolean isGivenUp() {
    return givenUp;
  }

  /** Copies samples {@code from} to before {@code to}, which have been made. */
  short[] samples(int from, int to) {
    return Arrays.copyOfRange(samples, from, to);
  }

  /**
   * How loud its first piece is, so that earcons can be softer. How much more has been made by now
   * is chance, and the same script is to give the same samples.
   */
  double lufs() {
    double lufs = Loudness.integratedLufs(Pcm.of(samples(0, firstPiece), sampleRate));
    return Double.isInfinite(lufs) ? USUAL_LUFS : lufs;
  }

  Order order() {
    return order;
  }

  Sentence sentence() {
    return order.sentence();
  }

  int sampleRate() {
    return sampleRate;
  }

  int length() {
    return samples.length;
  }

  long millis(int sample) {
    return sample * 1000L / sampleRate();
  }

  /**
   * The mark that sounds at a sample: the last that has begun, or the first; -1 if there is none.
   */
  int markAt(int sample) {
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
    return marks.get(index);
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
    if (order.equals(other.order) || theirs < 0 || marks.isEmpty()) {
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
    for (Mark mark : marks) {
      if (mark.to() > character) {
        return mark.startSample();
      }
    }
    return length();
  }
}
