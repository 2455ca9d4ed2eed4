package io.github.tingwen.reading;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.text.Passage;

/**
 * What every composer of a part needs: the notice and how it is to be told.
 *
 * @param notice the notice
 * @param verbosity how much is said
 * @param inFull whether long lists of people are read to the end
 * @param slots finds what parts of a wording are known to be
 * @param explainer tells which characters the names of contacts and speakers have
 */
record Telling(
    MeetingNotice notice,
    Verbosity verbosity,
    boolean inFull,
    SlotFinder slots,
    NameExplainer explainer) {

  boolean atLeast(Verbosity least) {
    return verbosity.atLeast(least);
  }

  /**
   * Whether people are called to come: the summary then tells all groups of them, and the end all
   * that is to be done, so that neither needs a section of its own unless everything is wanted.
   */
  boolean isToCome() {
    return notice.kind() == DocumentKind.NOTICE && notice.status() == MeetingStatus.SCHEDULED;
  }

  /** A sentence of a label and what it names; no label where the words hold it already. */
  Wording label(String label, Passage words) {
    boolean told = words.toString().contains(label);
    return say(told ? "" : label + "：").quote(words);
  }

  /** Starts a sentence. */
  Wording say(String words) {
    return new Wording(slots).say(words);
  }
}
