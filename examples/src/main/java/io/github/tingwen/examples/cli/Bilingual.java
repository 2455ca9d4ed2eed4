package io.github.tingwen.examples.cli;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.parse.NotAMeetingNoticeException;
import io.github.tingwen.text.Problem;
import io.github.tingwen.text.ProblemCode;
import java.util.Locale;
import java.util.Map;

/**
 * The reports of the library, which are in English, with the same said in Chinese before them.
 * Thread-safe.
 */
final class Bilingual {

  /** The parts of a notice by the names that begin a report of a loss. */
  static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("kind", "公文种类"),
          Map.entry("status", "会议状态"),
          Map.entry("header", "标题和会议事项"),
          Map.entry("attendees", "出席人员"),
          Map.entry("groups", "参加范围"),
          Map.entry("background", "背景"),
          Map.entry("agenda", "议程"),
          Map.entry("decisions", "议定事项"),
          Map.entry("directives", "强调和要求"),
          Map.entry("deadlines", "截止日期"),
          Map.entry("contacts", "联系方式"),
          Map.entry("replySlip", "回执"),
          Map.entry("closing", "结束语"),
          Map.entry("signature", "落款"),
          Map.entry("sourceLine", "来源"),
          Map.entry("otherMeetings", "别的会议"),
          Map.entry("remaining", "其余文字"));

  /** What stands before the words that a shortened text leaves out. */
  private static final String SHORTENED = "shortened at this length: ";

  private Bilingual() {}

  /**
   * Returns the report of a loss: {@code contacts: iCalendar has no place for it}. The words that
   * are left out are named in Chinese too.
   */
  static String loss(String loss, String format) {
    int end = 0;
    while (end < loss.length() && Character.isLetter(loss.charAt(end))) {
      end++;
    }
    String part = PARTS.getOrDefault(loss.substring(0, end), "有的内容");
    int words = loss.indexOf(SHORTENED);
    String left = words < 0 ? "" : "，省去了：" + loss.substring(words + SHORTENED.length());
    return String.format(
        Locale.ROOT, "%s没有照原样全部写进 %s%s。 Not all is in %2$s: %s.", part, format, left, loss);
  }

  /** Returns what a paper is that is no meeting document. */
  static String stranger(NotAMeetingNoticeException paper) {
    if (paper.kind() == DocumentKind.OTHER) {
      return "不是会议公文。 Not a meeting document.";
    }
    return String.format(
        Locale.ROOT,
        "不是会议公文，像是%s（%s）。 Not a meeting document but %s, by these signs.",
        chinese(paper.kind()),
        String.join("、", paper.reasons()),
        paper.kind());
  }

  private static String chinese(DocumentKind kind) {
    return switch (kind) {
      case FICTION -> "小说";
      case RULES -> "规章";
      case SCRIPT -> "主持词";
      case HOW_TO -> "教人写作或办会的文章";
      case INSPECTION_VISIT -> "调研报道";
      case RECRUITMENT -> "招聘启事";
      case TENDER -> "招标公告";
      case POEM -> "诗";
      case REPORT, NOTICE, MINUTES, AGENDA, OTHER -> "别的文字";
    };
  }

  /** Returns the report of a problem. */
  static String problem(Problem problem) {
    String message = problem.message();
    return chinese(problem.code()) + "。 " + message + (message.endsWith(".") ? "" : ".");
  }

  private static String chinese(ProblemCode code) {
    return switch (code) {
      case GLOSS_REMOVED -> "去掉了夹在字里的拼音";
      case BYTES_RESTORED -> "补回了被替换弄坏的字";
      case DAMAGED_TEXT -> "文字损坏，补不回来，照原样留着";
      case SPACE_FOLDED -> "去掉了多余的空白";
      case WIDTH_FOLDED -> "统一了全角和半角";
      case SCRIPT_CONVERTED -> "转换了繁体和简体";
      case LINES_JOINED -> "接上了在页边断开的一行";
      case PUNCTUATION_DOUBLED -> "去掉了重复的标点";
      case CONTROL_REMOVED -> "去掉了看不见的字符";
      case BOILERPLATE -> "不是公文的内容，没有读入";
      case DUPLICATE_PARAGRAPH -> "重复的段落，没有再读入";
      case TRUNCATED -> "文字在句子中间断了";
      case UNBALANCED -> "括号或引号不成对";
      case YEAR_UNKNOWN -> "日期没有年份，也推不出来";
      case CONTRADICTION -> "日期、时间或数字不可能，或者前后矛盾";
      case ROLE_UNCLEAR -> "看不出这个人或单位在会上做什么";
      case OTHER_MEETING -> "这一部分属于另一个会议";
      case UNCERTAIN -> "这里把握不大，请看一看";
      case UNPLACED -> "这一部分没有归处，作为其余文字留着";
      case LIMIT -> "到了限额，后面的没有读";
    };
  }
}
