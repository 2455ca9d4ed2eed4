package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbered parts of notices and reports: what is one, what is none. */
class ItemFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice parse(String text) {
    return PARSER.parse(text.replace("/", "\n")).notice();
  }

  private static String requirements(MeetingNotice notice) {
    return notice.directives().stream()
        .flatMap(directive -> directive.requirements().stream())
        .map(requirement -> requirement.text().toString())
        .collect(Collectors.joining(" | "));
  }

  private static String inNotice(String items) {
    String text = "关于召开家长会的通知/各位家长：/定于2025年4月10日下午2:00在礼堂召开家长会。/有关要求：/" + items;
    return requirements(parse(text + "/白沙中学/2025年4月7日"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "1.请准时参加，不要带小孩入校，进校请出示请柬。 # 1.请准时参加，不要带小孩入校，进校请出示请柬。",
        "1.受场地限制，参会人员须佩戴胸牌。 # 1.受场地限制，参会人员须佩戴胸牌。",
        "1.请准时参会，会议期间要保持安静。 # 1.请准时参会， | 会议期间要保持安静。",
        "1.请准时参加。/2.请着正装。 # 1.请准时参加。 | 2.请着正装。",
        "1.请自带纸笔。/期待您的到来！ # 1.请自带纸笔。",
        "1.请自带纸笔。/附件：1.座位表/2.路线图 # 1.请自带纸笔。",
      })
  void oneItemIsOneDemandUnlessAClauseSaysOfWhomOrWhen(String items, String expected) {
    assertEquals(expected, inNotice(items));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "县长罗一鸣指出了存在的三个问题：一是宣传不够；二是设施老化。 # ''",
        "会议指出，当前仍存在以下不足：一是宣传不够，二是设施老化。各社区要对照整改。 # 各社区要对照整改。",
        "会议强调，要重点解决三个问题：一是加强宣传；二是更新设施。 # 一是加强宣传； | 二是更新设施。",
        "会议指出，要抓好两件事：一是宣传；二是整改。 # 一是宣传； | 二是整改。",
      })
  void whatIsStatedIsNotDemanded(String sentence, String expected) {
    assertEquals(expected, requirements(parse("5月6日，青禾县召开垃圾分类推进会。" + sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "议程：/1.讨论预算/2.其他事项/三、其他事项：/请准时参加。 # 讨论预算 · 其他事项",
        "议程/1.讨论预算/2.其他事项/3.下次会议日期/欢迎旁听。 # 讨论预算 · 其他事项 · 下次会议日期",
        "议程：讨论预算/三、其他事项/请准时参加。 # 讨论预算",
      })
  void otherMattersAtTheEndOfAnAgendaAreItsItem(String body, String expected) {
    String text = "关于召开例会的通知/各科室：/时间：2025年4月10日上午9:00/地点：三楼会议室/" + body;
    assertEquals(expected, Sayings.of(parse(text + "/白沙镇政府/2025年4月7日"), "agenda"));
  }

  @Test
  void dashesRoundATitleAreNotOfIt() {
    String text = "致全体家长的一封信/——关于召开家长会的通知/各位家长：/定于2025年4月10日下午2:00在礼堂召开家长会。";
    assertEquals("关于召开家长会的通知", Sayings.of(parse(text), "title"));
  }
}
