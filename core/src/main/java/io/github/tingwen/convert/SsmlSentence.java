package io.github.tingwen.convert;

import io.github.tingwen.reading.Readings;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Slot;
import java.util.List;
import java.util.Optional;

/** A sentence as SSML: what the slots know as say-as and sub, the rest with phonemes if known. */
final class SsmlSentence {

  private final StringBuilder ssml;
  private final String wording;
  private final List<Optional<String>> readings;
  private final WrittenWords script;
  private final List<String> written;

  private SsmlSentence(
      StringBuilder ssml, Sentence sentence, Optional<Readings> readings, WrittenWords script) {
    this.ssml = ssml;
    this.script = script;
    this.written = script.units(sentence);
    this.wording = sentence.wording().toString();
    this.readings = readings.map(known -> checked(known.of(sentence))).orElse(List.of());
  }

  private List<Optional<String>> checked(List<Optional<String>> given) {
    if (given.size() != wording.length()) {
      throw new IllegalStateException(
          given.size() + " readings for " + wording.length() + " units: " + wording);
    }
    return given;
  }

  static void append(
      StringBuilder ssml, Sentence sentence, Optional<Readings> readings, WrittenWords script) {
    SsmlSentence writer = new SsmlSentence(ssml, sentence, readings, script);
    int at = 0;
    for (Slot slot : sentence.slots()) {
      writer.words(at, slot.from());
      writer.slot(slot);
      at = slot.to();
    }
    writer.words(at, writer.wording.length());
  }

  private void slot(Slot slot) {
    String words = wording.substring(slot.from(), slot.to());
    switch (slot.kind()) {
      case PHONE -> sayAs("telephone", slot.from(), slot.to());
      case ID_NUMBER -> sayAs("characters", slot.from(), slot.to());
      case ROOM -> room(slot);
      case DOCUMENT_NUMBER -> sub(SpokenForms.documentNumber(words), words, slot);
      case DATE -> sub(SpokenForms.date(words), words, slot);
      case TIME -> sub(SpokenForms.time(words), words, slot);
      case MONEY -> sub(SpokenForms.money(words), words, slot);
      case ADDRESS -> sub(SpokenForms.address(words), words, slot);
      default -> words(slot.from(), slot.to());
    }
  }

  /** The words from {@code from} on as they are written. */
  private String shown(int from, int to) {
    return String.join("", written.subList(from, to));
  }

  private void sayAs(String how, int from, int to) {
    element("say-as interpret-as=\"" + how + "\"", "say-as", shown(from, to));
  }

  private void sub(String alias, String words, Slot slot) {
    String shown = shown(slot.from(), slot.to());
    if (alias.equals(words)) {
      ssml.append(Xml.escape(shown));
    } else {
      element("sub alias=\"" + Xml.escape(script.of(alias)) + "\"", "sub", shown);
    }
  }

  /** An element, unless nothing of the words can stand in XML. */
  private void element(String start, String end, String words) {
    String content = Xml.escape(words);
    if (!content.isEmpty()) {
      ssml.append('<').append(start).append('>').append(content);
      ssml.append("</").append(end).append('>');
    }
  }

  /** The number of a room digit by digit where it is longer than a floor's: 302会议室. */
  private void room(Slot slot) {
    int from = slot.from();
    int to = from;
    while (to < slot.to() && isAscii(wording.charAt(to))) {
      to++;
    }
    if (to - from > 2) {
      sayAs("characters", from, to);
    } else {
      ssml.append(Xml.escape(shown(from, to)));
    }
    words(to, slot.to());
  }

  private static boolean isAscii(char c) {
    return c < 0x80;
  }

  /** Plain words; each run of characters with a known reading is one phoneme element. */
  private void words(int from, int to) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && hasReading(end) == hasReading(at)) {
        end++;
      }
      if (hasReading(at)) {
        phoneme(at, end);
      } else {
        ssml.append(Xml.escape(shown(at, end)));
      }
      at = end;
    }
  }

  /** Whether unit {@code index} belongs to a Han character whose reading is known. */
  private boolean hasReading(int index) {
    if (readings.isEmpty()) {
      return false;
    }
    boolean second = index > 0 && Character.isLowSurrogate(wording.charAt(index));
    int start = second ? index - 1 : index;
    return readings.get(start).isPresent()
        && Character.UnicodeScript.of(wording.codePointAt(start)) == Character.UnicodeScript.HAN;
  }

  private void phoneme(int from, int to) {
    StringBuilder sounds = new StringBuilder();
    for (int i = from; i < to; i++) {
      String space = sounds.length() == 0 ? "" : " ";
      readings.get(i).ifPresent(sound -> sounds.append(space).append(sound));
    }
    String start = "phoneme alphabet=\"x-pinyin\" ph=\"" + Xml.escape(sounds) + "\"";
    element(start, "phoneme", shown(from, to));
  }
}
