package io.github.tingwen.tts.mandarin;

import java.util.List;
import java.util.Set;

/**
 * How much a pause between two words of a clause would hurt: negative where speakers like to pause,
 * {@link #NEVER} where they must not. Costs are on the scale of {@link Phrasing}'s length costs.
 *
 * <p>rule: particles, suffixes and measure words lean on what stands before; prepositions,
 * conjunctions, numerals and short adverbs on what follows; a subject is set off from what is
 * demanded of it (各村|要…); a modifier with 的 only from a long head. Stateless and thread-safe.
 */
final class Juncture {

  /** A pause here would be heard as a mistake. */
  static final double NEVER = 1000;

  private static final Set<String> MODALS =
      Set.of(
          "要", "应", "应当", "应该", "将", "须", "必须", "需", "需要", "可以", "能", "会", "请", "可", "已", "已经", "正在", "务必", "不要",
          "不得", "不能", "能够", "仍", "仍然", "都", "也", "就", "还", "均", "一律", "严禁", "切实", "是", "不是", "就是");
  private static final Set<String> LINKS = Set.of("并", "而", "但", "或", "以及", "并且", "而且", "从而", "进而", "还是", "或者", "则", "更", "再");
  private static final Set<String> PREPOSITIONS =
      Set.of("在", "把", "将", "对", "以", "从", "由", "向", "为", "用", "按", "按照", "根据", "围绕", "通过", "与", "被", "让", "给", "因", "经", "自", "于", "同", "比", "至", "到", "因为", "为了", "对于", "关于");
  private static final Set<String> POINTERS = Set.of("这", "那", "各", "每", "本", "该", "此", "某", "第", "全", "其", "所", "有关", "上", "下", "我", "你", "他");
  private static final String TIME_ENDS = "时后前间来内中下上里以初末底";

  private final List<Clause.Unit> units;

  Juncture(List<Clause.Unit> units) {
    this.units = units;
  }

  /** Returns the cost of a pause after unit {@code i}. */
  double cost(int i) {
    Clause.Unit left = units.get(i);
    Clause.Unit right = units.get(i + 1);
    if (isBound(left, right)) {
      return NEVER;
    }
    if (left.is("的")) {
      return afterDe(i + 1);
    }
    if (MODALS.contains(right.text()) && left.isNominal()) {
      return -1.2;
    }
    return LINKS.contains(right.text()) ? -0.8 : byTags(i, left, right);
  }

  private boolean isBound(Clause.Unit left, Clause.Unit right) {
    return left.slot() >= 0 && left.slot() == right.slot() || leansBack(left, right) || leansOn(left, right);
  }

  private static boolean leansBack(Clause.Unit left, Clause.Unit right) {
    boolean particle = right.tagged("u") || right.tagged("y") || right.tagged("k") || right.is("的") || right.is("等") || right.is("之");
    boolean place = right.length() == 1 && right.tagged("f");
    boolean measure = right.tagged("q") && (left.tagged("m") || left.tagged("r"));
    boolean number = left.tagged("m") && (right.tagged("m") || right.length() == 1 && !right.tagged("v") && !right.tagged("p") && !right.tagged("d"));
    return particle || place || measure || number || right.length() == 1 && (right.tagged("ng") || right.tagged("q"));
  }

  private static boolean leansOn(Clause.Unit left, Clause.Unit right) {
    boolean function = left.tagged("p") || left.tagged("c") && left.length() == 1 || left.is("之") || PREPOSITIONS.contains(left.text()) && left.length() == 1;
    boolean shortAdverb = left.length() == 1 && (left.tagged("d") || left.tagged("a") || left.tagged("z") || left.tagged("b"));
    boolean pointer = POINTERS.contains(left.text()) && !(left.tagged("r") && MODALS.contains(right.text())) && left.length() == 1 && !right.tagged("v");
    boolean shortVerb = left.length() == 1 && (left.tagged("v") || left.tagged("vshi") || MODALS.contains(left.text()));
    return function || shortAdverb || pointer || shortVerb || left.tagged("m") && right.tagged("q");
  }

  /** rule: 的 is followed by a pause only if a long head follows. */
  private double afterDe(int head) {
    int length = headLength(head);
    return length <= 2 ? 4 : length == 3 ? 1.8 : 0.1;
  }

  private int headLength(int from) {
    int length = 0;
    for (int i = from; i < units.size() && (units.get(i).isNominal() || units.get(i).tagged("a") || units.get(i).tagged("v")); i++) {
      length += units.get(i).length();
    }
    return length;
  }

  private double byTags(int i, Clause.Unit left, Clause.Unit right) {
    if (right.tagged("p") || PREPOSITIONS.contains(right.text())) {
      return left.isNominal() ? -0.9 : 0.2;
    }
    if (right.tagged("c")) {
      return -0.2;
    }
    if (left.tagged("t") || left.tagged("f") || left.tagged("s") || isTimeEnd(left)) {
      return right.tagged("t") || right.tagged("n") || right.tagged("m") ? 0.5 : -0.8;
    }
    if (right.tagged("f")) {
      return 2.5;
    }
    if (left.isNominal()) {
      return afterNoun(right);
    }
    return afterOther(i, left, right);
  }

  private static boolean isTimeEnd(Clause.Unit unit) {
    char last = unit.text().charAt(unit.text().length() - 1);
    return unit.length() > 2 && TIME_ENDS.indexOf(last) >= 0;
  }

  private static double afterNoun(Clause.Unit right) {
    if (right.tagged("vn") || right.isNominal()) {
      return 1.3;
    }
    if (right.tagged("d")) {
      return -0.6;
    }
    if (right.tagged("v")) {
      return right.length() > 1 ? -0.1 : 0.1;
    }
    return right.tagged("a") || right.tagged("z") ? 0.2 : 0.8;
  }

  private double afterOther(int i, Clause.Unit left, Clause.Unit right) {
    if (left.tagged("v") || left.tagged("u")) {
      return afterVerb(i, right);
    }
    if (left.tagged("d")) {
      return 1.6;
    }
    if (left.tagged("m") || left.tagged("q")) {
      return headLength(i + 1) > 3 ? 0.9 : 2;
    }
    return left.tagged("a") ? 1.6 : left.tagged("r") ? 1 : 1.2;
  }

  /** rule: a verb is set off from a long object, or from another verb. */
  private double afterVerb(int i, Clause.Unit right) {
    int object = 0;
    for (int j = i + 1; j < units.size() && object < 5; j++) {
      object += units.get(j).length();
    }
    if (right.tagged("v") && !right.tagged("vn")) {
      return object > 3 ? 0.2 : 1.2;
    }
    return object > 3 ? 0.3 : 1.4;
  }
}
