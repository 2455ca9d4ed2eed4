package io.github.tingwen.tts.freetts;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.tts.audio.Limiter;
import io.github.tingwen.tts.audio.Loudness;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.Spoken;
import java.io.IOException;
import java.util.List;

/**
 * FreeTTS's own English voice, kevin16, as a speech engine, for the English words of a page; it
 * says {@link Spoken#normalized} and marks each word.
 *
 * <p>Making one takes about a second; any number may work side by side. For use by one thread at a
 * time.
 */
public final class EnglishEngine implements SpeechEngine {

  private static final float WORDS_PER_MINUTE = 150; // kevin16's own rate
  private static final float USUAL_PITCH_HZ = 100; // kevin16's own pitch
  private static final double LOUDNESS_LUFS = -16; // the loudness of the Mandarin voice
  private static final double MOST_GAIN_DB = 20;

  private final KevinVoice voice;

  private EnglishEngine(KevinVoice voice) {
    this.voice = voice;
  }

  /**
   * Makes an engine.
   *
   * @throws IOException if the voice cannot be loaded from FreeTTS's jar
   */
  public static EnglishEngine create() throws IOException {
    return new EnglishEngine(KevinVoice.open());
  }

  @Override
  public String name() {
    return "kevin16";
  }

  @Override
  public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
    requireNonNull(sentence, "sentence");
    voice.setRate((float) (WORDS_PER_MINUTE * delivery.rate()));
    voice.setPitch((float) (USUAL_PITCH_HZ * Math.pow(2, delivery.pitchSemitones() / 12)));
    KevinVoice.Said said = voice.say(sentence.normalized());
    Pcm raw = Pcm.of(said.samples(), KevinVoice.SAMPLE_RATE);
    List<Mark> marks = said.marks();
    return new Speech(level(raw, delivery.gainDb()), marks);
  }

  /** Brings a sentence to the loudness of the other voice; one too short to measure stays as is. */
  private static Pcm level(Pcm raw, double gainDb) {
    double lufs = Loudness.integratedLufs(raw);
    double missing = Double.isInfinite(lufs) ? 0 : LOUDNESS_LUFS - lufs;
    double gain = Math.min(missing, MOST_GAIN_DB) + gainDb;
    return Limiter.toPcm(raw.amplitudes(), raw.sampleRate(), gain);
  }

  @Override
  public void close() {
    voice.deallocate();
  }
}
