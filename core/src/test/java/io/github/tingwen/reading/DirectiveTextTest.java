package io.github.tingwen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.parse.NoticeParser;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a block of demands, and what of its words is not said twice. */
class DirectiveTextTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "会议强调了两点：一要备足沙袋；二要加强值守。 # 一要备足沙袋；/二要加强值守。",
        "会议强调了两点意见，一要备足沙袋；二要加强值守。 # 一要备足沙袋；/二要加强值守。",
        "会议部署了下一步工作：一要备足沙袋；二要加强值守。 # 一要备足沙袋；/二要加强值守。",
      })
  void aCountBehindTheLeadIsSaidInOtherWords(String demands, String pieces) {
    MeetingNotice notice = PARSER.parse("4月2日，白沙镇召开防汛工作会议，镇长秦川主持会议。" + demands).notice();
    assertEquals(
        pieces,
        DirectiveText.of(notice.directives().get(0)).pieces().stream()
            .map(piece -> piece.words().toString())
            .collect(Collectors.joining("/")));
  }

  @Test
  void whatTheLeadIsAboutIsReadBeforeIt() {
    List<String> said = said("会议研究了夜市管理工作。会议强调，要方便群众。");
    assertEquals(List.of("会议研究了夜市管理工作。", "会议强调：", "要方便群众。"), said);
    assertEquals(List.of("会议听取了抗旱汇报，要求：", "各乡镇要抢修水渠。"), said("会议听取了抗旱汇报，要求各乡镇要抢修水渠。"));
  }

  @Test
  void whoIsRemindedIsNamedWithTheLead() {
    assertEquals(List.of("罗一鸣提醒大家：", "天干物燥，", "上山不要带火种。"), said("罗一鸣提醒大家：天干物燥，上山不要带火种。"));
  }

  private static List<String> said(String sentences) {
    String report = "6月3日，县长罗一鸣主持召开县政府第12次常务会议。\n" + sentences;
    return ReadingScript.of(PARSER.parse(report).notice()).sections().stream()
        .filter(section -> section.kind() == SectionKind.DIRECTIVE)
        .flatMap(section -> section.sentences().stream())
        .map(sentence -> sentence.wording().toString())
        .toList();
  }
}
