package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels, numbers of papers and other meetings in the ways in which papers set them. */
class LabelFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice read(String text) {
    return PARSER.parse(text.replace('/', '\n')).notice();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "【时间】2024年4月2日上午9时/【地点】县礼堂/【参会人员】各单位负责人 # 各单位负责人",
        "（一）会议时间：2024年4月2日上午9时。/（二）会议地点：县礼堂。/（三）参会人员：各单位负责人。 # 各单位负责人",
        "时 间：2024年4月2日上午9时/地 点：县礼堂/参加人员：各单位负责人 # 各单位负责人",
        "1.时间：2024年4月2日上午9时；2.地点：县礼堂；3.参加人员：各单位负责人。 # 各单位负责人",
        "会议时间为2024年4月2日上午9时，会议地点为县礼堂。 # -",
        "★会议时间：2024年4月2日上午9时/★会议地点：县礼堂 # -",
        "**时间**：2024年4月2日上午9时/**地点**：县礼堂 # -",
        "|时间|2024年4月2日上午9时|/|地点|县礼堂| # -",
        "时间（暂定）：2024年4月2日上午9时/地点（另有分会场）：县礼堂 # -",
        "（时间）：2024年4月2日上午9时/（地点）县礼堂 # -",
        "一、时间。2024年4月2日上午9时。/二、地点。县礼堂。 # -",
        "一、时间/2024年4月2日上午9时/二、地点/县礼堂 # -",
      })
  void labelsAreReadHoweverTheyAreSet(String lines, String groups) {
    MeetingNotice notice = read("关于召开全县座谈会的通知/各单位：/" + lines);
    assertEquals("2024-04-02", Sayings.of(notice, "date"));
    assertEquals("09:00", Sayings.of(notice, "start"));
    assertEquals("县礼堂", Sayings.of(notice, "place"));
    assertEquals(groups, Sayings.of(notice, "groups"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "时间：2024年4月2日 地点：县礼堂 主持：王明 记录：石坚 | 石坚 | -",
        "时间：2024年4月2日/地点：县礼堂/主持：王明（县长）/请假：石坚（出差）、苗一凡（病假） | - | 石坚 · 苗一凡",
        "时间：2024年4月2日/地点：县礼堂/主持人：县长王明/记录人：石坚 | 石坚 | -",
      })
  void labelsMayShareALine(String lines, String recorder, String absent) {
    MeetingNotice minutes = read("青禾县座谈会纪要/" + lines + "/会议决定，成立领导小组。");
    assertEquals("2024-04-02", Sayings.of(minutes, "date"));
    assertEquals("县礼堂", Sayings.of(minutes, "place"));
    assertEquals("王明", Sayings.of(minutes, "chair"));
    assertEquals(recorder, Sayings.of(minutes, "recorder"));
    assertEquals(absent, Sayings.of(minutes, "absent"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青政办发[2024]12号 | 青政办发[2024]12号",
        "青政办函（2024）第12号 | 青政办函（2024）第12号",
        "青字第12号 | 青字第12号",
        "府教国字第1130004821号 | 府教国字第1130004821号",
        "会议纪要〔2024〕3号 | 会议纪要〔2024〕3号",
        "第12期 | 第12期",
        "QH/2024/07 | -",
        "附件3 | -",
      })
  void theNumberOfThePaperStandsUnderItsTitle(String line, String number) {
    MeetingNotice notice =
        PARSER
            .parse("关于召开座谈会的通知\n" + line + "\n各乡镇：\n定于2024年4月2日上午9时在县礼堂召开座谈会。根据青府〔2023〕5号文件办理。")
            .notice();
    assertEquals(number, Sayings.of(notice, "number"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "同日，青禾县还召开信访工作会议，副县长张立新主持会议。 | 信访工作会议 | 0",
        "4月5日，青禾县召开信访工作会议，副县长张立新主持会议。 | 信访工作会议 | 0",
        "3月15日，全市信访工作会议召开，作出部署。/会议指出，要抓好落实。 | - | 1",
        "3月15日，县委书记李国强曾到镇里召开座谈会，他指出要抓好落实。 | - | 1",
        "节前，县里召开座谈会，研究了物资储备。 | - | 1",
      })
  void otherMeetingsAreKeptApart(String line, String others, int background) {
    MeetingNotice notice = read("4月2日，青禾县召开防汛会议，县长王明主持会议。/" + line);
    assertEquals("防汛会议", Sayings.of(notice, "meeting"));
    assertEquals("王明", Sayings.of(notice, "chair"));
    assertEquals(others, Sayings.of(notice, "others"));
    assertEquals(background, notice.background().size());
  }
}
