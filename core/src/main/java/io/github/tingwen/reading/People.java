package io.github.tingwen.reading;

import io.github.tingwen.model.Attendee;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.SlotKind;
import java.util.List;
import java.util.Optional;

/** Lists of persons and bodies, shortened unless they are wanted in full. */
final class People {

  /** Up to this many are read to the end. */
  private static final int ALL_UP_TO = 4;

  /** Of more, this many are named. */
  private static final int NAMED = 3;

  private final Telling telling;

  People(Telling telling) {
    this.telling = telling;
  }

  /** {@code 发给：甲、乙、丙等九个单位}. */
  Wording several(String label, SlotKind kind, List<Passage> parts, String measure) {
    List<Passage> said = shortened(parts);
    Wording wording = telling.say(label).quoteAll(kind, said);
    return said.size() == parts.size()
        ? wording
        : wording.say("等" + ChineseNumber.count(parts.size()) + measure);
  }

  /** {@code 主持：镇党委书记李某某}; empty if there is nobody. */
  Optional<Wording> persons(String label, List<Attendee> persons) {
    if (persons.isEmpty()) {
      return Optional.empty();
    }
    List<Attendee> said = shortened(persons);
    boolean withPosts = said.stream().anyMatch(person -> !person.posts().isEmpty());
    Wording wording = telling.say(label);
    String between = "";
    for (Attendee person : said) {
      person(wording.say(between), person);
      between = withPosts ? "，" : "、";
    }
    if (said.size() < persons.size()) {
      wording.say("等" + ChineseNumber.count(persons.size()) + "人");
    }
    return Optional.of(wording);
  }

  private static void person(Wording wording, Attendee person) {
    wording.quoteAll(SlotKind.TITLE, person.posts()).quote(SlotKind.NAME, person.name());
    person
        .representing()
        .ifPresent(body -> wording.say("（代表").quote(SlotKind.ORGANISATION, body).say("）"));
  }

  private <T> List<T> shortened(List<T> all) {
    return telling.inFull() || all.size() <= ALL_UP_TO ? all : all.subList(0, NAMED);
  }
}
