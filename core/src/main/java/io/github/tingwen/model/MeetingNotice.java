package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * An official meeting document, understood: header, people, directives and what is to be done.
 *
 * <p>The leaves are passages of the repaired text, traced to the caller's original. What the
 * document does not say is empty, never guessed. Immutable and thread-safe.
 *
 * @param kind what kind of meeting document it is
 * @param status whether the meeting was held, is announced, postponed or cancelled
 * @param header who calls which meeting, when and where
 * @param attendees persons named, in the order of the text
 * @param groups people named by office, in the order of the text
 * @param background passages on earlier meetings and events that led to this one
 * @param agenda the items to be dealt with
 * @param decisions what was decided
 * @param directives what was stressed and demanded
 * @param deadlines what has to be done by when
 * @param contacts whom to call
 * @param replySlip a slip to be sent back
 * @param closing closing words
 * @param signature who signed and when
 * @param sourceLine where the text was published
 * @param otherMeetings other meetings in the same text
 * @param remaining paragraphs or sentences of the document with no place above, in order, so that
 *     nothing is lost
 */
public record MeetingNotice(
    DocumentKind kind,
    MeetingStatus status,
    Header header,
    List<Attendee> attendees,
    List<Group> groups,
    List<Passage> background,
    List<AgendaItem> agenda,
    List<Decision> decisions,
    List<Directive> directives,
    List<Deadline> deadlines,
    List<Contact> contacts,
    Optional<ReplySlip> replySlip,
    Optional<Passage> closing,
    Signature signature,
    SourceLine sourceLine,
    List<OtherMeeting> otherMeetings,
    List<Passage> remaining) {

  /** Copies the lists. */
  public MeetingNotice {
    requireNonNull(kind, "kind");
    requireNonNull(status, "status");
    requireNonNull(header, "header");
    attendees = List.copyOf(attendees);
    groups = List.copyOf(groups);
    background = List.copyOf(background);
    agenda = List.copyOf(agenda);
    decisions = List.copyOf(decisions);
    directives = List.copyOf(directives);
    deadlines = List.copyOf(deadlines);
    contacts = List.copyOf(contacts);
    requireNonNull(replySlip, "replySlip");
    requireNonNull(closing, "closing");
    requireNonNull(signature, "signature");
    requireNonNull(sourceLine, "sourceLine");
    otherMeetings = List.copyOf(otherMeetings);
    remaining = List.copyOf(remaining);
  }

  /** Returns everybody with {@code role} among their roles, in the order of the text. */
  public List<Attendee> attendees(AttendeeRole role) {
    return attendees.stream().filter(a -> a.roles().contains(role)).toList();
  }

  /** Returns this notice with {@code other} as what has no place in the model. */
  public MeetingNotice withRemaining(List<Passage> other) {
    return new MeetingNotice(
        kind,
        status,
        header,
        attendees,
        groups,
        background,
        agenda,
        decisions,
        directives,
        deadlines,
        contacts,
        replySlip,
        closing,
        signature,
        sourceLine,
        otherMeetings,
        other);
  }
}
