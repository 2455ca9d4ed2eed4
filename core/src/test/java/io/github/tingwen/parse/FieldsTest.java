package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.MeetingNotice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the value of a label ends, and that nothing of it is lost. */
class FieldsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String HEAD = "关于召开春灌工作座谈会的通知\n各村：\n一、时间：2025年4月10日上午9:30\n";

  private static MeetingNotice parse(String text) {
    return PARSER.parse(text).notice();
  }

  private static String said(String text, String name) {
    return Sayings.of(parse(text), name);
  }

  private static List<String> remaining(String text) {
    return parse(text).remaining().stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "参加人员：各村书记, groups, 各村书记",
    "议程：研究春灌用水, agenda, 研究春灌用水",
    "地点：镇政府二楼会议室, place, 镇政府二楼会议室",
    "主持人：凌云志, chair, 凌云志",
    "会议名称：春灌用水会商会, meeting, 春灌用水会商会",
  })
  void aValueEndsBeforeALineThatAsksAndBeforeWhoSigned(String field, String name, String value) {
    for (String signer : List.of("镇政府", "工商联", "白沙镇人民政府")) {
      String text = HEAD + "二、" + field + "\n请准时参加。\n" + signer + "\n2025年4月7日";
      assertEquals(value, said(text, name), text);
      assertEquals(signer, said(text, "signature"), text);
      assertEquals("1", said(text, "requirements"), text);
    }
  }

  @Test
  void aSentenceThatAsksBehindAValueIsADemand() {
    String text = HEAD + "二、参加人员：各村书记。请各村统一组织乘车。\n白沙镇人民政府\n2025年4月7日";
    assertEquals("各村书记", said(text, "groups"));
    assertEquals("1", said(text, "requirements"));
  }

  @Test
  void aSentenceThatCallsPeopleGoesOnWithTheList() {
    String text = HEAD + "二、参加人员：各村书记。请县水利局负责人列席。\n白沙镇人民政府\n2025年4月7日";
    assertTrue(said(text, "groups").contains("县水利局负责人"), said(text, "groups"));
  }

  @Test
  void aSentenceBehindAListIsNoPartOfIt() {
    String text =
        """
        居民代表会议通知
        各位居民代表：
        社区定于2025年9月9日19:00在社区议事厅召开居民代表会议。
        会议议题：
        1.通报加装电梯情况
        2.推选议事小组
        视力不便的居民，社区可接送，请于9月8日前预约。
        翠屏社区居民委员会
        2025年9月4日""";
    assertEquals("通报加装电梯情况 · 推选议事小组", said(text, "agenda"));
    assertEquals("1", said(text, "requirements"));
  }

  @Test
  void attachmentsAreNoDemands() {
    String text = HEAD + "二、有关要求\n1.请提前10分钟入场。\n2.请着正装。\n附件：1.座位图\n2.乘车安排表\n白沙镇人民政府\n2025年4月7日";
    assertEquals("2", said(text, "requirements"));
    assertTrue(String.join("", remaining(text)).contains("乘车安排表"));
  }

  @Test
  void cellsOfATableAreLabelAndValue() {
    String text =
        "会议通知单\n会议名称\t旧房改造推进会\n时    间\t2025年8月19日15:00\n地    点\t住建局五楼会议室\n"
            + "主 持 人\t副局长 阮青山\n参会单位\t规划股、质监站\n会议内容\t研究三季度进度";
    assertEquals("旧房改造推进会", said(text, "meeting"));
    assertEquals("15:00", said(text, "start"));
    assertEquals("住建局五楼会议室", said(text, "place"));
    assertEquals("阮青山", said(text, "chair"));
    assertEquals("研究三季度进度", said(text, "agenda"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"参加", "参会", "到会", "实到", "与会", "出席"})
  void shortLabelsTellWhoWasThere(String label) {
    String text = "白沙镇2025年第7次党政联席会议纪要\n" + label + "：王红梅、戴雪\n一、研究防溺水工作\n会议要求：各村要设立警示牌。";
    assertEquals("王红梅 · 戴雪", said(text, "attendees"));
  }

  @Test
  void aCountBehindALabelIsNoGroup() {
    String text = "白沙镇2025年第7次党政联席会议纪要\n实到：20人\n一、研究防溺水工作\n会议要求：各村要设立警示牌。";
    assertEquals("-", said(text, "groups"));
    assertTrue(remaining(text).contains("实到：20人"), remaining(text).toString());
  }

  @Test
  void aFlattenedNoticeIsReadAsOneOfManyLines() {
    String text =
        "关于召开全县养老服务工作会议的通知各乡镇人民政府：经研究，决定召开全县养老服务工作会议。现将有关事项通知如下："
            + "一、会议时间：2025年12月3日（星期三）下午2:30二、会议地点：县民政局三楼会议室"
            + "三、参会人员：各敬老院院长四、会议议程（一）通报情况（二）领导讲话"
            + "五、其他事项请提前10分钟入场。联系人：蒲青山，电话：0555-6000318。县民政局2025年11月21日";
    assertEquals("县民政局三楼会议室", said(text, "place"));
    assertEquals("各敬老院院长", said(text, "groups"));
    assertEquals("通报情况 · 领导讲话", said(text, "agenda"));
    assertEquals("1", said(text, "requirements"));
    assertEquals("0555-6000318", said(text, "contacts"));
    assertEquals("县民政局", said(text, "signature"));
    assertEquals("各乡镇人民政府", said(text, "addressees"));
  }

  @Test
  void demandsNumberedInAReportAreNoFlattenedNotice() {
    String text = "4月2日，白沙镇召开防汛工作会议。会议要求，一、压实责任。各村要划片包干。二、备足物资。要补充沙袋。";
    assertEquals("防汛工作会议", said(text, "meeting"));
    assertTrue(parse(text).directives().size() >= 1);
  }

  @Test
  void remarksAreKeptWithTheWordsTheyBelongTo() {
    String text =
        HEAD
            + "二、地点：县会议中心（江北路118号，有盲道）\n三、议程：\n1.镇长讲话（不超过5分钟）\n2.推选小组成员（5人）\n"
            + "白沙镇人民政府\n2025年4月7日";
    String rest = String.join(" ", remaining(text));
    for (String words : List.of("江北路118号，有盲道", "不超过5分钟", "5人")) {
      assertTrue((rest + said(text, "agenda") + said(text, "place")).contains(words), rest);
    }
  }

  @Test
  void whatALabelAnnouncesIsToldOrKept() {
    String text =
        HEAD + "二、地点：县会堂三楼，有电梯。\n三、会期半天，中午安排工作餐。\n四、参加人员：各村书记（不得代会）\n" + "白沙镇人民政府\n2025年4月7日";
    String rest = String.join(" ", remaining(text));
    assertTrue(rest.contains("有电梯"), rest);
    assertTrue(rest.contains("中午安排工作餐"), rest);
    assertTrue((rest + said(text, "groups")).contains("不得代会"), rest);
  }

  @Test
  void whatIsToldIsNotKeptOnceMore() {
    String text =
        HEAD + "二、地点：县会堂\n三、参加人员：各村书记\n四、主持人：副镇长凌云志\n联系人：戴雪，电话：0555-6000318\n白沙镇人民政府\n2025年4月7日";
    assertEquals(List.of(), remaining(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"会后", "会前", "会议期间"})
  void whatIsToBeDoneAfterwardsCutsNoDemands(String when) {
    String text =
        "11月3日，柳河镇召开环境整治动员会。会议要求，一是立即行动。" + when + "各村要召开党员大会。二是突出重点。要清理垃圾。三是形成合力。各部门要密切配合。";
    List<String> all = parse(text).directives().stream().map(d -> d.text().toString()).toList();
    String demands = String.join("", all);
    assertTrue(demands.contains("突出重点") && demands.contains("各部门要密切配合"), demands);
    assertFalse(String.join("", remaining(text)).contains("突出重点"));
  }

  @Test
  void agendaHeadsEndOutsideBrackets() {
    String text =
        "学术委员会全体会议通知\n各位委员：\n定于2025年6月6日下午2:30在行政楼召开学术委员会全体会议。会议议程如下：\n"
            + "1.审议学位名单（研究生院，10分钟）\n2.审议《处理办法（修订）》（科技处，15分钟）\n学术委员会秘书处\n2025年5月30日";
    assertEquals("审议学位名单 · 审议《处理办法（修订）》", said(text, "agenda"));
  }

  @Test
  void aProgrammeIsReadLineByLine() {
    MeetingNotice notice =
        NoticeParser.builder()
            .build()
            .parse(
                """
                关于召开业务培训会的通知
                各单位：
                定于3月12日14:00在县礼堂召开业务培训会。
                议程：
                14:00-14:10 签到
                14:10-15:00 通报数据质量
                15:00-15:50 讨论接口规范
                请提前5分钟到场。
                县教育局
                2026年3月1日
                """)
            .notice();
    assertEquals(
        List.of("14:00-14:10 签到", "14:10-15:00 通报数据质量", "15:00-15:50 讨论接口规范"),
        notice.agenda().stream().map(item -> item.timedText().toString()).toList());
    assertEquals("讨论接口规范", notice.agenda().get(2).text().toString());
  }
}
