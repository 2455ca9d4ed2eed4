package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Signs of a document's kind that are no single words: lines, labels, numbering. Stateless. */
final class KindShapes {

  private static final int TITLE_WEIGHT = 16;

  /** A message of a few lines may call 下次会议; a longer paper announces it at its end. */
  private static final int LAST_OF_A_MESSAGE = 4;

  private static final int BLANKS_OF_A_FORM = 4;
  private static final WordSet TEACHING =
      WordSet.of("怎样", "如何", "怎么", "范文", "模板", "写法", "写作", "样本", "范例", "例文", "格式", "技巧");

  private static final WordSet NOTICES = WordSet.load("title_ends.tsv", "notice");
  private static final WordSet URGENT = WordSet.load("title_words.tsv", "change", "urgent");
  private static final WordSet CALLS =
      WordSet.of("通知", "通告", "提示", "告知书", "居民书", "业主书", "村民书", "家长书", "更正", "更正启事");

  /** Before 召开: the meeting is still to come. */
  private static final WordSet AHEAD = WordSet.load("convening_contexts.tsv", "ahead");

  private static final WordSet MINUTES = WordSet.of("纪要", "纪录", "记录", "议事录", "决议", "公报", "摘要");
  private static final WordSet OTHERS = WordSet.load("title_ends.tsv", "other");
  private static final WordSet AGENDAS =
      WordSet.of("议程", "日程", "议程安排", "日程安排", "议程表", "日程表", "议题", "会议议题");

  private KindShapes() {}

  static int score(Draft draft, DocumentKind kind, List<String> reasons) {
    return switch (kind) {
      case POEM -> poem(draft, reasons);
      case HOW_TO -> blanks(draft, reasons) + QuestionShapes.score(draft, reasons);
      case FICTION -> dialogue(draft, reasons);
      case RULES -> articles(draft, reasons);
      case NOTICE ->
          fields(
                  draft,
                  reasons,
                  "time and place as labels",
                  Field.Kind.TIME,
                  Field.Kind.PLACE,
                  Field.Kind.TIME_PLACE)
              + convening(draft, true, reasons)
              + MessageShapes.gathering(draft, reasons)
              + MessageShapes.calling(draft, reasons)
              + MessageShapes.changing(draft, reasons);
      case MINUTES ->
          fields(
              draft,
              reasons,
              "chair and minute-taker as labels",
              Field.Kind.CHAIR,
              Field.Kind.RECORDER,
              Field.Kind.OBSERVERS);
      case REPORT -> convening(draft, false, reasons);
      default -> 0;
    };
  }

  // rule: 通知, 公告, 纪要 or 议程 at the end of the title says what the paper is, if it names a meeting; a
  // 通知 (紧急通知) or a bare 公告 does if the text calls one; 答复, 方案 and their like are other papers.
  static int title(Draft draft, DocumentKind kind, List<String> reasons) {
    String title = draft.layout.title().map(draft.paper::text).orElse("").replace(" ", "");
    title = title.isEmpty() ? MessageShapes.head(draft) : title;
    boolean teaches = TEACHING.find(title, 0, title.length()) >= 0;
    boolean says =
        teaches
            ? kind == DocumentKind.HOW_TO
            : switch (kind) {
              case NOTICE ->
                  title.contains("开会通知")
                      || (ends(title, NOTICES) || URGENT.contains(title))
                          && !ends(title, RESULTS)
                          && !isOther(title)
                          && (namesMeeting(title) || namesAny(title) || calls(draft, title));
              case MINUTES ->
                  (ends(title, MINUTES) || ends(title, RESULTS))
                      && namesMeeting(title)
                      && (title.length() > BARE || tellsWhen(draft));
              case RECRUITMENT -> ends(title, RECRUITS);
              case REPORT -> isHeadline(title);
              case AGENDA -> ends(title, AGENDAS) && namesMeeting(title);
              case OTHER -> ends(title, OTHERS) && !reports(title) || isOther(title);
              default -> false;
            };
    if (says) {
      reasons.add("the title says so");
    }
    return says ? TITLE_WEIGHT : 0;
  }

  // rule: 区城管局召开约谈会 and 全县农业工作会议举行 are headlines of reports.
  private static boolean isHeadline(String title) {
    int length = title.length();
    int held = length - HELD.matchBefore(title, length, 0);
    int verb = HELD.find(title, 1, length);
    return verb > 0
        && !title.startsWith("关于")
        && (held < length || Vocabulary.MEETINGS.matchBefore(title, length, verb) > 1);
  }

  private static final WordSet HELD = WordSet.of("召开", "举行", "举办");

  // rule: a bare 会议记录 may also stand over a poem; minutes say when, or have labels.
  private static boolean tellsWhen(Draft draft) {
    return !draft.fields.all().isEmpty() || !draft.moments.days().isEmpty();
  }

  /** The length of 会议记录. */
  private static final int BARE = 4;

  // rule: 全市教育大会召开 石坚出席并讲话 is the headline of a report; a speech is somebody's: 在大会上的讲话.
  private static boolean reports(String title) {
    int end = title.endsWith("）") ? title.lastIndexOf('（') : title.length();
    boolean speech = title.startsWith("讲话", end - 2) || title.startsWith("致辞", end - 2);
    return speech && end > 2 && title.charAt(end - 3) != '的';
  }

  // rule: 关于放假安排的通知 and 关于征求《会议办法》意见的通知 are about other things unless they call a meeting on them.
  private static boolean isOther(String title) {
    boolean other = ABOUT.find(title, 0, title.length()) >= 0;
    boolean called = CONVENED.find(title, 0, title.length()) >= 0;
    int end = title.length() - NOTICES.matchBefore(title, title.length(), 0);
    end = end > 0 && title.charAt(end - 1) == '的' ? end - 1 : end;
    return other && !called && Vocabulary.MEETINGS.matchBefore(title, end, 0) == 0;
  }

  private static final WordSet ABOUT =
      WordSet.of("放假", "征求", "开庭", "印发", "转发", "招聘", "停水", "停电", "征集", "值班安排");
  private static final WordSet CONVENED =
      WordSet.of("召开", "举行", "举办", "座谈会", "听证会", "动员会", "宣讲会", "招聘会", "征求会");
  private static final WordSet RESULTS =
      WordSet.of("决议公告", "决议公示", "结果公告", "结果公示", "结果的公告", "结果的公示", "决议的公告", "决议的公示");
  private static final WordSet RECRUITS =
      WordSet.of("招聘公告", "招聘启事", "招聘简章", "招录公告", "招考公告", "招聘通告", "招聘的公告", "招聘通知");

  private static boolean ends(String title, WordSet papers) {
    int end = title.endsWith("）") ? title.lastIndexOf('（') : title.length();
    return papers.matchBefore(title, end - COUNTS.matchBefore(title, end, 0), 0) > 0;
  }

  // rule: 会议通知两则 is a notice as 会议通知（两则） is.
  private static final WordSet COUNTS =
      WordSet.of("一则", "两则", "二则", "三则", "四则", "五则", "2则", "3则", "4则", "5则");

  private static boolean namesMeeting(String title) {
    for (int end = 2; end <= title.length(); end++) {
      boolean course = title.charAt(end - 1) == '班' && Scan.at(title, end) == '的';
      boolean word = title.charAt(end - 1) == '会' || title.charAt(end - 1) == '议' || course;
      if (word
          && Vocabulary.MEETINGS.matchBefore(title, end, 0) > 1
          && "室务厅场费".indexOf(Scan.at(title, end)) < 0) {
        return true;
      }
    }
    return false;
  }

  // rule: 关于暂停召开6月份业主接待会的通知 and 关于院坝会的通知 name a meeting of whatever kind; 业主委员会的通知 names a body.
  private static boolean namesAny(String title) {
    int verb = Math.max(title.indexOf("召开"), title.indexOf("举行"));
    int held = verb < 0 ? -1 : title.indexOf('会', verb);
    int end = title.length() - NOTICES.matchBefore(title, title.length(), 0);
    end = end > 0 && title.charAt(end - 1) == '的' ? end - 1 : end;
    boolean last =
        Scan.at(title, end - 1) == '会' && "员工协学合商社机团基".indexOf(Scan.at(title, end - 2)) < 0;
    return last || held > 0 && Scan.at(title, held + 1) == '的';
  }

  // rule: a bare 通知, also 紧急通知 or 更正通知, calls a meeting if its text does: 今天下午4点在会议室开会.
  private static boolean calls(Draft draft, String title) {
    MeetingNames names = new MeetingNames(draft.paper);
    int urgent = URGENT.matchAt(title, 0, title.length());
    boolean bare = urgent == title.length() || NOTICES.contains(title.substring(urgent));
    boolean held =
        (bare || ends(title, CALLS))
            && (draft.layout.sentences().stream()
                    .anyMatch(s -> names.in(s.from(), s.to()).isPresent())
                || MessageShapes.isGathering(draft)
                || bare && MessageShapes.isLabelled(draft));
    return held || bare && (new ChangeFinder(draft).find() != Change.NONE || moves(draft));
  }

  // rule: 防汛会议会场由甲改到乙 calls the meeting to another room.
  private static boolean moves(Draft draft) {
    String view = draft.view();
    boolean meeting = MOVED.find(view, 0, view.length()) >= 0;
    return meeting && new ChangedPlace(draft).of(Optional.empty()).former().isPresent();
  }

  private static final WordSet MOVED = WordSet.of("会场", "会议会场", "会议地点", "会议的地点", "会址", "会议场地");

  // rule: 4月2日…召开某会 speaks most for a report, 定于4月2日…召开 for a notice; 开了一次某会 and 参加某会 speak
  // less.
  private static int convening(Draft draft, boolean ahead, List<String> reasons) {
    MeetingNames names = new MeetingNames(draft.paper);
    int strong = convening(draft, names::in, ahead, 6, reasons);
    return strong > 0 || ahead ? strong : convening(draft, names::weaklyIn, false, 4, reasons);
  }

  private static int convening(
      Draft draft,
      BiFunction<Integer, Integer, Optional<MeetingNames.Convening>> find,
      boolean ahead,
      int weight,
      List<String> reasons) {
    for (Sentence sentence : draft.layout.sentences()) {
      Optional<MeetingNames.Convening> told = find.apply(sentence.from(), sentence.to());
      boolean next = told.filter(c -> NextMeeting.tells(draft.view(), c)).isPresent();
      boolean closing = next && sentence.line() > LAST_OF_A_MESSAGE;
      if (!closing && told.filter(c -> isAhead(draft, c) == ahead).isPresent()) {
        boolean dated = !draft.moments.daysIn(sentence.from(), told.get().verb()).isEmpty();
        reasons.add(
            "a clause that says which meeting "
                + (ahead ? "is to be held" : "was held")
                + (dated ? " when" : ""));
        return dated ? weight : weight / 2;
      }
    }
    return 0;
  }

  private static boolean isAhead(Draft draft, MeetingNames.Convening convening) {
    return AHEAD.find(draft.view(), convening.clause(), convening.verb()) >= 0;
  }

  private static int fields(Draft draft, List<String> reasons, String reason, Field.Kind... kinds) {
    int count = 0;
    for (Field.Kind kind : kinds) {
      count += draft.fields.first(kind).isPresent() ? 1 : 0;
    }
    if (count > 0) {
      reasons.add(reason);
    }
    return count * 2;
  }

  // rule: all lines short, most of them verses of five or seven characters; 各位居民： is none.
  private static int poem(Draft draft, List<String> reasons) {
    int lines = 0;
    int verses = 0;
    if (isFreeVerse(draft)) {
      reasons.add("short lines without signs");
      return TITLE_WEIGHT;
    }
    for (Line line : draft.layout.lines()) {
      if (line.length() > 26) {
        return 0;
      }
      lines++;
      verses += isVerse(draft.view(), line) ? 1 : 0;
    }
    boolean poem = verses >= 2 && verses * 2 >= lines - 1 && draft.moments.hours().isEmpty();
    if (poem) {
      reasons.add("verses of equal length");
    }
    return poem ? 20 : 0;
  }

  // rule: five short lines or more without label, date or figure, some broken off at a comma or
  // without a sign, are free verse.
  private static boolean isFreeVerse(Draft draft) {
    List<Line> lines = draft.layout.body();
    boolean free =
        lines.size() >= 5 && draft.fields.all().size() <= 1 && draft.moments.days().isEmpty();
    int open = 0;
    for (int i = 0; free && i < lines.size(); i++) {
      Line line = lines.get(i);
      char end = Scan.at(draft.view(), line.to() - 1);
      free = line.length() <= 20 && !Paper.isDigit(Scan.at(draft.view(), line.from()));
      open += end == '，' || Paper.isHan(end) ? 1 : 0;
    }
    return free && open * 3 >= lines.size();
  }

  private static boolean isVerse(String view, Line line) {
    int run = 0;
    int before = -1;
    for (int i = line.from(); i < line.to(); i++) {
      if (Paper.isHan(Scan.at(view, i))) {
        run++;
      } else {
        if (run != 5 && run != 7 && run != 4 || before > 0 && run != before) {
          return false;
        }
        before = run;
        run = 0;
      }
    }
    boolean addressed = Scan.at(view, line.to() - 1) == '：';
    return run == 0 && before > 0 && !addressed || run == 5 || run == 7;
  }

  // rule: four blanks or more, ×× or XX, are a form to be filled in.
  private static int blanks(Draft draft, List<String> reasons) {
    String view = draft.view();
    int blanks = 0;
    for (Line line : draft.layout.lines()) {
      for (int i = line.from(); i < line.to(); i++) {
        boolean blank =
            isBlank(Scan.at(view, i))
                && isBlank(Scan.at(view, i + 1))
                && !isBlank(Scan.at(view, i - 1));
        blanks += blank ? 1 : 0;
      }
    }
    if (blanks >= BLANKS_OF_A_FORM) {
      reasons.add("blanks to be filled in");
    }
    return blanks >= BLANKS_OF_A_FORM ? TITLE_WEIGHT : 0;
  }

  private static boolean isBlank(char c) {
    return c == '×' || c == 'X';
  }

  // rule: fiction lets people talk: 说，“…”, 道：“…”, and they say 我.
  private static int dialogue(Draft draft, List<String> reasons) {
    String view = draft.view();
    int spoken = 0;
    for (Line line : draft.layout.body()) {
      for (int i = Scan.first(view, '“', line.from(), line.to());
          i >= 0;
          i = Scan.first(view, '“', i + 1, line.to())) {
        boolean opened =
            "，：".indexOf(Scan.at(view, i - 1)) >= 0
                && "说道问喊骂答叫笑嚷".indexOf(Scan.at(view, i - 2)) >= 0;
        int close = Scan.first(view, '”', i, Math.min(line.to(), i + 120));
        boolean self = close > 0 && Scan.first(view, '我', i, close) >= 0 && i == line.from();
        spoken += opened || self ? 1 : 0;
      }
    }
    if (spoken >= 2) {
      reasons.add("people talk in quotation marks");
    }
    return spoken >= 2 ? 6 + spoken : 0;
  }

  private static int articles(Draft draft, List<String> reasons) {
    int articles = 0;
    for (Line line : draft.layout.body()) {
      Numerals.Numeral number =
          draft.paper.startsWith("第", line.from())
              ? Numerals.at(draft.view(), line.from() + 1)
              : null;
      boolean article =
          number != null
              && number.to() < line.to()
              && (Scan.at(draft.view(), number.to()) == '条'
                  || Scan.at(draft.view(), number.to()) == '章');
      articles += article ? 1 : 0;
    }
    if (articles >= 2) {
      reasons.add("numbered articles");
    }
    return articles >= 2 ? 6 + articles : 0;
  }
}
