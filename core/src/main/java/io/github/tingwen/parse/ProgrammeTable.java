package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a programme set as a table with signs between its cells: 时间|内容|主讲人|主持人 and the rows below.
 * Stateless apart from its draft.
 */
final class ProgrammeTable {

  private static final WordSet TIMES = WordSet.of("时间", "时段", "时间段", "时间安排", "起止时间");
  private static final WordSet TOPICS = WordSet.load("programme_words.tsv", "topic");
  private static final WordSet SPEAKERS = WordSet.load("programme_words.tsv", "speaker");
  private static final WordSet CHAIRS = WordSet.of("主持人", "主持", "主持嘉宾", "会议主持");
  private static final int FEWEST_CELLS = 3;

  /** What a column tells. */
  enum Column {
    TIME,
    TOPIC,
    SPEAKER,
    CHAIR,
    OTHER
  }

  /** A cell under its column; an empty cell is none. */
  record Cell(Column column, Stretch words) {}

  /**
   * The rows below a header.
   *
   * @param header the line that names the columns
   * @param rows the cells of each row below it
   */
  record Table(Stretch header, List<List<Cell>> rows) {}

  private ProgrammeTable() {}

  // rule: a line whose cells name an hour and a topic heads the rows below it, up to the first line
  // without cells.
  static List<Table> of(Draft draft) {
    if (draft.view().indexOf('|') < 0) {
      return List.of();
    }
    List<Table> tables = new ArrayList<>();
    List<Line> body = draft.layout.body();
    for (int i = 0; i < body.size(); i++) {
      List<Column> columns = columns(draft, body.get(i));
      if (columns.contains(Column.TOPIC) && columns.contains(Column.TIME)) {
        List<List<Cell>> rows = new ArrayList<>();
        Stretch header = body.get(i).stretch();
        while (i + 1 < body.size() && holdsCells(draft, body.get(i + 1))) {
          rows.add(row(draft, body.get(++i), columns));
        }
        tables.add(new Table(header, rows));
      }
    }
    return tables;
  }

  private static boolean holdsCells(Draft draft, Line line) {
    return Scan.first(draft.view(), '|', line.from(), line.to()) >= 0;
  }

  private static List<Column> columns(Draft draft, Line line) {
    List<Stretch> cells = holdsCells(draft, line) ? cells(draft, line) : List.of();
    return cells.size() < FEWEST_CELLS
        ? List.of()
        : cells.stream().map(cell -> column(draft.paper.text(cell).replace(" ", ""))).toList();
  }

  private static Column column(String head) {
    if (TIMES.contains(head)) {
      return Column.TIME;
    }
    if (TOPICS.contains(head)) {
      return Column.TOPIC;
    }
    if (SPEAKERS.contains(head)) {
      return Column.SPEAKER;
    }
    return CHAIRS.contains(head) ? Column.CHAIR : Column.OTHER;
  }

  private static List<Cell> row(Draft draft, Line line, List<Column> columns) {
    List<Cell> row = new ArrayList<>();
    List<Stretch> cells = cells(draft, line);
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (!cells.get(i).isEmpty() && "-─".indexOf(Scan.at(draft.view(), cells.get(i).from())) < 0) {
        row.add(new Cell(columns.get(i), cells.get(i)));
      }
    }
    return row;
  }

  private static List<Stretch> cells(Draft draft, Line line) {
    List<Stretch> cells = new ArrayList<>();
    int from = line.from();
    while (from <= line.to()) {
      int end = Scan.until(draft.view(), "|", from, line.to());
      cells.add(draft.paper.trim(from, end, ""));
      from = end + 1;
    }
    return cells;
  }
}
