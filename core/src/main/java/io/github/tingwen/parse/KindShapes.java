package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import java.util.List;
import java.util.Optional;

/** Signs of a document's kind that are no single words: lines, labels, numbering. Stateless. */
final class KindShapes {

  private static final int TITLE_WEIGHT = 16;
  private static final int BLANKS_OF_A_FORM = 4;
  private static final WordSet TEACHING =
      WordSet.of("怎样", "如何", "怎么", "范文", "模板", "写法", "写作", "样本", "范例", "例文", "格式", "技巧");

  private static final WordSet NOTICES =
      WordSet.of(
          "通知", "通知单", "通知书", "通告", "公告", "启事", "预告", "邀请函", "邀请书", "请柬", "预通知", "通知函", "的函");

  private KindShapes() {}

  static int score(Draft draft, DocumentKind kind, List<String> reasons) {
    return switch (kind) {
      case POEM -> poem(draft, reasons);
      case HOW_TO -> blanks(draft, reasons);
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
              + convening(draft, reasons, true);
      case MINUTES ->
          fields(
              draft,
              reasons,
              "chair and minute-taker as labels",
              Field.Kind.CHAIR,
              Field.Kind.RECORDER,
              Field.Kind.OBSERVERS);
      case REPORT -> convening(draft, reasons, false);
      default -> 0;
    };
  }

  // rule: 通知, 纪要 or 议程 at the end of the title says what the paper is, if it names a meeting.
  static int title(Draft draft, DocumentKind kind, List<String> reasons) {
    String title = draft.layout.title().map(draft.paper::text).orElse("");
    boolean teaches = TEACHING.find(title, 0, title.length()) >= 0;
    boolean says =
        teaches
            ? kind == DocumentKind.HOW_TO
            : switch (kind) {
              case NOTICE ->
                  title.contains("会")
                          && NOTICES.matchBefore(title, titleEnd(title), 0) > 0
                          && !title.contains("决议公告")
                      || title.contains("开会通知");
              case MINUTES ->
                  title.contains("会")
                      && (title.endsWith("纪要") || title.endsWith("纪录") || title.endsWith("记录") || title.endsWith("决议"));
              case AGENDA ->
                  title.contains("会") && (title.endsWith("议程") || title.endsWith("日程"));
              default -> false;
            };
    if (says) {
      reasons.add("the title says so");
    }
    return says ? TITLE_WEIGHT : 0;
  }

  // rule: a remark in brackets, such as a number, may follow the title.
  private static int titleEnd(String title) {
    boolean remark = title.endsWith("）") && title.lastIndexOf('（') > 0;
    return remark ? title.lastIndexOf('（') : title.length();
  }

  // rule: 定于, 谨订于 and their like before 召开 announce a meeting, without them it was held.
  private static int convening(Draft draft, List<String> reasons, boolean planned) {
    MeetingNames names = new MeetingNames(draft.paper);
    for (Sentence sentence : draft.layout.sentences()) {
      Optional<MeetingNames.Convening> held = names.in(sentence.from(), sentence.to());
      if (held.isPresent()) {
        int verb = held.get().verb();
        boolean plan = PLANS.find(draft.view(), sentence.from(), verb + 2) >= 0;
        boolean dated = !draft.moments.daysIn(sentence.from(), verb).isEmpty();
        if (plan == planned) {
          reasons.add("a clause that says which meeting " + (plan ? "will be" : "was") + " held");
        }
        return plan != planned ? 0 : dated ? 6 : 3;
      }
    }
    return 0;
  }

  private static final WordSet PLANS =
      WordSet.of("定于", "订于", "拟于", "将于", "兹于", "定在", "原定", "原订", "拟召开", "将召开", "决定召开");

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

  // rule: all lines short, most of them verses of five or seven characters.
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
    boolean poem = verses >= 2 && verses * 2 >= lines - 1;
    if (poem) {
      reasons.add("verses of equal length");
    }
    return poem ? 20 : 0;
  }

  // rule: six short lines or more without a full stop, label or figure are free verse.
  private static boolean isFreeVerse(Draft draft) {
    List<Line> lines = draft.layout.body();
    boolean free = lines.size() >= 6 && draft.fields.all().isEmpty();
    for (int i = 0; free && i < lines.size(); i++) {
      Line line = lines.get(i);
      free =
          line.length() <= 16
              && "。：；".indexOf(Scan.at(draft.view(), line.to() - 1)) < 0
              && !Paper.isDigit(Scan.at(draft.view(), line.from()));
    }
    return free;
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
    return run == 0 && before > 0 || run == 5 || run == 7;
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
