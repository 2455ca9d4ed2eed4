package io.github.tingwen.parse;

import io.github.tingwen.model.CheckIn;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.text.Passage;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which words of labelled values and of remarks in brackets stand in no part of the notice.
 * For use by one thread.
 */
final class Untold {

  /** Words that frame a value and tell nothing by themselves. */
  private static final WordSet FRAME = WordSet.load("frame.tsv");

  /** The next meeting has no place in the model, its day least of all. */
  private static final WordSet NEXT = WordSet.of("下次会议", "下次开会", "下一次会议");

  /** One Han character is no word, nor are two digits or three letters. */
  private static final int HAN = 6;

  private static final int DIGIT = 3;
  private static final int LETTER = 2;
  private static final int LEAST = 2 * HAN;
  private static final int LEAST_REMARK = HAN + DIGIT;
  private static final int LEAST_CLAUSE = 7 * HAN;

  private static final String MOMENT_SIGNS = "上下早中晚凌清午傍夜今明昨前当本同次周星正腊农民公元（";

  private final Draft draft;
  private final String view;
  private final Held held;
  private final Set<LocalTime> hours;
  private final Optional<MeetingTime> time;

  /** Names and posts, the meeting's own and the place, wherever they stand. */
  private final Trie known;

  Untold(Draft draft, MeetingNotice notice) {
    this.draft = draft;
    this.view = draft.view();
    this.held = Held.by(notice, draft.paper.passage());
    this.time = notice.header().time();
    this.hours = time.map(Untold::hours).orElse(Set.of());
    this.known = new Trie(words(notice));
  }

  private static Set<LocalTime> hours(MeetingTime time) {
    return Stream.of(time.start(), time.end(), time.checkIn().flatMap(CheckIn::time))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static Set<String> words(MeetingNotice notice) {
    Header header = notice.header();
    Stream<Passage> people =
        notice.attendees().stream()
            .flatMap(a -> Stream.concat(Stream.of(a.name()), a.posts().stream()));
    Stream<Passage> own = Stream.of(header.place(), header.issuer()).flatMap(Optional::stream);
    Stream<Passage> named = header.meetingName().stream().flatMap(Untold::tails);
    return Stream.of(people, own, named, notice.signature().bodies().stream())
        .flatMap(words -> words)
        .map(Passage::toString)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.toSet());
  }

  // rule: 全市社区骨干培训动员会 is called 培训动员会 or 动员会 again.
  private static Stream<Passage> tails(Passage name) {
    return IntStream.rangeClosed(0, Math.max(0, name.length() - SHORTEST_NAME))
        .mapToObj(from -> name.sub(from, name.length()));
  }

  private static final int SHORTEST_NAME = 3;

  /** Whether the character stands in some part of the notice. */
  boolean isHeld(int index) {
    return held.holds(index);
  }

  /** Whether the words stand in a labelled value, in whole or in part. */
  boolean inField(Stretch words) {
    return draft.fields.around(words.from()).isPresent()
        || draft.fields.firstIn(words.from(), words.to()) < words.to();
  }

  /** Whether words of labelled values are told nowhere; brackets and labels do not count. */
  boolean isUntold(Stretch words) {
    int weight = 0;
    int depth = 0;
    Field field = null;
    int until = words.from();
    for (int i = words.from(); i < words.to() && weight < LEAST; ) {
      if (i >= until) {
        field = draft.fields.around(i).orElse(null);
        int next = draft.fields.firstIn(i + 1, words.to());
        until = field == null ? next : Math.min(next, field.value().to());
      }
      char c = Scan.at(view, i);
      depth = Math.max(0, depth + (c == '（' ? 1 : c == '）' ? -1 : 0));
      boolean counts = depth == 0 && isOpen(i, field);
      int frame = counts ? frame(i, words.to(), field) : 1;
      weight += counts && frame == 0 ? weight(c) : 0;
      i += Math.max(1, frame);
    }
    return weight >= LEAST;
  }

  private boolean isOpen(int at, Field field) {
    return field == null
        ? !draft.isClaimed(new Stretch(at, at + 1))
        : at >= field.value().from() && !held.holds(at);
  }

  /** Whether the words of a remark, more than a number or a date, stand nowhere in the notice. */
  boolean isUntoldRemark(Stretch words) {
    boolean number = draft.paper.text(words).chars().noneMatch(Character::isLetter);
    return !number && weight(words, LEAST_REMARK) >= LEAST_REMARK;
  }

  // rule: a reader that found who spoke (副镇长甲就取暖工作作了安排) tells nothing of what was said.
  boolean isUntoldClause(Stretch words) {
    boolean next = NEXT.find(view, words.from(), words.to()) >= 0;
    int least = next ? LEAST : LEAST_CLAUSE;
    return weight(words, least) >= least;
  }

  private int weight(Stretch words, int enough) {
    int weight = 0;
    for (int i = words.from(); i < words.to() && weight < enough; ) {
      boolean open = !held.holds(i);
      int frame = open ? frame(i, words.to(), null) : 1;
      weight += open && frame == 0 ? weight(Scan.at(view, i)) : 0;
      i += Math.max(1, frame);
    }
    return weight;
  }

  private static int weight(char c) {
    return Paper.isHan(c) ? HAN : Paper.isDigit(c) ? DIGIT : Character.isLetter(c) ? LETTER : 0;
  }

  private int frame(int at, int to, Field field) {
    int own = known.forward(view, at, to);
    int word = Math.max(FRAME.matchAt(view, at, to), own);
    boolean timed = (field == null || isTimed(field.kind())) && mayTell(Scan.at(view, at));
    return timed ? Math.max(word, moment(at, field == null)) : word;
  }

  /** Whether a day or an hour may begin so; it saves a search for every other character. */
  private static boolean mayTell(char c) {
    return Paper.isDigit(c) || Numerals.isChinese(c) || MOMENT_SIGNS.indexOf(c) >= 0;
  }

  private static boolean isTimed(Field.Kind kind) {
    return switch (kind) {
      case TIME, TIME_PLACE, CHECK_IN, DURATION -> true;
      default -> false;
    };
  }

  /** How long the day or hour is that begins there and is the meeting's own, or {@code any}. */
  private int moment(int at, boolean any) {
    Optional<Moments.Hour> hour = draft.moments.hourIn(at, at + 1);
    if (hour.isPresent()) {
      boolean told = any || hour.get().start().filter(hours::contains).isPresent();
      return told ? hour.get().to() - at : 0;
    }
    List<Moments.Day> days = draft.moments.daysIn(at, at + 1);
    return days.isEmpty() || !any && !isOwn(days.get(0)) ? 0 : days.get(0).to() - at;
  }

  private boolean isOwn(Moments.Day day) {
    return time.flatMap(MeetingTime::date)
        .filter(d -> d.month().orElse(0) == day.month() && d.day().orElse(0) == day.day())
        .isPresent();
  }
}
