package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The meetings, or the sessions of one meeting, that a notice sets out one below the other: blocks
 * with a time and place each, or rows that open with a day and an hour.
 *
 * <p>Immutable and thread-safe.
 *
 * @param all in the order of the paper, two at least or none
 * @param meetings whether each is a meeting with a name; else each has a label (第一期, 三组)
 */
record Sessions(List<Session> all, boolean meetings) {

  static final Sessions NONE = new Sessions(List.of(), false);

  private static final WordSet ROOMS = WordSet.load("rooms.tsv", "room", "seat");
  private static final String COUNTERS = "期批场组班级片区次院站天";
  private static final String SIGNS = "。；，";
  private static final int LONGEST_HEAD = 24;
  private static final int MOST_BLOCKS = 40;
  private static final int MOST_LABELS = 4;

  /**
   * A meeting or session.
   *
   * @param part the lines that tell of it
   * @param head its name or label
   * @param people who is called to it, if a row says so
   * @param rest what else a row says
   */
  record Session(
      Stretch part,
      Stretch head,
      Moments.Day day,
      Optional<Moments.Hour> hour,
      Optional<Stretch> place,
      Optional<Stretch> people,
      List<Stretch> rest) {}

  static Sessions of(Draft draft) {
    List<Session> blocks = blocks(draft);
    List<Session> all = blocks.size() > 1 ? blocks : first(draft, rows(draft));
    all = all.size() > 1 ? all : first(draft, SessionClauses.of(draft));
    boolean meetings = !all.isEmpty() && all.stream().allMatch(s -> isMeeting(draft, s.head()));
    boolean rows = blocks.size() < 2 && !all.isEmpty() && isMeeting(draft, all.get(0).head());
    boolean sessions = !meetings && all.stream().allMatch(s -> isLabel(draft, s.head()));
    return all.size() > 1 && (meetings || rows || sessions)
        ? new Sessions(List.copyOf(all), meetings || rows)
        : NONE;
  }

  // rule: what a day of the meeting stands before is its programme.
  private static List<Session> first(Draft draft, List<Session> found) {
    if (found.isEmpty()) {
      return found;
    }
    int from = draft.layout.sentences().get(0).from();
    List<Moments.Day> before = draft.moments.daysIn(from, found.get(0).day().from());
    boolean labelled =
        draft.fields.of(Field.Kind.TIME).stream()
            .map(Field::value)
            .filter(value -> !value.holds(found.get(0).day().from()))
            .anyMatch(value -> !draft.moments.daysIn(value.from(), value.to()).isEmpty());
    return before.isEmpty() && !labelled ? found : List.of();
  }

  private static boolean isMeeting(Draft draft, Stretch head) {
    return Vocabulary.MEETINGS.matchBefore(draft.view(), head.to(), head.from()) > 0;
  }

  // rule: 第一期, 一组, 低年级 and 东片区 are sessions of one meeting.
  static boolean isLabel(Draft draft, Stretch head) {
    char last = Scan.at(draft.view(), head.to() - 1);
    boolean counted =
        Scan.at(draft.view(), head.from()) == '第'
            && Numerals.at(draft.view(), head.from() + 1) != null;
    return counted || COUNTERS.indexOf(last) >= 0 && head.length() > 1;
  }

  // rule: 一、支委会 over 时间：… and 地点：… is a block, and so is every one that follows.
  private static List<Session> blocks(Draft draft) {
    List<Field> times = new ArrayList<>(draft.fields.of(Field.Kind.TIME));
    List<Line> body = draft.layout.body();
    List<Integer> heads = new ArrayList<>();
    List<Field> own = new ArrayList<>();
    int line = 0;
    for (Field time : times.size() > 1 ? times : List.<Field>of()) {
      while (line + 1 < body.size() && body.get(line + 1).from() <= time.from()) {
        line++;
      }
      int head = headOf(draft, line);
      boolean another = heads.isEmpty() || head > heads.get(heads.size() - 1);
      boolean dated =
          !draft.moments.daysIn(time.value().from(), time.value().to()).isEmpty() || own.isEmpty();
      if (head < 0 || !dated) {
        return List.of();
      }
      if (another) {
        heads.add(head);
        own.add(time);
      }
    }
    return heads.size() > 1 && heads.size() <= MOST_BLOCKS ? blocks(draft, heads, own) : List.of();
  }

  private static List<Session> blocks(Draft draft, List<Integer> heads, List<Field> times) {
    List<Session> blocks = new ArrayList<>();
    List<Line> body = draft.layout.body();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1) : lastOf(draft, times.get(i));
      Stretch part = new Stretch(body.get(heads.get(i)).from(), body.get(end - 1).to());
      Stretch value = times.get(i).value();
      List<Moments.Day> days = draft.moments.daysIn(value.from(), value.to());
      if (days.isEmpty()) {
        return List.of();
      }
      Moments.Day day = days.get(0);
      Optional<Stretch> place =
          draft.fields.of(Field.Kind.PLACE).stream()
              .map(Field::value)
              .filter(v -> part.from() <= v.from() && v.to() <= part.to() && !v.isEmpty())
              .map(v -> draft.paper.upTo("。；\n", v.from(), v.to()))
              .findFirst();
      Optional<Moments.Hour> hour = hourBehind(draft, day, value.to());
      Stretch head = head(draft, body.get(heads.get(i)));
      blocks.add(new Session(part, head, day, hour, place, Optional.empty(), List.of()));
    }
    return blocks;
  }

  /** The index of the line behind the labelled lines that begin with the field. */
  private static int lastOf(Draft draft, Field time) {
    List<Line> body = draft.layout.body();
    int line = 0;
    while (line < body.size() && body.get(line).from() <= time.from()) {
      line++;
    }
    while (line < body.size() && isLabelled(draft, body.get(line))) {
      line++;
    }
    return line;
  }

  /** The line of the head above a labelled line; -1 if none can be. */
  private static int headOf(Draft draft, int labelled) {
    List<Line> body = draft.layout.body();
    int line = labelled - 1;
    while (line >= 0 && labelled - line < MOST_LABELS && isLabelled(draft, body.get(line))) {
      line--;
    }
    Stretch head = line < 0 ? new Stretch(0, 0) : head(draft, body.get(line));
    boolean plain = head.length() > 1 && head.length() <= LONGEST_HEAD;
    boolean sentence =
        plain && Scan.untilOutside(draft.view(), SIGNS, head.from(), head.to()) < head.to();
    return plain && !sentence ? line : -1;
  }

  private static boolean isLabelled(Draft draft, Line line) {
    int from = Outline.contentAt(draft.paper, line.from(), line.to());
    return Labels.at(draft.paper, from, line.to())
        .filter(l -> l.colon() && l.kind() != Field.Kind.REQUIREMENTS)
        .isPresent();
  }

  private static Stretch head(Draft draft, Line line) {
    return draft.paper.trim(
        Outline.contentAt(draft.paper, line.from(), line.to()), line.to(), "：*#");
  }

  static Optional<Moments.Hour> hourBehind(Draft draft, Moments.Day day, int to) {
    return draft
        .moments
        .hourIn(day.to(), to)
        .filter(hour -> TimeReader.isGap(draft.view(), day.to(), hour.from()));
  }

  // rule: 5月12日 14：00 动员会 街道四楼会议室 and 预备会：9月5日晚7：30在五楼 are rows; two at least that follow each
  // other set out a series.
  private static List<Session> rows(Draft draft) {
    List<Session> rows = new ArrayList<>();
    for (Line line : draft.layout.body()) {
      Optional<Session> row = row(draft, line);
      if (row.isPresent()) {
        rows.add(row.get());
      } else if (rows.size() > 1) {
        return rows;
      } else {
        rows.clear();
      }
    }
    return rows;
  }

  private static Optional<Session> row(Draft draft, Line line) {
    int from = Outline.contentAt(draft.paper, line.from(), line.to());
    List<Moments.Day> days = draft.moments.daysIn(from, Math.min(line.to(), from + LONGEST_HEAD));
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Moments.Day day = days.get(0);
    Optional<Moments.Hour> hour = hourBehind(draft, day, line.to());
    boolean colon = Scan.at(draft.view(), day.from() - 1) == '：' && day.from() - 1 > from;
    boolean opens =
        (colon || day.from() == from)
            && draft.fields.around(from).isEmpty()
            && Labels.at(draft.paper, from, line.to()).isEmpty()
            && hour.flatMap(Moments.Hour::start).isPresent()
            && new MeetingNames(draft.paper).in(line.from(), line.to()).isEmpty();
    if (!opens) {
      return Optional.empty();
    }
    Optional<Stretch> label =
        colon ? Optional.of(draft.paper.trim(from, day.from(), "：")) : Optional.empty();
    return row(draft, line, label, day, hour.get());
  }

  private static Optional<Session> row(
      Draft draft, Line line, Optional<Stretch> label, Moments.Day day, Moments.Hour hour) {
    List<Stretch> cells = cells(draft, hour.to(), line.to());
    int next = label.isPresent() ? 0 : 1;
    if (cells.size() < next) {
      return Optional.empty();
    }
    Stretch head = label.orElseGet(() -> cells.get(0));
    List<Stretch> rest = cells.subList(next, cells.size());
    return Optional.of(session(draft, line.stretch(), head, day, Optional.of(hour), rest));
  }

  static Session session(
      Draft draft,
      Stretch part,
      Stretch head,
      Moments.Day day,
      Optional<Moments.Hour> hour,
      List<Stretch> cells) {
    Optional<Stretch> people =
        cells.stream().filter(cell -> BranchReader.isPeople(draft, cell)).findFirst();
    Optional<Stretch> place =
        cells.stream()
            .filter(cell -> isPlace(draft, cell) && !BranchReader.isPeople(draft, cell))
            .findFirst()
            .or(() -> first(cells).filter(c -> people.filter(p -> !p.equals(c)).isPresent()));
    boolean label = isLabel(draft, head) && people.isEmpty() && place.isPresent();
    Optional<Stretch> called = label ? first(cells).filter(c -> !c.equals(place.get())) : people;
    List<Stretch> rest =
        cells.stream()
            .filter(c -> called.filter(c::equals).isEmpty() && place.filter(c::equals).isEmpty())
            .limit(MOST_LABELS)
            .toList();
    return new Session(part, head, day, hour, place, called, rest);
  }

  // rule: between the name and the people of a row stands the place, whatever it is called.
  private static Optional<Stretch> first(List<Stretch> cells) {
    return cells.size() > 1 ? Optional.of(cells.get(0)) : Optional.empty();
  }

  private static boolean isPlace(Draft draft, Stretch cell) {
    return ROOMS.matchBefore(draft.view(), cell.to(), cell.from()) > 0
        || Scan.at(draft.view(), cell.from() - 1) == '在';
  }

  static List<Stretch> cells(Draft draft, int from, int to) {
    List<Stretch> cells = new ArrayList<>();
    for (int at = from; at < to; ) {
      int end = Scan.untilOutside(draft.view(), " ，；。|", at, to);
      Stretch cell = draft.paper.trim(at, end, "在于");
      int joins = COMES.matchBefore(draft.view(), cell.to(), cell.from());
      boolean shared = FurtherMeetings.ALL_IN.matchAt(draft.view(), cell.from(), cell.to()) > 0;
      if (cell.length() - joins > 1 && !shared) {
        cells.add(new Stretch(cell.from(), cell.to() - joins));
      }
      at = end + 1;
    }
    return cells;
  }

  private static final WordSet COMES = WordSet.of("参加", "出席", "参会");
}
