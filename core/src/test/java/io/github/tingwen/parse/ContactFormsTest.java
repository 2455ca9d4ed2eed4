package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.Contact;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.ReplySlip;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom to call and what to send back. */
class ContactFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice notice(String lines) {
    return PARSER
        .parse(
            "关于召开全县安全生产工作会议的通知\n各乡镇：\n定于2024年5月23日下午2：30在县礼堂召开全县安全生产工作会议。\n"
                + lines.replace('/', '\n'))
        .notice();
  }

  private static String said(Contact contact) {
    return contact.name().map(Object::toString).orElse("-")
        + " "
        + contact.channel()
        + " "
        + contact.number()
        + contact.extension().map(extension -> " +" + extension).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "联系人：苗一凡，电话：0531-88001234转305，传真：0531-88001235。 | 苗一凡 PHONE 0531-88001234 +305；- FAX 0531-88001235",
        "联系人：欧阳明远，电话8800 1234 分机：216。 | 欧阳明远 PHONE 8800 1234 +216",
        "联系人：王明 13912345678；李国强 0531-8800123。 | 王明 PHONE 13912345678；李国强 PHONE 0531-8800123",
        "联系人：苗一凡，电话：0531-88001234，分机305。 | 苗一凡 PHONE 0531-88001234 +305",
        "联系人：苗一凡，电话：88001234（内线305）。 | 苗一凡 PHONE 88001234 +305",
        "报名：拨打 6688 9900 或扫码。 | - PHONE 6688 9900",
        "技术支持：小王 12312345678 | 小王 PHONE 12312345678",
        "技术支持：青禾科技有限公司 电话：0531-8800123 | ''",
        "会务组联系电话：13912345678（王明）。 | 王明 PHONE 13912345678",
        "联系人：小王，电话：8800123。 | 小王 PHONE 8800123",
        "承办人：阿依古丽，电话：8800123。 | 阿依古丽 PHONE 8800123",
        "联系电话：0531-8800123、0531-8800124。 | - PHONE 0531-8800123；- PHONE 0531-8800124",
        "联系电话：二八〇〇一二三四。 | - PHONE 二八〇〇一二三四",
        "咨询电话：400-800-1234。 | - PHONE 400-800-1234",
        "监督热线：12345。 | 监督热线 PHONE 12345",
        "投诉电话：8800123。 | 投诉电话 PHONE 8800123",
        "电话：110。 | - PHONE 110",
        "王明：13912345678。 | 王明 PHONE 13912345678",
        "王明：0531-8800123。 | 王明 PHONE 0531-8800123",
        "王明：0531 8800123。 | 王明 PHONE 0531 8800123",
        "邮箱：qinghe_1@qinghe.gov.cn，请将材料发至该邮箱。 | - EMAIL qinghe_1@qinghe.gov.cn",
      })
  void whoIsCalledAndHow(String line, String expected) {
    assertEquals(
        expected,
        notice(line).contacts().stream()
            .map(ContactFormsTest::said)
            .collect(Collectors.joining("；")));
  }

  @ParameterizedTest
  @CsvSource({
    "电话：12。",
    "王明：12912345678。",
    "办公室电话：88001234567890。",
    "会议材料编号：12345678，共1234567份。",
    "参会人数达12345678人，联系电话另告。",
    "第8800123号房间，联系王明。",
    "邮箱：@qinghe，请查收。",
    "邮箱：a@b，请查收。",
  })
  void otherNumbersAreNobodysTelephone(String line) {
    assertEquals(List.of(), notice(line).contacts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "附件：参会回执/参会回执/单位：____ 姓名：____ 职务：____ 手机号码：____ | 单位、姓名、职务、手机号码",
        "回执/单位名称　　　姓名　　　联系电话　　　 | 单位名称、姓名、联系电话",
        "报名表：单位，姓名；职务。备注 | 单位、姓名、职务、备注",
        "请于5月20日前报送参会回执。/特此通知。 | ''",
      })
  void theFieldsOfTheSlipAreItsLabels(String lines, String fields) {
    ReplySlip slip = notice(lines).replySlip().orElseThrow();
    assertEquals(
        fields, slip.fields().stream().map(Object::toString).collect(Collectors.joining("、")));
  }
}
