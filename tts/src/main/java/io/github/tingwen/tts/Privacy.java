package io.github.tingwen.tts;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.SectionKind;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be said aloud where others can hear it.
 *
 * <p>{@link #LOUDSPEAKER} leaves out identity-card numbers and all but the last four digits of a
 * person's telephone number. Numbers that a notice gives to be called (after 联系电话, 咨询电话, 热线 and the
 * like, in the summary and among the contacts, and every service number) are always said in full.
 * {@link #HEADPHONES} says everything.
 *
 * <p>Immutable and thread-safe.
 */
public enum Privacy {
  /** Others may be listening; what a player assumes unless told otherwise. */
  LOUDSPEAKER {
    @Override
    Sentence reworded(SectionKind section, Sentence sentence) {
      List<Slot> hidden = PersonalNumbers.find(section, sentence);
      return hidden.isEmpty() ? sentence : without(sentence, hidden);
    }
  },
  /** Only the listener hears. */
  HEADPHONES {
    @Override
    Sentence reworded(SectionKind section, Sentence sentence) {
      return sentence;
    }
  };

  private static final String NO_ID = "号码不公开播报";
  private static final String ENDING = "尾号";
  private static final int DIGITS_SAID = 4;

  abstract Sentence reworded(SectionKind section, Sentence sentence);

  /** Returns the sentence of a section as it may be said; its id, role and pause stay. */
  public Sentence applyTo(SectionKind section, Sentence sentence) {
    return reworded(requireNonNull(section, "section"), requireNonNull(sentence, "sentence"));
  }

  /** Returns a script as it may be said. Give page and player the same one and offsets agree. */
  public ReadingScript applyTo(ReadingScript script) {
    Map<String, Sentence> said = new HashMap<>();
    List<Section> sections = new ArrayList<>();
    for (Section section : script.sections()) {
      List<Sentence> sentences =
          section.sentences().stream().map(each -> applyTo(section.kind(), each)).toList();
      sentences.forEach(sentence -> said.put(sentence.id(), sentence));
      sections.add(new Section(section.kind(), section.title(), sentences));
    }
    return new ReadingScript(
        sections, script.facts().stream().map(fact -> said.get(fact.id())).toList());
  }

  private static Sentence without(Sentence sentence, List<Slot> hidden) {
    Passage wording = sentence.wording();
    Passage.Builder words = Passage.builder();
    List<Slot> slots = new ArrayList<>();
    int done = 0;
    for (Slot slot : hidden) {
      copy(sentence, done, slot.from(), words, slots);
      hide(wording.sub(slot.from(), slot.to()), slot.kind(), words, slots);
      done = slot.to();
    }
    copy(sentence, done, wording.length(), words, slots);
    return new Sentence(sentence.id(), sentence.role(), words.build(), slots, sentence.pause());
  }

  private static void copy(
      Sentence sentence, int from, int to, Passage.Builder words, List<Slot> slots) {
    int shift = words.length() - from;
    for (Slot slot : sentence.slots()) {
      if (slot.from() >= from && slot.to() <= to) {
        slots.add(new Slot(slot.kind(), slot.from() + shift, slot.to() + shift));
      }
    }
    words.append(sentence.wording(), from, to);
  }

  private static void hide(Passage number, SlotKind kind, Passage.Builder words, List<Slot> slots) {
    if (kind == SlotKind.ID_NUMBER) {
      words.appendFor(NO_ID, number);
      return;
    }
    words.append(ENDING);
    int from = words.length();
    words.append(number, Math.max(0, number.length() - DIGITS_SAID), number.length());
    slots.add(new Slot(SlotKind.PHONE, from, words.length()));
  }
}
