package io.github.tingwen.tts;

import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.engine.SpeechStream;
import io.github.tingwen.tts.mandarin.Spoken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Says what {@link FakeEngine} says, a syllable a piece, each only when a test allows it. */
final class SyllableEngine implements SpeechEngine {

  private final FakeEngine whole = new FakeEngine();
  private final Semaphore allowed = new Semaphore(0);
  private final AtomicInteger made = new AtomicInteger();
  private final List<String> begun = Collections.synchronizedList(new ArrayList<>());
  private volatile String failing = FakeEngine.UNSAYABLE;
  private volatile int missing;

  void allow(int syllables) {
    allowed.release(syllables);
  }

  /** Fails from now on at this character. */
  void failAt(String character) {
    failing = character;
  }

  /** Promises most of a sentence but its last samples, from now on. */
  void promiseTooLittle() {
    missing = FakeEngine.SYLLABLE - 1;
  }

  int made() {
    return made.get();
  }

  List<String> begun() {
    return List.copyOf(begun);
  }

  @Override
  public String name() {
    return "syllables";
  }

  @Override
  public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
    return begin(sentence, delivery).whole();
  }

  @Override
  public SpeechStream begin(Spoken sentence, Delivery delivery) throws SpeechException {
    begun.add(sentence.normalized());
    return new Syllables(sentence.normalized(), whole.speak(sentence, delivery));
  }

  @Override
  public void close() {
    whole.close();
  }

  private final class Syllables implements SpeechStream {

    private final String text;
    private final Speech speech;
    private int next;

    Syllables(String text, Speech speech) {
      this.text = text;
      this.speech = speech;
    }

    @Override
    public int sampleRate() {
      return speech.pcm().sampleRate();
    }

    @Override
    public int length() {
      return speech.pcm().length() - missing;
    }

    @Override
    public List<Mark> marks() {
      return missing == 0 ? speech.marks() : List.of();
    }

    @Override
    public Pcm next() throws SpeechException {
      Mark mark = speech.marks().get(next++);
      if (text.startsWith(failing, mark.from())) {
        throw new SpeechException("cannot say " + failing);
      }
      await();
      made.incrementAndGet();
      short[] samples = speech.pcm().samples();
      return Pcm.of(
          Arrays.copyOfRange(samples, mark.startSample(), mark.endSample()), sampleRate());
    }

    private void await() throws SpeechException {
      try {
        allowed.acquire();
      } catch (InterruptedException e) {
        throw new SpeechException("interrupted", e);
      }
    }
  }
}
