package io.github.tingwen.parse;

import java.util.List;
import java.util.OptionalInt;

/** Reads the year that a meeting's name tells: 113年度里长会报, 2024年第三次会议. Stateless. */
final class NamedYear {

  private static final WordSet COUNTED =
      WordSet.of("第", "一季度", "二季度", "三季度", "上半年", "下半年", "春季", "夏季", "秋季", "春耕", "汛期", "防汛");
  private static final WordSet LATE = WordSet.of("第四季度", "第4季度");
  private static final WordSet LOOKS_BACK = WordSet.of("总结", "表彰", "述职", "考核");
  private static final int HEAD = 3;
  private static final int LONGEST = 24;

  private NamedYear() {}

  static OptionalInt of(Draft draft) {
    OptionalInt republic = republic(draft.view());
    return republic.isPresent() ? republic : counted(draft);
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

  // rule: 2024年第三次会议, 2024年下半年征兵推进会 and 2024年第三季度例会 in the title or the first sentences are held in that year;
  // the fourth quarter's may be held in the next, and 2024年度 tells what is looked back on.
  private static OptionalInt counted(Draft draft) {
    if (draft.layout.title().isPresent()) {
      OptionalInt year = counted(draft.view(), draft.layout.title().get());
      if (year.isPresent()) {
        return year;
      }
    }
    List<Sentence> sentences = draft.layout.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(HEAD, sentences.size()))) {
      OptionalInt year = counted(draft.view(), sentence.stretch());
      if (year.isPresent()) {
        return year;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt counted(String view, Stretch part) {
    int end = Math.min(part.to(), part.from() + 200);
    for (int at = Scan.first(view, '年', part.from(), end);
        at >= 0;
        at = Scan.first(view, '年', at + 1, end)) {
      Numerals.Numeral year = at - 4 < part.from() ? null : Numerals.at(view, at - 4);
      boolean full = year != null && year.digits() == 4 && year.to() == at && year.value() > 1980;
      boolean names =
          full
              && COUNTED.matchAt(view, at + 1, end) > 0
              && LATE.matchAt(view, at + 1, end) == 0
              && LOOKS_BACK.find(view, at + 1, Math.min(end, at + LONGEST)) < 0
              && endsAsMeeting(view, at + 1, end);
      if (names) {
        return OptionalInt.of(year.value());
      }
    }
    return OptionalInt.empty();
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
