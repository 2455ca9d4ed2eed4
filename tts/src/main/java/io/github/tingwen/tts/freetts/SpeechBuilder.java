package io.github.tingwen.tts.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import io.github.tingwen.tts.audio.Limiter;
import io.github.tingwen.tts.audio.Loudness;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.mandarin.IntonationPhrase;
import io.github.tingwen.tts.mandarin.PlannedSyllable;
import io.github.tingwen.tts.mandarin.Syllable;
import io.github.tingwen.tts.voice.Utterance;
import io.github.tingwen.tts.voice.VoiceModel;
import io.github.tingwen.tts.voice.VoiceSynthesizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Strings intonation phrases together into one sentence with marks. For use by one thread. */
final class SpeechBuilder {

  private static final int SAMPLE_RATE = 22050;
  private static final double TARGET_LUFS = -16; // EBU R 128 s2 for speech to be heard on devices
  private static final double TYPICAL_LUFS = -17; // of what is too short to be measured
  private static final int EDGE_SAMPLES = SAMPLE_RATE * 20 / 1000;

  private final VoiceSynthesizer synthesizer;

  SpeechBuilder(VoiceModel model) {
    synthesizer = new VoiceSynthesizer(model);
  }

  /**
   * Says the planned phrases and writes sounds and pitch into the utterance's relations.
   *
   * @throws IllegalArgumentException if the voice lacks a syllable
   */
  Speech build(
      List<IntonationPhrase> plan, Delivery delivery, com.sun.speech.freetts.Utterance mirror) {
    Relation segments = mirror.createRelation(Relation.SEGMENT);
    Relation targets = mirror.createRelation(Relation.TARGET);
    float[] all = new float[SAMPLE_RATE];
    int length = 0;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < plan.size(); i++) {
      IntonationPhrase phrase = shifted(plan.get(i), delivery.pitchSemitones());
      Utterance said = synthesizer.say(phrase);
      int from = i == 0 ? Math.max(0, said.leadingSilence() - EDGE_SAMPLES) : 0;
      int to = said.samples().length;
      int pause = phrase.pauseMillis() * SAMPLE_RATE / 1000;
      all = Arrays.copyOf(all, Math.max(all.length, 2 * (length + to - from + pause)));
      System.arraycopy(said.samples(), from, all, length, to - from);
      addMarks(phrase, said, length - from, marks);
      mirror(said, length - from, segments, targets);
      length += to - from + Math.max(0, pause - silenceAround(plan, i, said));
    }
    return new Speech(levelled(Arrays.copyOf(all, length), delivery.gainDb()), marks);
  }

  private static Pcm levelled(float[] samples, double gainDb) {
    double loudness = Loudness.integratedLufs(samples, SAMPLE_RATE);
    double known = Double.isFinite(loudness) ? loudness : TYPICAL_LUFS;
    return Limiter.toPcm(samples, SAMPLE_RATE, TARGET_LUFS - known + gainDb);
  }

  /** Returns the silence that the voice itself puts after a phrase and before the next one. */
  private static int silenceAround(List<IntonationPhrase> plan, int i, Utterance said) {
    return i == plan.size() - 1 ? 0 : said.trailingSilence() + said.leadingSilence();
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

  private static void addMarks(
      IntonationPhrase phrase, Utterance said, int offset, List<Mark> marks) {
    for (int s = 0; s < phrase.syllables().size(); s++) {
      Syllable syllable = phrase.syllables().get(s).syllable();
      marks.add(
          new Mark(
              syllable.from(),
              syllable.to(),
              Math.max(0, offset + said.starts()[s]),
              offset + said.ends()[s]));
    }
  }

  private static void mirror(Utterance said, int offset, Relation segments, Relation targets) {
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
