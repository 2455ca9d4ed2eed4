package io.github.tingwen.parse;

import java.util.Optional;

/** Finds headings that stand inside a paragraph. Immutable and thread-safe. */
final class HeadingFinder {

  private static final int LONGEST_HEAD = 24;
  private static final int LONGEST_MUST = 12;
  private static final int SHORTEST_HEAD = 4;
  private static final WordSet OPENERS = WordSet.load("heading_words.tsv");

  private final Draft draft;
  private final String view;

  HeadingFinder(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  // rule: 1、某学校：…会议要求…: the words between number and colon are the heading.
  Optional<Stretch> beforeColon(Sentence sentence, int above) {
    Item item = sentence.first() ? Outline.at(draft.paper, sentence.from(), sentence.to()) : null;
    boolean frame = item != null && AgendaReader.isFrame(view, item.content(), sentence.to());
    boolean deeper = item != null && above >= 0 && item.level() > above;
    int colon = item == null || deeper || frame ? -1 : Scan.first(view, '：', item.content());
    boolean head =
        colon > 0
            && colon < sentence.to()
            && colon - item.content() <= 24
            && colon + 1 < sentence.to()
            && !AgendaReader.isSpeech(view, item.content(), colon);
    return head && Labels.at(draft.paper, item.content(), sentence.to()).isEmpty()
        ? Optional.of(new Stretch(item.content(), colon))
        : Optional.empty();
  }

  // rule: a short sentence behind a number, without a demand of its own, may be a heading; behind
  // 一要 it is shorter still and has no second clause.
  boolean isHead(int from, int start, int to) {
    Stretch head = draft.paper.trim(start, to, "，。 ");
    boolean must = Scan.at(view, start - 1) == '要';
    boolean brief =
        head.length() <= LONGEST_MUST && Scan.first(view, '，', head.from(), head.to()) < 0;
    return start > from
        && (!must || brief)
        && head.length() >= 3
        && head.length() <= LONGEST_HEAD
        && Scan.at(view, to - 1) == '。'
        && Requirements.mark(view, head.from(), head.to()) < 0;
  }

  // rule: 强化组织领导。各村要…: a short sentence without number and demand that opens with what headings
  // open with may be one.
  boolean isPlainHead(int from, int to) {
    Stretch head = draft.paper.trim(from, to, "，。 ");
    return Scan.at(view, to - 1) == '。'
        && head.length() >= SHORTEST_HEAD
        && head.length() <= LONGEST_HEAD
        && OPENERS.matchAt(view, from, to) > 0
        && Requirements.mark(view, head.from(), head.to()) < 0;
  }

  // rule: a heading whose bold was lost stands between spaces, after a sentence or the lead,
  // without a full stop of its own, 4 to 40 characters, and does not open with 要.
  Optional<Stretch> spaced(int from, int to) {
    int start = draft.paper.skipSpaces(from, to);
    boolean spaced = start > from || from > 0 && " ：".indexOf(Scan.at(view, from - 1)) >= 0;
    int space = Scan.first(view, ' ', start);
    if (!spaced
        || space < 0
        || space >= to
        || space - start < 4
        || space - start > 40
        || Scan.at(view, start) == '要') {
      return Optional.empty();
    }
    Item item = Outline.at(draft.paper, start, to);
    if (item != null && item.content() > space) {
      return Optional.empty();
    }
    for (int i = start; i < space; i++) {
      if ("。；！？：".indexOf(Scan.at(view, i)) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Stretch(start, space));
  }

  Optional<Stretch> opening(Sentence sentence) {
    boolean spaced = sentence.from() > 0 && Scan.at(view, sentence.from() - 1) == ' ';
    return spaced ? spaced(sentence.from(), sentence.to()) : Optional.empty();
  }

  // rule: 一、会议议定事项 alone on its line and 现将会议议定事项纪要如下： lead what is listed behind them.
  /** Where such a head ends; 0 if it is none. */
  static int listHead(String view, Sentence sentence, int verb, int length) {
    if (!view.startsWith("事项", verb + length)) {
      return 0;
    }
    int end = verb + length + 2;
    end += view.startsWith("纪要", end) ? 2 : 0;
    end += view.startsWith("如下", end) ? 2 : 0;
    boolean colon = Scan.at(view, end) == '：';
    return colon ? end + 1 : sentence.first() && end == sentence.to() ? end : 0;
  }
}
