package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.MeetingNotice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is demanded, decided and due, in the many ways in which papers write it. */
class BodyTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String REPORT = "4月2日，青禾县召开全县安全生产工作会议，县长王明主持会议，县委书记李国强出席会议并讲话。\n";
  private static final String MINUTES = "青禾县人民政府常务会议纪要\n2024年4月2日，县长王明主持召开县政府第35次常务会议。现纪要如下：\n";

  private static MeetingNotice report(String body) {
    return PARSER.parse(REPORT + body).notice();
  }

  private static MeetingNotice minutes(String body) {
    return PARSER.parse(MINUTES + body).notice();
  }

  private static MeetingNotice notice(String items) {
    return PARSER
        .parse(
            "关于召开全县安全生产工作会议的通知\n各乡镇：\n定于2024年5月23日（星期四）下午2：30在县礼堂召开全县安全生产工作会议。现将有关事项通知如下：\n"
                + items
                + "\n县安委办\n2024年5月14日")
        .notice();
  }

  private static String joined(Stream<?> values) {
    return String.join("|", values.map(Object::toString).toList());
  }

  private static String requirements(MeetingNotice notice) {
    return joined(
        notice.directives().stream().flatMap(d -> d.requirements().stream()).map(r -> r.text()));
  }

  private static String decisions(MeetingNotice notice) {
    return joined(notice.decisions().stream().map(d -> d.text()));
  }

  private static String agenda(MeetingNotice notice) {
    return joined(notice.agenda().stream().map(item -> item.text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "会议认为，去年有成绩。各乡镇要补齐短板。 # 会议认为 # - # 各乡镇要补齐短板。",
        "会议明确，由县应急局牵头整治。 # 会议明确 # - # 由县应急局牵头整治。",
        "会议部署了下一步工作：一要抓排查；二要抓整改。 # 会议部署 # - # 一要抓排查；|二要抓整改。",
        "会议就防汛工作作了部署：一要抓排查；二要抓整改。 # 部署 # - # 一要抓排查；|二要抓整改。",
        "会议强调了两点，一要快，二要准。 # 会议强调 # - # 一要快，|二要准。",
        "李国强希望全体干部再接再厉。 # 李国强希望 # 李国强 # 全体干部再接再厉。",
        "李国强就下步工作提出两点意见：一要快；二要准。 # 提出两点意见 # 李国强 # 一要快；|二要准。",
        "李国强从两个方面提出要求：一是要快；二是要准。 # 提出 # 李国强 # 一是要快；|二是要准。",
        "最后，王明作了安排，他要求：各单位要抓紧整改。 # 他要求 # 王明 # 各单位要抓紧整改。",
        "李国强最后强调要求，各部门要密切配合。 # 最后强调要求 # 李国强 # 各部门要密切配合。",
        "某某朝鲁要求，各苏木要建好台账。 # 要求 # - # 各苏木要建好台账。",
        "与会人员一致表示，将做好各项工作。 # - # - # -",
        "会议认为，这次会议开得很成功。 # - # - # -",
        "按照会议要求，各乡镇要抓紧落实。 # - # - # -",
      })
  void leadsAreFoundInEveryPhrase(String body, String lead, String speaker, String demands) {
    MeetingNotice notice = report(body);
    String leads = joined(notice.directives().stream().flatMap(d -> d.lead().stream()));
    String speakers = joined(notice.directives().stream().flatMap(d -> d.speaker().stream()));
    assertEquals(lead, leads.isEmpty() ? "-" : leads);
    assertEquals(speaker, speakers.isEmpty() ? "-" : speakers);
    assertEquals(demands, notice.directives().isEmpty() ? "-" : requirements(notice));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "会议要求，接到报修后，要及时处理。 # 接到报修后，要及时处理。",
        "会议要求，确有特殊情况不能到岗的，须书面请假。 # 确有特殊情况不能到岗的，须书面请假。",
        "会议强调，安全不是喊出来的，各单位要多下现场。 # 各单位要多下现场。",
        "会议强调，各县（市、区）教育局要排查，要整改。 # 各县（市、区）教育局要排查，|要整改。",
        "会议强调，重点路段有人守；桥梁涵洞天天查；值班人员要在岗。 # 重点路段有人守；|桥梁涵洞天天查；|值班人员要在岗。",
      })
  void demandsKeepTheirConditions(String body, String expected) {
    assertEquals(expected, requirements(report(body)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "会议原则同意《城市更新方案》，由县住建局修改后印发。 # 原则同意《城市更新方案》",
        "会议决定，成立防汛领导小组。县水利局要抓紧筹备。 # 成立防汛领导小组",
        "会议议定：（一）新建停车点22处。（二）旧站牌统一更换。 # 新建停车点22处|旧站牌统一更换",
        "经表决，7票赞成、2票反对，8路延伸至东关小区。 # 8路延伸至东关小区",
        "会议以9票同意、0票反对通过两份文件。 # 通过两份文件",
        "会议审议通过了《要点》《办法》。 # 通过了《要点》|通过了《办法》",
        "甲案得票：赞成88票；乙案得票：赞成119票。 # ''",
        "会议要求，县财政局要保障资金。 # ''",
      })
  void decisionsAreToldFromVotesAndDemands(String body, String expected) {
    assertEquals(expected, decisions(minutes(body)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "推迟至5月24日16：00举行 # 推迟至5月24日16：00举行",
        "延期举行，时间另行通知 # 延期举行",
        "不再举行 # 不再举行",
        "改至6月3日上午召开 # 改至6月3日上午召开",
      })
  void aNoticeThatPutsOffHasDecidedThat(String words, String expected) {
    MeetingNotice notice =
        PARSER
            .parse("关于工作会议变更的通知\n各乡镇：\n原定于2024年5月17日召开的全县工作会议因故" + words + "。\n县政府办公室\n2024年5月14日")
            .notice();
    assertEquals(expected, decisions(notice));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "一、请各单位于5月20日（星期一）下午5时前将名单报县安委办。 # 各单位 # 5月20日（星期一）下午5时前 # 2024-05-20T17:00 # 将名单报县安委办",
        "一、请参会人员于2：10前入场。 # 参会人员 # 2：10前 # 2024-05-23T14:10 # 入场",
        "一、5月21日前，各乡镇要将发言材料发至邮箱。 # 各乡镇 # 5月21日前 # 2024-05-21 # 将发言材料发至邮箱",
        "一、请于会前2天将材料送会务组。 # - # 会前2天 # 2024-05-21 # 将材料送会务组",
        "一、确需请假的请于会前一日中午12时前电告。 # - # 会前一日中午12时前 # 2024-05-22T12:00 # 电告",
        "一、会议召开前24小时须完成调试。 # - # 会议召开前24小时 # 2024-05-22T14:30 # 完成调试",
        "一、回执请务必于本周五下班前报送。 # - # 本周五下班前 # 2024-05-17 # 报送",
        "一、请于月底前完成整改。 # - # 月底前 # 2024-05-31 # 完成整改",
        "一、材料不迟于5月22日报送。 # - # 5月22日 # 2024-05-22 # 报送",
      })
  void deadlinesSayWhoHasToDoWhatByWhen(
      String item, String binding, String text, String iso, String action) {
    List<Deadline> deadlines = notice(item).deadlines();
    assertEquals(1, deadlines.size(), deadlines.toString());
    Deadline deadline = deadlines.get(0);
    assertEquals(text, deadline.text().toString());
    assertEquals(binding, deadline.binding().map(Object::toString).orElse("-"));
    assertEquals(action, deadline.action().map(Object::toString).orElse("-"));
    String time = deadline.time().map(t -> "T" + t).orElse("");
    assertEquals(iso, deadline.date().orElseThrow().iso() + time);
  }

  @ParameterizedTest
  @CsvSource({
    "截至4月30日，全县共排查隐患30处。",
    "会议指出，隐患已于3月底前完成整改。",
    "会议要求，各乡镇要在4月15日前后开展督查。",
  })
  void whatIsDoneOrVagueBindsNobody(String body) {
    assertEquals(List.of(), report(body).deadlines());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "联系人：苗一凡，电话：0531-8800 1234；监督热线：12345。 # 0531-8800 1234|12345",
        "会务组：苗一凡0531-8800123 # 0531-8800123",
        "请电洽苗技正（06-9000128转305） # 06-9000128",
        "邮编：250000，账号：6222021234567，电话：8123456 # 8123456",
      })
  void numbersAreKnownByLabelOrByHowTheyAreDialled(String line, String numbers) {
    assertEquals(numbers, joined(notice(line).contacts().stream().map(c -> c.number())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "一、会议议程：1.表彰先进；2.通报情况。 # 表彰先进|通报情况",
        "一、会议内容：听取汇报，部署工作。请各单位做好准备。 # 听取汇报|部署工作",
        "本次会议议程如下：／1.听取汇报；／2.部署工作。 # 听取汇报|部署工作",
      })
  void agendasAreReadWhereTheyAreListed(String body, String expected) {
    assertEquals(expected, agenda(notice(body.replace('／', '\n'))));
  }

  @Test
  void whatWasHeardAndDiscussedInTurnIsTheAgendaOfAReport() {
    MeetingNotice notice =
        report("会议听取了迎检工作情况的汇报。会议指出，要抓紧整改。\n会议研究了换届工作有关情况。会议强调，要严守纪律。\n会议讨论了《工作报告》。");
    assertEquals("迎检工作情况的汇报|换届工作有关情况|《工作报告》", agenda(notice));
  }

  @Test
  void nothingIsToldTwiceAndNothingIsLost() {
    MeetingNotice notice =
        notice("一、会议要求\n（一）请各单位于5月20日前将参会回执报县安委办。\n联系人：苗一凡，电话：0531-8800123。\n附件：参会回执");
    assertEquals(List.of(), notice.remaining());
    assertEquals("（一）请各单位于5月20日前将参会回执报县安委办。", requirements(notice));
  }

  @Test
  void whatAPersonReportedIsNotLostWithThePerson() {
    MeetingNotice notice = report("会上，副县长张立新通报了近期火灾事故。会议要求，各乡镇要吸取教训。");
    assertEquals("会上，副县长张立新通报了近期火灾事故。", joined(notice.remaining().stream()));
  }

  @Test
  void aListWhosePartsAreOneLineEndsWithItsLastLine() {
    MeetingNotice notice = notice("一、请提前入场。\n二、请关闭手机。\n会场外设有停车位。");
    assertEquals("一、请提前入场。|二、请关闭手机。", requirements(notice));
    assertEquals("会场外设有停车位。", joined(notice.remaining().stream()));
  }
}
