package io.github.tingwen.parse;

/** The object that announces points: 三点意见, 以下要求, 五个方面的强调. Stateless. */
final class CountedPoints {

  private static final int LONGEST = 40;

  private static final WordSet OBJECTS = WordSet.of("要求", "意见", "希望", "几点", "要点", "建议", "任务", "措施");
  private static final WordSet UNITS = WordSet.of("点", "条", "项", "个方面", "方面", "个");
  private static final WordSet ANSWERS =
      WordSet.union(
          OBJECTS, WordSet.of("强调", "指示", "安排", "部署", "意见建议", "请求", "嘱托", "规定", "纪律", "禁令"));

  private CountedPoints() {}

  /** Where an object that begins at {@code from} ends: before the next sign. */
  static int end(String view, int from, int to) {
    return Scan.until(view, "，：。； ", from, Math.min(to, from + LONGEST));
  }

  /** Whether the words are called demands, views or their like. */
  static boolean isNamed(String view, int from, int to) {
    return OBJECTS.matchBefore(view, to, from) > 0;
  }

  // rule: 提三点意见, 讲了三点, 作五个方面的强调: a number of points, with a word for what they are or
  // without one; 提三个问题 and 谈三点体会 are no demands.
  static boolean in(String view, int after, int to) {
    int at = Scan.at(view, after) == '了' ? after + 1 : after;
    boolean few = at < to && "几两".indexOf(Scan.at(view, at)) >= 0;
    Numerals.Numeral number = few || at >= to ? null : Numerals.at(view, at);
    int unit = few ? at + 1 : number == null ? to : number.to();
    int points = unit + UNITS.matchAt(view, unit, to);
    int stop = end(view, points, to);
    return points > unit && (stop == points || ANSWERS.matchBefore(view, stop, points) > 0);
  }

  // rule: 强调三点：一是… counts first, and 提醒大家，, 希望全体教师： say to whom; the demands begin after the
  // colon.
  static int behind(String view, int at, int to) {
    int colon = end(view, at, Math.min(to, at + LONGEST_ADDRESS));
    boolean brief = Scan.at(view, colon) == '，' && colon - at <= SHORTEST_ADDRESS;
    boolean whole = Scan.at(view, colon) == '：';
    boolean object =
        (whole || brief) && ADDRESSED.matchBefore(view, colon, at) > 0
            || whole
                && ("点项条面求见下".indexOf(Scan.at(view, colon - 1)) >= 0
                    || Vocabulary.GROUPS.matchBefore(view, colon, at) > 0);
    return object ? colon + 1 : at;
  }

  private static final int LONGEST_ADDRESS = 14;
  private static final int SHORTEST_ADDRESS = 5;
  private static final WordSet ADDRESSED = WordSet.load("lead_contexts.tsv", "addressed");
}
