package io.github.tingwen.tts;

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

/** Says every character in 200 ms at rate 1, as samples that tell which character they are. */
final class FakeEngine implements SpeechEngine {

  static final int RATE_HZ = 4000;
  static final int SYLLABLE = RATE_HZ / 5;

  /** A sentence with this in it cannot be said. */
  static final String UNSAYABLE = "✗";

  private final List<Delivery> deliveries = new ArrayList<>();
  private boolean closed;

  static Spoken frontEnd(Sentence sentence) {
    List<Syllable> syllables = new ArrayList<>();
    String words = sentence.wording().toString();
    for (int i = 0; i < words.length(); i++) {
      Break after = i + 1 == words.length() ? Break.SENTENCE : Break.NONE;
      syllables.add(new Syllable(i, i + 1, "a", 1, 1, after, false));
    }
    return new Spoken(sentence, words, syllables, false);
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
    deliveries.add(delivery);
    if (sentence.normalized().contains(UNSAYABLE)) {
      throw new SpeechException("cannot say " + sentence.sentence().id());
    }
    int syllable = (int) (SYLLABLE / delivery.rate());
    List<Mark> marks = new ArrayList<>();
    short[] samples = new short[syllable * sentence.syllables().size()];
    for (Syllable each : sentence.syllables()) {
      int start = marks.size() * syllable;
      marks.add(new Mark(each.from(), each.to(), start, start + syllable));
      java.util.Arrays.fill(
          samples, start, start + syllable, (short) sentence.normalized().charAt(each.from()));
    }
    return new Speech(Pcm.of(samples, RATE_HZ), marks);
  }

  @Override
  public void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }
}
