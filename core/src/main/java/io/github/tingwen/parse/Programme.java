package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sessions of a programme, from a table or from lines that open with an hour. Stateless. */
final class Programme {

  private static final WordSet BREAKS = WordSet.load("programme_words.tsv", "break");
  private static final int FEWEST_LINES = 2;

  private Programme() {}

  /**
   * A session.
   *
   * @param hour when it begins
   * @param topic what it is about
   * @param all the words that tell both
   */
  record Session(Moments.Hour hour, Stretch topic, Stretch all) {}

  /** The first session that is neither arrival nor meal. */
  static Optional<Session> first(Draft draft) {
    return of(draft).stream().findFirst();
  }

  /** When a session begins, without its end: 9:00 of 9:00-9:40. */
  static Moments.Hour begin(Draft draft, Session session) {
    Moments.Hour hour = session.hour();
    int to = Scan.until(draft.view(), "-─—~～至到", hour.from(), hour.to());
    return new Moments.Hour(
        hour.from(),
        draft.paper.trim(hour.from(), to, "").to(),
        hour.part(),
        hour.start(),
        Optional.empty());
  }

  /** The sessions in order, without meals, breaks and arrivals. */
  static List<Session> of(Draft draft) {
    List<Session> sessions = new ArrayList<>();
    for (ProgrammeTable.Table table : ProgrammeTable.of(draft)) {
      table.rows().forEach(row -> session(draft, row).ifPresent(sessions::add));
    }
    return sessions.isEmpty() ? lines(draft) : sessions;
  }

  private static Optional<Session> session(Draft draft, List<ProgrammeTable.Cell> row) {
    Optional<Stretch> time = cell(row, ProgrammeTable.Column.TIME);
    Optional<Stretch> topic = cell(row, ProgrammeTable.Column.TOPIC);
    Optional<Moments.Hour> hour = time.flatMap(t -> draft.moments.hourIn(t.from(), t.to()));
    return hour.isPresent() && topic.filter(t -> isBusiness(draft, t)).isPresent()
        ? Optional.of(
            new Session(hour.get(), topic.get(), new Stretch(time.get().from(), topic.get().to())))
        : Optional.empty();
  }

  private static Optional<Stretch> cell(List<ProgrammeTable.Cell> row, ProgrammeTable.Column one) {
    return row.stream()
        .filter(cell -> cell.column() == one)
        .map(ProgrammeTable.Cell::words)
        .findFirst();
  }

  // rule: two lines or more that open with an hour and name no field are a programme.
  private static List<Session> lines(Draft draft) {
    List<Session> sessions = new ArrayList<>();
    int timed = 0;
    for (Line line : draft.layout.body()) {
      Optional<Moments.Hour> hour = draft.moments.hourIn(line.from(), line.from() + 1);
      Stretch topic =
          draft.paper.trim(hour.map(Moments.Hour::to).orElse(line.to()), line.to(), "：，；。");
      boolean own = hour.isPresent() && topic.length() > 1 && isPlain(draft, line);
      timed += own ? 1 : 0;
      if (own && isBusiness(draft, topic)) {
        sessions.add(new Session(hour.get(), topic, new Stretch(line.from(), topic.to())));
      }
    }
    return timed >= FEWEST_LINES ? sessions : List.of();
  }

  private static boolean isPlain(Draft draft, Line line) {
    return Scan.first(draft.view(), '。', line.from(), line.to() - 1) < 0
        && draft
            .fields
            .around(line.from())
            .filter(field -> field.kind() != Field.Kind.AGENDA && field.kind() != Field.Kind.CHAIR)
            .isEmpty();
  }

  private static boolean isBusiness(Draft draft, Stretch topic) {
    int word = BREAKS.matchAt(draft.view(), topic.from(), topic.to());
    int next = topic.from() + word;
    boolean whole = next == topic.to() || "（、，。 ".indexOf(Scan.at(draft.view(), next)) >= 0;
    return word == 0 || !whole;
  }
}
