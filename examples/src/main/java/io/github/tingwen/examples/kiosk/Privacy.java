package io.github.tingwen.examples.kiosk;

import io.github.tingwen.model.Contact;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the loudspeaker keeps to itself: personal numbers are said only into headphones.
 *
 * <p>Identity-card numbers are personal; so is a telephone number unless the notice gives it to be
 * called. Immutable and thread-safe.
 */
final class Privacy {

  private final Desk desk;
  private final Set<String> publicNumbers;

  Privacy(Desk desk, PostedNotice notice) {
    this.desk = desk;
    this.publicNumbers =
        notice.notice().contacts().stream()
            .map(Contact::number)
            .map(Passage::toString)
            .collect(Collectors.toSet());
  }

  /** The sentence as it may be said in this visit. */
  Utterance said(Sentence sentence) {
    Utterance full = desk.sentence(sentence);
    boolean personal = sentence.slots().stream().anyMatch(slot -> isPersonal(sentence, slot));
    if (desk.visit().privately() || !personal) {
      return full;
    }
    return Utterance.of(full.voice(), full.shown(), masked(sentence));
  }

  private boolean isPersonal(Sentence sentence, Slot slot) {
    String words = sentence.wording().sub(slot.from(), slot.to()).toString();
    boolean called = publicNumbers.stream().anyMatch(words::contains);
    return slot.kind() == SlotKind.ID_NUMBER || slot.kind() == SlotKind.PHONE && !called;
  }

  private String masked(Sentence sentence) {
    String words = sentence.wording().toString();
    StringBuilder said = new StringBuilder();
    int at = 0;
    for (Slot slot : sentence.slots()) {
      if (isPersonal(sentence, slot)) {
        said.append(words, at, slot.from());
        said.append("（").append(Words.in(Language.SIMPLIFIED).of("mask.number")).append("）");
        at = slot.to();
      }
    }
    return said.append(words.substring(at)).toString();
  }
}
