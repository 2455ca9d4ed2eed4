package io.github.tingwen.reading;

import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.function.Function;

/** A section whose sentences have no ids yet. For one thread. */
final class SectionDraft {

  private final SectionKind kind;
  private final String title;
  private final List<Draft> drafts = new ArrayList<>();

  SectionDraft(SectionKind kind, String title) {
    this.kind = kind;
    this.title = title;
  }

  SectionKind kind() {
    return kind;
  }

  String title() {
    return title;
  }

  /** The sentences so far; the last one is followed by the pause between sections. */
  List<Draft> drafts() {
    List<Draft> closed = new ArrayList<>(drafts);
    if (!closed.isEmpty()) {
      int last = closed.size() - 1;
      closed.set(last, closed.get(last).withPause(Pause.SECTION));
    }
    return closed;
  }

  /** Adds after every sentence the sentences that {@code notes} has on it. */
  void annotate(Function<Draft, List<Draft>> notes) {
    ListIterator<Draft> at = drafts.listIterator();
    while (at.hasNext()) {
      notes.apply(at.next()).forEach(at::add);
    }
  }

  boolean isEmpty() {
    return drafts.isEmpty();
  }

  SectionDraft heading(Wording wording) {
    return add(wording.draft(Sentence.Role.HEADING, Pause.ITEM));
  }

  SectionDraft text(Wording wording) {
    return add(wording.draft(Sentence.Role.TEXT, Pause.SENTENCE));
  }

  /** Adds a sentence with a critical fact. */
  SectionDraft fact(Wording wording) {
    return add(wording.fact().draft(Sentence.Role.TEXT, Pause.SENTENCE));
  }

  SectionDraft item(Wording wording) {
    return add(wording.draft(Sentence.Role.ITEM, Pause.ITEM));
  }

  /** Adds an item with a critical fact. */
  SectionDraft factItem(Wording wording) {
    return add(wording.fact().draft(Sentence.Role.ITEM, Pause.ITEM));
  }

  /** Adds a passage of the notice sentence by sentence. */
  SectionDraft passage(Sentence.Role role, Pause last, Wording opening, Passage text) {
    LongPassage.drafts(role, last, opening, text).forEach(this::add);
    return this;
  }

  /** Adds a sentence of the notice without any word or sign of the reader's. */
  SectionDraft asItIs(Passage piece, SlotFinder finder) {
    Wording wording = new Wording(finder).quoteExactly(piece);
    return add(wording.draftAsItIs(Sentence.Role.TEXT, LongPassage.pauseAfter(piece)));
  }

  /** Leaves out what holds nothing that can be said. */
  private SectionDraft add(Draft draft) {
    if (Clause.isSayable(draft.wording())) {
      drafts.add(draft);
    }
    return this;
  }
}
