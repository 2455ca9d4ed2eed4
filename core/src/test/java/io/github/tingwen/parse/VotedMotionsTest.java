package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was put to the vote, where the record tells the result in a sentence of its own. */
class VotedMotionsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice record(String words) {
    return PARSER.parse("青石村村民代表会议记录\n时间：2024年3月5日\n地点：村部\n主持人：宁小湾\n记录人：扈三杰\n" + words).notice();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "表决：山塘由村集体收回。同意33票，反对0票，弃权1票，通过。 | 山塘由村集体收回 | 33/0/1",
        "用水安排：三片轮灌，每片两天。全体举手同意。 | 三片轮灌，每片两天 | -",
        "表决：同意33票，反对0票，弃权0票。通过山塘竞价承包方案，承包期五年。 | 通过山塘竞价承包方案，承包期五年 | 33/0/0",
        "会议决定将山塘收回。经表决，30票同意，3票反对，决议通过。 | 将山塘收回 | 30/3/-",
        "经讨论选择乙公司。6票中5票赞成、1票弃权，决议通过。 | 选择乙公司 | 5/-/1",
      })
  void theMotionIsTheDecision(String words, String decision, String vote) {
    MeetingNotice notice = record(words);
    assertEquals(decision, Sayings.of(notice, "decisions"));
    assertEquals(vote, Sayings.of(notice, "votes"));
  }

  @Test
  void whatOneVoterSaidIsNoMotion() {
    MeetingNotice notice = record("扈三杰觉得租金太低。大家又议了一阵。同意30票，反对3票。");
    assertEquals("-", Sayings.of(notice, "decisions"));
  }
}
