package io.github.tingwen.convert;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.Decision;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Group;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.OtherMeeting;
import io.github.tingwen.model.ReplySlip;
import io.github.tingwen.model.SourceLine;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which parts of a notice a format leaves out. */
final class Losses {

  private Losses() {}

  /** A part of the model, as a loss report names it. */
  enum Part {
    HEADER("header"),
    ATTENDEES("attendees"),
    GROUPS("groups"),
    BACKGROUND("background"),
    AGENDA("agenda"),
    DECISIONS("decisions"),
    DIRECTIVES("directives"),
    DEADLINES("deadlines"),
    CONTACTS("contacts"),
    REPLY_SLIP("replySlip"),
    CLOSING("closing"),
    SIGNATURE("signature"),
    SOURCE_LINE("sourceLine"),
    OTHER_MEETINGS("otherMeetings"),
    REMAINING("remaining");

    private final String component;

    Part(String component) {
      this.component = component;
    }

    /** The words of this part of {@code notice}. */
    private List<Passage> of(MeetingNotice notice) {
      return switch (this) {
        case HEADER -> header(notice.header());
        case ATTENDEES -> notice.attendees().stream().flatMap(Part::person).toList();
        case GROUPS -> notice.groups().stream().map(Group::text).toList();
        case BACKGROUND -> notice.background();
        case AGENDA -> notice.agenda().stream().map(AgendaItem::text).toList();
        case DECISIONS -> notice.decisions().stream().map(Decision::text).toList();
        case DIRECTIVES -> notice.directives().stream().map(Directive::text).toList();
        case DEADLINES -> notice.deadlines().stream().map(Deadline::text).toList();
        case CONTACTS -> notice.contacts().stream().map(Contact::number).toList();
        case REPLY_SLIP -> notice.replySlip().stream().flatMap(Part::slip).toList();
        case CLOSING -> notice.closing().stream().toList();
        case SIGNATURE -> notice.signature().bodies();
        case SOURCE_LINE -> source(notice.sourceLine());
        case OTHER_MEETINGS -> notice.otherMeetings().stream().map(OtherMeeting::text).toList();
        case REMAINING -> notice.remaining();
      };
    }

    private static List<Passage> header(Header header) {
      List<Passage> words = new ArrayList<>(header.addressees());
      words.addAll(header.branchVenues());
      header.time().ifPresent(time -> words.add(time.text()));
      Stream.of(
              header.title(),
              header.documentNumber(),
              header.issuer(),
              header.meetingName(),
              header.place(),
              header.purpose(),
              header.duration())
          .flatMap(Optional::stream)
          .forEach(words::add);
      return words;
    }

    private static Stream<Passage> person(Attendee person) {
      return Stream.concat(Stream.of(person.name()), person.posts().stream());
    }

    private static Stream<Passage> slip(ReplySlip slip) {
      return slip.fields().isEmpty() ? Stream.of(slip.text()) : slip.fields().stream();
    }

    private static List<Passage> source(SourceLine line) {
      List<Passage> words = new ArrayList<>(line.authors());
      line.source().ifPresent(words::add);
      return words;
    }
  }

  /** One sentence for each part that {@code notice} has and {@code format} does not hold. */
  static List<String> of(MeetingNotice notice, String format, Set<Part> held) {
    List<String> losses = new ArrayList<>();
    for (Part part : Part.values()) {
      int count = part.of(notice).size();
      if (count > 0 && !held.contains(part)) {
        losses.add(part.component + ": " + format + " has no place for it");
      }
    }
    return losses;
  }

  /** One sentence for each part of {@code notice} of which {@code script} leaves words out. */
  static List<String> of(MeetingNotice notice, ReadingScript script) {
    Set<Integer> said = new HashSet<>();
    for (Sentence sentence : script.sentences()) {
      for (int i = 0; i < sentence.wording().length(); i++) {
        sentence.wording().spanAt(i).map(Span::from).ifPresent(said::add);
      }
    }
    List<String> losses = new ArrayList<>();
    for (Part part : Part.values()) {
      if (part.of(notice).stream().anyMatch(words -> !isSaid(words, said))) {
        losses.add(part.component + ": shortened at this length");
      }
    }
    return losses;
  }

  private static boolean isSaid(Passage words, Set<Integer> said) {
    for (int i = 0; i < words.length(); i++) {
      Optional<Integer> place = words.spanAt(i).map(Span::from);
      boolean wanted = Character.isLetter(words.charAt(i));
      if (wanted && place.isPresent() && !said.contains(place.get())) {
        return false;
      }
    }
    return true;
  }
}
