package io.github.tingwen.examples.kiosk;

import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.engine.SpeechException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what the next visitor will probably hear first before anybody asks: the list, and how each of
 * the newest notices begins.
 *
 * <p>For use by one thread.
 */
final class Rehearsal {

  private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
  private static final int NOTICES = 12; // with the list some five minutes of sound, 13 MB
  private static final int SENTENCES = 4;

  private final VisitPages pages;
  private final Visit stranger;
  private final Studio studio;
  private long rehearsed = -1;

  /**
   * Makes a rehearsal.
   *
   * @param stranger a visit as every visit begins
   */
  Rehearsal(VisitPages pages, Visit stranger, Studio studio) {
    this.pages = pages;
    this.stranger = stranger;
    this.studio = studio;
  }

  /** Rehearses the board unless that was done. */
  void run() {
    Desk desk = pages.desk(stranger).with(new SpeechShelf());
    if (desk.board().version() == rehearsed) {
      return;
    }
    rehearsed = desk.board().version();
    try {
      rehearse(desk);
    } catch (SpeechException e) {
      LOG.warn("The kiosk cannot speak: {}", e.getMessage());
    }
  }

  private void rehearse(Desk desk) throws SpeechException {
    ListPage.of(desk, ListPage.View.NEW);
    for (PostedNotice notice : first(desk.board().notices(), NOTICES)) {
      Section section = notice.script().sections().get(0);
      for (Sentence sentence : first(section.sentences(), SENTENCES)) {
        desk.say(desk.inPublic(section.kind(), sentence));
      }
    }
    for (Utterance utterance : desk.shelf().all()) {
      studio.record(utterance, desk.settings().rate());
    }
    LOG.debug("Rehearsed version {} of the board", rehearsed);
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
