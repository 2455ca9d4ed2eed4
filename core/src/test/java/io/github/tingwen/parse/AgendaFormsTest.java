package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agendas in notices, minutes, reports and programmes. */
class AgendaFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String REPORT = "3月5日，白沙镇召开春耕生产会议，镇长秦川主持会议。";
  private static final String MINUTES = "白沙镇镇长办公会议纪要\n2024年3月6日，镇长秦川主持召开镇长办公会议。现纪要如下：\n";

  private static String agenda(String text) {
    return Sayings.of(PARSER.parse(text.replace('／', '\n')).notice(), "agenda");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "会议听取了备耕情况的汇报，审议了《春耕方案》。 # 备耕情况的汇报 · 《春耕方案》",
        "会议首先观看了警示片，听取了备耕情况汇报和灌溉安排。 # 备耕情况汇报 · 灌溉安排",
        "会议有三项议程：一是通报备耕情况，二是讨论用水公约，三是部署工作。 # 通报备耕情况 · 讨论用水公约 · 部署工作",
        "会议第一项议程，由石坚通报备耕情况；第二项议程，由甘露部署防汛工作。 # 石坚通报备耕情况 · 甘露部署防汛工作",
        "镇长秦川作《政府工作报告》，财政所所长石坚作《预算报告》。 # 《政府工作报告》 · 《预算报告》",
        "与会委员就老街照明改造计划及停车位增设方案交换意见。 # 老街照明改造计划 · 停车位增设方案",
        "会议共两项议程。第一项，各村书记述职，每人五分钟。第二项，石坚通报经营情况。 # 各村书记述职 · 石坚通报经营情况",
        "会议的议程有：石坚作工作报告；表彰先进。 # 石坚作工作报告 · 表彰先进",
        "会议审议通过了《用水公约》，听取了备耕情况汇报。 # 备耕情况汇报",
        "会议还研究了其他事项。 # -",
        "会议听取了副镇长石坚的汇报。会议要求，各村要早备耕。 # -",
      })
  void reportsTellWhatWasHeardAndDiscussed(String body, String expected) {
    assertEquals(expected, agenda(REPORT + body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "定于2024年5月4日下午3时在凉亭召开业主大会，讨论以下议题：1.更换物业公司；2.修缮屋顶。 # 更换物业公司 · 修缮屋顶",
        "定于2024年5月4日下午3时在凉亭召开业主大会，商议屋顶谁来修、车位怎么分两件事。 # 屋顶谁来修 · 车位怎么分",
        "定于2024年5月4日下午3时在凉亭召开业主大会，主要内容是通报收支、表决方案。 # 通报收支 · 表决方案",
        "一、会议时间：2024年5月4日下午3时／二、会议审议事项／1、关于更换物业的议案；／2、关于修缮屋顶的议案。 # 关于更换物业的议案 · 关于修缮屋顶的议案",
        "定于2024年5月4日下午3时在凉亭召开例会。议程：／1.办公室：通报考勤情况／2.财务科：通报预算执行情况 # 办公室：通报考勤情况 · 财务科：通报预算执行情况",
      })
  void noticesAnnounceTheAgendaInManyWords(String body, String expected) {
    assertEquals(expected, agenda("关于召开业主大会的通知／各位业主：／" + body + "／棠园业委会／2024年4月20日"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "一、水利站站长石坚汇报了水库调度方案。／二、秦川作总结／秦川强调，要早动手。 # 水库调度方案",
        "一、主要议题／议题：1.研究清淤；2.研究改道。 # 研究清淤 · 研究改道",
        "一、东渠清淤事宜。石坚汇报了报价。／二、西渠改道方案。会议同意该方案。 # 东渠清淤事宜 · 西渠改道方案",
      })
  void mattersOfMinutesAreToldWithoutWhoSpoke(String body, String expected) {
    assertEquals(expected, agenda(MINUTES + body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "白沙镇村民会议日程／9:00-9:10 主持人介绍来宾／9:10-9:40 镇长讲话 # 主持人介绍来宾 · 镇长讲话",
        "云泉乡民代表会第5次会议议程／时间：112年6月20日下午2时／一、主席致词／二、报告事项／三、讨论事项／四、散会 # 主席致词 · 报告事项 · 讨论事项 · 散会",
        "白沙镇村民会议日程／9:00-9:10 介绍来宾／9:10-9:40 讨论 # 介绍来宾 · 讨论",
      })
  void programmesAreReadLineByLine(String text, String expected) {
    assertEquals(expected, agenda(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "第一案　购置垃圾车案，提请讨论。／决议：通过。／第二案　调整路线案，提请讨论。／决议：搁置。 # 购置垃圾车案 · 调整路线案",
        "报告事项：／一、上次决议执行情形　决定：备查。 # 上次决议执行情形",
      })
  void motionsOfTaiwaneseMinutesAreCounted(String body, String expected) {
    String head = "云泉乡民代表会会议纪录／时间：112年6月20日下午2时／地点：乡公所三楼／主席：叶长青／";
    assertEquals(expected, agenda(head + body));
  }
}
