package io.github.tingwen.convert;

import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.ReplySlip;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells which parts of a notice a format leaves out. */
final class Losses {

  private Losses() {}

  /** A part of the model, as a loss report names it, with its words. */
  enum Part {
    HEADER("header", notice -> header(notice.header())),
    ATTENDEES(
        "attendees",
        notice ->
            notice.attendees().stream()
                .flatMap(person -> Stream.concat(Stream.of(person.name()), person.posts().stream()))),
    GROUPS("groups", notice -> notice.groups().stream().map(group -> group.text())),
    BACKGROUND("background", notice -> notice.background().stream()),
    AGENDA("agenda", notice -> notice.agenda().stream().map(item -> item.text())),
    DECISIONS("decisions", notice -> notice.decisions().stream().map(decision -> decision.text())),
    DIRECTIVES("directives", notice -> notice.directives().stream().map(block -> block.text())),
    DEADLINES("deadlines", notice -> notice.deadlines().stream().map(deadline -> deadline.text())),
    CONTACTS("contacts", notice -> notice.contacts().stream().map(contact -> contact.number())),
    REPLY_SLIP("replySlip", notice -> notice.replySlip().stream().flatMap(Part::slip)),
    CLOSING("closing", notice -> notice.closing().stream()),
    SIGNATURE("signature", notice -> notice.signature().bodies().stream()),
    SOURCE_LINE(
        "sourceLine",
        notice ->
            Stream.concat(
                notice.sourceLine().source().stream(), notice.sourceLine().authors().stream())),
    OTHER_MEETINGS("otherMeetings", notice -> notice.otherMeetings().stream().map(m -> m.text())),
    REMAINING("remaining", notice -> notice.remaining().stream());

    private final String component;
    private final Function<MeetingNotice, Stream<Passage>> words;

    Part(String component, Function<MeetingNotice, Stream<Passage>> words) {
      this.component = component;
      this.words = words;
    }

    private static Stream<Passage> header(Header header) {
      return Stream.of(
              header.title().stream(),
              header.documentNumber().stream(),
              header.issuer().stream(),
              header.addressees().stream(),
              header.meetingName().stream(),
              header.time().stream().map(time -> time.text()),
              header.place().stream(),
              header.branchVenues().stream(),
              header.purpose().stream(),
              header.duration().stream())
          .flatMap(words -> words);
    }

    private static Stream<Passage> slip(ReplySlip slip) {
      return slip.fields().isEmpty() ? Stream.of(slip.text()) : slip.fields().stream();
    }

    private List<Passage> of(MeetingNotice notice) {
      return words.apply(notice).toList();
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
