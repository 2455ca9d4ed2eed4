package io.github.tingwen.parse;

import io.github.tingwen.parse.Line.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a paper with their kinds, its title and the sentences of its body. Every reader goes
 * over them: they are array lists, which are gone through faster than immutable ones and are never
 * written once made.
 *
 * <p>Thread-safe.
 */
record Layout(
    List<Line> lines, List<Line> body, Optional<Stretch> title, List<Sentence> sentences) {

  private static final WordSet NAVIGATION = WordSet.load("boilerplate.tsv", "line");
  private static final WordSet SHORT_NAVIGATION = WordSet.load("boilerplate.tsv", "short");
  private static final WordSet METADATA = WordSet.load("boilerplate.tsv", "metadata");
  private static final int LONGEST_METADATA = 300;
  private static final int REPEATED_PARAGRAPH = 24;

  static Layout of(Paper paper) {
    List<Line> lines = unique(paper, split(paper));
    TitleFinder.Found found = new TitleFinder(paper, lines).find();
    List<Line> body = new ArrayList<>(found.lines());
    body.removeIf(line -> line.kind() != Kind.BODY);
    return new Layout(found.lines(), body, found.title(), sentences(paper, found.lines()));
  }

  /** The sentences that begin in the range. */
  List<Sentence> sentencesIn(int from, int to) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < sentences.size() && sentences.get(end).from() < to) {
      end++;
    }
    return sentences.subList(low, end);
  }

  private static List<Line> split(Paper paper) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < paper.length()) {
      int end = paper.view().indexOf('\n', from);
      int to = end < 0 ? paper.length() : end;
      Stretch trimmed = paper.trim(from, to, "|﻿");
      for (Stretch part : Flattened.lines(paper, trimmed)) {
        lines.add(new Line(part.from(), part.to(), kind(paper, part)));
      }
      from = to + 1;
    }
    return lines;
  }

  // rule: a line is navigation if it holds a phrase of a site's frame and no sentence, metadata if
  // it names source or day of publication, and residue if it holds no Han character or digit.
  private static Kind kind(Paper paper, Stretch part) {
    String view = paper.view();
    boolean sentence = part.length() > 40 && Scan.first(view, '。', part.from(), part.to()) >= 0;
    if (!sentence && isMetadata(view, part)) {
      return Kind.METADATA;
    }
    boolean navigation =
        !sentence && NAVIGATION.find(view, part.from(), part.to()) >= 0 && !isHelpDesk(view, part);
    boolean alone =
        part.length() <= 14
            && SHORT_NAVIGATION.find(view, part.from(), part.to()) >= 0
            && Scan.first(view, '。', part.from()) != part.to() - 1;
    boolean frame = navigation || alone || !sentence && isTrail(view, part);
    return frame || isResidue(view, part) ? Kind.BOILERPLATE : Kind.BODY;
  }

  // rule: 技术支持：小王 1234567 tells whom to call; the name of a firm or site makes it a site's footer.
  private static boolean isHelpDesk(String view, Stretch part) {
    int digits = 0;
    for (int i = part.from(); i < part.to(); i++) {
      digits += Paper.isDigit(Scan.at(view, i)) ? 1 : 0;
    }
    return HELP.matchAt(view, part.from(), part.to()) > 0
        && digits >= DIGITS_OF_A_NUMBER
        && FIRMS.find(view, part.from(), part.to()) < 0;
  }

  private static final WordSet HELP = WordSet.of("技术支持：", "技术支持电话", "技术支持联系人");
  private static final WordSet FIRMS = WordSet.load("site_words.tsv", "firm");
  private static final int DIGITS_OF_A_NUMBER = 7;

  // rule: 首页 > 政务公开 > 正文: two signs of descent or more make a line the trail of a site.
  private static boolean isTrail(String view, Stretch part) {
    int steps = 0;
    for (int i = part.from(); i < part.to(); i++) {
      boolean step =
          ">»›＞".indexOf(Scan.at(view, i)) >= 0 && ">»›＞".indexOf(Scan.at(view, i - 1)) < 0;
      steps += step ? 1 : 0;
    }
    return steps >= 2 && Scan.at(view, part.from()) != '<';
  }

  // rule: 来源：, 发布时间： and the like, also spread (索 引 号：), make a line one of publication; 会议名称：
  // does not.
  private static boolean isMetadata(String received, Stretch part) {
    boolean possible =
        part.length() <= LONGEST_METADATA && Scan.first(received, '：', part.from(), part.to()) >= 0;
    if (!possible) {
      return false;
    }
    String line = received.substring(part.from(), part.to());
    return labels(line) || labels(line.replace(" ", ""));
  }

  private static boolean labels(String view) {
    for (int i = METADATA.find(view, 0, view.length());
        i >= 0;
        i = METADATA.find(view, i + 1, view.length())) {
      int colon = i + METADATA.matchAt(view, i, view.length());
      if (i > 0 && Paper.isHan(Scan.at(view, i - 1))) {
        continue;
      }
      if (colon < view.length() && Scan.at(view, colon) == '：') {
        return true;
      }
    }
    return false;
  }

  private static boolean isResidue(String view, Stretch part) {
    for (int i = part.from(); i < part.to(); i++) {
      if (Paper.isHan(Scan.at(view, i)) || Paper.isDigit(Scan.at(view, i))) {
        return isFileName(view, part);
      }
    }
    return true;
  }

  private static final WordSet IMAGES = WordSet.of(".jpg", ".png", ".jpeg", ".gif");

  private static boolean isFileName(String view, Stretch part) {
    boolean tag = Scan.at(view, part.from()) == '<' && Scan.at(view, part.to() - 1) == '>';
    return tag || IMAGES.matchBefore(view, part.to(), part.from()) > 0;
  }

  private static List<Line> unique(Paper paper, List<Line> lines) {
    Map<String, Boolean> seen = new HashMap<>();
    List<Line> marked = new ArrayList<>();
    for (Line line : lines) {
      boolean long_ = line.length() >= REPEATED_PARAGRAPH;
      boolean again =
          long_ && line.kind() == Kind.BODY && seen.put(paper.text(line.stretch()), true) != null;
      marked.add(again ? line.as(Kind.DUPLICATE) : line);
    }
    return marked;
  }

  private static List<Sentence> sentences(Paper paper, List<Line> lines) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == Kind.BODY) {
        split(paper, lines.get(i), i, sentences);
      }
    }
    return sentences;
  }

  private static void split(Paper paper, Line line, int index, List<Sentence> into) {
    int from = Bylines.end(paper.view(), line.from(), line.to());
    int start = from;
    int i = from;
    while (i < line.to()) {
      if (isEnd(Scan.at(paper.view(), i))) {
        i = closers(paper, i + 1, line.to());
        into.add(new Sentence(from, i, index, from == start));
        from = paper.skipSpaces(i, line.to());
        i = from;
      } else {
        i++;
      }
    }
    if (from < line.to()) {
      int end = paper.trim(from, Bylines.start(paper.view(), from, line.to()), "").to();
      into.add(new Sentence(from, end, index, from == start));
    }
  }

  private static boolean isEnd(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  private static int closers(Paper paper, int at, int to) {
    int i = at;
    while (i < to
        && (isEnd(Scan.at(paper.view(), i)) || "”’）》".indexOf(Scan.at(paper.view(), i)) >= 0)) {
      i++;
    }
    return i;
  }
}
