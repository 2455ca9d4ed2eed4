package io.github.tingwen.parse;

/** Tells where a person's name ends. Stateless. */
final class Names {

  private static final String NEVER_GIVEN =
      "的了是们这那有不把被让或但并议员任委局门组织召持参席调求各该此个每、与会及等将拟已第号款项条";

  private Names() {}

  /** The end of the name that begins at {@code at}; -1 if none does. */
  static int end(String view, int at, int to) {
    int foreign = foreign(view, at, to);
    if (foreign > 0) {
      return foreign;
    }
    int family = family(view, at, to);
    if (family == 0) {
      return -1;
    }
    int two = given(view, at, family, 1, to);
    int three = given(view, at, family, 2, to);
    Fit shorter = fit(view, two, to);
    Fit longer = fit(view, three, to);
    if (shorter == Fit.GOOD || shorter == Fit.WEAK && longer != Fit.GOOD) {
      return two;
    }
    return longer == Fit.NONE ? -1 : three;
  }

  /** How well the text goes on after a name. */
  private enum Fit {
    NONE, WEAK, GOOD
  }

  static int family(String view, int at, int to) {
    if (at >= to) {
      return 0;
    }
    int two = Vocabulary.DOUBLE_SURNAMES.matchAt(view, at, to);
    return two > 0 ? two : Vocabulary.SURNAMES.matchAt(view, at, to);
  }

  private static int given(String view, int at, int family, int count, int to) {
    int i = at + family;
    int taken = 0;
    if (family == 1 && count == 1 && i + 1 < to && view.charAt(i) == ' ') {
      i++;
      i = i < to && view.charAt(i) == ' ' ? i + 1 : i;
    }
    while (taken < count && i < to && isGiven(view.charAt(i))) {
      i++;
      taken++;
    }
    return taken == count ? i : -1;
  }

  static boolean isGiven(char c) {
    return (Paper.isHan(c) && NEVER_GIVEN.indexOf(c) < 0) || c == '×' || c == '*' || c == 'X';
  }

  // rule: after a name comes the end, a sign, a post, or a word that follows a subject; 和, 为 and
  // their like end a name rather than follow it when a predicate stands right after them.
  private static Fit fit(String view, int end, int to) {
    if (end < 0) {
      return Fit.NONE;
    }
    if (end >= to || !Paper.isHan(view.charAt(end))) {
      return Fit.GOOD;
    }
    if (Vocabulary.POSTS.matchAt(view, end, to) > 0) {
      return Fit.GOOD;
    }
    int strong = Vocabulary.STRONG_FOLLOWERS.matchAt(view, end, to);
    if (strong > 0) {
      return Fit.GOOD;
    }
    if (Vocabulary.FOLLOWERS.matchAt(view, end, to) == 0) {
      return Fit.NONE;
    }
    return Vocabulary.STRONG_FOLLOWERS.matchAt(view, end + 1, to) > 0 ? Fit.NONE : Fit.WEAK;
  }

  // rule: parts joined by · are one foreign name, two to eight characters each.
  private static int foreign(String view, int at, int to) {
    int dot = -1;
    int i = at;
    while (i < to && i - at < 18 && (Paper.isHan(view.charAt(i)) || view.charAt(i) == '·')) {
      if (view.charAt(i) == '·') {
        dot = i;
        break;
      }
      i++;
    }
    if (dot < at + 2 || dot > at + 8) {
      return -1;
    }
    for (int length = 2; length <= 6; length++) {
      int end = dot + 1 + length;
      boolean han = end <= to && Paper.isHan(view.charAt(end - 1));
      if (han && fit(view, end, to) == Fit.GOOD) {
        return end;
      }
    }
    return -1;
  }

  /** Whether the whole part is a name, perhaps with a space between its two characters. */
  static boolean isName(String view, int from, int to) {
    return from < to && to - from <= 18 && end(view, from, to) == to;
  }
}
