package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts whose lines stop at the edge of a page or a letter. */
class WrappedLinesTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static String joined(String text) {
    return WrappedLines.join(Paper.of(Passage.of(text))).passage().toString();
  }

  @Test
  void wrappedNoticeIsReadAsIfItsParagraphsWereWhole() {
    MeetingNotice notice =
        PARSER
            .parse(
                """
                关于举办2025年社区志愿者骨干
                    培训动员会的通知
                各社区居委会、物业服务中心，辖区各
                社会组织：
                    为做好下半年志愿服务工作，街道定于9月
                18日下午2：30在街道综合文化服务中心一楼小剧
                场召开培训动员会，现将有关事项通知如下：
                    一、参会人员：各社区志愿服务队队长、副队
                长，社会组织负责人各1名。
                    二、有关要求：请各单位于9月16日中午12：
                00前将名单报街道办，联系人：丁宁，电话：0577-66
                001122。
                          江心街道办事处
                          2025年9月10日
                """)
            .notice();
    assertEquals("关于举办2025年社区志愿者骨干培训动员会的通知", Sayings.of(notice, "title"));
    assertEquals("各社区居委会、物业服务中心，辖区各社会组织", Sayings.of(notice, "addressees"));
    assertEquals("2025-09-18", Sayings.of(notice, "date"));
    assertEquals("14:30", Sayings.of(notice, "start"));
    assertEquals("街道综合文化服务中心一楼小剧场", Sayings.of(notice, "place"));
    assertEquals("各社区志愿服务队队长、副队长，社会组织负责人各1名", Sayings.of(notice, "groups"));
    assertEquals("0577-66001122", Sayings.of(notice, "contacts"));
    assertEquals("江心街道办事处", Sayings.of(notice, "signature"));
    assertEquals("-", Sayings.of(notice, "remaining"));
  }

  @Test
  void wrappedReportKeepsItsSentences() {
    MeetingNotice notice =
        PARSER
            .parse(
                """
                8月2日下午，全县秋季森林防火工作会在县林业局二楼召
                开。副县长石坚出席会议并讲话，县林业局局长甘露主持会
                议。石坚强调，要把巡护责任落实到每个山头，要加强野
                外用火管理。各乡镇分管负责人，县直有关单
                位负责人参加会议。
                """)
            .notice();
    assertEquals("全县秋季森林防火工作会", Sayings.of(notice, "meeting"));
    assertEquals("县林业局二楼", Sayings.of(notice, "place"));
    assertEquals("甘露", Sayings.of(notice, "chair"));
    assertEquals("2", Sayings.of(notice, "requirements"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "县教育局党组书记、局长办公室综合科\n县民政局党组书记、局长办公室综合科\n1.同意更换电梯\n2.同意修缮屋顶",
        "定于5月6日在县政府三楼会议室召开工作例会\n会议地点：县政府三楼会议室\n参会人员：各乡镇主要负责人和分管负责人",
        "8月2日，县长石坚主持召开全县防汛会商会，分析研判雨情\n石坚指出，当前防汛形势严峻，各乡镇要压实责任，严防死守，要落实好值班值守的各项制度。",
        "5月12日 14:00 动员会，街道四楼会议室，各社区书记\n5月15日 9:00 座谈会，温馨家园一楼，残疾人代表\n5月18日 10:00 现场会，中心广场，全体助残员",
        "| 会议时间，5月6日上午9点整，会期半天 | 全体 |\n| 会议地点，县政府三楼会议室，凭证入 | 全体 |\n",
        "一、审议通过《关于修缮村部屋顶的议案》，同意票数过半\n甘露就议案作了说明，大家无异议。\n二、审议通过《关于更换村口路灯的议案》，同意票数过半\n石坚就议案作了说明，路灯由供电所统一采购安装，费用由村集体收入列支，十月底前完工，并由监委会全程监督。",
        "各位居民，定于5月6日上午在社区活动室开会，请准时参加\n棠园社区居民委员会\n2025年5月1日",
      })
  void linesThatEndByThemselvesStayApart(String text) {
    assertEquals(text, joined(text));
  }

  @Test
  void latinWordsKeepTheirSpace() {
    String text = "本次培训由外籍专家授课，主讲人为 Maria\nFerreira 女士，请各学校英语教师准时参加，\n不得无故缺席，并于课后提交学习心得。";
    assertEquals(
        "本次培训由外籍专家授课，主讲人为 Maria Ferreira 女士，请各学校英语教师准时参加，不得无故缺席，并于课后提交学习心得。", joined(text));
  }
}
