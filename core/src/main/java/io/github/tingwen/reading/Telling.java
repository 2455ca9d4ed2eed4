package io.github.tingwen.reading;

import io.github.tingwen.model.MeetingNotice;
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
