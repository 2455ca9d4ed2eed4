package io.github.tingwen.examples.kiosk;

import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.SpeechException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers with sound: a sentence with its marks for pages with script, a section or a whole notice
 * in one piece for those without.
 *
 * <p>Thread-safe.
 */
final class Sounds {

  private static final Logger LOG = LoggerFactory.getLogger(Sounds.class);
  private static final long LONGEST_MILLIS = 20 * 60 * 1000;

  private final Studio studio;
  private final SpeechShelf shelf;

  Sounds(Studio studio, SpeechShelf shelf) {
    this.studio = studio;
    this.shelf = shelf;
  }

  /** {@code /speech/ID/RATE.wav} or {@code .json}: one utterance as sound, or its marks. */
  Answer utterance(Request request) {
    String file = request.step(2);
    int dot = file.lastIndexOf('.');
    Optional<Utterance> utterance = shelf.find(request.step(1));
    Optional<Double> rate = rate(dot < 0 ? "" : file.substring(0, dot));
    if (utterance.isEmpty() || rate.isEmpty() || request.length() != 3) {
      return Answer.plain(404, "no such sound");
    }
    try {
      Recording recording = studio.record(utterance.get(), rate.get());
      return switch (file.substring(dot)) {
        case ".wav" -> Ranges.wav(recording.wav(), request.range());
        case ".json" -> Answer.json(recording.json());
        default -> Answer.plain(404, "no such sound");
      };
    } catch (SpeechException e) {
      LOG.warn("An utterance could not be said: {}", e.getMessage());
      return Answer.plain(503, "cannot be said");
    }
  }

  private static Optional<Double> rate(String text) {
    return Settings.RATES.stream().filter(rate -> Json.number(rate).equals(text)).findFirst();
  }

  /** Sections of a notice in one piece, at the rate and volume of the visit. */
  Answer listen(Desk desk, List<Section> sections, Optional<String> range) {
    List<Pcm> pieces = new ArrayList<>();
    double rate = desk.settings().rate();
    try {
      long millis = 0;
      for (Section section : sections) {
        for (Sentence sentence : section.sentences()) {
          Pcm pcm = studio.record(desk.inPublic(section.kind(), sentence), rate).pcm();
          pieces.add(pcm);
          pieces.add(silence(pcm, sentence.pause().millis() / rate));
          millis += pcm.millis();
        }
        if (millis > LONGEST_MILLIS) {
          return Answer.plain(413, "too long to be heard in one piece");
        }
      }
    } catch (SpeechException e) {
      LOG.warn("A notice could not be said: {}", e.getMessage());
      return Answer.plain(503, "cannot be said");
    }
    double gain = Math.pow(10, Settings.gainDb(desk.settings().volume()) / 20.0);
    return Ranges.wav(Recording.wav(joined(pieces, gain)), range);
  }

  private static Pcm silence(Pcm like, double millis) {
    return Pcm.of(new short[(int) (like.sampleRate() * millis / 1000)], like.sampleRate());
  }

  private static Pcm joined(List<Pcm> pieces, double gain) {
    short[] all = new short[pieces.stream().mapToInt(Pcm::length).sum()];
    int at = 0;
    for (Pcm piece : pieces) {
      for (int i = 0; i < piece.length(); i++) {
        all[at++] = (short) Math.round(piece.sample(i) * gain);
      }
    }
    return Pcm.of(all, pieces.get(0).sampleRate());
  }
}
