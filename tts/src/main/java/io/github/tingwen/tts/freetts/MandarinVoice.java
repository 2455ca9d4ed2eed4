package io.github.tingwen.tts.freetts;

import static java.util.Objects.requireNonNull;

import com.sun.speech.freetts.Age;
import com.sun.speech.freetts.FreeTTSSpeakable;
import com.sun.speech.freetts.Gender;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Tokenizer;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.Voice;
import io.github.tingwen.tts.voice.VoiceModel;
import java.util.List;
import java.util.Locale;

/**
 * A Mandarin voice for FreeTTS programs.
 *
 * <pre>{@code
 * Voice voice = new MandarinVoice(VoiceModel.load());
 * voice.setAudioPlayer(player);
 * voice.allocate();
 * voice.speak("会议定于九点召开。");   // false if it could not be spoken; the reason is in the log
 * }</pre>
 *
 * <p>Unlike FreeTTS's own voices it writes 16-bit samples to its audio player in the caller's
 * thread, so that it never waits for a sound device that is not there, and prints nothing. For use
 * by one thread.
 */
public final class MandarinVoice extends Voice {

  /** The voice as it is, in what FreeTTS calls words per minute. */
  static final float SYLLABLES_PER_MINUTE = 240;

  private final Stages.Output output = new Stages.Output();

  /** Makes a voice; {@link #allocate} costs nothing more. */
  public MandarinVoice(VoiceModel model) {
    super(
        "tingwen",
        Gender.FEMALE,
        Age.YOUNGER_ADULT,
        "Mandarin voice of Tingwen: " + requireNonNull(model, "model").attribution(),
        Locale.SIMPLIFIED_CHINESE,
        "general",
        "tingwen");
    setLexicon(new NoLexicon());
    setRate(SYLLABLES_PER_MINUTE);
    setVolume(1);
    addStages(Stages.of(model));
  }

  @SuppressWarnings("unchecked") // FreeTTS is older than generics
  private void addStages(List<UtteranceProcessor> stages) {
    getUtteranceProcessors().addAll(stages);
  }

  /** FreeTTS would start a thread here that waits for ever without a sound device. */
  @Override
  public void allocate() {
    setLoaded(true);
  }

  @Override
  public void deallocate() {
    setLoaded(false);
  }

  @Override
  protected void loader() {
    // nothing to load: the model came with the constructor
  }

  @Override
  public Tokenizer getTokenizer() {
    return new SentenceTokenizer();
  }

  @Override
  protected UtteranceProcessor getAudioOutput() {
    return output;
  }

  /** Runs all stages and plays the result; unlike the inherited method it hides no failure. */
  @Override
  public void processUtterance(Utterance utterance) throws ProcessException {
    FreeTTSSpeakable speakable = utterance.getSpeakable();
    boolean spoken = false;
    try {
      if (utterance.isFirst()) {
        getAudioPlayer().reset();
        speakable.started();
      }
      runStages(utterance);
      output.processUtterance(utterance);
      spoken = true;
    } finally {
      if (!spoken) {
        speakable.cancelled();
      } else if (utterance.isLast()) {
        getAudioPlayer().drain();
        speakable.completed();
      }
    }
  }

  /** Runs all stages but plays nothing. */
  void runStages(Utterance utterance) throws ProcessException {
    for (Object stage : getUtteranceProcessors()) {
      ((UtteranceProcessor) stage).processUtterance(utterance);
    }
  }
}
