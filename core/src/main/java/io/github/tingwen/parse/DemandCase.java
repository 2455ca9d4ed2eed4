package io.github.tingwen.parse;

/**
 * Tells whether a clause names a case or a time for which the demand behind it is made. Stateless.
 */
final class DemandCase {

  private static final WordSet CONDITIONS = WordSet.load("demand_openers.tsv", "case");
  private static final String CASE_ENDS = "的者起";
  private static final String TIMED_ENDS = "后时前际";
  private static final String PLACED_ENDS = "中上下内间里后前时";
  private static final int SHORT_OPENER = 10;

  private DemandCase() {}

  // rule: …的 and …起 state a case unless they say what is (是…的), …后, …时 and …前 a time if they are
  // short, …中 and …上 if 在 opens them.
  static boolean is(String view, int from, int to) {
    char last = Scan.at(view, to - 1);
    boolean placed = "在从当值于".indexOf(Scan.at(view, from)) >= 0 && PLACED_ENDS.indexOf(last) >= 0;
    boolean timed = TIMED_ENDS.indexOf(last) >= 0 && to - from <= SHORT_OPENER;
    boolean stated = CASE_ENDS.indexOf(last) >= 0 && Scan.first(view, '是', from, to) < 0;
    return placed || timed || stated || CONDITIONS.matchAt(view, from, to) > 0;
  }
}
