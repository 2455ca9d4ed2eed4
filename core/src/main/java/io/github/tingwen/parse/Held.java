package io.github.tingwen.parse;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.CheckIn;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.Decision;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.OtherMeeting;
import io.github.tingwen.model.ReplySlip;
import io.github.tingwen.model.Vote;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Span;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;

/** Which characters of a paper stand in some part of its notice. For use by one thread. */
final class Held {

  private final Passage text;
  private final BitSet places = new BitSet();

  private Held(Passage text) {
    this.text = text;
  }

  /** What {@code notice} holds of {@code text}, what remains apart. */
  static Held by(MeetingNotice notice, Passage text) {
    Held held = new Held(text);
    held.header(notice.header());
    notice.attendees().forEach(held::attendee);
    notice.groups().forEach(group -> held.add(group.text()));
    held.addAll(notice.background());
    notice.agenda().forEach(held::item);
    notice.decisions().forEach(held::decision);
    notice.directives().forEach(held::directive);
    notice.deadlines().forEach(held::deadline);
    notice.contacts().forEach(held::contact);
    notice.replySlip().map(ReplySlip::text).ifPresent(held::add);
    notice.closing().ifPresent(held::add);
    held.addAll(notice.signature().bodies());
    notice.sourceLine().source().ifPresent(held::add);
    held.addAll(notice.sourceLine().authors());
    notice.otherMeetings().stream().map(OtherMeeting::text).forEach(held::add);
    return held;
  }

  /**
   * Whether the character of the text stands in the notice; an untraced one has nothing to lose.
   */
  boolean holds(int index) {
    return text.spanAt(index).map(Span::from).map(places::get).orElse(true);
  }

  private void header(Header header) {
    header.title().ifPresent(this::add);
    header.documentNumber().ifPresent(this::add);
    header.issuer().ifPresent(this::add);
    addAll(header.addressees());
    header.meetingName().ifPresent(this::add);
    header.time().ifPresent(this::time);
    header.formerTime().ifPresent(this::time);
    header.place().ifPresent(this::add);
    header.formerPlace().ifPresent(this::add);
    addAll(header.branchVenues());
    header.purpose().ifPresent(this::add);
    header.duration().ifPresent(this::add);
  }

  private void time(MeetingTime time) {
    add(time.text());
    time.checkIn().map(CheckIn::text).ifPresent(this::add);
    time.checkIn().flatMap(CheckIn::place).ifPresent(this::add);
  }

  private void attendee(Attendee attendee) {
    add(attendee.name());
    addAll(attendee.posts());
    attendee.representing().ifPresent(this::add);
  }

  private void item(AgendaItem item) {
    item.number().ifPresent(this::add);
    add(item.text());
    addAll(item.presenters());
  }

  private void decision(Decision decision) {
    add(decision.text());
    decision.vote().map(Vote::text).ifPresent(this::add);
  }

  private void directive(Directive directive) {
    directive.lead().ifPresent(this::add);
    directive.heading().ifPresent(this::add);
    add(directive.text());
  }

  private void deadline(Deadline deadline) {
    add(deadline.text());
    deadline.action().ifPresent(this::add);
    deadline.binding().ifPresent(this::add);
  }

  private void contact(Contact contact) {
    contact.name().ifPresent(this::add);
    add(contact.number());
    contact.extension().ifPresent(this::add);
  }

  private void addAll(Collection<Passage> passages) {
    passages.forEach(this::add);
  }

  private void add(Passage passage) {
    for (int from = 0; from < passage.length(); ) {
      int to = passage.runEnd(from);
      Optional<Span> place = passage.span(from, to);
      place.ifPresent(span -> places.set(span.from(), Math.max(span.from() + 1, span.to())));
      from = to;
    }
  }
}
