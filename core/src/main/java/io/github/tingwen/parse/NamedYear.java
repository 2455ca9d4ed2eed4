package io.github.tingwen.parse;

import java.util.List;
import java.util.OptionalInt;

/**
 * The year that a meeting's name tells.
 *
 * @param counted that of 113年度里长会报 and 2024年第三次会议, which are held in it
 * @param topic that of 2024年高考安全工作会议, which is held in it unless it is held early or late in a year
 */
record NamedYear(OptionalInt counted, OptionalInt topic) {

  private static final WordSet COUNTED =
      WordSet.of("第", "一季度", "二季度", "三季度", "上半年", "下半年", "春季", "夏季", "秋季");
  private static final WordSet LATE = WordSet.of("第四季度", "第4季度");
  private static final WordSet OTHER_YEARS =
      WordSet.of("度", "总结", "表彰", "述职", "考核", "发行", "征订", "谋划", "务虚", "预算", "思路", "规划");
  private static final int FIRST_SURE = 2;
  private static final int LAST_SURE = 10;
  private static final int HEAD = 3;
  private static final int LONGEST = 24;

  static NamedYear of(Draft draft) {
    OptionalInt republic = republic(draft.view());
    return new NamedYear(
        republic.isPresent() ? republic : find(draft, NamedYear::isCounted),
        find(draft, NamedYear::isTopic));
  }

  /** The year of a day in that month. */
  OptionalInt in(int month) {
    boolean middle = month >= FIRST_SURE && month <= LAST_SURE;
    return counted.isPresent() || !middle ? counted : topic;
  }

  // rule: 103年度 in a title or a meeting's name is a year of the Republic and gives the year.
  private static OptionalInt republic(String view) {
    for (int at = view.indexOf("年度"); at >= 0; at = view.indexOf("年度", at + 1)) {
      boolean three =
          at >= 3
              && Paper.isDigit(Scan.at(view, at - 1))
              && Paper.isDigit(Scan.at(view, at - 2))
              && Scan.at(view, at - 3) == '1'
              && (at == 3 || !Paper.isDigit(Scan.at(view, at - 4)));
      if (three) {
        return OptionalInt.of(1911 + Integer.parseInt(view.substring(at - 3, at)));
      }
    }
    return OptionalInt.empty();
  }

  // rule: 2024年第三次会议, 2024年下半年征兵推进会 and 2024年第三季度例会 in the title or the first sentences are held in
  // that year;
  // the fourth quarter's may be held in the next, and 2024年度 tells what is looked back on.
  private static OptionalInt find(Draft draft, Naming naming) {
    if (draft.layout.title().isPresent()) {
      OptionalInt year = find(draft.view(), draft.layout.title().get(), naming);
      if (year.isPresent()) {
        return year;
      }
    }
    List<Sentence> sentences = draft.layout.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(HEAD, sentences.size()))) {
      OptionalInt year = find(draft.view(), sentence.stretch(), naming);
      if (year.isPresent()) {
        return year;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt find(String view, Stretch part, Naming naming) {
    int end = Math.min(part.to(), part.from() + 200);
    for (int at = Scan.first(view, '年', part.from(), end);
        at >= 0;
        at = Scan.first(view, '年', at + 1, end)) {
      Numerals.Numeral year = at - 4 < part.from() ? null : Numerals.at(view, at - 4);
      boolean full = year != null && year.digits() == 4 && year.to() == at && year.value() > 1980;
      boolean names = full && naming.names(view, at + 1, end) && endsAsMeeting(view, at + 1, end);
      if (names) {
        return OptionalInt.of(year.value());
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isCounted(String view, int at, int end) {
    return COUNTED.matchAt(view, at, end) > 0 && LATE.matchAt(view, at, end) == 0;
  }

  // rule: 2023年工作总结会 and 2025年党报党刊发行工作会 are held in another year than they name.
  private static boolean isTopic(String view, int at, int end) {
    return Paper.isHan(Scan.at(view, at))
        && OTHER_YEARS.find(view, at, Math.min(end, at + LONGEST)) < 0;
  }

  /** Whether what follows a year, up to the end of a name, says that the meeting is held in it. */
  private interface Naming {
    boolean names(String view, int at, int end);
  }

  private static boolean endsAsMeeting(String view, int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      char c = Scan.at(view, i);
      if ("，。；》".indexOf(c) >= 0) {
        return false;
      }
      if (c == '会' && "议，。上精的；".indexOf(Scan.at(view, i + 1)) >= 0 || c == '会' && i + 1 == to) {
        return true;
      }
    }
    return false;
  }
}
