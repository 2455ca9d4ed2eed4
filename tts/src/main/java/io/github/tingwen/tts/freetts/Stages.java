package io.github.tingwen.tts.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.audio.AudioPlayer;
import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.audio.WavFile;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.engine.SpeechStream;
import io.github.tingwen.tts.mandarin.Break;
import io.github.tingwen.tts.mandarin.IntonationPhrase;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import io.github.tingwen.tts.mandarin.Prosody;
import io.github.tingwen.tts.mandarin.Spoken;
import io.github.tingwen.tts.mandarin.Syllable;
import io.github.tingwen.tts.voice.VoiceModel;
import io.github.tingwen.tts.voice.VoiceSynthesizer;
import java.util.List;
import javax.sound.sampled.AudioFormat;

/**
 * The stages that an utterance runs through, in FreeTTS's order: text analysis, phrasing and
 * prosody, synthesis. What they compute stands in utterance objects; FreeTTS's relations mirror it.
 *
 * <p>For use by one thread.
 */
final class Stages {

  /** Utterance object: the {@link Spoken} sentence. */
  static final String SPOKEN = "tingwen.spoken";

  /** Utterance object: the {@link Delivery}. */
  static final String DELIVERY = "tingwen.delivery";

  /** Utterance object: the planned intonation phrases. */
  static final String PLAN = "tingwen.plan";

  /** Utterance object: the {@link SpeechStream}, of which nothing has been taken yet. */
  static final String STREAM = "tingwen.stream";

  private Stages() {}

  static List<UtteranceProcessor> of(VoiceModel model) {
    return List.of(new TextAnalysis(), new Planning(), new Synthesis(model));
  }

  /** Decides how the sentence is said; nothing to do if an engine brought that along. */
  private static final class TextAnalysis implements UtteranceProcessor {

    private MandarinFrontEnd frontEnd;

    @Override
    public void processUtterance(Utterance utterance) {
      if (!utterance.isPresent(SPOKEN)) {
        if (frontEnd == null) {
          frontEnd = MandarinFrontEnd.standard();
        }
        utterance.setObject(SPOKEN, frontEnd.speak(sentence(utterance)));
      }
      mirror(utterance, (Spoken) utterance.getObject(SPOKEN));
    }

    private static Sentence sentence(Utterance utterance) {
      StringBuilder text = new StringBuilder();
      for (Item token = utterance.getRelation(Relation.TOKEN).getHead();
          token != null;
          token = token.getNext()) {
        text.append(token.getFeatures().getString("name"));
      }
      Passage wording = Passage.of(text.toString());
      return new Sentence("s1", Sentence.Role.TEXT, wording, List.of(), Pause.SENTENCE);
    }

    private static void mirror(Utterance utterance, Spoken spoken) {
      Relation words = utterance.createRelation(Relation.WORD);
      Relation syllables = utterance.createRelation(Relation.SYLLABLE);
      String wording = spoken.sentence().wording().toString();
      int wordFrom = -1;
      for (Syllable syllable : spoken.syllables()) {
        Item item = syllables.appendItem();
        item.getFeatures().setString("name", syllable.base());
        item.getFeatures().setInt("tone", syllable.tone());
        item.getFeatures().setInt("break", syllable.after().ordinal());
        wordFrom = wordFrom < 0 ? syllable.from() : wordFrom;
        if (syllable.after() != Break.NONE) {
          String word = wording.substring(Math.min(wordFrom, syllable.to()), syllable.to());
          words.appendItem().getFeatures().setString("name", word);
          wordFrom = -1;
        }
      }
    }
  }

  /** Plans rhythm and melody; nothing to do if an engine brought that along. */
  private static final class Planning implements UtteranceProcessor {

    private static final double FREETTS_WORDS_PER_MINUTE = 150;

    @Override
    public void processUtterance(Utterance utterance) {
      if (!utterance.isPresent(PLAN)) {
        Delivery delivery = delivery(utterance.getVoice());
        Spoken spoken = (Spoken) utterance.getObject(SPOKEN);
        utterance.setObject(DELIVERY, delivery);
        utterance.setObject(PLAN, Prosody.plan(spoken, delivery.rate()));
      }
      mirror(utterance);
    }

    @SuppressWarnings("unchecked") // put there as a list of phrases
    private static void mirror(Utterance utterance) {
      List<IntonationPhrase> plan = (List<IntonationPhrase>) utterance.getObject(PLAN);
      Relation phrases = utterance.createRelation(Relation.PHRASE);
      for (IntonationPhrase phrase : plan) {
        Item item = phrases.appendItem();
        item.getFeatures().setString("name", "BB");
        item.getFeatures().setInt("pause_ms", phrase.pauseMillis());
      }
    }

    // Voice.getRate() gives the reciprocal of what setRate(words) was told; the stretch is right:
    // 150 / words.
    private static Delivery delivery(Voice voice) {
      double words = FREETTS_WORDS_PER_MINUTE / voice.getDurationStretch();
      double rate = Math.min(Math.max(words / MandarinVoice.SYLLABLES_PER_MINUTE, 0.5), 4);
      double gain = 20 * Math.log10(Math.max(voice.getVolume(), 0.01));
      return new Delivery(rate, 0, gain);
    }
  }

  /** Begins the sound; its samples are made as they are taken. */
  private static final class Synthesis implements UtteranceProcessor {

    private final VoiceSynthesizer synthesizer;

    Synthesis(VoiceModel model) {
      synthesizer = new VoiceSynthesizer(model);
    }

    @Override
    @SuppressWarnings("unchecked") // put there by Planning
    public void processUtterance(Utterance utterance) throws ProcessException {
      List<IntonationPhrase> plan = (List<IntonationPhrase>) utterance.getObject(PLAN);
      Delivery delivery = (Delivery) utterance.getObject(DELIVERY);
      try {
        utterance.setObject(STREAM, new SentenceStream(synthesizer, plan, delivery, utterance));
      } catch (IllegalArgumentException e) {
        throw new ProcessException(e.getMessage());
      }
    }
  }

  /** Hands the samples to the voice's audio player as they are made, little-endian. */
  static final class Output implements UtteranceProcessor {

    private static final int CHUNK_BYTES = 1024;

    @Override
    public void processUtterance(Utterance utterance) throws ProcessException {
      SpeechStream stream = (SpeechStream) utterance.getObject(STREAM);
      AudioPlayer player = utterance.getVoice().getAudioPlayer();
      try {
        player.setAudioFormat(new AudioFormat(stream.sampleRate(), 16, 1, true, false));
        player.begin(2 * stream.length());
        int left = stream.length();
        while (left > 0) {
          Pcm piece = stream.next();
          write(WavFile.bytes(piece), player);
          left -= piece.length();
        }
      } catch (SpeechException e) {
        throw new ProcessException(e.getMessage());
      } catch (IllegalArgumentException e) {
        throw new ProcessException("no sound device takes 16-bit mono: " + e.getMessage());
      }
      player.end();
    }

    private static void write(byte[] bytes, AudioPlayer player) throws ProcessException {
      for (int at = 0; at < bytes.length; at += CHUNK_BYTES) {
        if (!player.write(bytes, at, Math.min(CHUNK_BYTES, bytes.length - at))) {
          throw new ProcessException("the audio player took no more samples");
        }
      }
    }
  }
}
