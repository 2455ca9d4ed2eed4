package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the meeting is held, wherever the paper says it. */
class PlaceFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String REPORT = "4月2日，青禾县召开全县防汛会议。";

  private static String place(String text) {
    return Sayings.of(PARSER.parse(text.replace('/', '\n')).notice(), "place");
  }

  private static MeetingNotice labelled(String lines) {
    return PARSER
        .parse("关于召开全县座谈会的通知\n各单位：\n一、时间：2024年4月2日上午9时\n" + lines.replace('/', '\n'))
        .notice();
  }

  @ParameterizedTest
  @CsvSource({"在热烈的掌声中, -", "在欢快的乐曲中, -", "在团结的氛围中, -", "在县礼堂, 县礼堂", "在青禾一中, 青禾一中"})
  void aMoodIsNoPlace(String where, String place) {
    assertEquals(place, place("9月10日，青禾县" + where + "召开教师节大会，县长石坚主持会议。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "村活动室（原小学教室；旧址） | 村活动室（原小学教室；旧址） | -",
        "村活动室（原小学教室 | 村活动室 | 村活动室（原小学教室",
        "县礼堂及线上会议室 | 县礼堂 | 县礼堂及线上会议室",
        "县礼堂以及县党校 | 县礼堂 | 县礼堂以及县党校",
        "县礼堂。请提前入场。 | 县礼堂 | -",
        "县礼堂（东街12号） | 县礼堂 | 县礼堂（东街12号）",
        "县礼堂（大剧院） | 县礼堂（大剧院） | -",
      })
  void aLabelledPlaceEndsWhereOtherThingsBegin(String value, String place, String remaining) {
    MeetingNotice notice = labelled("二、地点：" + value + "\n三、参会人员：各单位负责人");
    assertEquals(place, Sayings.of(notice, "place"));
    assertEquals(remaining, Sayings.of(notice, "remaining"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "时间地点：4月2日下午3:00（2:30开始签到），六楼会议室 | 六楼会议室",
        "时间地点：4月2日下午3:00，县礼堂 | 县礼堂",
        "时间地点：4月2日下午3:00，会期一天 | -",
      })
  void aPlaceMayShareTheLabelOfTheTime(String line, String place) {
    assertEquals(place, place("关于召开全县座谈会的通知/各单位：/" + line + "/请准时。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（2022年1月13日，镇政府大礼堂） | 镇政府大礼堂",
        "2022年1月13日上午，镇政府大礼堂 | 镇政府大礼堂",
        "2022年1月13日，镇政府大礼堂。 | -",
        "2022年1月13日，晴 | -",
      })
  void aPlaceMayStandBesideTheDateUnderTheTitle(String line, String place) {
    String text = "青禾县防汛调度会纪要/" + line + "/会议由县长罗一鸣主持。会议要求，要抓好落实。";
    assertEquals(place, place(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "当天上午，在县委五楼会议室，与会人员认真听会。 | 县委五楼会议室",
        "在县委五楼会议室里，与会人员认真听会。 | 县委五楼会议室",
        "大家都在县委五楼会议室，听取汇报会。 | -",
        "在会场，与会人员认真听会。 | -",
        "在县委五楼会议室，干部认真学习。 | -",
        "在县河堤上，与会人员认真听会。 | -",
        "会场设在县党校。 | 县党校",
        "会场设在县党校、县礼堂。 | 县党校",
        "会场设在家。 | -",
      })
  void aPlaceMayStandInALaterSentence(String sentence, String place) {
    assertEquals(place, place(REPORT + sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "推迟至5月24日举行，市图书馆报告厅不变。 | 市图书馆报告厅",
        "推迟至5月24日举行，地点仍在市图书馆报告厅不变。 | 市图书馆报告厅",
        "推迟至5月24日举行，议程不变。 | -",
        "推迟至5月24日举行，礼堂不变。 | -",
        "推迟至5月24日举行，地点由县礼堂改为县党校报告厅。 | 县党校报告厅",
      })
  void aChangedMeetingTellsWhatStays(String words, String place) {
    assertEquals(place, place("关于会议推迟的通知/原定于2024年5月17日召开的全县工作会议" + words + "/县政府办公室/2024年5月14日"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "各场场长在林区分会场收看了全省防火会议。随后，青禾县召开全县防火会议。 | 林区分会场",
        "各场场长在林区收看了全省防火会议。随后，青禾县召开全县防火会议。 | -",
        "4月2日，青禾县以视频形式召开全县防汛会议，在县礼堂、县党校设主会场。 | 县礼堂、县党校",
        "青禾镇礼堂内座无虚席，4月2日，全县表彰大会召开。 | 青禾镇礼堂",
        "青禾镇广播里掌声不断，4月2日，全县表彰大会召开。 | -",
      })
  void reportsTellThePlaceInPassing(String text, String place) {
    assertEquals(place, place(text));
  }

  @Test
  void branchVenuesAreToldOneByOne() {
    MeetingNotice notice = labelled("二、主会场：县礼堂/三、分会场：各乡镇会议室；县一中礼堂、县医院。/四、参会人员：各单位负责人");
    assertEquals("县礼堂", Sayings.of(notice, "place"));
    assertEquals(
        List.of("各乡镇会议室", "县一中礼堂", "县医院"),
        notice.header().branchVenues().stream().map(Object::toString).toList());
    assertEquals("-", Sayings.of(notice, "remaining"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "二、参会人员/主会场：县直各单位负责人/分会场：各乡镇乡镇长/三、地点/主会场：县礼堂；分会场：各乡镇会议室 | 县礼堂",
        "二、会议形式/会议采取视频形式召开，主会场设在县礼堂，各乡镇设分会场。/三、参会人员/（一）主会场：县直各单位负责人/（二）分会场：各乡镇乡镇长 | 县礼堂",
        "二、参会人员及会场/主会场（县政府201室）：县直各单位负责人/分会场（各乡镇会议室）：各乡镇乡镇长 | 县政府201室",
      })
  void whoSitsInAVenueIsNoPlace(String lines, String place) {
    MeetingNotice notice = labelled(lines);
    assertEquals(place, Sayings.of(notice, "place"));
    assertEquals("县直各单位负责人 · 各乡镇乡镇长", Sayings.of(notice, "groups"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青禾县政府 函/地址：青禾县府前路1号/承办人：石先生/电话：03-5500011/主旨：订于114年8月20日下午2时假本府2楼会议室召开协调会，请派员出席。 | 本府2楼会议室",
        "关于召开协调会的通知/时间：2024年8月20日下午2时/地址：青禾县府前路1号/请准时参加。 | 青禾县府前路1号",
        "关于召开协调会的通知/时间：2024年8月20日下午2时/联系人：石坚/地址：青禾县府前路1号/请准时参加。 | -",
      })
  void theSendersAddressIsNoVenue(String text, String place) {
    assertEquals(place, place(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "兹定于2025年7月19日下午二时于本会会址召开周年会员大会。 | 本会会址",
        "兹定于2025年7月19日下午二时假座本会二楼礼堂召开周年会员大会。 | 本会二楼礼堂",
        "公听会时间：2025年7月19日下午二时/公听会地点：本乡社教馆二楼礼堂 | 本乡社教馆二楼礼堂",
      })
  void theHouseOfTheBodyItselfIsThePlace(String line, String place) {
    assertEquals(place, place("关于召开会员大会的通告/各会员：/" + line + "/请准时参加."));
  }
}
