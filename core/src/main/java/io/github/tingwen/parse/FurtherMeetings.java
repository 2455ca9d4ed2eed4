package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the further meetings that a notice calls: clauses with a day or hour and a meeting of their
 * own. For use by one thread.
 */
final class FurtherMeetings {

  private static final WordSet SHARED = WordSet.load("shared_words.tsv", "shared");
  static final WordSet ALL_IN =
      WordSet.of("地点均在", "地点都在", "地点均为", "地点都是", "地点均设在", "地点都设在", "均在", "都在", "地点都为");
  private static final WordSet OWN = WordSet.of("本次", "此次", "这次", "该", "上次", "历次");

  private final Draft draft;
  private final String view;
  private final HeaderReader header;
  private final MeetingNames names;
  private final OtherDays days;

  FurtherMeetings(Draft draft, HeaderReader header) {
    this.draft = draft;
    this.view = draft.view();
    this.header = header;
    this.names = new MeetingNames(draft.paper);
    this.days = new OtherDays(draft);
  }

  /**
   * A meeting beside the main one.
   *
   * @param part the words that tell of it
   * @param name what it is called
   * @param place where it is held, if the part says so
   */
  record Further(
      Stretch part,
      Optional<Stretch> name,
      Optional<Moments.Day> day,
      Optional<Moments.Hour> hour,
      Optional<Stretch> place) {}

  List<Further> in(Sentence lead) {
    List<Further> found = new ArrayList<>();
    int told = 0;
    for (Sentence sentence : draft.layout.sentences()) {
      boolean timed =
          sentence.from() >= Math.max(lead.from(), told)
              && (draft.moments.hourIn(sentence.from(), sentence.to()).isPresent()
                  || !draft.moments.daysIn(sentence.from(), sentence.to()).isEmpty());
      if (timed) {
        in(sentence, found);
        told = found.isEmpty() ? 0 : found.get(found.size() - 1).part().to();
      }
    }
    return found;
  }

  private void in(Sentence sentence, List<Further> into) {
    int at = sentence.from();
    int before = into.size();
    while (at < sentence.to()) {
      Optional<MeetingNames.Convening> next = names.in(at, sentence.to());
      if (next.isEmpty()) {
        return;
      }
      MeetingNames.Convening held = next.get();
      Optional<Further> further = further(held, sentence, into.size() == before);
      further.ifPresent(into::add);
      at = further.map(f -> f.part().to()).orElse(Math.max(held.verb() + 2, held.name().to()));
    }
  }

  // rule: 3月6日下午2：30，在二楼报告厅召开全体职工大会 and 下午2：00在一楼召开全体职工会议 behind the main meeting call
  // another one; what was held, what others shall hold and what is due by a day is none.
  private Optional<Further> further(MeetingNames.Convening held, Sentence sentence, boolean first) {
    Optional<Moments.Day> day =
        draft.moments.daysIn(held.clause(), held.verb()).stream()
            .reduce((before, last) -> last)
            .filter(d -> !isBefore(d));
    Optional<Moments.Hour> hour = draft.moments.hourIn(held.clause(), held.verb());
    boolean called =
        (day.isPresent() || hour.isPresent())
            && !header.names(held.name())
            && OWN.matchAt(view, held.name().from(), held.name().to()) == 0
            && day.filter(d -> days.isDue(d) || days.isOfPaper(d)).isEmpty()
            && isAhead(held);
    if (!called) {
      return Optional.empty();
    }
    Stretch part = part(held, sentence, first);
    Optional<Stretch> place = held.place().or(() -> shared(part.to() + 1, sentence.to()));
    return Optional.of(
        new Further(part, Optional.of(held.name()), day.or(header::day), hour, place));
  }

  // rule: 地点均在政协三楼会议厅 is said of all meetings before it.
  private Optional<Stretch> shared(int at, int to) {
    int word = ALL_IN.matchAt(view, at, to);
    Stretch place = draft.paper.upTo("，。；", at + word, to);
    return word > 0 && place.length() > 1 ? Optional.of(place) : Optional.empty();
  }

  private boolean isBefore(Moments.Day day) {
    return header
        .day()
        .filter(main -> main.month() > 0 && day.month() > 0)
        .filter(main -> day.month() * 100 + day.day() < main.month() * 100 + main.day())
        .filter(main -> main.month() - day.month() < 6)
        .isPresent();
  }

  private boolean isAhead(MeetingNames.Convening held) {
    boolean past =
        Scan.first(view, '已', held.clause(), held.verb()) >= 0
            || Scan.first(view, '曾', held.clause(), held.verb()) >= 0
            || Scan.at(view, held.verb() + 2) == '了'
            || Scan.at(view, held.name().to()) == '的';
    boolean others =
        Scan.first(view, '各', held.clause(), held.verb()) >= 0
            || Requirements.mark(view, held.clause(), held.verb()) >= 0;
    return !past && !others;
  }

  // rule: what stands behind it on a line of its own, or up to ；, is told of it; 请准时参加 at the end
  // of
  // a sentence that calls several meetings is said of all.
  private Stretch part(MeetingNames.Convening held, Sentence sentence, boolean first) {
    boolean whole = sentence.first() && first && names.in(sentence.from(), held.verb()).isEmpty();
    boolean mains = header.lead().filter(lead -> lead.from() == sentence.from()).isPresent();
    if (whole && !mains) {
      return new Stretch(sentence.from(), draft.layout.lines().get(sentence.line()).to());
    }
    int end = Scan.until(view, "；", held.name().to(), sentence.to());
    for (int comma = Scan.first(view, '，', held.name().to(), end);
        comma >= 0;
        comma = Scan.first(view, '，', comma + 1, end)) {
      boolean next = names.in(comma + 1, end).isPresent();
      if (next || SHARED.matchAt(view, comma + 1, end) > 0) {
        return new Stretch(held.clause(), comma);
      }
    }
    return new Stretch(held.clause(), Math.min(sentence.to(), end));
  }
}
