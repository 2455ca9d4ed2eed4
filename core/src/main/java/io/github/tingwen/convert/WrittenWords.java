package io.github.tingwen.convert;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Group;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.OtherMeeting;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import io.github.tingwen.text.ToTraditional;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of one notice in the script it is written out in, the same name always in the same
 * characters.
 *
 * <p>Immutable and thread-safe.
 */
final class WrittenWords {

  private static final Set<SlotKind> BODIES =
      EnumSet.of(
          SlotKind.ORGANISATION,
          SlotKind.PLACE,
          SlotKind.TITLE,
          SlotKind.MEETING_NAME,
          SlotKind.DOCUMENT_NUMBER);

  /** What ends the name of a place inside that of a body; 〔 ends the sign of a document number. */
  private static final String PLACE_ENDS = "省市区县镇乡村街路〔";

  private final Optional<ToTraditional> traditional;

  private WrittenWords(Optional<ToTraditional> traditional) {
    this.traditional = traditional;
  }

  /** The words of {@code notice}. */
  static WrittenWords of(ChineseScript script, MeetingNotice notice) {
    return script == ChineseScript.SIMPLIFIED
        ? new WrittenWords(Optional.empty())
        : keeping(persons(notice).toList(), bodies(notice).toList());
  }

  /** The words of {@code reading}, in which the slots tell the names. */
  static WrittenWords of(ChineseScript script, ReadingScript reading) {
    if (script == ChineseScript.SIMPLIFIED) {
      return new WrittenWords(Optional.empty());
    }
    List<Passage> persons = new ArrayList<>();
    List<Passage> bodies = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (Slot slot : sentence.slots()) {
        Passage words = sentence.wording().sub(slot.from(), slot.to());
        if (slot.kind() == SlotKind.NAME) {
          persons.add(words);
        } else if (BODIES.contains(slot.kind())) {
          bodies.add(words);
        }
      }
    }
    return keeping(persons, bodies);
  }

  private static WrittenWords keeping(List<Passage> persons, List<Passage> bodies) {
    List<Passage> all = new ArrayList<>(bodies);
    bodies.forEach(body -> all.addAll(places(body)));
    return new WrittenWords(Optional.of(ToTraditional.keeping(persons, all)));
  }

  /** 里仁里 and 里仁里街 of 里仁里街道办事处: the place is named without the body, too. */
  private static List<Passage> places(Passage body) {
    List<Passage> places = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < body.length(); i++) {
      if (PLACE_ENDS.indexOf(body.charAt(i)) >= 0) {
        if (i - from >= 2 && i - from <= 6) {
          places.add(body.sub(from, i));
          places.add(body.sub(from, i + 1));
        }
        from = i + 1;
      }
    }
    return places;
  }

  private static Stream<Passage> persons(MeetingNotice notice) {
    return Stream.of(
            notice.attendees().stream().map(Attendee::name),
            notice.directives().stream().map(Directive::speaker).flatMap(Optional::stream),
            notice.agenda().stream().map(AgendaItem::presenters).flatMap(Collection::stream),
            notice.contacts().stream().map(Contact::name).flatMap(Optional::stream),
            notice.sourceLine().authors().stream())
        .flatMap(names -> names);
  }

  private static Stream<Passage> bodies(MeetingNotice notice) {
    return Stream.of(
            bodies(notice.header()),
            notice.otherMeetings().stream().map(OtherMeeting::header).flatMap(WrittenWords::bodies),
            notice.attendees().stream().flatMap(WrittenWords::bodies),
            notice.groups().stream().map(Group::text),
            notice.signature().bodies().stream(),
            notice.sourceLine().source().stream())
        .flatMap(names -> names);
  }

  private static Stream<Passage> bodies(Header header) {
    return Stream.of(
            header.addressees().stream(),
            header.branchVenues().stream(),
            header.issuer().stream(),
            header.meetingName().stream(),
            header.place().stream(),
            header.documentNumber().stream())
        .flatMap(names -> names);
  }

  private static Stream<Passage> bodies(Attendee person) {
    return Stream.concat(person.posts().stream(), person.representing().stream());
  }

  /** The passage in the script, traced as before. */
  Passage of(Passage words) {
    return traditional.map(conversion -> conversion.repair(words).text()).orElse(words);
  }

  /** Words of the writer in the script. */
  String of(String own) {
    return of(Passage.untraced(own)).toString();
  }

  /**
   * The words of {@code sentence} in the script, one piece for each of its UTF-16 units: what
   * stands for the character that begins there, and nothing at the second unit of a character.
   */
  List<String> units(Sentence sentence) {
    Passage shown = sentence.wording();
    String written = of(shown).toString();
    List<String> units = new ArrayList<>(shown.length());
    int at = 0;
    for (int i = 0; i < shown.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(shown.charAt(i - 1), shown.charAt(i));
      int size = second ? 0 : Character.charCount(written.codePointAt(at));
      units.add(written.substring(at, at + size));
      at += size;
    }
    return List.copyOf(units);
  }

  /** The notice with every passage in the script. */
  MeetingNotice of(MeetingNotice notice) {
    return traditional.isEmpty() ? notice : MeetingNotice.class.cast(record(notice));
  }

  private Object record(Record record) {
    RecordShape shape = RecordShape.of(record.getClass());
    Object[] values = shape.fields().stream().map(field -> value(field.of(record))).toArray();
    try {
      return shape.make(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("a record refuses its own words: " + record, e);
    }
  }

  private Object value(Object value) {
    if (value instanceof Passage passage) {
      return of(passage);
    } else if (value instanceof Record record) {
      return record(record);
    } else if (value instanceof Optional<?> optional) {
      return optional.map(this::value);
    } else if (value instanceof List<?> values) {
      return values.stream().map(this::value).toList();
    }
    return value;
  }
}
