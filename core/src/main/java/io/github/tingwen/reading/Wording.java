package io.github.tingwen.reading;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.List;

/** Puts a sentence together from the reader's words and the notice's. For one thread. */
final class Wording {

  private final SlotFinder finder;
  private final Passage.Builder words = Passage.builder();
  private final List<Slot> known = new ArrayList<>();
  private boolean fact;

  Wording(SlotFinder finder) {
    this.finder = finder;
  }

  SlotFinder finder() {
    return finder;
  }

  /** Adds words of the reader. */
  Wording say(String own) {
    words.append(own);
    return this;
  }

  /** Adds words of the notice as they stand. */
  Wording quoteExactly(Passage quoted) {
    words.append(quoted);
    return this;
  }

  /** Adds words of the notice in one line, without space or sentence end around them. */
  Wording quote(Passage quoted) {
    Passage bare = Clause.bare(quoted);
    int from = 0;
    for (int end = bare.indexOf("\n", 0); end >= 0; end = bare.indexOf("\n", from)) {
      words.append(bare.sub(from, end)).append(" ");
      from = end + 1;
    }
    return quoteExactly(bare.sub(from));
  }

  /** Adds words of the notice that are known to be of a kind. */
  Wording quote(SlotKind kind, Passage quoted) {
    int from = words.length();
    quote(quoted);
    if (words.length() > from) {
      known.add(new Slot(kind, from, words.length()));
    }
    return this;
  }

  /** Adds a list, 、 between its parts. */
  Wording quoteAll(SlotKind kind, List<Passage> parts) {
    String between = "";
    for (Passage part : parts) {
      say(between).quote(kind, part);
      between = "、";
    }
    return this;
  }

  Wording fact() {
    fact = true;
    return this;
  }

  /** Ends the sentence with 。 unless it has an end. */
  Draft draft(Sentence.Role role, Pause pause) {
    Passage soFar = words.build();
    if (!Clause.hasEnd(soFar)) {
      words.append("。");
    }
    return draftAsItIs(role, pause);
  }

  /** Makes the sentence without adding a sign at its end. */
  Draft draftAsItIs(Sentence.Role role, Pause pause) {
    Passage wording = words.build();
    return new Draft(role, wording, finder.find(wording, known), pause, fact);
  }
}
