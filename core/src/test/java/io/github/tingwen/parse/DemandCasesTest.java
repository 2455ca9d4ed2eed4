package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a demand begins that is made for a case, and what goes on with the demand before it. */
class DemandCasesTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static List<String> demands(String words) {
    String text = "6月3日，三河镇召开防汛工作例会，镇长时大年主持。会议强调，" + words;
    return PARSER.parse(text).notice().directives().stream()
        .flatMap(block -> block.requirements().stream())
        .map(one -> one.text().toString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "要加强值守，遇到险情时，要及时转移群众。 | 要加强值守， | 遇到险情时，要及时转移群众。",
        "要管好物资，确需外借的，要登记。 | 要管好物资， | 确需外借的，要登记。",
        "要包片到人，对独居老人，网格员要上门叫应。 | 要包片到人， | 对独居老人，网格员要上门叫应。",
        "要查水库。查出隐患不报的，不得评优。 | 要查水库。 | 查出隐患不报的，不得评优。",
        "各村要清沟；库区夜间禁止垂钓，确需作业的，要报备。 | 各村要清沟； | 库区夜间禁止垂钓，",
        "要对照清单，对照预案，要补齐短板。 | 要对照清单，对照预案， | 要补齐短板。",
        "要备足物资，不要等雨来了再找。要讲清道理。 | 要备足物资，不要等雨来了再找。 | 要讲清道理。",
        "防汛这一个月最要紧。各村要排班。各组要巡查。 | 各村要排班。 | 各组要巡查。",
      })
  void aCaseGoesWithItsDemand(String words, String first, String second) {
    assertEquals(List.of(first, second), demands(words).subList(0, 2));
  }
}
