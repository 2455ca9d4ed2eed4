package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings in the many forms in which bold print, lines and numbers were lost. */
class HeadingFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String REPORT = "3月5日，白沙镇召开春耕生产会议，镇长秦川主持会议。";

  private static MeetingNotice report(String body) {
    return PARSER.parse((REPORT + body).replace('／', '\n')).notice();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "会议要求，一是提高认识。各村要早部署。二是强化服务。农技站要下田指导。 # 提高认识 · 强化服务",
        "会议强调，一是在思想上再重视。要克服松懈思想。二是在措施上再加力。要备足物资。 # 在思想上再重视 · 在措施上再加力",
        "会议强调，春耕必须做到“三个到位”：一是责任到位。要签责任书。二是排查到位。要全覆盖。 # 责任到位 · 排查到位",
        "会议要求：／（一）加强宣传。各村要用好广播。／（二）加强巡查。每天不少于两次。 # 加强宣传 · 加强巡查",
        "会议要求：／一、提高认识，加强领导／各村要成立专班。／二、落实责任，严格考核／要把责任分解到人。 # 提高认识，加强领导 · 落实责任，严格考核",
        "会议强调：强化组织领导。镇、村两级书记要靠前指挥。强化要素保障。农资部门要保供稳价。 # 强化组织领导 · 强化要素保障",
        "秦川要求，各村要早动手。／把种子备足。农技站要到田头看苗。／把渠道修通。各村要出工。 # 把种子备足 · 把渠道修通",
        "会议强调 聚焦增产，把底线守牢 要稳定面积。 聚焦增效，把链条拉长 发展烘干、仓储。要办好合作社，不陪同参观。 聚焦增收，把机制建活 要推广托管。 # 聚焦增产，把底线守牢 · 聚焦增效，把链条拉长 · 聚焦增收，把机制建活",
        "／1、西渠：水深不足三尺。会议要求，各村要在10日前清淤。／2、东渠：闸门漏水。会议要求，水利站要换闸。 # 西渠 · 东渠",
      })
  void headingsAreFoundInEveryForm(String body, String expected) {
    assertEquals(expected, Sayings.of(report(body), "headings"));
  }

  @Test
  void aNumberedListUnderALeadGoesOnFromLineToLine() {
    MeetingNotice notice = report("会议提出以下要求：／1.要控制造价。／2.要保护古树。／3.要按期完工。");
    assertEquals("3", Sayings.of(notice, "requirements"));
  }

  @ParameterizedTest
  @CsvSource({
    "会议指出，一要抓备耕，二要抓灌溉，三要抓农机。",
    "会议强调，要坚持问题导向。要逐村排查。要逐户整改。",
    "会议强调，要抓好备耕。加强田间管理。",
    "会议要求，各村要抓紧。加强巡查。加强宣传。加强值守。",
    "会议要求：各村要抓紧备耕；农技站要下田指导；供销社要备足化肥。",
  })
  void demandsAreNoHeadings(String body) {
    assertEquals("-", Sayings.of(report(body), "headings"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "秦川强调，近期雨多，各村要早动手；渠道要及时疏通。 # 2 # 各村要早动手；",
        "会议强调，各村要对照县委会议要求查短板，要一户一策。 # 2 # 各村要对照县委会议要求查短板，",
      })
  void whatOnlyDescribesIsNoDemandOfItsOwn(String body, int count, String first) {
    MeetingNotice notice = report(body);
    assertEquals(String.valueOf(count), Sayings.of(notice, "requirements"));
    assertEquals(first, Sayings.of(notice, "first"));
  }
}
