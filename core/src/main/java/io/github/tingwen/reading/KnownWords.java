package io.github.tingwen.reading;

import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The names and numbers a model holds, found again wherever they stand in its sentences.
 *
 * <p>At each place the longest one is taken. Immutable and thread-safe.
 */
final class KnownWords {

  /** Longer ones are not looked for, so that the search stays linear. */
  private static final int LONGEST = 64;

  /** After a person's name these make it the name of a place: 高明区 is not Mr Gao Ming. */
  private static final String PLACE_ENDINGS = "省市区县镇乡村街路";

  private final Map<String, SlotKind> kinds;
  private final List<Integer> lengths;

  private KnownWords(Map<String, SlotKind> kinds) {
    this.kinds = kinds;
    TreeSet<Integer> different = new TreeSet<>(Comparator.reverseOrder());
    kinds.keySet().forEach(word -> different.add(word.length()));
    this.lengths = List.copyOf(different);
  }

  static KnownWords none() {
    return new KnownWords(Map.of());
  }

  static KnownWords of(MeetingNotice notice) {
    Collector collector = new Collector();
    notice.attendees().forEach(collector::addPerson);
    notice.directives().stream()
        .map(Directive::speaker)
        .forEach(speaker -> speaker.ifPresent(name -> collector.add(SlotKind.NAME, name)));
    notice.contacts().forEach(collector::addContact);
    collector.addHeader(notice.header());
    collector.addAll(SlotKind.ORGANISATION, notice.signature().bodies());
    return new KnownWords(collector.kinds);
  }

  /** The known words in {@code sentence}, from left to right, not overlapping. */
  List<Slot> find(String sentence) {
    List<Slot> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      int to = longestFrom(sentence, at);
      if (to > at) {
        found.add(new Slot(kinds.get(sentence.substring(at, to)), at, to));
      }
      at = Math.max(to, at + 1);
    }
    return found;
  }

  private int longestFrom(String sentence, int at) {
    for (int length : lengths) {
      int to = at + length;
      if (to <= sentence.length() && isKnown(sentence, at, to)) {
        return to;
      }
    }
    return at;
  }

  private boolean isKnown(String sentence, int at, int to) {
    SlotKind kind = kinds.get(sentence.substring(at, to));
    boolean placeName =
        kind == SlotKind.NAME
            && to < sentence.length()
            && PLACE_ENDINGS.indexOf(sentence.charAt(to)) >= 0;
    return kind != null && !placeName;
  }

  /** Gathers the words; what is added first keeps its kind. */
  private static final class Collector {

    private final Map<String, SlotKind> kinds = new HashMap<>();

    private void add(SlotKind kind, Passage word) {
      String bare = Clause.bare(word).toString();
      if (bare.length() > 1 && bare.length() <= LONGEST) {
        kinds.putIfAbsent(bare, kind);
      }
    }

    private void addAll(SlotKind kind, List<Passage> words) {
      words.forEach(word -> add(kind, word));
    }

    private void addPerson(Attendee person) {
      add(SlotKind.NAME, person.name());
      addAll(SlotKind.TITLE, person.posts());
    }

    private void addContact(Contact contact) {
      add(Labels.slotKind(contact.channel()), contact.number());
      contact.name().ifPresent(name -> addContactName(contact, name));
    }

    private void addContactName(Contact contact, Passage name) {
      boolean person = !contact.isNamedLine() && Labels.isPersonName(name);
      add(person ? SlotKind.NAME : SlotKind.ORGANISATION, name);
    }

    private void addHeader(Header header) {
      header.documentNumber().ifPresent(number -> add(SlotKind.DOCUMENT_NUMBER, number));
      header.meetingName().ifPresent(name -> add(SlotKind.MEETING_NAME, name));
      header.issuer().ifPresent(issuer -> add(SlotKind.ORGANISATION, issuer));
      header.place().ifPresent(place -> add(SlotKind.PLACE, place));
      addAll(SlotKind.PLACE, header.branchVenues());
      addAll(SlotKind.ORGANISATION, header.addressees());
    }
  }
}
