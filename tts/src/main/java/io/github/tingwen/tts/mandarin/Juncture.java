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
          "要", "应", "应当", "应该", "将", "须", "必须", "需", "需要", "可以", "能", "会", "请", "可", "已", "已经",
          "正在", "务必", "不要", "不得", "不能", "能够", "仍", "仍然", "都", "也", "就", "还", "均", "一律", "严禁", "切实",
          "是", "不是", "就是", "很", "才", "才能", "未", "非常");
  private static final Set<String> LINKS =
      Set.of("并", "而", "但", "或", "以及", "并且", "而且", "从而", "进而", "还是", "或者", "则", "更", "再");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "在", "把", "将", "对", "以", "从", "由", "向", "为", "用", "按", "按照", "根据", "围绕", "通过", "与", "被",
          "让", "给", "因", "经", "自", "于", "同", "比", "至", "到", "因为", "为了", "对于", "关于");
  private static final Set<String> POINTERS =
      Set.of("这", "那", "各", "每", "本", "该", "此", "某", "第", "全", "其", "所", "有关", "上", "下");
  private static final String NUMERALS = "零一二三四五六七八九十百千万亿两幺";
  private static final String TIME_ENDS = "时后前间来内中下上里以初末底";

  /** Verbs whose object acts itself: 引导居民|养成…. */
  private static final Set<String> PIVOTS =
      Set.of(
          "让", "使", "请", "引导", "帮助", "指导", "组织", "动员", "支持", "鼓励", "促使", "邀请", "安排", "督促", "推动",
          "要求", "派", "由", "协助", "号召", "带领", "欢迎");

  /** What a verb takes up behind it: 做好, 守住, 提高到, 设在. */
  private static final String COMPLEMENTS = "好住为到至在足牢成入于给出起完紧稳实细严透满齐";

  private final List<Clause.Unit> units;
  private final int firstVerb;
  private final int lastVerb;

  Juncture(List<Clause.Unit> units) {
    this.units = units;
    int first = units.size();
    int last = -1;
    for (int i = 0; i < units.size(); i++) {
      if (isVerb(units.get(i))
          && !MODALS.contains(units.get(i).text())
          && !PREPOSITIONS.contains(units.get(i).text())) {
        first = Math.min(first, i);
        last = i;
      }
    }
    this.firstVerb = first;
    this.lastVerb = last;
  }

  private static boolean isVerb(Clause.Unit unit) {
    return unit.tagged("v") && !unit.tagged("vn");
  }

  /** Returns the cost of a pause after unit {@code i}. */
  double cost(int i) {
    Clause.Unit left = units.get(i);
    Clause.Unit right = units.get(i + 1);
    return isComplement(i + 1) || isRepeat(i) || !isComplement(i) && isBound(left, right)
        ? NEVER
        : kind(i, left, right).cost;
  }

  /** rule: one syllable behind a verb that completes it; 在 only behind one syllable (设在). */
  private boolean isComplement(int i) {
    if (i == 0 || units.get(i).length() > 1 || COMPLEMENTS.indexOf(units.get(i).text()) < 0) {
      return false;
    }
    Clause.Unit before = units.get(i - 1);
    boolean place = units.get(i).is("在") && before.length() > 1;
    return !place
            && isVerb(before)
            && !MODALS.contains(before.text())
            && !PREPOSITIONS.contains(before.text())
        || before.tagged("a") && before.length() > 1;
  }

  /** rule: 想一想, 好不好. */
  private boolean isRepeat(int i) {
    Clause.Unit middle = units.get(i);
    return i > 0
        && (middle.is("一") || middle.is("不"))
        && units.get(i - 1).is(units.get(i + 1).text());
  }

  private boolean isBound(Clause.Unit left, Clause.Unit right) {
    return isNumeral(left, right)
        || left.slot() >= 0 && left.slot() == right.slot()
        || leansBack(left, right)
        || leansOn(left, right);
  }

  /** rule: 百分之五点|二, 三|十分, 下一|阶段. */
  private static boolean isNumeral(Clause.Unit left, Clause.Unit right) {
    char last = left.text().charAt(left.text().length() - 1);
    char first = right.text().charAt(0);
    if (left.tagged("m") && NUMERALS.indexOf(last) >= 0 && right.isNominal()) {
      return true;
    }
    boolean number = NUMERALS.indexOf(last) >= 0 && (NUMERALS + "点分").indexOf(first) >= 0;
    return number
        || last == '点' && NUMERALS.indexOf(first) >= 0
        || left.text().length() < 3 && "一这那每各几".indexOf(last) >= 0 && !right.tagged("v");
  }

  private static boolean leansBack(Clause.Unit left, Clause.Unit right) {
    boolean particle =
        right.tagged("u")
            || right.tagged("y")
            || right.tagged("k")
            || right.is("的")
            || right.is("等")
            || right.is("之");
    boolean place = right.length() == 1 && (right.tagged("f") || "内外中里间".contains(right.text()));
    boolean measure =
        right.tagged("q") && (left.tagged("m") || left.tagged("r"))
            || left.tagged("m") && Measures.isMeasure(right.text());
    boolean number =
        left.tagged("m") && (right.tagged("m") || right.length() == 1 && right.tagged("n"));
    return particle
        || place
        || measure
        || number
        || right.length() == 1 && (right.tagged("ng") || right.tagged("q"));
  }

  private static boolean leansOn(Clause.Unit left, Clause.Unit right) {
    boolean function =
        left.tagged("p")
            || left.tagged("c") && left.length() == 1
            || left.is("之")
            || PREPOSITIONS.contains(left.text()) && left.length() == 1;
    boolean shortAdverb =
        left.length() == 1
            && (left.tagged("d") || left.tagged("a") || left.tagged("z") || left.tagged("b"));
    boolean pointer =
        POINTERS.contains(left.text())
            && !(left.tagged("r") && MODALS.contains(right.text()))
            && left.length() == 1
            && !right.tagged("v");
    boolean shortVerb =
        left.length() == 1
            && (left.tagged("v") || left.tagged("vshi") || MODALS.contains(left.text()));
    boolean surname = left.tag().equals("nr") && left.length() == 1 && right.length() <= 2;
    boolean owner = surname || left.tagged("r") && left.length() == 1 && right.tagged("n");
    return function
        || owner
        || shortAdverb
        || pointer
        || shortVerb
        || left.tagged("m") && right.tagged("q");
  }

  private Kind kind(int i, Clause.Unit left, Clause.Unit right) {
    if (isComplement(i)) {
      return afterVerb(i, left, right);
    }
    if (left.is("的")) {
      int head = headLength(i + 1);
      return head <= 2 ? Kind.DE_SHORT_HEAD : head == 3 ? Kind.DE_HEAD : Kind.DE_LONG_HEAD;
    }
    if (MODALS.contains(right.text()) && left.isNominal()) {
      return Kind.BEFORE_MODAL;
    }
    if (LINKS.contains(right.text())) {
      return Kind.BEFORE_LINK;
    }
    if (right.tagged("p") || PREPOSITIONS.contains(right.text())) {
      return left.isNominal() ? Kind.NOUN_PREPOSITION : Kind.OTHER_PREPOSITION;
    }
    return right.tagged("c") ? Kind.BEFORE_CONJUNCTION : byTags(i, left, right);
  }

  private Kind byTags(int i, Clause.Unit left, Clause.Unit right) {
    if (left.tagged("t") || left.tagged("f") || left.tagged("s") || isTimeEnd(left)) {
      boolean fact =
          right.tagged("t") || right.isNominal() || right.tagged("m") || right.tagged("a");
      if (!fact) {
        return Kind.TIME_OTHER;
      }
      return firstVerb < i ? Kind.TIME_MODIFIER : Kind.TIME_NOUN;
    }
    if (right.tagged("f")) {
      return Kind.BEFORE_PLACE;
    }
    return left.isNominal() ? afterNoun(i, right) : afterOther(i, left, right);
  }

  private static boolean isTimeEnd(Clause.Unit unit) {
    char last = unit.text().charAt(unit.text().length() - 1);
    return unit.length() > 2 && TIME_ENDS.indexOf(last) >= 0;
  }

  private Kind afterNoun(int i, Clause.Unit right) {
    boolean predicate = right.tagged("vn") && lastVerb < 0 && right.length() > 1;
    if (!predicate && right.isNominal()) {
      return Kind.NOUN_NOUN;
    }
    if (right.tagged("d")) {
      return Kind.NOUN_ADVERB;
    }
    if (predicate || right.tagged("v")) {
      return beforeVerb(i, right);
    }
    boolean modifier =
        firstVerb <= i
            && (right.tagged("a") || right.tagged("b"))
            && i + 2 < units.size()
            && units.get(i + 2).isNominal();
    return modifier ? Kind.NOUN_MODIFIER : Kind.NOUN_OTHER;
  }

  /** rule: the first verb is the predicate, a later one a modifier (污水|处理水平) unless a pivot. */
  private Kind beforeVerb(int i, Clause.Unit right) {
    boolean later = firstVerb <= i;
    boolean pivot = later && PIVOTS.contains(units.get(firstVerb).text());
    boolean modifier = later && !pivot && i + 2 < units.size() && units.get(i + 2).isNominal();
    if (modifier) {
      return Kind.NOUN_MODIFIER;
    }
    return right.length() > 1 ? Kind.NOUN_VERB : Kind.NOUN_SHORT_VERB;
  }

  private Kind afterOther(int i, Clause.Unit left, Clause.Unit right) {
    if (left.tagged("v") || left.tagged("u")) {
      return afterVerb(i, left, right);
    }
    if (left.tagged("d")) {
      return Kind.AFTER_ADVERB;
    }
    if (left.tagged("m") || left.tagged("q")) {
      return headLength(i + 1) > 3 ? Kind.NUMBER_LONG_HEAD : Kind.NUMBER_HEAD;
    }
    if (left.tagged("a")
        && i > 0
        && (units.get(i - 1).tagged("d")
            || units.get(i - 1).tagged("v")
            || units.get(i - 1).tagged("a"))) {
      return afterVerb(i, left, right);
    }
    return left.tagged("a") ? Kind.AFTER_ADJECTIVE : Kind.OTHER;
  }

  /** rule: a verb is set off from a long object, or from another verb. */
  private Kind afterVerb(int i, Clause.Unit left, Clause.Unit right) {
    int object = 0;
    for (int j = i + 1; j < units.size() && object < 5; j++) {
      object += units.get(j).length();
    }
    if (object < 4) {
      return Kind.VERB_SHORT_OBJECT;
    }
    if (left.tagged("u")) {
      return Kind.PARTICLE_OBJECT;
    }
    return right.tagged("v") && !right.tagged("vn") ? Kind.VERB_VERB : Kind.VERB_OBJECT;
  }

  private int headLength(int from) {
    int length = 0;
    for (int i = from; i < units.size() && isHead(units.get(i)); i++) {
      length += units.get(i).length();
    }
    return length;
  }

  private static boolean isHead(Clause.Unit unit) {
    return unit.isNominal() || unit.tagged("a") || unit.tagged("v");
  }

  /** Sorts of boundaries between words with the cost of a pause there. */
  enum Kind {
    DE_SHORT_HEAD(4),
    DE_HEAD(1.6),
    DE_LONG_HEAD(0.5),
    BEFORE_MODAL(-2),
    BEFORE_LINK(-0.8),
    NOUN_PREPOSITION(-0.7),
    OTHER_PREPOSITION(-0.5),
    BEFORE_CONJUNCTION(0),
    BEFORE_PLACE(2.5),
    TIME_NOUN(0.5),
    TIME_MODIFIER(0.8),
    TIME_OTHER(-1.2),
    NOUN_NOUN(1.3),
    NOUN_ADVERB(-1.2),
    NOUN_VERB(0.1),
    NOUN_MODIFIER(1.3),
    NOUN_SHORT_VERB(0),
    NOUN_OTHER(-0.2),
    AFTER_ADVERB(1.4),
    NUMBER_LONG_HEAD(-0.2),
    NUMBER_HEAD(2),
    AFTER_ADJECTIVE(1.6),
    VERB_SHORT_OBJECT(0.9),
    PARTICLE_OBJECT(-0.4),
    VERB_VERB(0.2),
    VERB_OBJECT(0.3),
    OTHER(0.6);

    private final double cost;

    Kind(double cost) {
      this.cost = cost;
    }
  }
}
