package io.github.tingwen.reading;

import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers whose form alone tells what they are: dates, times, telephone and room numbers, money.
 *
 * <p>The kinds are looked for in the order below, the more particular first; every pattern is
 * bounded, so the search is linear. Immutable and thread-safe.
 */
final class WrittenForms {

  private static final String HAN_DIGIT = "〇○零一二三四五六七八九";
  private static final String YEAR = "(?:(?:民国|中华民国)?+(?:\\d{2,4}|[" + HAN_DIGIT + "]{2,4})年)";
  private static final String TO = "(?:至|到|—{1,2}|[-–~～－])";
  private static final String DAY = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]";
  private static final String MONTH = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?+";
  private static final String WEEKDAY = "(?:[（(](?:星期|周|礼拜)[一二三四五六日天][)）])?+";
  private static final String DAY_PART = "(?:凌晨|清晨|早上|早|上午|中午|下午|傍晚|晚上|晚)";
  private static final String CLOCK =
      "(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?+"
          + "|\\d{1,2}[点时](?![间长代期])(?:\\d{1,2}分?+|整|半|[一三]刻)?+)";
  private static final String HAN_CLOCK =
      "[一二两三四五六七八九十]{1,3}[点时](?:[零一二三四五六七八九十]{1,3}分|整|半|[一三]刻)?+";
  private static final String TIME_OF_DAY =
      "(?:" + DAY_PART + "?+" + CLOCK + "|" + DAY_PART + HAN_CLOCK + ")";

  private record Form(SlotKind kind, Pattern pattern) {

    private static Form of(SlotKind kind, String regex) {
      return new Form(kind, Pattern.compile(regex));
    }
  }

  private static final List<Form> FORMS =
      List.of(
          Form.of(
              SlotKind.ADDRESS,
              "[A-Za-z0-9._+-]{1,64}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){1,8}+"),
          Form.of(SlotKind.ADDRESS, "(?:https?://|www\\.)[!-~&&[^,;)]]{1,500}+"),
          Form.of(SlotKind.ID_NUMBER, "(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])"),
          Form.of(SlotKind.DOCUMENT_NUMBER, "[〔\\[［（(](?:19|20)\\d{2}[〕\\]］）)]第?+\\d{1,5}号"),
          Form.of(
              SlotKind.PHONE,
              "(?<!\\d)(?:0\\d{2,3}[-—－ ]?+\\d{7,8}|1[3-9]\\d{9}|[48]00[- ]?+\\d{3,4}[- ]?+\\d{3,4})"
                  + "(?:(?:转|[-－])\\d{1,6})?+(?!\\d)"),
          Form.of(
              SlotKind.PHONE,
              "(?<=电话.{0,2}|传真.{0,2}|热线.{0,2})(?<!\\d)\\d{3,4}[- ]?+\\d{4}(?:转\\d{1,6})?+(?!\\d)"),
          Form.of(SlotKind.PHONE, "(?<=分机.{0,2})(?<!\\d)\\d{1,6}(?!\\d)"),
          Form.of(
              SlotKind.DATE,
              YEAR + "?+" + MONTH + DAY + WEEKDAY + "(?:" + TO + YEAR + "?+(?:" + MONTH + ")?" + DAY
                  + WEEKDAY + ")?+"),
          Form.of(SlotKind.DATE, "(?<!\\d)(?:19|20)\\d{2}([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d)"),
          Form.of(SlotKind.DATE, "(?<!\\d)(?:19|20)\\d{2}年(?:" + MONTH + ")?+"),
          Form.of(SlotKind.DATE, "(?<!\\d)\\d{1,2}日(?:" + TO + DAY + ")?+"),
          Form.of(SlotKind.TIME, "(?<!\\d)" + TIME_OF_DAY + "(?:" + TO + TIME_OF_DAY + ")?+"),
          Form.of(
              SlotKind.MONEY,
              "[¥￥]\\d[\\d,]{0,20}+(?:\\.\\d{1,4}+)?+[万亿]{0,2}+元?+"
                  + "|(?<![\\d.])\\d[\\d,]{0,20}+(?:\\.\\d{1,4}+)?+[余多]?+[十百千万亿]{0,3}+元"),
          Form.of(
              SlotKind.ROOM,
              "(?<![0-9A-Za-z])[A-Za-z]?+\\d{1,4}+[号]?+(?:会议室|会议厅|办公室|教室|房间|室|房)"
                  + "|(?<![0-9A-Za-z])[A-Za-z]?+\\d{1,3}+(?:号楼|楼|层|栋|幢|座|单元)"));

  private WrittenForms() {}

  /** What the forms of {@code sentence} show; earlier kinds first, so overlaps are possible. */
  static List<Slot> find(String sentence) {
    List<Slot> found = new ArrayList<>();
    if (!mayHold(sentence)) {
      return found;
    }
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(sentence);
      while (matcher.find()) {
        found.add(new Slot(form.kind(), matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  /** Every form holds a digit, or a Chinese numeral before one of 年月日时点, or an address sign. */
  private static boolean mayHold(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c >= '0' && c <= '9' || "月点时@.".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
