package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.PartialDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when something is due, told by a date or counted from the paper or the meeting. */
class DueFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  /** The paper is of Tuesday, 14 May; the meeting of Thursday, 23 May, 14:30. */
  private static List<Deadline> due(String item) {
    return PARSER
        .parse(
            "关于召开全县安全生产工作会议的通知\n各乡镇：\n定于2024年5月23日（星期四）下午2：30在县礼堂召开全县安全生产工作会议。现将有关事项通知如下：\n一、"
                + item
                + "\n县安委办\n2024年5月14日")
        .notice()
        .deadlines();
  }

  private static String said(Deadline deadline) {
    return deadline.text()
        + " "
        + deadline.date().map(PartialDate::iso).orElse("-")
        + deadline.time().map(time -> "T" + time).orElse("")
        + " "
        + deadline.binding().map(Object::toString).orElse("-")
        + " "
        + deadline.action().map(Object::toString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "各乡镇于本周五下班前报送名单。 | 本周五下班前 2024-05-17 各乡镇 报送名单",
        "请于下周三上午10时前报送名单。 | 下周三上午10时前 2024-05-22T10:00 - 报送名单",
        "请于周日前报送名单。 | 周日前 2024-05-19 - 报送名单",
        "请于5月17日至20日前报送名单。 | 5月17日至20日前 2024-05-20 - 报送名单",
        "请于17日至20日前报送名单。 | 17日至20日前 2024-05-20 - 报送名单",
        "请于周二前报送名单。 | 周二前 2024-05-14 - 报送名单",
        "请于6月底前报送名单。 | 6月底前 2024-06-30 - 报送名单",
        "请于2月底前报送名单。 | 2月底前 2025-02-28 - 报送名单",
        "请于会前一日报送名单。 | 会前一日 2024-05-22 - 报送名单",
        "请于会议召开前48小时报送名单。 | 会议召开前48小时 2024-05-21T14:30 - 报送名单",
        "请于会前3个小时之前报送名单。 | 会前3个小时之前 2024-05-23T11:30 - 报送名单",
      })
  void daysAreCountedFromThePaperOrTheMeeting(String item, String expected) {
    assertEquals(
        expected, due(item).stream().map(DueFormsTest::said).collect(Collectors.joining("；")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "请于10月20日16：00前将名单报县安委办。 | 10月20日16：00前 2024-10-20T16:00 - 将名单报县安委办",
        "请于5月20日12：00至14：00前报送。 | 5月20日12：00至14：00前 2024-05-20T14:00 - 报送",
        "请于22日8：30之前报送。 | 22日8：30之前 2024-05-22T08:30 - 报送",
        "请8：30前入场。 | 8：30前 2024-05-23T08:30 - 入场",
        "请2：10前入场。 | 2：10前 2024-05-23T14:10 - 入场",
        "请9：40前入场。 | 9：40前 2024-05-23T09:40 - 入场",
        "报名截止时间：5月20日17时。 | 5月20日17时 2024-05-20T17:00 - 报名",
        "不迟于5月20日报送。 | 5月20日 2024-05-20 - 报送",
        "各单位负责人应5月22日报到。 | 5月22日 2024-05-22 各单位负责人 报到",
        "5月17日前，各乡镇要报送名单（附电子版，加盖公章。 | 5月17日前 2024-05-17 各乡镇 报送名单",
        "5月17日中午前，报送名单（含电子版）。 | 5月17日中午前 2024-05-17 - 报送名单（含电子版）",
        "请县应急局于5月20日前报送名单，请县水利局于5月21日前报送方案。 | 5月20日前 2024-05-20 县应急局 报送名单；5月21日前 2024-05-21 县水利局 报送方案",
        "请于5月20日前后报送名单。 | ''",
        "5月17日前往县城报送名单。 | ''",
        "截至5月20日，已有十家单位报名。 | ''",
        "名单已于5月15日前报送。 | ''",
      })
  void datesBindBeforeOrAfterTheirWord(String item, String expected) {
    assertEquals(
        expected, due(item).stream().map(DueFormsTest::said).collect(Collectors.joining("；")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "论文截稿日期：2024年4月20日。 | 2024-04-20 论文截稿",
        "投稿截止：4月20日 | 2024-04-20 投稿",
        "三、缴费期限：4月20日。 | 2024-04-20 缴费",
        "报名截止日为4月20日。 | 2024-04-20 报名",
        "回执报送时限：4月20日 | 2024-04-20 回执报送",
        "聘用期限：2024年12月31日。 | ",
        "会务费：4月20日前600元，现场800元。 | ",
      })
  void aLabelSaysByWhenSomethingIsDue(String line, String due) {
    String text = "关于召开年会的通知\n各会员：\n定于2024年5月2日召开年会。\n" + line + "\n书画协会\n2024年4月1日";
    String found =
        NoticeParser.builder().build().parse(text).notice().deadlines().stream()
            .map(d -> d.date().orElseThrow().iso() + " " + d.action().orElseThrow())
            .collect(Collectors.joining(" · "));
    assertEquals(due == null ? "" : due, found);
  }
}
