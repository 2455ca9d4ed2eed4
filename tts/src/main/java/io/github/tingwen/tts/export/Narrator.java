package io.github.tingwen.tts.export;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.Spoken;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Speaks a script into tracks, as fast as the engine can.
 *
 * <pre>{@code
 * Narrator narrator = new Narrator(frontEnd::speak, engine, Delivery.NORMAL);
 * try (Track sound = WavTrack.create(wav); Track captions = CaptionTrack.create(vtt, VTT, SENTENCES)) {
 *   narrator.narrate(script, List.of(sound, captions));
 * }
 * }</pre>
 *
 * <p>One sentence is held at a time. For use by one thread, like its engine.
 */
public final class Narrator {

  private final Function<Sentence, Spoken> frontEnd;
  private final SpeechEngine engine;
  private final Delivery delivery;

  /** Makes a narrator; the engine stays the caller's. */
  public Narrator(Function<Sentence, Spoken> frontEnd, SpeechEngine engine, Delivery delivery) {
    this.frontEnd = requireNonNull(frontEnd, "frontEnd");
    this.engine = requireNonNull(engine, "engine");
    this.delivery = requireNonNull(delivery, "delivery");
  }

  /**
   * Speaks the whole script.
   *
   * @return how long it lasts, pauses included
   * @throws SpeechException if a sentence cannot be said; nothing is left out, and the tracks are
   *     abandoned
   * @throws IOException if a track cannot be written; the tracks are abandoned
   */
  public Duration narrate(ReadingScript script, List<Track> tracks)
      throws SpeechException, IOException {
    boolean whole = false;
    try {
      Duration lasts = speakAll(script, tracks);
      whole = true;
      return lasts;
    } finally {
      if (!whole) {
        tracks.forEach(Track::abandon);
      }
    }
  }

  private Duration speakAll(ReadingScript script, List<Track> tracks)
      throws SpeechException, IOException {
    long at = 0;
    int sampleRate = 0;
    for (Section section : script.sections()) {
      for (Track track : tracks) {
        track.section(section);
      }
      for (Sentence sentence : section.sentences()) {
        Narrated narrated = speak(sentence, at);
        sampleRate = sameRate(sampleRate, narrated);
        for (Track track : tracks) {
          track.sentence(narrated);
        }
        at = narrated.endSample() + narrated.pauseSamples();
      }
    }
    return Duration.ofMillis(sampleRate == 0 ? 0 : Timestamp.millis(at, sampleRate));
  }

  private Narrated speak(Sentence sentence, long at) throws SpeechException {
    Spoken spoken = frontEnd.apply(sentence);
    Speech speech = engine.speak(spoken, delivery);
    double pauseMillis = sentence.pause().millis() / delivery.rate();
    int pause = (int) (pauseMillis * speech.pcm().sampleRate() / 1000);
    return new Narrated(spoken, speech, pause, at);
  }

  private int sameRate(int before, Narrated narrated) throws SpeechException {
    if (before != 0 && before != narrated.sampleRate()) {
      throw new SpeechException(
          engine.name()
              + " changed from "
              + before
              + " Hz to "
              + narrated.sampleRate()
              + " Hz at sentence "
              + narrated.spoken().sentence().id());
    }
    return narrated.sampleRate();
  }
}
