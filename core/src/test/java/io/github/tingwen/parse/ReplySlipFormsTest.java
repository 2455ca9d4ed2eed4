package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.ReplySlip;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips that parents cut off and send back, as schools print them below the notice. */
class ReplySlipFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String HEAD =
      "家长会通知／尊敬的各位家长：／您好！学校定于2025年11月14日下午2：30在学校礼堂召开家长会。／一、请准时到校。／二、请将手机调至静音。／";

  private static MeetingNotice notice(String foot) {
    return PARSER.parse((HEAD + foot).replace('／', '\n')).notice();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "白沙镇中心小学／2025年11月3日／-----回条-----／学生姓名： 家长签章： # 学生姓名 · 家长签章",
        "白沙镇中心小学／2025年11月3日／--------------------／回 执／班级____ 学生姓名____／□能参加 □不能参加 # 班级 · 学生姓名 · 能参加 · 不能参加",
        "教务处 敬启 2025.11.03／家长会回执（请剪下交班主任）／学生姓名：____ 能否到会：□能 □不能 # 学生姓名 · 能否到会",
      })
  void theSlipIsReadAsSuchAndDemandsNothing(String foot, String fields) {
    MeetingNotice notice = notice(foot);
    ReplySlip slip = notice.replySlip().orElseThrow();
    assertEquals(
        fields, slip.fields().stream().map(Object::toString).collect(Collectors.joining(" · ")));
    assertEquals("2", Sayings.of(notice, "requirements"));
  }

  @Test
  void aSentenceThatMentionsTheSlipIsNoHeadOfIt() {
    MeetingNotice notice = notice("三、请于11月10日前将回执交班主任。／白沙镇中心小学／2025年11月3日");
    assertEquals("3", Sayings.of(notice, "requirements"));
    assertTrue(notice.replySlip().orElseThrow().fields().isEmpty());
  }

  @Test
  void aGreetingBelongsToNobody() {
    MeetingNotice notice = notice("白沙镇中心小学／2025年11月3日");
    assertEquals("尊敬的各位家长", Sayings.of(notice, "addressees"));
    assertEquals("-", Sayings.of(notice, "remaining"));
  }
}
