package io.github.tingwen.reading;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.model.PartialDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented papers with the model a reader would make of them. Places and people do not exist. */
public final class InventedNotices {

  private InventedNotices() {}

  /** Returns all of them by the name of their golden folder. */
  public static Map<String, MeetingNotice> all() {
    Map<String, MeetingNotice> notices = new LinkedHashMap<>();
    notices.put("notice", notice());
    notices.put("report", report());
    notices.put("minutes", minutes());
    notices.put("postponed", postponed());
    notices.put("bare", bare());
    return notices;
  }

  public static final String NOTICE =
      """
      青禾镇人民政府办公室关于召开全镇防汛工作会议的通知
      青政办〔2026〕12号
      各村（社区），镇直各单位，双桥水库管理所，青禾中学：
      为做好汛期各项准备，经研究，决定召开全镇防汛工作会议。现将有关事项通知如下：
      一、时间：2026年6月3日（星期三）下午2:30，会期半天，2:00开始报到。
      二、地点：镇政府三楼302会议室。分会场设在双桥村委会、石门村委会。
      三、参会人员：各村（社区）党组织书记；镇直各单位主要负责人。
      四、议程：1.学习防汛预案；2.部署值班值守工作，由副镇长乐小满汇报。
      五、有关要求：请准时参会，不得无故缺席。因故不能参会的，要向党政办书面请假。请各村（社区）于6月1日下午4:00前报参会人员名单。
      联系人：单明远，联系电话：0999-6512302，分机216；邮箱：qhz@example.org。
      附：参会回执（姓名、职务、手机号码）
      特此通知。
      青禾镇人民政府办公室
      2026年5月28日
      """;

  public static MeetingNotice notice() {
    return new NoticeBuilder(NOTICE)
        .title("青禾镇人民政府办公室关于召开全镇防汛工作会议的通知")
        .documentNumber("青政办〔2026〕12号")
        .issuer("青禾镇人民政府办公室")
        .addressees("各村（社区）", "镇直各单位", "双桥水库管理所", "青禾中学")
        .meetingName("全镇防汛工作会议")
        .time("2026年6月3日（星期三）下午2:30", PartialDate.of(2026, 6, 3), LocalTime.of(14, 30), null)
        .checkIn("2:00开始报到", LocalTime.of(14, 0))
        .place("镇政府三楼302会议室")
        .branchVenues("双桥村委会", "石门村委会")
        .purpose("为做好汛期各项准备")
        .duration("会期半天")
        .attendee("乐小满", List.of("副镇长"), AttendeeRole.REPORTER)
        .group("各村（社区）党组织书记", AttendeeRole.ATTENDEE)
        .group("镇直各单位主要负责人", AttendeeRole.ATTENDEE)
        .agendaItem("1.", "学习防汛预案")
        .agendaItem("2.", "部署值班值守工作", "乐小满")
        .directive(
            null,
            "有关要求",
            "有关要求：请准时参会，不得无故缺席。因故不能参会的，要向党政办书面请假。",
            "请准时参会，不得无故缺席。",
            "因故不能参会的，要向党政办书面请假。")
        .deadline(
            "6月1日下午4:00前",
            PartialDate.ofMonthDay(6, 1).withInferredYear(2026),
            LocalTime.of(16, 0),
            "报参会人员名单",
            "各村（社区）")
        .contact("单明远", Contact.Channel.PHONE, "0999-6512302", "216")
        .contact(null, Contact.Channel.EMAIL, "qhz@example.org", null)
        .replySlip("附：参会回执（姓名、职务、手机号码）", "姓名", "职务", "手机号码")
        .closing("特此通知。")
        .signature(PartialDate.of(2026, 5, 28), "青禾镇人民政府办公室")
        .build();
  }

  public static final String REPORT =
      """
      4月2日上午，云岭县柳溪镇召开党委（扩大）会议，传达学习全县经济工作会议精神。镇党委书记仇大海主持会议并讲话，镇党委副书记、镇长区文静参加会议。
      此前，县里召开了全县经济工作会议。
      会议指出，去年全镇工作成绩来之不易。
      会议强调 稳住增长，把项目一个一个抓实 要盯紧在建项目，倒排工期、挂图作战；要主动上门服务，帮助企业解决用地、用工、用电等实际困难，做到件件有着落、事事有回音；要完善督查办法，对进度滞后的项目每周通报一次，对推诿扯皮的单位和个人严肃追究责任，绝不姑息。 守住底线，让群众过得安心 要抓好冬春防火。要关心困难群众。
      他要求，各村要当天传达会议精神。
      各村党组织书记，镇直各单位负责人参加会议。
      来源：柳溪发布
      """;

  public static MeetingNotice report() {
    return new NoticeBuilder(REPORT)
        .kind(DocumentKind.REPORT)
        .status(MeetingStatus.HELD)
        .issuer("柳溪镇")
        .meetingName("党委（扩大）会议")
        .time("4月2日上午", PartialDate.ofMonthDay(4, 2), null, null)
        .purpose("传达学习全县经济工作会议精神")
        .attendee("仇大海", List.of("镇党委书记"), AttendeeRole.CHAIR, AttendeeRole.SPEAKER)
        .attendee("区文静", List.of("镇党委副书记", "镇长"), AttendeeRole.ATTENDEE)
        .group("各村党组织书记", AttendeeRole.ATTENDEE)
        .group("镇直各单位负责人", AttendeeRole.ATTENDEE)
        .background("此前，县里召开了全县经济工作会议。")
        .directive("会议指出", null, "会议指出，去年全镇工作成绩来之不易。")
        .directive(
            "会议强调",
            "稳住增长，把项目一个一个抓实",
            "会议强调 稳住增长，把项目一个一个抓实 要盯紧在建项目，倒排工期、挂图作战；要主动上门服务，帮助企业解决用地、用工、用电等实际困难，做到件件有着落、事事有回音；要完善督查办法，对进度滞后的项目每周通报一次，对推诿扯皮的单位和个人严肃追究责任，绝不姑息。",
            "要盯紧在建项目，倒排工期、挂图作战；",
            "要主动上门服务，帮助企业解决用地、用工、用电等实际困难，做到件件有着落、事事有回音；",
            "要完善督查办法，对进度滞后的项目每周通报一次，对推诿扯皮的单位和个人严肃追究责任，绝不姑息。")
        .directive(null, "守住底线，让群众过得安心", "守住底线，让群众过得安心 要抓好冬春防火。要关心困难群众。", "要抓好冬春防火。", "要关心困难群众。")
        .directive("他要求", null, "他要求，各村要当天传达会议精神。", "各村要当天传达会议精神。")
        .speaker("仇大海")
        .source("柳溪发布", null)
        .build();
  }

  public static final String MINUTES =
      """
      云岭县人民政府第24次常务会议纪要
      2026年3月9日上午，县长解树人主持召开县人民政府第24次常务会议。
      一、审议《云岭县城市供水管理办法》。会议决定，原则通过该办法。8票同意，0票反对。
      二、听取2025年预算执行情况汇报，拨付专项资金￥120万元。
      出席：解树人、任可、查小云、盖志强、华青、燕妮。
      请假：缪一鸣。
      另：3月10日召开县安全生产委员会会议，部署春季检查。
      """;

  public static MeetingNotice minutes() {
    return new NoticeBuilder(MINUTES)
        .kind(DocumentKind.MINUTES)
        .status(MeetingStatus.HELD)
        .title("云岭县人民政府第24次常务会议纪要")
        .meetingName("县人民政府第24次常务会议")
        .time("2026年3月9日上午", PartialDate.of(2026, 3, 9), null, null)
        .attendee("解树人", List.of("县长"), AttendeeRole.CHAIR, AttendeeRole.ATTENDEE)
        .attendee("任可", List.of(), AttendeeRole.ATTENDEE)
        .attendee("查小云", List.of(), AttendeeRole.ATTENDEE)
        .attendee("盖志强", List.of(), AttendeeRole.ATTENDEE)
        .attendee("华青", List.of(), AttendeeRole.ATTENDEE)
        .attendee("燕妮", List.of(), AttendeeRole.ATTENDEE)
        .attendee("缪一鸣", List.of(), AttendeeRole.ABSENT)
        .agendaItem("一、", "审议《云岭县城市供水管理办法》。")
        .agendaItem("二、", "听取2025年预算执行情况汇报，拨付专项资金￥120万元。")
        .decision("原则通过该办法。", "8票同意，0票反对", 8)
        .otherMeeting("县安全生产委员会会议", "3月10日召开县安全生产委员会会议，部署春季检查。")
        .build();
  }

  public static final String POSTPONED =
      """
      关于全区统计工作会议延期召开的通知
      各街道办事处：
      原定于9月12日召开的全区统计工作会议因故延期，具体时间另行通知。
      海棠区统计局
      2026年9月10日
      """;

  public static MeetingNotice postponed() {
    return new NoticeBuilder(POSTPONED)
        .status(MeetingStatus.POSTPONED)
        .title("关于全区统计工作会议延期召开的通知")
        .addressees("各街道办事处")
        .meetingName("全区统计工作会议")
        .time("9月12日", PartialDate.ofMonthDay(9, 12).withInferredYear(2026), null, null)
        .putOff()
        .remaining("原定于9月12日召开的全区统计工作会议因故延期，具体时间另行通知。")
        .signature(PartialDate.of(2026, 9, 10), "海棠区统计局")
        .build();
  }

  /** A notice of which nothing is known but its kind. */
  public static MeetingNotice bare() {
    return new NoticeBuilder("").build();
  }
}
