package io.github.tingwen.parse;

import io.github.tingwen.model.PartialDate;
import io.github.tingwen.model.Signature;
import io.github.tingwen.model.SourceLine;
import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * Reads where, when and by whom the text was published, and who signed it. For use by one thread.
 */
final class SourceReader {

  private static final WordSet SOURCE_LABELS =
      WordSet.of("信息来源", "文章来源", "来源", "稿源", "来稿单位", "发布单位");
  private static final WordSet VALUE_ENDS =
      WordSet.union(
          AuthorReader.NO_NAMES, WordSet.of("作者", "责任编辑", "编辑", "信息", "分享", "次数", "大小", "审核"));

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private Optional<Stretch> source = Optional.empty();
  private Optional<Moments.Day> published = Optional.empty();
  private final AuthorReader authors;
  private final SignatureReader signature;

  SourceReader(Draft draft) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
    this.authors = new AuthorReader(draft.paper);
    this.signature = new SignatureReader(draft);
  }

  private static final WordSet PUBLISHERS = WordSet.of("发布机构", "发文机关", "发布单位", "发文单位");
  private static final WordSet MEDIA =
      WordSet.of(
          "日报", "晚报", "网讯", "新闻网", "融媒", "融媒体", "融媒体中心", "记者", "电视台", "时报", "早报", "周报", "通讯社",
          "政府网", "发布", "微讯", "网", "简报", "快报", "商报", "都市报", "广播电视台", "新闻中心", "报");
  private static final WordSet NUMBERS = WordSet.of("文号", "发文字号");
  private static final int LONGEST_MEDIUM = 16;
  private Optional<Stretch> publisher = Optional.empty();
  private Optional<Stretch> number = Optional.empty();

  Optional<Stretch> publisher() {
    return publisher;
  }

  /** The document number of a metadata line. */
  Optional<Stretch> number() {
    return number;
  }

  private Optional<Stretch> labelled(WordSet labels, Line line) {
    int at = labels.find(view, line.from(), line.to());
    return at < 0 ? spread(labels, line) : value(at + labels.matchAt(view, at, line.to()), line);
  }

  // rule: 文  号： is the label 文号： spread with spaces.
  private Optional<Stretch> spread(WordSet labels, Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      int gap = paper.skipSpaces(i + 1, line.to());
      boolean spread = gap > i + 1 && gap < line.to() && labels.begins(Scan.at(view, i));
      String word = spread ? "" + Scan.at(view, i) + Scan.at(view, gap) : "";
      if (spread && labels.contains(word)) {
        return value(gap + 1, line);
      }
    }
    return Optional.empty();
  }

  SourceReader read() {
    for (Line line : draft.layout.lines()) {
      if (line.kind() == Line.Kind.METADATA) {
        metadata(line);
      } else if (line.kind() == Line.Kind.BODY) {
        byline(line);
      }
    }
    plainDayLine();
    signature.read();
    lastDayLine();
    return this;
  }

  Optional<Moments.Day> published() {
    return published;
  }

  Optional<Moments.Day> signed() {
    return signature.signed();
  }

  List<Stretch> bodies() {
    return signature.bodies();
  }

  private void metadata(Line line) {
    publisher = publisher.isPresent() ? publisher : labelled(PUBLISHERS, line);
    number = number.isPresent() ? number : labelled(NUMBERS, line).filter(n -> n.length() > 4);
    for (int i = SOURCE_LABELS.find(view, line.from(), line.to());
        i >= 0 && source.isEmpty();
        i = SOURCE_LABELS.find(view, i + 2, line.to())) {
      int colon = i + SOURCE_LABELS.matchAt(view, i, line.to());
      source =
          value(colon, line)
              .filter(v -> v.length() >= 2 && !Paper.isDigit(Scan.at(view, v.from())));
    }
    for (Moments.Day day : draft.moments.daysIn(line.from(), line.to())) {
      if (published.isEmpty() && day.isFull()) {
        published = Optional.of(day);
      }
    }
    authors.labelled(line.from(), line.to());
    supplier(line);
  }

  // rule: 某某中心供稿 names who supplied the text.
  private void supplier(Line line) {
    int at = Scan.first(view, "供稿", line.from(), line.to());
    boolean named = at > line.from() && at - line.from() < LONGEST_MEDIUM;
    if (named && source.isEmpty() && AuthorReader.LABELS.find(view, line.from(), at) < 0) {
      source = Optional.of(paper.trim(line.from(), at, "（：由"));
    }
  }

  private Optional<Stretch> value(int colon, Line line) {
    int from = paper.skipSpaces(colon, line.to());
    if (from >= line.to() || Scan.at(view, from) != '：') {
      return Optional.empty();
    }
    from = paper.skipSpaces(from + 1, line.to());
    int to = from;
    while (to < line.to()
        && Scan.at(view, to) != ' '
        && Scan.at(view, to) != '|'
        && VALUE_ENDS.matchAt(view, to, line.to()) == 0) {
      to++;
    }
    return to > from ? Optional.of(paper.trim(from, to, "）（")) : Optional.empty();
  }

  // rule: 某报讯（记者 甲 通讯员 乙）, （文字：甲 摄影：乙）, （某办供稿） and a last （甲 乙） name the authors.
  private void byline(Line line) {
    int head = Math.min(line.to(), line.from() + 40);
    for (String label : new String[] {"记者", "通讯员", "供稿"}) {
      int at = Scan.first(view, label, line.from(), head);
      boolean opens = at == line.from() || at > 0 && "（ 讯】".indexOf(Scan.at(view, at - 1)) >= 0;
      if (at >= 0 && (opens || label.equals("供稿"))) {
        headByline(line, at);
        break;
      }
    }
    boolean labelled =
        line.length() < 60 && AuthorReader.LABELS.matchAt(view, line.from(), line.to()) > 1
            || Scan.at(view, line.from()) == '（'
                && line.length() < 40
                && Outline.at(paper, line.from(), line.to()) == null;
    if (labelled) {
      authors.labelled(line.from(), line.to());
      draft.claim(line.stretch());
    }
    wire(line);
    tail(line);
  }

  // rule: 某某融媒讯, 某某新闻网讯 and 某某时报2022年3月8日讯 at the head of a line name the medium; 本报讯 does not.
  private void wire(Line line) {
    int word = Scan.first(view, '讯', line.from(), Math.min(line.to(), line.from() + HEAD));
    Optional<Moments.Day> day =
        word < 0 ? Optional.empty() : draft.moments.daysIn(line.from(), word).stream().findFirst();
    int end = day.map(Moments.Day::from).orElse(word);
    Stretch medium = paper.trim(line.from(), Math.max(line.from(), end), "（ ");
    boolean closed = "（ 0123456789：".indexOf(Scan.at(view, word + 1)) >= 0;
    boolean named = MEDIA.matchBefore(view, medium.to(), medium.from()) > 0;
    if (word > 0 && closed && named && medium.length() <= LONGEST_MEDIUM && !isOurs(medium)) {
      source = source.isPresent() ? source : Optional.of(medium);
      published = published.isPresent() ? published : day.filter(Moments.Day::isFull);
    }
  }

  private boolean isOurs(Stretch medium) {
    return view.startsWith("本", medium.from()) && medium.length() <= 3;
  }

  private static final int HEAD = 30;

  private void headByline(Line line, int at) {
    int open = Scan.last(view, '（', at);
    int close = Scan.first(view, '）', at);
    if (open >= line.from() && source.isEmpty() && open > line.from()) {
      Stretch body = paper.trim(line.from(), view.startsWith("讯", open - 1) ? open - 1 : open, "-");
      boolean sentence = Scan.first(view, '。', body.from(), body.to()) >= 0;
      sentence |=
          Bylines.start(view, line.from(), line.to()) == open
              && !draft.layout.sentencesIn(line.from(), open).isEmpty();
      boolean named = body.length() >= 2 && body.length() < 20 && !isOurs(body) && !sentence;
      source = named ? Optional.of(body) : source;
    } else if (view.startsWith("供稿", at)
        && source.isEmpty()
        && at > line.from()
        && at - line.from() < 16) {
      source = Optional.of(paper.trim(line.from(), at, ""));
    }
    int end =
        close > 0 && close < at + 40 && close < line.to() ? close : Math.min(line.to(), at + 12);
    authors.labelled(open >= line.from() ? open : at, end);
    draft.claim(new Stretch(line.from(), end));
  }

  private void tail(Line line) {
    int end = paper.trim(line.from(), line.to(), "| 。").to();
    if (end <= line.from() || Scan.at(view, end - 1) != '）') {
      return;
    }
    int open = Scan.last(view, '（', end - 1);
    if (open < line.from() || end - open > 40) {
      return;
    }
    boolean sentenceBefore =
        open == line.from()
            || Bylines.start(view, line.from(), end) == open
            || "。！”？| ".indexOf(Scan.at(view, paper.trim(line.from(), open, " ").to() - 1)) >= 0;
    Stretch inside = new Stretch(open + 1, end - 1);
    if (!sentenceBefore || view.substring(inside.from(), inside.to()).contains("，")) {
      return;
    }
    if (view.substring(inside.from(), inside.to()).endsWith("供稿") && authors.isEmpty()) {
      authors.add(inside);
    } else {
      authors.labelled(inside.from(), inside.to());
      authors.named(inside);
    }
    draft.claim(new Stretch(open, end));
  }

  // rule: a short line among the first that holds a medium and a full date is the line of
  // publication.
  private void plainDayLine() {
    List<Line> lines = draft.layout.lines();
    for (int i = 0; i < Math.min(6, lines.size()) && published.isEmpty(); i++) {
      Line line = lines.get(i);
      List<Moments.Day> days = draft.moments.daysIn(line.from(), line.to());
      boolean alone =
          line.kind() == Line.Kind.BODY
              && line.length() < 50
              && Scan.first(view, '，', line.from(), line.to()) < 0;
      boolean signs = !days.isEmpty() && "-/.".indexOf(Scan.at(view, days.get(0).from() + 4)) >= 0;
      boolean medium = MEDIA.find(view, line.from(), line.to()) >= 0;
      boolean isoWithSigns = days.size() == 1 && days.get(0).isFull() && alone && (signs || medium);
      if (isoWithSigns && Labels.at(paper, line.from(), line.to()).isEmpty()) {
        published = Optional.of(days.get(0));
        medium(line, days.get(0));
        draft.claim(line.stretch());
      }
    }
  }

  // rule: 柳溪日报 2024-07-03 names the medium before the day.
  private void medium(Line line, Moments.Day day) {
    Stretch words = paper.trim(line.from(), Math.max(line.from(), day.from()), "（：|");
    boolean named =
        MEDIA.matchBefore(view, words.to(), words.from()) > 0
            && Scan.first(view, ' ', words.from(), words.to()) < 0;
    source = source.isEmpty() && named ? Optional.of(words) : source;
  }

  // rule: a short last line with a full date and nothing but a medium, a body, a name in brackets
  // or the size of type beside it gives the day of publication, or of the signature after a body.
  private void lastDayLine() {
    List<Line> body = draft.layout.body();
    for (int i = body.size() - 1; i >= Math.max(1, body.size() - 3); i--) {
      Line line = body.get(i);
      Optional<Moments.Day> day =
          draft.moments.daysIn(line.from(), line.to()).stream()
              .filter(Moments.Day::isFull)
              .findFirst();
      boolean alone =
          line.length() <= LONGEST_DAY_LINE
              && "，。：；"
                  .chars()
                  .noneMatch(
                      c ->
                          Scan.first(
                                  view,
                                  (char) c,
                                  line.from(),
                                  day.map(Moments.Day::from).orElse(line.to()))
                              >= 0);
      if (day.isPresent() && alone && signed().isEmpty() && published.isEmpty()) {
        lastDay(line, day.get());
        return;
      }
    }
  }

  private void lastDay(Line line, Moments.Day day) {
    Stretch words = paper.trim(line.from(), Math.max(line.from(), day.from()), "（");
    if (Vocabulary.BODIES.matchBefore(view, words.to(), words.from()) > 0) {
      signature.add(words, day);
    } else if (words.isEmpty() || MEDIA.matchBefore(view, words.to(), words.from()) > 0) {
      published = Optional.of(day);
      medium(line, day);
    } else {
      return;
    }
    authors.bracketed(day.to(), line.to());
    draft.claim(line.stretch());
  }

  private static final int LONGEST_DAY_LINE = 44;

  private static Optional<PartialDate> date(Optional<Moments.Day> day) {
    return day.map(
        d ->
            d.isFull()
                ? PartialDate.of(d.year(), d.month(), d.day())
                : PartialDate.ofMonthDay(d.month(), d.day()));
  }

  SourceLine sourceLine() {
    List<Passage> names = authors.names().stream().map(paper::cut).toList();
    return new SourceLine(
        source.map(paper::cut), date(published.isPresent() ? published : Optional.empty()), names);
  }

  Signature signatureOf() {
    return new Signature(bodies().stream().map(paper::cut).toList(), date(signed()));
  }
}
