package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a meeting decided, told in running text, behind labels and in lists. */
class DecisionsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String REPORT = "3月5日，白沙镇召开春耕生产会议，镇长秦川主持会议。";
  private static final String MINUTES = "白沙镇镇长办公会议纪要\n2024年3月6日，镇长秦川主持召开镇长办公会议，研究有关工作。现纪要如下：\n";

  private static String decisions(String text) {
    return Sayings.of(PARSER.parse(text.replace('／', '\n')).notice(), "decisions");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "会议同意将育秧大棚建在村东头，由镇农技站牵头落实。 # 同意将育秧大棚建在村东头，由镇农技站牵头落实",
        "会议决定成立春耕服务队，由副镇长石坚任队长。 # 成立春耕服务队，由副镇长石坚任队长",
        "会议原则同意《灌溉用水办法》，由镇水利站修改后印发。 # 原则同意《灌溉用水办法》",
        "会议讨论并原则同意了《灌溉用水办法》。会议强调，要节约用水。 # 原则同意了《灌溉用水办法》",
        "会议原则通过《灌溉用水办法》，要求镇水利站修改后印发。 # 原则通过《灌溉用水办法》",
        "会议以举手表决方式通过了《用水公约》。 # 通过了《用水公约》",
        "经研究，会议决定，春耕贷款由镇农商行牵头办理，财政所配合。 # 春耕贷款由镇农商行牵头办理，财政所配合",
        "与会代表一致推选甘露为用水协会会长。 # 推选甘露为用水协会会长",
        "大会选举产生了新一届理事会，甘露当选会长。 # 选举产生了新一届理事会，甘露当选会长",
        "会议听取了筹备情况的汇报，同意试用三个月。 # 同意试用三个月",
        "最后大家一致同意先修东渠。 # 同意先修东渠",
        "会议审议通过了《甲办法》、《乙办法》和关于丙渠的请示。 # 通过了《甲办法》 · 通过了《乙办法》 · 通过了关于丙渠的请示",
        "会议审议并原则通过了《用水公约》《巡渠办法》。 # 原则通过了《用水公约》 · 原则通过了《巡渠办法》",
      })
  void runningTextTellsWhatWasDecided(String body, String expected) {
    assertEquals(expected, decisions(REPORT + body));
  }

  @ParameterizedTest
  @CsvSource({
    "秦川要求，各村要认真执行县里的决定。",
    "会议指出，能不能丰收，决定因素在管护。",
    "会议传达学习了县委关于农业工作的决议精神。",
    "会议强调，未经村民代表会议同意，不得动用集体资金。",
    "会议通过视频连线的方式召开。",
    "会议还研究了其他事项。",
    "会议指出，去年会议决定的三件实事已全部办结。",
    "会议一致认为，去年成绩来之不易。",
    "大家讨论热烈，同意的举手，不同意的说理由。",
    "会议强调，推选代表要公开，同意与否都要登记。",
  })
  void nothingIsDecidedWhereTheWordsAreOnlyMentioned(String body) {
    assertEquals("-", decisions(REPORT + body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "一、关于垃圾清运／会议议定，由镇城管办牵头，各村配合，5月底前完成旧垃圾池拆除。 # 由镇城管办牵头，各村配合，5月底前完成旧垃圾池拆除",
        "会议议定：／1.同意修渠，所需资金80万元由县财政统筹安排。／2.工期三个月，费用从村集体收入中列支。 # 同意修渠，所需资金80万元由县财政统筹安排 · 工期三个月，费用从村集体收入中列支",
        "经协商，达成如下意见：／一、新增停车位20个，由物业公司7月底前完成。 # 新增停车位20个，由物业公司7月底前完成",
        "一、关于敬老院／会议明确：／1.维修费用由镇财政承担；／2.工期不超过两个月。 # 维修费用由镇财政承担 · 工期不超过两个月",
        "会议决定：1.同意修路；2.同意购置水泵。 # 同意修路 · 同意购置水泵",
        "1.同意修路；2.同意购置水泵。 # 同意修路 · 同意购置水泵",
        "一、关于文化站招聘／会议决定暂缓实施，待县里批复后再议。 # 暂缓实施，待县里批复后再议",
        "一、关于停车／会议议定：（一）划停车位60个。（二）旧桩统一拆除。／二、关于绿化／会议同意增种香樟。 # 划停车位60个 · 旧桩统一拆除 · 同意增种香樟",
        "一、关于报价／经表决，同意6票，反对0票，同意采用第二家报价。 # 同意采用第二家报价",
        "一、关于选址／经表决，同意3票，反对2票，未过半数，本议题暂缓。 # 本议题暂缓",
        "一、关于借调／会议决定：／二、关于经费／会议同意拨款8万元。 # 同意拨款8万元",
        "一、关于食堂／会议明确，镇机关食堂要每周公布菜谱。 # -",
        "一、关于修路／会议原则同意修路方案，并提出以下意见：／1.要控制造价。／2.要保护古树。 # 原则同意修路方案",
        "一、关于用车／会议研究决定：／1.公务用车统一调度。／2.节假日封存。／会议强调，要严格登记。 # 公务用车统一调度 · 节假日封存",
        "一、会议议定事项／1.新增公交车两辆。／2.站牌由镇城建办负责更换。／二、有关要求／各单位要抓好落实。 # 新增公交车两辆 · 站牌由镇城建办负责更换",
        "会议决定事项如下：／一、新增公交车两辆。／二、票价不变。 # 新增公交车两辆 · 票价不变",
        "现将会议议定事项明确如下：／议定事项：1.新增公交车两辆；2.票价不变。 # 新增公交车两辆 · 票价不变",
        "会议议定如下事项：／（一）关于票价。票价维持一元不变。／（二）关于站牌。由镇城建办负责更换。 # 票价维持一元不变 · 由镇城建办负责更换",
        "会议议定如下事项：／一、关于票价／会议同意维持一元不变。 # 同意维持一元不变",
        "参会代表21人，一致同意以下意见：／1.设置宠物便袋箱6个；／2.每月清运一次。 # 设置宠物便袋箱6个 · 每月清运一次",
      })
  void minutesDecideMatterByMatter(String body, String expected) {
    assertEquals(expected, decisions(MINUTES + body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "案由一：购车案。／议决：本案通过，于7月底前完成采购。／案由二：路线案。／议决：搁置。 # 本案通过，于7月底前完成采购 · 搁置",
        "案由：购车案。／决议：／一、照原案通过。／二、经费由预备金支应。 # 照原案通过 · 经费由预备金支应",
      })
  void labelsOfTaiwaneseMinutesTellDecisions(String body, String expected) {
    String head = "云泉乡民代表会会议纪录／时间：112年6月20日下午2时／地点：乡公所三楼／主席：叶长青／";
    assertEquals(expected, decisions(head + body));
  }

  @Test
  void nothingOfADecisionIsLeftOver() {
    String body = "一、讨论修渠。经评议，同意先修东渠。／二、会议决定，增派巡渠员两名。／三、讨论分水。经举手表决，21票同意，0票反对，轮灌方案通过。";
    MeetingNotice notice = PARSER.parse((MINUTES + body).replace('／', '\n')).notice();
    assertEquals("-", Sayings.of(notice, "remaining"));
    assertEquals("经举手表决，21票同意，0票反对", notice.decisions().get(2).vote().get().text().toString());
  }

  @Test
  void theNextMatterDoesNotInheritWhatWasResolvedOnTheOneBefore() {
    String body = "一、关于修渠／会议议定：／（一）先修东渠。／二、关于分水／会议原则同意轮灌方案，要求镇水利站加强指导。";
    MeetingNotice notice = PARSER.parse((MINUTES + body).replace('／', '\n')).notice();
    assertEquals("关于修渠 · 关于分水", Sayings.of(notice, "headings"));
    assertEquals("会议议定 · 要求", Sayings.of(notice, "leads"));
  }
}
