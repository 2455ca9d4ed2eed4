package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many were for, against and neither, and for what. */
class VoteFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会议以8票同意、1票反对、2票弃权通过了《城市更新方案》。 | 8/1/2 | 通过了《城市更新方案》",
        "会议以同意8票，反对1票，弃权2票通过了《城市更新方案》。 | 8/1/2 | 通过了《城市更新方案》",
        "会议以九票赞成、零票反对通过了《城市更新方案》。 | 9/0/- | 通过了《城市更新方案》",
        "会议以五十二票赞成、两票不同意通过了《城市更新方案》。 | 52/2/- | 通过了《城市更新方案》",
        "会议以8人同意、1人不赞成通过了《城市更新方案》。 | 8/1/- | 通过了《城市更新方案》",
        "应到代表105人，实到98人，97票赞成通过《预算报告》。 | 97/-/- | 通过《预算报告》",
        "会议通过了《甲办法》，9票同意；通过了《乙办法》，7票同意。 | 9/-/- · 7/-/- | 通过了《甲办法》 · 通过了《乙办法》",
        "会议表决通过了《甲办法》，9票同意，表决通过了《乙办法》，7票同意。 | 9/-/- · 7/-/- | 通过了《甲办法》 · 通过了《乙办法》",
        "会议以9票同意通过了《甲办法》，7票同意通过了《乙办法》。 | 9/-/- · 7/-/- | 通过了《甲办法》 · 通过了《乙办法》",
        "会议一致通过了《城市更新方案》。 | - | 通过了《城市更新方案》",
        "会议同意《城市更新方案》。 | - | 同意《城市更新方案》",
        "会议审议通过《城市更新方案》。表决结果：同意9票，反对0票，弃权0票。 | 9/0/0 | 通过《城市更新方案》",
      })
  void countsGoWithWhatWasDecided(String sentence, String votes, String decisions) {
    MeetingNotice minutes =
        PARSER.parse("青禾县人民政府常务会议纪要\n2024年4月2日，县长王明主持召开县政府第35次常务会议。现纪要如下：\n" + sentence).notice();
    assertEquals(votes, Sayings.of(minutes, "votes"));
    assertEquals(decisions, Sayings.of(minutes, "decisions"));
  }
}
