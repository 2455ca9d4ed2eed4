package io.github.tingwen.parse;

import io.github.tingwen.parse.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the title among the first lines. For use by one thread. */
final class TitleFinder {

  private static final WordSet PAPERS = WordSet.load("papers.tsv");
  private static final WordSet MINUTES = WordSet.load("papers.tsv", "course");
  private static final WordSet CALLS = WordSet.of("定于", "订于");
  private static final WordSet BARE = WordSet.of("通知", "会议通知", "开会", "开会通知", "通告", "公告", "紧急通知");

  // rule: 会议记录 alone on the first line is a title and no label.
  private static final WordSet ALONE = WordSet.of("会议记录", "会议纪录", "会议议程", "会议日程", "会议纪要", "会议决议");

  private static final int FIRST_LINES = 14;
  private static final int LONGEST = 90;
  private static final int LONGEST_DAY = 20;
  private static final int NEAR = 6;

  /** The weight of a line that ends in what the paper is. */
  private static final int PAPER = 4;

  /** The lines with title and repeated titles marked, and where the title stands. */
  record Found(List<Line> lines, Optional<Stretch> title) {}

  private final Paper paper;
  private final List<Line> lines;

  TitleFinder(Paper paper, List<Line> lines) {
    this.paper = paper;
    this.lines = lines;
  }

  Found find() {
    int best = best();
    if (best < 0) {
      return new Found(lines, Optional.empty());
    }
    int last = continuation(best);
    int first = beginning(best);
    Stretch title = bare(new Stretch(lines.get(first).from(), end(lines.get(last))));
    return new Found(mark(first, last), Optional.of(title));
  }

  private int end(Line line) {
    int end = paperEnd(line);
    Stretch number = paper.trim(end, line.to(), "（）");
    return end < line.to() && DocumentNumbers.isNumber(paper, number) ? end : line.to();
  }

  // rule: a day before the title, the sender's name before 开会通知单 and dashes (——关于召开…的通知 below a
  // letter's head) do not belong to it.
  private Stretch bare(Stretch title) {
    Moments days =
        Moments.scan(paper.view().substring(title.from(), Math.min(title.to(), title.from() + 12)));
    int from = title.from();
    if (!days.days().isEmpty() && days.days().get(0).from() == 0 && days.days().get(0).isFull()) {
      from = paper.skipSpaces(from + days.days().get(0).to(), title.to());
    }
    int space = Scan.first(paper.view(), ' ', from);
    boolean sender =
        space > 0
            && space < title.to()
            && Vocabulary.BODIES.matchBefore(paper.view(), space, from) > 0
            && PAPERS.matchAt(paper.view(), paper.skipSpaces(space, title.to()), title.to()) > 0;
    Stretch bare = paper.trim(sender ? space : from, title.to(), "-─");
    return withoutPictures(bare);
  }

  private Stretch withoutPictures(Stretch title) {
    int from = title.from();
    int to = title.to();
    while (from < to && Paper.isPicture(Scan.at(paper.view(), from))) {
      from++;
    }
    while (to > from && Paper.isPicture(Scan.at(paper.view(), to - 1))) {
      to--;
    }
    return to > from ? paper.trim(from, to, "") : title;
  }

  private int best() {
    int best = -1;
    int seen = 0;
    boolean filed = false;
    for (int i = 0; i < lines.size() && seen < FIRST_LINES; i++) {
      Line line = lines.get(i);
      filed |= opensWith(FILED, line);
      if (line.kind() != Kind.BODY || filed && opensWith(OFFICE, line)) {
        continue;
      }
      seen++;
      boolean alone = seen == 1 && ALONE.contains(squeezed(line.stretch()));
      boolean paper = best >= 0 && isPaperAlone(line) && weight(lines.get(best)) < PAPER;
      if (!alone && !paper && isBodyStart(line) || best >= 0 && tellsDay(line)) {
        return best;
      }
      if (weight(line) > (best < 0 ? 0 : weight(lines.get(best)))) {
        best = i;
      }
    }
    return seen >= 2 && best >= 0 ? best : -1;
  }

  // rule: 會議議程 and 會議記錄（節錄） alone below the name of who met are the title, not a label.
  private boolean isPaperAlone(Line line) {
    return MINUTES.contains(squeezed(new Stretch(line.from(), paperEnd(line))));
  }

  // rule: 檔號：, 保存年限： and behind them 地址：, 承辦人： stand above the title of Taiwanese papers.
  private boolean opensWith(WordSet labels, Line line) {
    int colon = Scan.first(paper.view(), '：', line.from(), line.to());
    return colon > 0
        && colon - line.from() <= LONGEST_LABEL
        && labels.contains(squeezed(new Stretch(line.from(), colon)));
  }

  private static final int LONGEST_LABEL = 12;
  private static final WordSet FILED = WordSet.of("档号", "保存年限", "档案号");
  private static final WordSet OFFICE = WordSet.load("office_labels.tsv", "office");

  // rule: the title stands before the first sentence, addressee line or label.
  private boolean isBodyStart(Line line) {
    String view = paper.view();
    char end = Scan.at(view, line.to() - 1);
    int comma = Scan.first(view, '，', line.from());
    boolean sentence =
        "。；".indexOf(end) >= 0
            || comma >= 0 && comma < line.to() && (line.length() > 60 || calls(line));
    return sentence
        || end == '：'
        || line.length() > LONGEST
        || Labels.at(paper, line.from(), line.to()).isPresent();
  }

  // rule: 定于8月9日在村部召开村民会，请准时参加 calls the meeting and is no title.
  private boolean calls(Line line) {
    return CALLS.find(paper.view(), line.from(), line.to()) >= 0;
  }

  // rule: behind a title a line that opens with a day and goes on behind a comma is the text,
  // however short: 5月16日，某县召开某会.
  private boolean tellsDay(Line line) {
    int comma = Scan.first(paper.view(), '，', line.from(), line.to());
    return comma > 0
        && comma - line.from() <= LONGEST_DAY
        && Paper.isDigit(Scan.at(paper.view(), line.from()))
        && paper.view().substring(line.from(), comma).contains("日");
  }

  // rule: a line that ends in 通知, 纪要 ... is the title; else one that names a meeting; else the
  // first.
  private int weight(Line line) {
    String view = paper.view();
    int end = paperEnd(line);
    if (PAPERS.matchBefore(view, end, line.from()) > 0 && !isHeaded(line)) {
      return view.startsWith("关于", line.from())
              || Scan.first(view, "关于", line.from()) < end
                  && Scan.first(view, "关于", line.from()) >= 0
          ? PAPER + 1
          : PAPER;
    }
    String squeezed = squeezed(line.stretch());
    if (BARE.contains(squeezed)
        || ALONE.contains(squeezed)
        || squeezed.length() < line.length() && PAPERS.contains(squeezed)) {
      return PAPER;
    }
    if (isByline(line) || line.length() < 5 || isHeaded(line) || isNumber(line) || isStamp(line)) {
      return 0;
    }
    boolean meeting = view.substring(line.from(), line.to()).contains("会");
    return meeting ? 3 : isBodyOnly(line) ? 0 : 1;
  }

  // rule: 立法会CB(1)5/2024号文件 numbers the paper; 政府专题会议纪要〔2025〕9号 names the meeting, too.
  private boolean isNumber(Line line) {
    return DocumentNumbers.isNumber(paper, line.stretch())
        && MINUTES.find(paper.view(), line.from(), line.to()) < 0;
  }

  // rule: a remark or number in brackets may follow the title: …通告（某字2023/11号）.
  private int paperEnd(Line line) {
    int end = paper.trim(line.from(), line.to(), "*#-─").to();
    int open = Scan.at(paper.view(), end - 1) == '）' ? Scan.last(paper.view(), '（', end) : -1;
    boolean after = open > line.from() && PAPERS.matchBefore(paper.view(), open, line.from()) > 0;
    return after ? open : paper.trim(line.from(), end, "（）").to();
  }

  private boolean isBodyOnly(Line line) {
    String view = paper.view();
    return isHeaded(line) || Vocabulary.BODIES.matchBefore(view, line.to(), line.from()) > 0;
  }

  // rule: the name of a chat (白沙村工作群) and of who wrote when are no title.
  private boolean isStamp(Line line) {
    boolean group = GROUPS.matchBefore(paper.view(), line.to(), line.from()) > 0;
    boolean dated =
        line.length() <= LONGEST_STAMP && Paper.isDigit(Scan.at(paper.view(), line.to() - 1));
    if (group || !dated) {
      return group;
    }
    List<Moments.Day> days = Moments.scan(paper.view().substring(line.from(), line.to())).days();
    return days.size() == 1 && days.get(0).isFull() && days.get(0).from() <= LONGEST_WRITER;
  }

  private static final WordSet GROUPS = WordSet.of("工作群", "微信群", "交流群", "业主群", "家长群", "通知群", "村民群");
  private static final int LONGEST_STAMP = 30;
  private static final int LONGEST_WRITER = 6;

  private boolean isHeaded(Line line) {
    int word = IssuerReader.HEADED.matchBefore(paper.view(), line.to(), line.from());
    int body = line.to() - word;
    return paper.view().startsWith("文件", line.to() - 2)
        || word > 0 && Vocabulary.BODIES.matchBefore(paper.view(), body, line.from()) > 0;
  }

  private boolean isByline(Line line) {
    String text = paper.text(line.stretch());
    return text.contains("记者")
        || text.contains("通讯员")
        || text.startsWith("-")
        || text.startsWith("（") && text.indexOf('）') < 0
        || text.startsWith("（") && text.indexOf('）') + NEAR > text.length();
  }

  // rule: a title that breaks off before 的通知 goes on in the next line.
  private int continuation(int at) {
    Line line = lines.get(at);
    String text = paper.text(line.stretch());
    boolean open =
        text.startsWith("关于") && PAPERS.matchBefore(paper.view(), line.to(), line.from()) == 0;
    if (open && at + 1 < lines.size()) {
      Line next = lines.get(at + 1);
      boolean closes =
          next.length() < 40 && PAPERS.matchBefore(paper.view(), next.to(), next.from()) > 0;
      return closes ? at + 1 : at;
    }
    return at;
  }

  // rule: 第五次会议纪录 or a bare 会议纪要 stands under the names of the bodies that met, which belong to the
  // title.
  private int beginning(int at) {
    int first = at;
    boolean ordinal =
        paper.startsWith("第", lines.get(at).from()) && isCourse(lines.get(at))
            || isPaperAlone(lines.get(at));
    if (at > 0 && isBegun(lines.get(at - 1))) {
      return at - 1;
    }
    while (ordinal
        && first > 0
        && at - first < 3
        && (Tail.isBodyAlone(paper.view(), lines.get(first - 1))
            || first == at && isPaperAlone(lines.get(at)) && isMeeting(lines.get(first - 1)))
        && lines.get(first - 1).kind() == Kind.BODY) {
      first--;
    }
    return first;
  }

  private boolean isCourse(Line line) {
    return MINUTES.matchBefore(paper.view(), paperEnd(line), line.from()) > 0
        || PAPERS.matchBefore(paper.view(), paperEnd(line), line.from()) == 0;
  }

  private boolean isMeeting(Line line) {
    return line.length() <= LONGEST
        && Scan.untilOutside(paper.view(), "，。：；", line.from(), line.to()) == line.to()
        && Vocabulary.MEETINGS.matchBefore(paper.view(), line.to(), line.from()) > 0;
  }

  // rule: 关于召开全区 on the line above 座谈会的通知 is where the title begins.
  private boolean isBegun(Line before) {
    String view = paper.view();
    return before.kind() == Kind.BODY
        && view.startsWith("关于", before.from())
        && Paper.isHan(Scan.at(view, before.to() - 1))
        && PAPERS.matchBefore(view, before.to(), before.from()) == 0
        && Scan.first(view, '，', before.from(), before.to()) < 0;
  }

  private List<Line> mark(int first, int last) {
    List<Line> marked = new ArrayList<>();
    String title = squeezed(new Stretch(lines.get(first).from(), lines.get(last).to()));
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i >= first && i <= last) {
        marked.add(line.as(Kind.TITLE));
      } else if (line.kind() == Kind.BODY && i <= last + NEAR && repeats(line, title)) {
        marked.add(line.as(Kind.DUPLICATE));
      } else {
        marked.add(line);
      }
    }
    return marked;
  }

  // rule: the title, or a part of at least six characters of it, set again is not text.
  private boolean repeats(Line line, String title) {
    return line.length() >= 6
        && line.length() <= LONGEST
        && title.contains(squeezed(line.stretch()));
  }

  private String squeezed(Stretch part) {
    Stretch words = withoutPictures(part);
    return paper.text(words).replace(" ", "").replace("\n", "");
  }
}
