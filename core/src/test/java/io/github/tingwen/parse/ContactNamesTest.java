package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.Contact;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.text.Passage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom to call, in the forms that notices use. */
class ContactNamesTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice notice(String line) {
    return PARSER
        .parse(
            "关于召开座谈会的通知\n各单位：\n定于2025年4月10日上午9:30在二楼会议室召开座谈会。\n" + line + "\n白沙镇人民政府\n2025年4月7日\n")
        .notice();
  }

  private static String contact(Contact contact) {
    return contact.name().map(Passage::toString).orElse("-")
        + " "
        + contact.number()
        + contact.extension().map(extension -> " " + extension).orElse("");
  }

  private static String contacts(String line) {
    return notice(line).contacts().stream()
        .map(ContactNamesTest::contact)
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "敬请出席，如未克出席请致电(853) 2833 0455。 # - (853) 2833 0455",
        "会务联系：村会计老李（电话13800000678）。 # 老李 13800000678",
        "联系人：荀可、伍一帆，电话：8123 4567、139 0000 5678。 # 荀可 8123 4567 | 伍一帆 139 0000 5678",
        "联系人：荀可、伍一帆；联系电话：81234567。 # 荀可、伍一帆 81234567",
        "联系人：王主任 +86 13800000678 # 王主任 +86 13800000678",
        "如需轮椅接送，请致电0086-10-60000678。 # - 0086-10-60000678",
        "查询请致电2345 0789与李小姐联络。 # 李小姐 2345 0789",
        "请于4月8日前致电2339 0666内线3与职员何小姐登记。 # 何小姐 2339 0666 3",
        "请与社区小王联系，电话：020-60000678转806。 # 小王 020-60000678 806",
        "盲文资料请联系陈师傅13900000111。 # 陈师傅 13900000111",
        "联系单位：区残联办公室，电话：020-60000677 # 区残联办公室 020-60000677",
        "联系电话：020-60000677（小林） # 小林 020-60000677",
      })
  void aNameIsWhoAnswers(String line, String expected) {
    assertEquals(expected, contacts(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "报名电话：0451-6000678。 # 报名电话 0451-6000678",
        "如有疑问，请拨打物业服务热线400-820-0820。 # 物业服务热线 400-820-0820",
        "请拨打24小时服务热线：010-60009999。 # 24小时服务热线 010-60009999",
        "投诉电话：12345。 # 投诉电话 12345",
      })
  void aLineIsToldByWhatItIsFor(String line, String expected) {
    assertEquals(expected, contacts(line));
    assertTrue(notice(line).contacts().get(0).isNamedLine());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "会议号：123 456 7890，会议密码：0415001。",
        "腾讯会议：987-654-3210",
        "手机一键拨号入会：+8675560000000,,9876543210#",
        "钉钉会议号 123-456-7890，电话入会请输入该号。",
        "开户账号：6222000000123",
      })
  void whatOneTypesToJoinIsNoTelephone(String line) {
    assertEquals("", contacts(line));
  }

  @Test
  void aTelephoneBesideAMeetingNumberIsKept() {
    assertEquals("小周 13800000111", contacts("腾讯会议（会议号123456789）技术保障电话：13800000111（小周）"));
  }

  @Test
  void theReadingNamesTheLineAndNotAPerson() {
    String spoken = spoken(notice("监督热线：12345。"));
    assertTrue(spoken.contains("监督热线：12345"), spoken);
    assertFalse(spoken.contains("联系人：监督热线"), spoken);
    assertTrue(spoken(notice("联系人：荀可，电话：020-60000677")).contains("联系人：荀可"));
  }

  private static String spoken(MeetingNotice notice) {
    return ReadingScript.of(notice).sentences().stream()
        .map(sentence -> sentence.wording().toString())
        .collect(Collectors.joining("\n"));
  }
}
