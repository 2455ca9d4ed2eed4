package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meeting documents are told from their neighbours. */
class KindFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于召开××会议的通知/各××：/定于××月××日在县礼堂召开会议。 | NOTICE",
        "公告/定于2024年4月2日上午9时在村礼堂召开村民代表会议。 | NOTICE",
        "通知/防汛会议会场由三楼会议室改到一楼多功能厅，请互相转告。 | NOTICE",
        "召集书/定于2024年4月2日上午9时在村礼堂召开会员大会。 | NOTICE",
        "开会通知单/开会时间：2024年4月2日 | NOTICE",
        "县长到河堤防汛/4月2日，县长石坚到河堤察看，并主持召开座谈会。 | REPORT",
        "青禾县召开防汛会/4月2日，青禾县召开防汛会。（青禾县应急局供稿） | REPORT",
        "青禾县2024年第三次常务会议议程/一、听取防汛工作汇报/二、审议《城市更新方案》 | AGENDA",
        "青禾县2024年第三次常务会议纪要/4月2日，县长石坚主持召开常务会议。 | MINUTES",
        "青禾县2024年第三次常务会议纪要（节选）/4月2日，县长石坚主持召开常务会议。 | MINUTES",
        "5月16日，青禾县召开防汛会，县长石坚出席会议（县府办供稿） | REPORT",
        "青禾县部署防汛工作/5月16日，青禾县召开防汛会，县长石坚主持会议并讲话（县府办供稿） | REPORT",
        "全县教育大会召开 石坚出席并讲话/4月2日，全县教育大会召开，县长石坚出席会议。 | REPORT",
        "区城管局召开停车秩序约谈会/4月2日，区城管局约谈了三家企业。 | REPORT",
        "石坚在全县教育大会上发表讲话/4月2日，全县教育大会召开，县长石坚出席会议。 | REPORT",
        "诚邀您参加4月2日9：30在县剧院举行的庆祝大会。请于3月20日前回复。 | NOTICE",
      })
  void meetingDocumentsAreToldByTitleAndWords(String text, String kind) {
    assertEquals(kind, Sayings.of(PARSER.parse(text.replace('/', '\n')).notice(), "kind"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第一章 总则/第一条 为规范会议，制定本规则。/第二条 会议由主任主持。 | RULES",
        "“今天的会议开不成了。”他说，“我不去。”/老张道：“你总得去。”/他笑道：“我才不去。” | FICTION",
        "会议记录/白日依山尽，黄河入海流。/欲穷千里目，更上一层楼。 | POEM",
        "会议通知怎么写/一、标题写明会议名称。二、正文写明时间地点。 | HOW_TO",
        "××会议主持词/现在开会。请××讲话。请××总结。请××发言。 | HOW_TO",
        "青禾县防汛工作实施方案/一、时间：2024年4月2日/二、地点：县礼堂/三、召开防汛会议。 | OTHER",
        "青禾县公路改造项目招标公告/开标时间：2024年4月2日/开标地点：县交易中心/投标人须准时参加开标会议。 | TENDER",
        "关于暂停供水的公告/因管网检修，定于4月2日停水。 | OTHER",
        "通知/仓库由三楼改到一楼，请互相转告。 | OTHER",
        "关于会议室使用的通知/会议室钥匙由办公室保管。 | OTHER",
        "在全县教育大会上的讲话/石坚/同志们：办好教育，是大家的事。 | OTHER",
      })
  void otherPapersAreRefusedUnderTheirName(String text, String kind) {
    NotAMeetingNoticeException refused =
        assertThrows(NotAMeetingNoticeException.class, () -> PARSER.parse(text.replace('/', '\n')));
    assertEquals(kind, refused.kind().name());
  }
}
