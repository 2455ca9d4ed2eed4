package io.github.tingwen.parse;

import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells the main one of the meetings that a notice sets out one below the other, or puts the times
 * and places of one meeting's sessions together. For use by one thread.
 */
final class SessionReader {

  private final Draft draft;
  private final Paper paper;
  private final OtherTimes times;
  private final Sessions sessions;
  private final int main;

  /**
   * Makes the reader.
   *
   * @param isTitled whether words are the name that the title gives
   */
  SessionReader(Draft draft, Dates dates, Sessions sessions, Predicate<Stretch> isTitled) {
    this.draft = draft;
    this.paper = draft.paper;
    this.times = new OtherTimes(draft, dates);
    this.sessions = sessions;
    int titled = 0;
    for (int i = sessions.meetings() ? sessions.all().size() - 1 : 0; i > 0; i--) {
      titled = isTitled.test(sessions.all().get(i).head()) ? i : titled;
    }
    this.main = titled;
  }

  private Optional<Sessions.Session> first() {
    return sessions.all().isEmpty() ? Optional.empty() : Optional.of(sessions.all().get(main));
  }

  Optional<Moments.Day> day() {
    return first().map(Sessions.Session::day);
  }

  /** The name of the main one, if each is a meeting of its own. */
  Optional<Stretch> name() {
    Optional<Stretch> name = first().filter(s -> sessions.meetings()).map(Sessions.Session::head);
    first().filter(s -> sessions.meetings()).ifPresent(this::claim);
    return name;
  }

  private void claim(Sessions.Session one) {
    draft.claim(new Stretch(one.part().from(), one.head().to()));
    one.people().ifPresent(draft::claim);
    one.people().map(paper::cut).ifPresent(draft::invite);
    one.rest().forEach(draft::leave);
  }

  /** Who comes to which session, and what else is said of it. */
  private void claimSessions() {
    for (Sessions.Session one :
        sessions.meetings() ? List.<Sessions.Session>of() : sessions.all()) {
      one.people()
          .map(who -> paper.cut(one.head()).then(Passage.untraced("：")).then(paper.cut(who)))
          .ifPresent(draft::invite);
      one.people().ifPresent(draft::claim);
      one.rest().forEach(draft::leave);
    }
  }

  /** The time of the main one, or of all sessions; {@code read} is the time as read otherwise. */
  Optional<MeetingTime> time(Optional<MeetingTime> read) {
    return first().map(one -> time(one, read)).or(() -> read);
  }

  private MeetingTime time(Sessions.Session one, Optional<MeetingTime> read) {
    MeetingTime first = times.of(one.day(), one.hour());
    draft.claim(when(one));
    claimSessions();
    Optional<Passage> all =
        sessions.meetings() ? Optional.empty() : joined(s -> Optional.of(when(s)));
    return new MeetingTime(
        all.orElse(first.text()),
        first.date(),
        first.lastDate(),
        first.dayPart(),
        first.start(),
        first.end(),
        read.flatMap(MeetingTime::checkIn));
  }

  private static Stretch when(Sessions.Session one) {
    int to = one.hour().map(Moments.Hour::to).orElse(one.day().to());
    return new Stretch(one.day().from(), to);
  }

  /** The place of the main one, or of all sessions. */
  Optional<Passage> place() {
    Optional<Passage> all =
        sessions.meetings() ? Optional.empty() : joined(Sessions.Session::place);
    Optional<Stretch> own = first().filter(s -> sessions.meetings()).flatMap(s -> s.place());
    own.ifPresent(draft::claim);
    return all.or(() -> own.map(paper::cut));
  }

  // rule: 一组：3月8日晚7：00；二组：3月9日晚7：00 tells every session with its label.
  private Optional<Passage> joined(Function<Sessions.Session, Optional<Stretch>> part) {
    Passage told = Passage.empty();
    for (Sessions.Session one : sessions.all()) {
      Optional<Stretch> words = part.apply(one);
      if (words.isPresent()) {
        draft.claim(new Stretch(one.part().from(), one.head().to()));
        draft.claim(words.get());
        Passage before = told.length() == 0 ? Passage.empty() : told.then(Passage.untraced("；"));
        told =
            before
                .then(paper.cut(one.head()))
                .then(Passage.untraced("："))
                .then(paper.cut(words.get()));
      }
    }
    return told.length() == 0 ? Optional.empty() : Optional.of(told);
  }

  /** The meetings beside the main one. */
  List<FurtherMeetings.Further> further() {
    List<FurtherMeetings.Further> others = new ArrayList<>();
    for (int i = 0; i < sessions.all().size(); i++) {
      Sessions.Session one = sessions.all().get(i);
      if (sessions.meetings() && i != main) {
        others.add(
            new FurtherMeetings.Further(
                one.part(),
                Optional.of(one.head()),
                Optional.of(one.day()),
                one.hour(),
                one.place()));
      }
    }
    return others;
  }
}
