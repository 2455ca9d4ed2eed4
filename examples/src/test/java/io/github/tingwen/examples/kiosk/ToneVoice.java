package io.github.tingwen.examples.kiosk;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.Break;
import io.github.tingwen.tts.mandarin.Spoken;
import io.github.tingwen.tts.mandarin.Syllable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A voice for tests: a tone for every letter, so many milliseconds long at rate 1. */
final class ToneVoice implements SpeechEngine {

  static final int SAMPLE_RATE = 22050;
  static final AtomicInteger SPOKEN = new AtomicInteger();

  private final int toneMillis;

  ToneVoice(int toneMillis) {
    this.toneMillis = toneMillis;
  }

  /** A front end that makes a syllable of every letter. */
  static Spoken letters(Sentence sentence) {
    String wording = sentence.wording().toString();
    List<Syllable> syllables = new ArrayList<>();
    for (int i = 0; i < wording.length(); i += Character.charCount(wording.codePointAt(i))) {
      int end = i + Character.charCount(wording.codePointAt(i));
      if (Character.isLetterOrDigit(wording.codePointAt(i))) {
        syllables.add(new Syllable(i, end, "ma", 1, 1, Break.NONE, false));
      }
    }
    return new Spoken(sentence, wording, syllables, false);
  }

  @Override
  public String name() {
    return "tones";
  }

  @Override
  public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
    SPOKEN.incrementAndGet();
    if (sentence.normalized().contains("说不出")) {
      throw new SpeechException("this voice was told not to say it");
    }
    List<Syllable> syllables =
        sentence.syllables().isEmpty() ? letters(sentence.sentence()).syllables() : sentence.syllables();
    int tone = (int) (SAMPLE_RATE * toneMillis / 1000 / delivery.rate());
    short[] samples = new short[Math.max(1, tone * syllables.size())];
    List<Mark> marks = new ArrayList<>();
    for (int s = 0; s < syllables.size(); s++) {
      Syllable syllable = syllables.get(s);
      for (int i = 0; i < tone; i++) {
        double hertz = 220 + 40 * (s % 8);
        samples[s * tone + i] =
            (short) (3000 * Math.sin(2 * Math.PI * hertz * i / SAMPLE_RATE));
      }
      marks.add(new Mark(syllable.from(), syllable.to(), s * tone, (s + 1) * tone));
    }
    return new Speech(Pcm.of(samples, SAMPLE_RATE), marks);
  }

  @Override
  public void close() {}
}
