package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.Notices;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.text.Passage;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a clause about the meeting itself says that it is put off, moved or called off. */
class ChangedMeetingTest {

  private static final String PLANNED = "原定于2025年11月20日上午9:30在县礼堂召开的座谈会";

  private static MeetingNotice notice(String title, String body) {
    return Notices.parse(title + "\n各村：\n" + body + "\n青湾镇人民政府\n2025年11月12日\n");
  }

  private static String iso(Optional<MeetingTime> time) {
    return time.map(
            t ->
                t.date().map(PartialDate::iso).orElse("?")
                    + t.start().map(hour -> "T" + hour).orElse(""))
        .orElse("-");
  }

  private static String read(MeetingNotice notice) {
    return ReadingScript.of(notice).sentences().stream()
        .map(sentence -> sentence.wording().toString())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "食宿安排另行通知。",
        "会议讨论将停车费调整为每月200元的议案。",
        "传达《关于产业结构调整到位的意见》。",
        "本次会议不得推迟或无故缺席。",
        "研究项目延期、取消晚自习等问题。",
        "审议取消会议室收费的议案。",
        "会议取消晚宴，提供工作餐。",
        "会议期间电梯暂停使用，请提前10分钟到场。",
        "参会人员入会后请将昵称改为“单位+姓名”。",
        "如遇下雨，会议改在三楼会议室举行。",
        "若因天气原因取消，将另行通知。",
        "报名截止时间延期至11月18日。",
      })
  void whatConcernsOtherMattersLeavesTheMeetingOn(String sentence) {
    MeetingNotice notice =
        notice("关于召开座谈会的通知", "定于2025年11月20日上午9:30在县礼堂召开座谈会。" + sentence + "请准时参加。");
    assertEquals(MeetingStatus.SCHEDULED, notice.status(), sentence);
    assertEquals("2025-11-20T09:30", iso(notice.header().time()), sentence);
    assertEquals("县礼堂", notice.header().place().map(Passage::toString).orElse("-"), sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "取消。, CANCELLED",
    "予以取消。, CANCELLED",
    "因故不再举行。, CANCELLED",
    "停止召开。, CANCELLED",
    "中止。, CANCELLED",
    "撤销。, CANCELLED",
    "不开了。, CANCELLED",
    "，因停电，经研究决定取消。, CANCELLED",
    "暂停举行。, POSTPONED",
    "暂不召开。, POSTPONED",
    "暂缓召开。, POSTPONED",
    "延后举行。, POSTPONED",
    "因故延迟。, POSTPONED",
    "推后一周。, POSTPONED",
    "改期。, POSTPONED",
    "改为线上召开。, SCHEDULED",
    "提前至11月19日上午9:30召开。, SCHEDULED",
  })
  void everyVerbIsHeard(String verb, MeetingStatus status) {
    assertEquals(status, notice("通知", PLANNED + verb).status(), verb);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于取消召开座谈会的通知 | 因故取消。 | CANCELLED",
        "通知 | 经研究，决定取消原定于11月20日召开的座谈会。 | CANCELLED",
        "通知 | 因台风影响，全县座谈会暂缓召开。 | POSTPONED",
        "关于召开取消收费听证会的通知 | 定于2025年11月20日上午9时在县礼堂召开取消收费听证会。 | SCHEDULED",
      })
  void theMeetingMayBeTheObjectOrStandInTheTitle(String title, String body, MeetingStatus status) {
    assertEquals(status, notice(title, body).status(), body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "提前至11月19日下午3时召开。 | 2025-11-19T15:00 | 2025-11-20T09:30",
        "提前半小时召开。 | 2025-11-20T09:00 | 2025-11-20T09:30",
        "顺延一周。 | 2025-11-27T09:30 | 2025-11-20T09:30",
        "调整为11月20日下午2:30召开。 | 2025-11-20T14:30 | 2025-11-20T09:30",
      })
  void theNewTimeHoldsAndTheFormerIsTold(String verb, String now, String former) {
    Header header = notice("通知", PLANNED + verb).header();
    assertEquals(now, iso(header.time()), verb);
    assertEquals(former, iso(header.formerTime()), verb);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "，地点改在县党校三楼报告厅，时间不变。 | 县党校三楼报告厅",
        "，会议地点由县礼堂调整为县体育馆，时间不变。 | 县体育馆",
        "，因礼堂检修，改在县体育馆召开，时间不变。 | 县体育馆",
        "，会议地点“县礼堂”更正为“县体育馆”。 | 县体育馆",
        "移至县体育馆举行。 | 县体育馆",
      })
  void onlyThePlaceChanges(String clause, String place) {
    MeetingNotice notice = notice("通知", PLANNED + clause);
    Header header = notice.header();
    assertEquals(MeetingStatus.SCHEDULED, notice.status(), clause);
    assertEquals("2025-11-20T09:30", iso(header.time()), clause);
    assertEquals(place, header.place().map(Passage::toString).orElse("-"), clause);
    assertEquals("县礼堂", header.formerPlace().map(Passage::toString).orElse("-"), clause);
  }

  @Test
  void theReadingSaysWhatHasChanged() {
    String place = read(notice("通知", PLANNED + "，地点改在县体育馆，时间不变。"));
    assertTrue(place.contains("请注意：会议地点有变。"), place);
    assertTrue(place.contains("新的地点：县体育馆。\n原定地点：县礼堂。"), place);
    assertTrue(place.contains("参加会议：2025年11月20日上午9:30，在县体育馆。"), place);
    String time = read(notice("通知", PLANNED + "提前至11月19日上午9:30召开。"));
    assertTrue(time.contains("请注意：会议时间有变。"), time);
    String both = read(notice("通知", PLANNED + "延期至11月27日上午9:30召开，地点改为县体育馆。"));
    assertTrue(both.contains("请注意：会议延期，地点也有变。"), both);
  }

  @Test
  void aSessionThatIsOverCallsNobody() {
    MeetingNotice notice =
        notice("青湾镇人民代表大会公告", "青湾镇第十届人民代表大会第三次会议于2025年11月10日在镇礼堂举行。会议听取和审议了政府工作报告，表决通过了决议。");
    assertEquals(MeetingStatus.HELD, notice.status());
    assertTrue(!read(notice).contains("参加会议"), read(notice));
  }
}
