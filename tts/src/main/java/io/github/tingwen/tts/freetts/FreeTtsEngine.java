package io.github.tingwen.tts.freetts;

import static java.util.Objects.requireNonNull;

import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Utterance;
import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.engine.SpeechStream;
import io.github.tingwen.tts.mandarin.IntonationPhrase;
import io.github.tingwen.tts.mandarin.PinyinText;
import io.github.tingwen.tts.mandarin.Prosody;
import io.github.tingwen.tts.mandarin.Spoken;
import io.github.tingwen.tts.mandarin.Syllable;
import io.github.tingwen.tts.voice.VoiceModel;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The library's own voice as a speech engine: each sentence is an utterance that runs through the
 * stages of a FreeTTS voice.
 *
 * <p>Any number of engines may work side by side and share one {@link VoiceModel}; each is for use
 * by one thread at a time.
 */
public final class FreeTtsEngine implements SpeechEngine {

  /** Of one sentence, which has some thirty: twenty minutes of sound, about 60 MB. */
  private static final int MOST_SYLLABLES = 5_000;

  private Optional<MandarinVoice> voice;

  /**
   * Makes an engine with the voice that comes with the library, loaded when it first speaks. For
   * ServiceLoader; {@link #create} tells at once if the voice cannot be loaded.
   */
  public FreeTtsEngine() {
    voice = Optional.empty();
  }

  private FreeTtsEngine(VoiceModel model) {
    voice = Optional.of(new MandarinVoice(model));
  }

  /**
   * Makes an engine with the voice that comes with the library.
   *
   * @throws IOException if the voice is missing from the class path or damaged
   */
  public static FreeTtsEngine create() throws IOException {
    return of(VoiceModel.load());
  }

  /** Makes an engine with a voice that is already loaded. */
  public static FreeTtsEngine of(VoiceModel model) {
    return new FreeTtsEngine(requireNonNull(model, "model"));
  }

  @Override
  public String name() {
    return "tingwen";
  }

  @Override
  public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
    return begin(sentence, delivery).whole();
  }

  /** Begins a sentence; its samples are made when they are asked for, by the same thread. */
  @Override
  public SpeechStream begin(Spoken sentence, Delivery delivery) throws SpeechException {
    requireNonNull(sentence, "sentence");
    requireNonNull(delivery, "delivery");
    return run(sentence, delivery, Prosody.plan(sentence, delivery.rate()));
  }

  /**
   * Says toned pinyin, {@code yi2 ban4}, the way a word is said on its own: the tones as given,
   * without the rhythm of a sentence. The marks count in {@code pinyin}.
   *
   * @throws IllegalArgumentException if it is not toned pinyin
   * @throws SpeechException if the voice lacks a syllable
   */
  public Speech speakPinyin(String pinyin) throws SpeechException {
    List<Syllable> syllables = PinyinText.parse(pinyin);
    Sentence word =
        new Sentence("pinyin", Sentence.Role.TEXT, Passage.of(pinyin), List.of(), Pause.SENTENCE);
    Spoken spoken = new Spoken(word, pinyin, syllables, false);
    return run(spoken, Delivery.NORMAL, List.of(Prosody.word(syllables))).whole();
  }

  private SpeechStream run(Spoken spoken, Delivery delivery, List<IntonationPhrase> plan)
      throws SpeechException {
    if (spoken.syllables().size() > MOST_SYLLABLES) {
      throw new SpeechException(
          String.format(
              Locale.ROOT,
              "sentence %s has %d syllables, the limit is %d",
              spoken.sentence().id(),
              spoken.syllables().size(),
              MOST_SYLLABLES));
    }
    MandarinVoice loaded = loaded();
    Utterance utterance = new Utterance(loaded);
    utterance.setObject(Stages.SPOKEN, spoken);
    utterance.setObject(Stages.DELIVERY, delivery);
    utterance.setObject(Stages.PLAN, plan);
    try {
      loaded.runStages(utterance);
    } catch (ProcessException e) {
      throw new SpeechException(
          "cannot say sentence " + spoken.sentence().id() + ": " + e.getMessage(), e);
    }
    return (SpeechStream) utterance.getObject(Stages.STREAM);
  }

  private MandarinVoice loaded() throws SpeechException {
    if (voice.isEmpty()) {
      try {
        voice = Optional.of(new MandarinVoice(VoiceModel.load()));
      } catch (IOException e) {
        throw new SpeechException("cannot load the voice: " + e.getMessage(), e);
      }
    }
    return voice.get();
  }

  @Override
  public void close() {
    voice.ifPresent(MandarinVoice::deallocate);
  }
}
