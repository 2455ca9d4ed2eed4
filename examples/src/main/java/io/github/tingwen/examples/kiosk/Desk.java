package io.github.tingwen.examples.kiosk;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.SectionKind;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.ToTraditional;
import io.github.tingwen.tts.Privacy;
import java.time.LocalDate;
import java.util.List;

/**
 * What every page is written from: the visit, the words in its language, the board and the day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param visit for whom
 * @param words in the visitor's language
 * @param board what hangs there
 * @param today the day in the hall
 * @param shelf keeps what the page may say
 */
record Desk(Visit visit, Words words, NoticeBoard board, LocalDate today, SpeechShelf shelf) {

  private static final ToTraditional TO_TRADITIONAL = new ToTraditional();

  Settings settings() {
    return visit.settings();
  }

  Language language() {
    return visit.settings().language();
  }

  /** This desk with another shelf. */
  Desk with(SpeechShelf other) {
    return new Desk(visit, words, board, today, other);
  }

  /** A path inside the visit. */
  String path(String rest) {
    return "/s/" + visit.id() + "/" + rest;
  }

  /** Keeps an utterance and returns its name for the page. */
  String say(Utterance utterance) {
    return shelf.put(utterance);
  }

  /** A sentence of a notice, shown in the characters of the page. */
  Utterance sentence(Sentence sentence) {
    return new Utterance(Utterance.VoiceName.MANDARIN, shown(sentence.wording()), sentence);
  }

  /** A sentence of a notice, said without personal numbers unless headphones are in. */
  Utterance inPublic(SectionKind section, Sentence sentence) {
    Privacy privacy = visit.privately() ? Privacy.HEADPHONES : Privacy.LOUDSPEAKER;
    Sentence said = privacy.applyTo(section, sentence);
    return new Utterance(Utterance.VoiceName.MANDARIN, shown(sentence.wording()), said);
  }

  /** Words of a notice. */
  Utterance quote(Passage words) {
    return sentence(
        new Sentence("quote", Sentence.Role.TEXT, words, List.of(), Pause.SENTENCE));
  }

  /** Chinese words about a notice, given in Simplified characters. */
  Utterance chinese(String words) {
    return quote(Passage.untraced(words));
  }

  /** Words of a notice in the characters of the page. */
  String shown(Passage words) {
    return language() == Language.TRADITIONAL
        ? TO_TRADITIONAL.repair(words).text().toString()
        : words.toString();
  }
}
