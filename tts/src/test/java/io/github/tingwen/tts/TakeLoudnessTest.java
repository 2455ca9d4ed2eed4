package io.github.tingwen.tts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.SpeechStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an earcon is softer than does not depend on how quickly a sentence is made. */
class TakeLoudnessTest {

  private static final int RATE = 22050;

  private static Pcm tone(int amplitude) {
    short[] samples = new short[RATE];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) (amplitude * Math.sin(i * 0.3));
    }
    return Pcm.of(samples, RATE);
  }

  @Test
  void whatComesLaterMakesATakeNoLouder() {
    Sentence sentence =
        new Sentence("s1", Sentence.Role.ITEM, Passage.of("会议开始。"), List.of(), Pause.SENTENCE);
    Take take = Take.of(new Order(sentence, Delivery.NORMAL), new TwoPieces());
    take.add(tone(1000));
    double first = take.lufs();
    take.add(tone(20_000));
    assertEquals(first, take.lufs());
  }

  /** A sentence of two seconds. */
  private static final class TwoPieces implements SpeechStream {

    @Override
    public int sampleRate() {
      return RATE;
    }

    @Override
    public int length() {
      return 2 * RATE;
    }

    @Override
    public List<Mark> marks() {
      return List.of();
    }

    @Override
    public Pcm next() {
      throw new UnsupportedOperationException();
    }
  }
}
