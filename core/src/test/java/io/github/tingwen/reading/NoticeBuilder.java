package io.github.tingwen.reading;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.CheckIn;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.Decision;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.Group;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.OtherMeeting;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.model.ReplySlip;
import io.github.tingwen.model.Requirement;
import io.github.tingwen.model.Signature;
import io.github.tingwen.model.SourceLine;
import io.github.tingwen.model.Vote;
import io.github.tingwen.text.Passage;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds notices for tests out of stretches of an invented paper. */
public final class NoticeBuilder {

  private final Passage paper;
  private DocumentKind kind = DocumentKind.NOTICE;
  private MeetingStatus status = MeetingStatus.SCHEDULED;
  private Optional<Passage> title = Optional.empty();
  private Optional<Passage> documentNumber = Optional.empty();
  private Optional<Passage> issuer = Optional.empty();
  private List<Passage> addressees = List.of();
  private Optional<Passage> meetingName = Optional.empty();
  private Optional<MeetingTime> time = Optional.empty();
  private Optional<MeetingTime> formerTime = Optional.empty();
  private Optional<Passage> formerPlace = Optional.empty();
  private Optional<Passage> place = Optional.empty();
  private List<Passage> branchVenues = List.of();
  private Optional<Passage> purpose = Optional.empty();
  private Optional<Passage> duration = Optional.empty();
  private final List<Attendee> attendees = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private List<Passage> background = List.of();
  private final List<AgendaItem> agenda = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Directive> directives = new ArrayList<>();
  private final List<Deadline> deadlines = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();
  private Optional<ReplySlip> replySlip = Optional.empty();
  private Optional<Passage> closing = Optional.empty();
  private Signature signature = new Signature(List.of(), Optional.empty());
  private SourceLine sourceLine = new SourceLine(Optional.empty(), Optional.empty(), List.of());
  private final List<OtherMeeting> otherMeetings = new ArrayList<>();
  private List<Passage> remaining = List.of();

  /** Starts a notice that is cut out of {@code paper}. */
  public NoticeBuilder(String paper) {
    this.paper = Passage.of(paper);
  }

  /** Returns the first place of {@code words} in the paper. */
  public Passage cut(String words) {
    int from = paper.indexOf(words, 0);
    if (from < 0) {
      throw new IllegalArgumentException("not in the paper: " + words);
    }
    return paper.sub(from, from + words.length());
  }

  private List<Passage> cutAll(String... words) {
    return Arrays.stream(words).map(this::cut).toList();
  }

  public NoticeBuilder kind(DocumentKind value) {
    kind = value;
    return this;
  }

  public NoticeBuilder status(MeetingStatus value) {
    status = value;
    return this;
  }

  public NoticeBuilder title(String words) {
    title = Optional.of(cut(words));
    return this;
  }

  public NoticeBuilder documentNumber(String words) {
    documentNumber = Optional.of(cut(words));
    return this;
  }

  public NoticeBuilder issuer(String words) {
    issuer = Optional.of(cut(words));
    return this;
  }

  public NoticeBuilder addressees(String... words) {
    addressees = cutAll(words);
    return this;
  }

  public NoticeBuilder meetingName(String words) {
    meetingName = Optional.of(cut(words));
    return this;
  }

  public NoticeBuilder time(String words, PartialDate date, LocalTime start, LocalTime end) {
    time =
        Optional.of(
            new MeetingTime(
                cut(words),
                Optional.ofNullable(date),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(start),
                Optional.ofNullable(end),
                Optional.empty()));
    return this;
  }

  /** Says that the time given so far holds no more. */
  public NoticeBuilder putOff() {
    formerTime = time;
    time = Optional.empty();
    return this;
  }

  /** Says that the place given so far holds no more. */
  public NoticeBuilder moved() {
    formerPlace = place;
    place = Optional.empty();
    return this;
  }

  /** Says the last day of the meeting. */
  public NoticeBuilder lastDate(PartialDate last) {
    MeetingTime known = time.orElseThrow();
    time =
        Optional.of(
            new MeetingTime(
                known.text(),
                known.date(),
                Optional.of(last),
                known.dayPart(),
                known.start(),
                known.end(),
                known.checkIn()));
    return this;
  }

  public NoticeBuilder checkIn(String words, LocalTime hour) {
    MeetingTime known = time.orElseThrow();
    CheckIn checkIn =
        new CheckIn(cut(words), Optional.empty(), Optional.of(hour), Optional.empty());
    time =
        Optional.of(
            new MeetingTime(
                known.text(),
                known.date(),
                known.lastDate(),
                known.dayPart(),
                known.start(),
                known.end(),
                Optional.of(checkIn)));
    return this;
  }

  public NoticeBuilder place(String words) {
    place = Optional.of(cut(words));
    return this;
  }

  public NoticeBuilder branchVenues(String... words) {
    branchVenues = cutAll(words);
    return this;
  }

  public NoticeBuilder purpose(String words) {
    purpose = Optional.of(cut(words));
    return this;
  }

  public NoticeBuilder duration(String words) {
    duration = Optional.of(cut(words));
    return this;
  }

  public NoticeBuilder attendee(String name, List<String> posts, AttendeeRole... roles) {
    attendees.add(
        new Attendee(
            cut(name),
            posts.stream().map(this::cut).toList(),
            EnumSet.copyOf(List.of(roles)),
            Optional.empty()));
    return this;
  }

  public NoticeBuilder group(String words, AttendeeRole role) {
    groups.add(new Group(cut(words), role));
    return this;
  }

  public NoticeBuilder background(String... words) {
    background = cutAll(words);
    return this;
  }

  public NoticeBuilder agendaItem(String number, String words, String... presenters) {
    agenda.add(
        new AgendaItem(Optional.ofNullable(number).map(this::cut), cut(words), cutAll(presenters)));
    return this;
  }

  public NoticeBuilder decision(String words, String vote, int inFavour) {
    Optional<Vote> counted =
        Optional.ofNullable(vote)
            .map(
                text ->
                    new Vote(
                        cut(text),
                        OptionalInt.of(inFavour),
                        OptionalInt.empty(),
                        OptionalInt.empty()));
    decisions.add(new Decision(cut(words), counted));
    return this;
  }

  public NoticeBuilder directive(String lead, String heading, String text, String... demands) {
    Optional<Passage> leadWords = Optional.ofNullable(lead).map(this::cut);
    Optional<Passage> inherited =
        leadWords.or(
            () ->
                directives.isEmpty()
                    ? Optional.empty()
                    : directives.get(directives.size() - 1).effectiveLead());
    directives.add(
        new Directive(
            leadWords,
            inherited,
            Optional.empty(),
            Optional.ofNullable(heading).map(this::cut),
            cut(text),
            cutAll(demands).stream().map(Requirement::new).toList()));
    return this;
  }

  /** Says who speaks in the last directive. */
  public NoticeBuilder speaker(String name) {
    Directive last = directives.remove(directives.size() - 1);
    directives.add(
        new Directive(
            last.lead(),
            last.effectiveLead(),
            Optional.of(cut(name)),
            last.heading(),
            last.text(),
            last.requirements()));
    return this;
  }

  public NoticeBuilder deadline(
      String words, PartialDate date, LocalTime hour, String action, String binding) {
    deadlines.add(
        new Deadline(
            cut(words),
            Optional.ofNullable(date),
            Optional.ofNullable(hour),
            Optional.ofNullable(action).map(this::cut),
            Optional.ofNullable(binding).map(this::cut)));
    return this;
  }

  public NoticeBuilder contact(
      String name, Contact.Channel channel, String number, String extension) {
    contacts.add(
        new Contact(
            Optional.ofNullable(name).map(this::cut),
            channel,
            cut(number),
            Optional.ofNullable(extension).map(this::cut)));
    return this;
  }

  public NoticeBuilder replySlip(String words, String... fields) {
    replySlip = Optional.of(new ReplySlip(cut(words), cutAll(fields)));
    return this;
  }

  public NoticeBuilder closing(String words) {
    closing = Optional.of(cut(words));
    return this;
  }

  public NoticeBuilder signature(PartialDate date, String... bodies) {
    signature = new Signature(cutAll(bodies), Optional.ofNullable(date));
    return this;
  }

  public NoticeBuilder source(String words, PartialDate published, String... authors) {
    sourceLine =
        new SourceLine(Optional.of(cut(words)), Optional.ofNullable(published), cutAll(authors));
    return this;
  }

  public NoticeBuilder otherMeeting(String name, String text) {
    Header header =
        new Header(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(cut(name)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    otherMeetings.add(new OtherMeeting(header, cut(text)));
    return this;
  }

  public NoticeBuilder remaining(String... words) {
    remaining = cutAll(words);
    return this;
  }

  public MeetingNotice build() {
    Header header =
        new Header(
            title,
            documentNumber,
            issuer,
            addressees,
            meetingName,
            Optional.empty(),
            time,
            formerTime,
            place,
            formerPlace,
            branchVenues,
            purpose,
            duration);
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
        remaining);
  }
}
