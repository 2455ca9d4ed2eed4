package io.github.tingwen.tts.mandarin;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What tells a person's name in a line: offices, what persons do, the characters of given names,
 * and which surnames are ordinary words too.
 *
 * <p>Stateless and thread-safe.
 */
final class PersonSigns {

  private static final WordTable OFFICES = WordTable.load("offices.txt");
  private static final WordTable GIVEN = WordTable.load("given-characters.txt");
  private static final WordTable SURNAMES = WordTable.load("surnames.tsv");
  private static final Set<String> COMMON = WordTable.load("surname-phrases.tsv").keys();
  private static final int LONGEST_OFFICE = 4;

  /** Words so common before an office (要书记签字, 都主任了) that only a model can tell the surname. */
  private static final String TOO_COMMON = "要能过还都和那角适观舍轧便少广阿哈秘强盛石车露藏繁句干占令与于由为到给";

  private static final String VERBS = "任查解曾应召种洗折盖宿蒙";
  private static final List<String> WELCOMES =
      List.of("欢迎", "感谢", "邀请", "有请", "联系", "听取", "陪同", "聘请", "祝贺", "看望", "转告", "告知");
  private static final String LEADING = "请由经向与和跟同给让被对将叫是为找";
  private static final String ONLY_SURNAMES = "贠";
  private static final String PARTICLES =
      "了的着过一二两三四五六七八九十几上下内外里间到在不也就都又再还很最更与和及或等被把给向从往为其此这那哪谁我你他她它们您个次名位项条年月日时分点";
  private static final List<String> DUTIES =
      List.of("期间", "以来", "时", "后", "一职", "职务", "、", "；", "的");
  private static final List<String> WISHES = List.of("邀请", "要求", "之邀", "请求", "委托", "的邀请", "的要求");
  private static final List<String> BEHIND_OU =
      List.of(
          "主任", "书记", "镇长", "乡长", "村长", "处长", "科长", "老师", "同志", "先生", "女士", "小姐", "经理", "总经理", "教授",
          "医生", "律师", "师傅", "会计", "记者", "总", "工");
  private static final List<String> ACTS =
      List.of(
          "主持", "出席", "参加", "列席", "陪同", "讲话", "强调", "指出", "要求", "说", "表示", "介绍", "传达", "宣读", "宣布",
          "通报", "汇报", "作", "带队", "率", "带领", "等", "一行", "分别", "代表", "深入", "前往", "调研", "检查", "督导",
          "听取", "部署", "致", "首先", "最后", "随后", "亲自", "解读", "回答", "参与", "组织", "主讲", "授课", "发言", "点评",
          "总结", "提出", "负责", "牵头", "围绕", "结合", "兼", "在", "到", "对", "就", "和", "与", "及", "同", "向", "也",
          "将", "已", "因", "来", "做", "为", "认为", "要", "告诉", "接待", "视察", "走访", "慰问", "会见", "签", "审",
          "主", "任", "副", "今", "昨", "上午", "下午", "提醒", "通知", "号召", "呼吁", "回应", "建议", "叮嘱", "嘱咐", "感谢",
          "祝", "接受", "报道", "通讯", "摄", "不", "没", "很", "回到", "联系", "带", "去", "请", "问", "回", "了解",
          "看望", "征求");

  private PersonSigns() {}

  /** The single surnames that are usually read otherwise and that an office may tell. */
  static BitSet surnamesReadUnusually(Lexicon lexicon) {
    BitSet surnames = new BitSet();
    for (String surname : SURNAMES.keys()) {
      char c = surname.charAt(0);
      String reading = SURNAMES.find(surname).orElseThrow().split("\t", -1)[0];
      boolean unusual = surname.length() == 1 && !lexicon.readings(c).get(0).equals(reading);
      if ((unusual || isVerb(c)) && TOO_COMMON.indexOf(c) < 0) {
        surnames.set(c);
      }
    }
    return surnames;
  }

  static boolean isSurname(char c) {
    String surname = String.valueOf(c);
    return SURNAMES.find(surname).isPresent() || COMMON.contains(surname);
  }

  static boolean isOnlySurname(String text, int at) {
    return ONLY_SURNAMES.indexOf(text.charAt(at)) >= 0;
  }

  /** Index after the longest office, 副 before it too, that begins at the place, or the place. */
  static int officeEnd(String text, int at) {
    boolean vice = at < text.length() && text.charAt(at) == '副';
    int end = longestOffice(text, at);
    int behindVice = vice ? longestOffice(text, at + 1) : at;
    return behindVice > at + 2 ? behindVice : end;
  }

  private static int longestOffice(String text, int at) {
    for (int end = Math.min(text.length(), at + LONGEST_OFFICE); end > at; end--) {
      if (OFFICES.find(text.substring(at, end)).isPresent()) {
        return end;
      }
    }
    return at;
  }

  /** Whether an office of two characters or more ends right before the place. */
  static boolean isOfficeEnd(String text, int at) {
    for (int from = Math.max(0, at - LONGEST_OFFICE); from < at - 1; from++) {
      if (OFFICES.find(text.substring(from, at)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a surname is so often the end of another word (区, 保洁员) that only a clause's head tells
   * it.
   */
  static boolean isEnding(char c) {
    return c == '区' || c == '员';
  }

  /** Whether a compound surname begins here: 澹台. */
  static boolean isCompound(String text, int at) {
    return at + 2 <= text.length() && SURNAMES.find(text.substring(at, at + 2)).isPresent();
  }

  /** Whether a surname is also a verb or an adverb that an office may follow. */
  static boolean isVerb(char c) {
    return VERBS.indexOf(c) >= 0;
  }

  static boolean leadsToPerson(char c) {
    return LEADING.indexOf(c) >= 0;
  }

  /** Whether a verb of meeting a person ends right before the place: 欢迎解教授. */
  static boolean isWelcome(String text, int at) {
    return WELCOMES.stream().anyMatch(verb -> text.startsWith(verb, at - verb.length()));
  }

  /** rule: 区局长, 区代表 are the district's; 区主任, 区老师 may be a Mr Ou. */
  static boolean mayFollowOu(String office) {
    return BEHIND_OU.contains(office);
  }

  /** rule: 任主任期间, 任书记、县长, 应局长要求: the office is an object. */
  static boolean isObject(String text, int at, int end) {
    if (text.charAt(at) == '应') {
      return WISHES.stream().anyMatch(wish -> text.startsWith(wish, end));
    }
    if (text.charAt(at) != '任') {
      return false;
    }
    boolean clause = at > 0 && "，；".indexOf(text.charAt(at - 1)) >= 0;
    boolean ends = end == text.length() || !Line.isHan(text.charAt(end));
    return clause && ends || DUTIES.stream().anyMatch(duty -> text.startsWith(duty, end));
  }

  /** Whether a word stands here that tells what a person does. */
  static boolean acts(String text, int at) {
    return ACTS.stream().anyMatch(act -> text.startsWith(act, at));
  }

  /** Whether all characters are such as given names are made of. */
  static boolean isGiven(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (GIVEN.find(String.valueOf(text.charAt(i))).isEmpty()) {
        return false;
      }
    }
    return to > from;
  }

  static boolean hasNoParticle(String given) {
    return given.chars().noneMatch(c -> PARTICLES.indexOf(c) >= 0);
  }
}
