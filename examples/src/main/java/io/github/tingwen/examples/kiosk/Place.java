package io.github.tingwen.examples.kiosk;

import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Sentence;
import java.util.List;

/** Where in a notice a listener is, and how much is left. */
final class Place {

  private static final double CHARACTERS_PER_SECOND = 4.2; // about what the voice says at rate 1
  private static final int ROUNDED_TO_SECONDS = 5;
  private static final int SECONDS_TOLD_AS_MINUTES = 100;

  private final List<Section> sections;
  private final int section;
  private final int sentence;

  /**
   * Finds a sentence.
   *
   * @throws IllegalArgumentException if the notice has none of that id
   */
  Place(PostedNotice notice, String id) {
    sections = notice.script().sections();
    for (int i = 0; i < sections.size(); i++) {
      List<Sentence> sentences = sections.get(i).sentences();
      for (int j = 0; j < sentences.size(); j++) {
        if (sentences.get(j).id().equals(id)) {
          section = i;
          sentence = j;
          return;
        }
      }
    }
    throw new IllegalArgumentException("no sentence " + id);
  }

  /** 第2部分，共5部分，第1句，共3句，还有约40秒. */
  Utterance told(Desk desk) {
    Section here = sections.get(section);
    return desk.words()
        .utterance(
            "where.section",
            here.title(),
            section + 1,
            sections.size(),
            sentence + 1,
            here.sentences().size(),
            left(desk.settings().rate()));
  }

  private Words.Key left(double rate) {
    double seconds = 0;
    for (int i = section; i < sections.size(); i++) {
      List<Sentence> sentences = sections.get(i).sentences();
      for (Sentence each : sentences.subList(i == section ? sentence : 0, sentences.size())) {
        seconds += each.wording().length() / CHARACTERS_PER_SECOND;
        seconds += each.pause().millis() / 1000.0;
      }
    }
    long whole = Math.max(1, Math.round(seconds / rate / ROUNDED_TO_SECONDS)) * ROUNDED_TO_SECONDS;
    return whole < SECONDS_TOLD_AS_MINUTES
        ? new Words.Key("where.seconds", whole)
        : new Words.Key("where.minutes", Math.round(whole / 60.0));
  }
}
