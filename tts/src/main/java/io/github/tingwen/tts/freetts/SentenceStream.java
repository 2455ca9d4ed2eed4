package io.github.tingwen.tts.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import io.github.tingwen.tts.audio.Limiter;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.SpeechStream;
import io.github.tingwen.tts.mandarin.IntonationPhrase;
import io.github.tingwen.tts.mandarin.PlannedSyllable;
import io.github.tingwen.tts.mandarin.Syllable;
import io.github.tingwen.tts.voice.Utterance;
import io.github.tingwen.tts.voice.VoiceSynthesizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Strings intonation phrases together into one sentence with marks, a quarter of a second at a
 * time.
 *
 * <p>Durations of all phrases are computed at once, and so length and marks; everything else of a
 * phrase when its samples are wanted. Each phrase is brought to the level by itself, which makes
 * them equally loud and needs nothing of what comes later. For use by one thread.
 */
final class SentenceStream implements SpeechStream {

  private static final int SAMPLE_RATE = 22050;
  private static final double TARGET_LUFS = -16; // EBU R 128 s2 for speech to be heard on devices
  private static final double TYPICAL_LUFS = -17; // of what is too short to be measured
  private static final int EDGE_SAMPLES = SAMPLE_RATE * 20 / 1000;
  private static final int PIECE_SAMPLES = SAMPLE_RATE / 4;

  private final VoiceSynthesizer synthesizer;
  private final double targetLufs;
  private final boolean alone; // whether there is but one phrase
  private final Relation segments;
  private final Relation targets;
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Phrase> phrases = new ArrayDeque<>(); // those not made to their end
  private final Limiter limiter = new Limiter(SAMPLE_RATE);
  private int length;

  /**
   * Begins a sentence; sounds and pitch are written into the utterance's relations as they are
   * made.
   *
   * @throws IllegalArgumentException if the voice lacks a syllable
   */
  SentenceStream(
      VoiceSynthesizer synthesizer,
      List<IntonationPhrase> plan,
      Delivery delivery,
      com.sun.speech.freetts.Utterance mirror) {
    this.synthesizer = synthesizer;
    targetLufs = TARGET_LUFS + delivery.gainDb();
    alone = plan.size() == 1;
    segments = mirror.createRelation(Relation.SEGMENT);
    targets = mirror.createRelation(Relation.TARGET);
    for (int i = 0; i < plan.size(); i++) {
      add(shifted(plan.get(i), delivery.pitchSemitones()), i == plan.size() - 1);
    }
  }

  private static IntonationPhrase shifted(IntonationPhrase phrase, double semitones) {
    if (semitones == 0) {
      return phrase;
    }
    List<PlannedSyllable> shifted =
        phrase.syllables().stream()
            .map(s -> new PlannedSyllable(s.syllable(), s.stretch(), s.semitones() + semitones))
            .toList();
    return new IntonationPhrase(shifted, phrase.pauseMillis());
  }

  /** Appends a phrase; of the silence before the first one only the edge is kept. */
  private void add(IntonationPhrase planned, boolean last) {
    Utterance said = synthesizer.say(planned);
    int skipped = length == 0 ? Math.max(0, said.leadingSilence() - EDGE_SAMPLES) : 0;
    int pause = planned.pauseMillis() * SAMPLE_RATE / 1000;
    int own = last ? 0 : said.trailingSilence() + said.leadingSilence();
    int silence = Math.max(0, pause - own);
    int offset = length - skipped;
    phrases.add(new Phrase(said, skipped, offset, silence));
    addMarks(planned, said, offset);
    length = offset + said.length() + silence;
  }

  private void addMarks(IntonationPhrase planned, Utterance said, int offset) {
    for (int s = 0; s < said.syllables(); s++) {
      Syllable syllable = planned.syllables().get(s).syllable();
      int start = Math.max(0, offset + said.start(s));
      marks.add(new Mark(syllable.from(), syllable.to(), start, offset + said.end(s)));
    }
  }

  @Override
  public int sampleRate() {
    return SAMPLE_RATE;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public List<Mark> marks() {
    return List.copyOf(marks);
  }

  @Override
  public Pcm next() {
    short[] samples = {};
    while (samples.length == 0) {
      Phrase phrase = phrases.element();
      samples = limiter.next(phrase.next(), phrase.gainDb);
      if (phrase.isMade()) {
        phrases.remove();
      }
      if (phrases.isEmpty()) {
        samples = joined(samples, limiter.end());
      }
    }
    return Pcm.of(samples, SAMPLE_RATE);
  }

  private static short[] joined(short[] first, short[] second) {
    short[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** A phrase on its way: its sound, then silence. */
  private final class Phrase {

    private final Utterance said;
    private final int skipped;
    private final int offset; // of its first sample, skipped ones included, in the sentence
    private final int length;
    private int made;
    private double gainDb;

    Phrase(Utterance said, int skipped, int offset, int silence) {
      this.said = said;
      this.skipped = skipped;
      this.offset = offset;
      this.length = said.length() + silence;
    }

    float[] next() {
      if (made == 0) {
        begin();
      }
      float[] samples = said.next(PIECE_SAMPLES);
      if (samples.length == 0) {
        samples = new float[length - made];
      }
      made += samples.length;
      return samples;
    }

    private void begin() {
      double lufs = alone ? said.lufs() : said.lufsBefore(length - said.length());
      gainDb = targetLufs - (Double.isFinite(lufs) ? lufs : TYPICAL_LUFS);
      mirror(said, offset);
      made = said.next(skipped).length;
    }

    boolean isMade() {
      return made == length;
    }
  }

  private void mirror(Utterance said, int offset) {
    int start = 0;
    for (Utterance.Sound sound : said.sounds()) {
      Item segment = segments.appendItem();
      segment.getFeatures().setString("name", sound.name().equals("sil") ? "pau" : sound.name());
      segment.getFeatures().setFloat("end", seconds(offset + sound.endSample()));
      if (sound.pitchHz() > 0) {
        Item target = targets.appendItem();
        target.getFeatures().setFloat("pos", seconds(offset + (start + sound.endSample()) / 2));
        target.getFeatures().setFloat("f0", (float) sound.pitchHz());
      }
      start = sound.endSample();
    }
  }

  private static float seconds(int sample) {
    return (float) sample / SAMPLE_RATE;
  }
}
