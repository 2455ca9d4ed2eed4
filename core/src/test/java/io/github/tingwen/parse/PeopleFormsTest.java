package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.MeetingNotice;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was there in which part, in the forms that reports and minutes use. */
class PeopleFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String LEAD = "4月2日，青禾县召开全县安全生产工作会议。";

  private static MeetingNotice report(String sentence) {
    return PARSER.parse(LEAD + sentence).notice();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会议由镇党委书记罗一鸣同志主持。 | 罗一鸣",
        "会议在县长罗一鸣的主持下进行。 | 罗一鸣",
        "主持会议的是县长罗一鸣。 | 罗一鸣",
        "会议主持人罗一鸣首先传达了上级精神。 | 罗一鸣",
        "县长罗一鸣出席会议并讲话，会议由常务副县长石坚主持。 | 石坚",
        "受罗一鸣县长的委托，副县长石坚代为主持会议。 | 石坚",
        "会议由县委副书记、政法委书记罗一鸣（主持工作）主持。 | 罗一鸣",
        "县领导罗一鸣、石坚、甘露出席会议，荀可主持。 | 荀可",
        "乡长罗一鸣、副乡长石坚参加，罗乡长主持。 | 罗一鸣",
        "仪式由司法局副局长斯琴主持。 | 斯琴",
        "听取了主持工作的副县长罗一鸣的汇报。 | -",
      })
  void theChairIsFoundHoweverItIsTold(String sentence, String chair) {
    assertEquals(chair, Sayings.of(report(sentence), "chair"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "副部长宁静、房大山、齐远山出席会议。 | 宁静 · 房大山 · 齐远山",
        "县人大主任余有粮、县政协主席傅明远出席会议。 | 余有粮 · 傅明远",
        "参加会议的有县委常委罗一鸣、副县长石坚，以及各局局长。 | 罗一鸣 · 石坚",
        "县长罗一鸣（女）、副县长石坚（挂职）、副县长甘露（苗族）出席会议。 | 罗一鸣 · 石坚 · 甘露",
        "派出所民警蓝朝阳和160多名村民参加会议。 | 蓝朝阳",
        "旗委书记巴彦孟和、旗长额尔敦朝鲁、副旗长其木格出席会议。 | 巴彦孟和 · 额尔敦朝鲁 · 其木格",
        "罗一鸣、石坚两位副县长出席会议。 | 罗一鸣 · 石坚",
        "王明和县委书记石坚出席会议。 | 王明 · 石坚",
        "副县长王明和县委书记石坚出席会议。 | 王明 · 石坚",
        "副县长王明和主持会议，县委书记石坚出席会议。 | 石坚",
        "副局长王明、房产科、林业科参加会议。 | 王明",
        "州长扎西次仁、副州长多杰才让出席会议。 | 扎西次仁 · 多杰才让",
        "县财政局局长祝连科、县水务局局长尹科出席会议。 | 祝连科 · 尹科",
        "居民代表和厨师一起出席会议。 | -",
        "县政府党组成员洗冰、宁静、贠恩凤出席会议。 | 洗冰 · 宁静 · 贠恩凤",
        "德国专家Anna Schmidt、华裔专家Lily Wang出席会议。 | Anna Schmidt · Lily Wang",
        "业主委员会主任罗一鸣、居民委员会主任石坚出席会议。 | 罗一鸣 · 石坚",
        "各村支部书记应于会前出席会议。 | -",
        "县委包村干部荀可出席会议。 | 荀可",
        "副校长贺兰以及毕业班教师、校长石坚参加会议。 | 贺兰 · 石坚",
        "总务主任党晓峰再三提醒注意安全。石坚边听边记，出席会议。 | 石坚",
      })
  void namesAreToldFromWords(String sentence, String attendees) {
    assertEquals(attendees, Sayings.of(report(sentence), "attendees"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "副乡长屠建新和常青、韩冬两位农机手参加会议。 | 副乡长 · 农机手 · 农机手",
        "县农业农村局派高级农艺师司马河出席会议。 | 高级农艺师",
        "市纪委监委派驻纪检监察组组长郜秀云出席会议。 | 市纪委监委派驻纪检监察组组长",
        "分管农业的副镇长佘楚云出席会议。 | 副镇长",
        "提名副县长人选石坚出席会议。 | 提名副县长人选",
        "石坚副县长出席会议。 | 副县长",
        "村民石坚、甘露出席会议。 | 村民 · 村民",
        "县委常委、副县长张立新，县政协副主席、县工商联主席罗一鸣出席会议。 | 县委常委、副县长 · 县政协副主席、县工商联主席",
        "县公安局党委副书记、政委石坚出席会议。 | 县公安局党委副书记、政委",
        "青禾镇党委书记石坚、镇长罗一鸣出席会议。 | 青禾镇党委书记 · 镇长",
        "农业农村局石坚局长出席会议。 | 农业农村局局长",
        "原县长石坚应邀出席会议。 | 原县长",
        "县直机关工委书记石坚和团县委书记罗一鸣列席会议。 | 县直机关工委书记 · 团县委书记",
      })
  void postsAreCutWhereTheyBegin(String sentence, String posts) {
    String found =
        String.join(
            " · ",
            report(sentence).attendees().stream()
                .map(a -> String.join("、", a.posts().stream().map(p -> p.toString()).toList()))
                .toList());
    assertEquals(posts, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "各村（居）书记、各中小学校长参加。 | 各村（居）书记、各中小学校长",
        "县农业农村局负责人，各乡镇长参会（共30余人）。 | 县农业农村局负责人，各乡镇长",
        "各林场场长在县指挥中心分会场收看了会议。 | 各林场场长",
        "出席会议的还有各村支部书记、民兵营长。 | 各村支部书记、民兵营长",
        "院长石坚以及各科室主任、感控员参加了会议。 | 各科室主任、感控员",
        "装卸公司、拖轮队负责人就两起事故作了检讨发言。 | 装卸公司、拖轮队负责人",
        "副县长石坚等县领导和县直各部门主要负责人参加会议。 | 县直各部门主要负责人",
        "县教育局局长荀可等教育界人士参加会议。 | -",
        "因故不能到会的代表，须书面委托他人参加会议。 | -",
        "县教育局组织收看了省里的会议。 | -",
      })
  void peopleByOfficeAreGroups(String sentence, String groups) {
    assertEquals(groups, Sayings.of(report(sentence), "groups"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "参加：员文涛、过家鼎、么红梅 | attendees | 员文涛 · 过家鼎 · 么红梅",
        "参会：罗一鸣、石坚 | attendees | 罗一鸣 · 石坚",
        "到会：罗一鸣、石坚 | attendees | 罗一鸣 · 石坚",
        "实到：罗一鸣、石坚 | attendees | 罗一鸣 · 石坚",
        "会议主持：罗一鸣 | chair | 罗一鸣",
        "会议主席：Dr. Anna Schmidt | chair | Dr. Anna Schmidt",
        "主席：António Ferreira 高天明 | chair | António Ferreira 高天明",
        "出席：Mr. John Smith、王副局长大明 | attendees | Mr. John Smith · 王大明",
        "缺席：罗一鸣 | absent | 罗一鸣",
      })
  void labelsOfMinutesTellThePart(String line, String part, String expected) {
    String text = "青禾镇第3次联席会议纪要\n时间：2025年4月28日\n" + line + "\n一、研究预算\n会议要求，各村要抓紧。";
    assertEquals(expected, Sayings.of(PARSER.parse(text).notice(), part));
    assertEquals("青禾镇第3次联席会议", Sayings.of(PARSER.parse(text).notice(), "meeting"));
  }

  @Test
  void whatTheMeetingStudiedIsNoPartOfItsChair() {
    MeetingNotice notice = PARSER.parse("2月26日，县长罗一鸣主持召开县政府党组会议，传达学习上级重要讲话精神，研究贯彻意见。").notice();
    assertEquals(Set.of(AttendeeRole.CHAIR), notice.attendees().get(0).roles());
  }

  @Test
  void theNumberOfAPartIsNotOfThePost() {
    String text = "关于召开例会的通知\n各科室：\n一、时间：2025年4月10日上午9:00\n二、议程\n（一）副局长罗一鸣安排工作；\n（二）局长石坚讲话。";
    assertEquals("副局长", PARSER.parse(text).notice().attendees().get(0).posts().get(0).toString());
  }
}
