package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which meeting a notice calls and whom. */
class CalledMeetingsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static String said(String what, String text) {
    return Sayings.of(PARSER.parse(text.replace('/', '\n')).notice(), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于召开全市污水治理现场推进会的预备通知/各县区：/拟于9月中旬在青禾县召开现场推进会。 | 全市污水治理现场推进会",
        "关于开好2024年度民主生活会的通知/各支部：/定于4月2日上午9时召开民主生活会。 | 2024年度民主生活会",
        "关于召开会员大会的通知/各会员：/定于4月2日上午9时召开第八届会员大会第二次会议。 | 第八届会员大会第二次会议",
        "关于召开九年级家长会的通知/各位家长：/定于4月2日上午9时召开九年级学生家长会。 | 九年级学生家长会",
        "4月2日住户大会通知/各位住户：/定于4月2日上午9时召开住户大会。 | 住户大会",
      })
  void theTitleTellsTheNameWhereTheClauseTellsTheKind(String text, String name) {
    assertEquals(name, said("meeting", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于翠竹苑小区业主大会会议改期的公告/全体业主：/原计划4月2日上午9时在小区广场召开的业主大会会议推迟召开，新的日期另行公告。 |" + " 翠竹苑小区业主大会会议",
        "关于春耕动员会延期的通知/各村：/原定4月2日上午9时在镇礼堂召开的动员会延期至4月5日。 | 春耕动员会",
      })
  void theTitleOfAChangedMeetingNamesIt(String text, String name) {
    assertEquals(name, said("meeting", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（一）主会场。局领导，各司主要负责同志。/（二）分会场。各县局负责人。 | 局领导，各司主要负责同志 · 各县局负责人",
        "各县分管副县长；工作人员、驾驶员从严控制。 | 各县分管副县长",
      })
  void aVenueAndARuleAreNobody(String value, String groups) {
    String head = "关于召开全市水利会议的通知/各单位：/一、会议时间：2024年4月2日上午9时/二、会议地点：市礼堂/三、参会范围/";
    assertEquals(groups, said("groups", head + value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "请贵单位主要负责同志于今天（4月4日）下午17:30到区政府一楼会议室参加森林防火紧急会议。 | 贵单位主要负责同志",
        "请各村党组织书记4月4日上午9时到镇政府三楼参加会议。 | 各村党组织书记",
        "请各单位于4月4日下午17:30到区政府一楼会议室参加森林防火紧急会议。 | -",
      })
  void whoIsAskedStandsBeforeTheDay(String call, String groups) {
    assertEquals(groups, said("groups", "紧急会议通知/各街道：/" + call));
  }

  @ParameterizedTest
  @CsvSource({
    "召集渔港监督科和各县渔业部门负责人开了第二次防台会商会, 第二次防台会商会",
    "召集各村书记召开防汛会商会, 防汛会商会",
  })
  void whoWasCalledTogetherIsNoPartOfTheName(String clause, String name) {
    assertEquals(
        name, said("meeting", "市渔业局会商台风防御/9月2日上午，副局长石坚在指挥中心" + clause + "。会议要求，一要盯船，二要撤人。"));
  }
}
