package io.github.tingwen.parse;

/** Tells where a person's name ends. Stateless. */
final class Names {

  private static final String NEVER_GIVEN = "的了是们这那不把被让或但并议员任委局门组织召持参席调求各该此个每、与及将拟已第号款项条其";
  private static final WordSet NOT_NAMES = WordSet.load("not_names.tsv");
  private static final WordSet MANNERS = WordSet.load("not_names.tsv", "manner");
  private static final WordSet DAYS =
      WordSet.of("当天", "当日", "当晚", "会前", "会后", "今天", "今日", "明天", "明日", "次日", "本周", "本月");
  private static final WordSet ORDINARY = WordSet.load("ordinary_words.tsv");
  private static final WordSet FAMILIES =
      WordSet.union(Vocabulary.SURNAMES, Vocabulary.DOUBLE_SURNAMES);
  private static final String SOUNDS =
      "扎西次仁旺堆丹增卓玛多杰才让拉毛吉措旦尼格桑罗布洛索南央金白德达瓦边巴普强仓决曲珍江村坚赞群培阿顿珠贡嘎云单晋美土登益平伦朗"
          + "青加降泽俄色木特尔图孟和朝鲁额敦敖乌兰雅其萨高娃娜托娅那顺苏宝音斯琴哈坦呼日勒乐必力毕克牧塔彦克沙马比古伍且石合买提热古丽江尕"
          + "依努艾山居来别克巴依提吾甫肯";
  private static final WordSet WORDS = WordSet.of("代表", "全体", "依次", "陆续", "东大会", "东会", "毕业");
  private static final int LONGEST_FOREIGN = 40;

  private Names() {}

  /** Whether the office of one person stands right before: 书记, 镇长, 主任, 主席. */
  static boolean isAfterOffice(String view, int at) {
    return "记长任席".indexOf(Scan.at(view, at - 1)) >= 0;
  }

  // rule: 各村书记陆续发言, 教师代表共30人 and 主持人于当天…到场 tell how, how many or when, also right behind a
  // post.
  static boolean isManner(String view, int at, int to) {
    return MANNERS.matchAt(view, at, to) > 0
        || Scan.at(view, at) == '于' && DAYS.matchAt(view, at + 1, to) > 0;
  }

  /** The end of the name that begins at {@code at}; -1 if none does. */
  static int end(String view, int at, int to) {
    return end(view, at, to, family(view, at, to));
  }

  /**
   * The same beside a post or in a list of names, where rare family names and foreign ones count
   * too.
   */
  static int endInContext(String view, int at, int to) {
    int whole = Math.max(latin(view, at, to), foreign(view, at, to));
    if (whole > 0) {
      return whole;
    }
    int family = family(view, at, to);
    int written = bySound(view, at, to, family);
    if (written > 0) {
      return written;
    }
    boolean rare =
        family == 0
            && Vocabulary.RARE_SURNAMES.matchAt(view, at, to) > 0
            && !isMembership(view, at);
    int end = candidate(view, at, to, rare ? 1 : family);
    return end > 0 && (isOnlyWord(view, at, end) || isOrdinary(view, at, end)) ? -1 : end;
  }

  // rule: 员 is a family name, but 委员会, 人员 and 党员 are words.
  private static boolean isMembership(String view, int at) {
    return Scan.at(view, at) == '员' && "委会党人社职成队学教团演官船店警雇".indexOf(Scan.at(view, at - 1)) >= 0;
  }

  /**
   * Whether two characters are an ordinary word rather than a name: 委员普遍, 房主. What stands in a list
   * or right after the office of one person (镇长高峰) may be a name all the same.
   */
  static boolean isOrdinary(String view, int at, int end) {
    boolean last =
        Scan.at(view, at - 1) == '、' && Vocabulary.ROLE_VERBS.matchAt(view, end, view.length()) > 0;
    return end - at == 2
        && !isAfterOffice(view, at)
        && !last
        && !isListed(view, at, end)
        && ORDINARY.matchAt(view, at, end) == 2;
  }

  // rule: Tibetan, Mongolian and Yi names are written by sound with few characters: 多杰才让,
  // 其木格, 额尔敦朝鲁; 和 belongs to such a name only at its end.
  private static int bySound(String view, int at, int to, int family) {
    int i = at;
    while (i < to && i - at < 5 && SOUNDS.indexOf(Scan.at(view, i)) >= 0) {
      i++;
      if (Scan.at(view, i - 1) == '和') {
        break;
      }
    }
    boolean acts = isAfterOffice(view, at) && Vocabulary.ROLE_VERBS.matchAt(view, at + 2, to) > 0;
    int shortest = family > 0 ? 4 : acts ? 2 : 3;
    return i - at >= shortest && fit(view, i, to) == Fit.GOOD ? i : -1;
  }

  private static int end(String view, int at, int to, int family) {
    int end = candidate(view, at, to, family);
    return end > 0 && isWord(view, at, end) ? -1 : end;
  }

  private static int candidate(String view, int at, int to, int family) {
    int foreign = foreign(view, at, to);
    if (foreign > 0) {
      return foreign;
    }
    return family == 0 || WORDS.matchAt(view, at, to) > 0 || startsPost(view, at + family, to)
        ? -1
        : bestEnd(view, at, to, family);
  }

  // rule: between posts and signs 党建平 is a name though 党建 is a word; 高新 is one only in a list.
  private static boolean isOnlyWord(String view, int at, int end) {
    boolean office =
        Vocabulary.POSTS.matchAt(view, at, end) == end - at
            || Vocabulary.BODIES.matchAt(view, at, end) == end - at;
    boolean word = NOT_NAMES.matchAt(view, at, end) == end - at && !isListed(view, at, end);
    return word || office || endsLikeBody(view, at, end);
  }

  private static boolean isListed(String view, int at, int end) {
    return Scan.at(view, at - 1) == '、' && "、等，".indexOf(Scan.at(view, end)) >= 0
        || Scan.at(view, end) == '、' && opensList(view, end + 1);
  }

  // rule: 副部长宁静、房玄龄: what a name follows in a list is a name too.
  private static boolean opensList(String view, int at) {
    int next = end(view, at, view.length());
    return next > 0 && "、等，".indexOf(Scan.at(view, next)) >= 0 && !isWeak(view, at);
  }

  private static int bestEnd(String view, int at, int to, int family) {
    int two = given(view, at, family, 1, to);
    int three = given(view, at, family, 2, to);
    Fit shorter = fit(view, two, to);
    Fit longer = isJoiner(view, three, to) ? Fit.NONE : fit(view, three, to);
    boolean listed = Scan.at(view, at - 1) == '、' && longer == Fit.NONE;
    boolean weakly = shorter == Fit.WEAK && longer != Fit.GOOD && (listed || !isWeak(view, at));
    if (shorter == Fit.GOOD || weakly) {
      return two;
    }
    return longer == Fit.NONE ? -1 : three;
  }

  // rule: 王某和县委书记石某: what stands before a post and the next name joins them.
  private static boolean isJoiner(String view, int end, int to) {
    return end > 0 && "和与及".indexOf(Scan.at(view, end - 1)) >= 0 && isNamedPost(view, end, to);
  }

  /** Whether a post and a family name follow. */
  static boolean isNamedPost(String view, int at, int to) {
    int post = Vocabulary.POSTS.matchAt(view, at, to);
    return post > 1
        && family(view, at + post, to) > 0
        && Vocabulary.ROLE_VERBS.matchAt(view, at + post, to) == 0
        && Vocabulary.STRONG_FOLLOWERS.matchAt(view, at + post, to) == 0;
  }

  private static boolean isWeak(String view, int at) {
    return Vocabulary.WEAK_SURNAMES.matchAt(view, at, view.length()) > 0;
  }

  // rule: a family name right before a post is a form of address (卢市长), not a name.
  private static boolean startsPost(String view, int at, int to) {
    return Vocabulary.POSTS.matchAt(view, at, to) > 0;
  }

  /** Whether the part begins with an ordinary word or ends like a body or a post. */
  static boolean isWord(String view, int from, int to) {
    return NOT_NAMES.matchAt(view, from, to) > 0 || endsLikeBody(view, from, to);
  }

  private static boolean endsLikeBody(String view, int from, int to) {
    boolean given =
        "科州旗".indexOf(Scan.at(view, to - 1)) >= 0
            && to - from == 3
            && NOT_NAMES.matchAt(view, from, to - 1) < 2;
    if (given && fit(view, to, view.length()) == Fit.GOOD) {
      return false;
    }
    return Vocabulary.BODIES.matchBefore(view, to, from + 1) > 0 && to - from > 2
        || Scan.at(view, to - 1) == '镇'
        || Scan.at(view, to - 1) == '办'
        || Scan.at(view, to - 1) == '感';
  }

  /** How well the text goes on after a name. */
  private enum Fit {
    NONE,
    WEAK,
    GOOD
  }

  static int family(String view, int at, int to) {
    if (at >= to || !FAMILIES.begins(Scan.at(view, at))) {
      return 0;
    }
    int two = Vocabulary.DOUBLE_SURNAMES.matchAt(view, at, to);
    return two > 0 && !view.startsWith("以及", at + two)
        ? two
        : Vocabulary.SURNAMES.matchAt(view, at, to);
  }

  private static int given(String view, int at, int family, int count, int to) {
    int i = at + family;
    int taken = 0;
    if (family == 1 && count == 1 && i + 1 < to && Scan.at(view, i) == ' ') {
      i++;
      i = i < to && Scan.at(view, i) == ' ' ? i + 1 : i;
    }
    while (taken < count
        && i < to
        && isGiven(Scan.at(view, i))
        && !isOwning(view, i, taken + 1 == count)) {
      i++;
      taken++;
    }
    return taken == count ? i : -1;
  }

  // rule: 余有粮 is a name; 有 never ends one, and 有关 is a word.
  private static boolean isOwning(String view, int at, boolean last) {
    return Scan.at(view, at) == '有' && (last || "关序力效限些所无".indexOf(Scan.at(view, at + 1)) >= 0);
  }

  /** Whether all characters of the part may stand in a given name. */
  static boolean areGiven(String view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isGiven(Scan.at(view, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGiven(char c) {
    return (Paper.isHan(c) && NEVER_GIVEN.indexOf(c) < 0) || c == '×' || c == '*' || c == 'X';
  }

  // rule: after a name comes the end, a sign, a post, or a word that follows a subject; 和, 为 and
  // their like end a name rather than follow it when a predicate stands right after them.
  private static Fit fit(String view, int end, int to) {
    if (end < 0) {
      return Fit.NONE;
    }
    if (end >= to || !Paper.isHan(Scan.at(view, end)) || startsPost(view, end, to)) {
      return Fit.GOOD;
    }
    if (Vocabulary.STRONG_FOLLOWERS.matchAt(view, end, to) > 0
        || isCounted(view, end, to)
        || offersCounted(view, end, to)) {
      return Fit.GOOD;
    }
    if (Vocabulary.FOLLOWERS.matchAt(view, end, to) == 0) {
      return Fit.NONE;
    }
    if ("和与及为向同明文".indexOf(Scan.at(view, end)) < 0) {
      return Fit.GOOD;
    }
    boolean predicate =
        Vocabulary.STRONG_FOLLOWERS.matchAt(view, end + 1, to) > 0
            || end + 1 >= to
            || !Character.isLetterOrDigit(Scan.at(view, end + 1));
    return predicate ? Fit.NONE : Fit.WEAK;
  }

  // rule: 某某讲三点意见, 某某提两条建议: a verb of saying with a count follows a name.
  private static boolean offersCounted(String view, int at, int to) {
    boolean offers = "讲提谈作".indexOf(Scan.at(view, at)) >= 0 && at + 2 < to;
    return offers
        && ("两几".indexOf(Scan.at(view, at + 1)) >= 0 || Numerals.isChinese(Scan.at(view, at + 1)))
        && "点条项个方".indexOf(Scan.at(view, at + 2)) >= 0;
  }

  // rule: 甲、乙、丙几位农机手: a count of the persons named may follow the last.
  static boolean isCounted(String view, int at, int to) {
    boolean few = "几数多".indexOf(Scan.at(view, at)) >= 0;
    Numerals.Numeral number = few ? null : Numerals.at(view, at);
    int unit = few ? at + 1 : number == null ? to : number.to();
    boolean two = Scan.at(view, at) == '两';
    unit = two ? at + 1 : unit;
    return unit < to && "位名".indexOf(Scan.at(view, unit)) >= 0;
  }

  // rule: parts joined by · are one foreign name, two to eight characters each.
  private static int foreign(String view, int at, int to) {
    int dot = -1;
    for (int i = at;
        i < to && i - at < 9 && (Paper.isHan(Scan.at(view, i)) || Scan.at(view, i) == '·');
        i++) {
      if (Scan.at(view, i) == '·') {
        dot = i;
        break;
      }
    }
    if (dot < at + 2) {
      return -1;
    }
    for (int length = 2; length <= 6; length++) {
      int end = dot + 1 + length;
      boolean han = end <= to && Paper.isHan(Scan.at(view, end - 1));
      if (han && fit(view, end, to) == Fit.GOOD) {
        return end;
      }
    }
    return -1;
  }

  // rule: a run of Latin letters, two words or more, is a foreign name, with Dr. or Mr. before it
  // and a Chinese name behind it (António Ferreira 高天赐); a firm (… Co., Ltd.) is none.
  private static int latin(String view, int at, int to) {
    int i = at;
    while (i < to && i - at < LONGEST_FOREIGN && isLatin(view, i)) {
      i++;
    }
    while (i > at && " .".indexOf(Scan.at(view, i - 1)) >= 0) {
      i--;
    }
    boolean name =
        i - at >= 4
            && Character.isUpperCase(Scan.at(view, at))
            && Scan.first(view, ' ', at, i) > 0
            && FIRMS.find(view, at, i) < 0;
    return name ? withChinese(view, i, to) : -1;
  }

  private static int withChinese(String view, int end, int to) {
    boolean next = Scan.at(view, end) == ' ' && family(view, end + 1, to) > 0;
    int chinese = next ? end(view, end + 1, to) : -1;
    boolean closed = chinese == to || chinese > 0 && !Paper.isHan(Scan.at(view, chinese));
    return closed ? chinese : end;
  }

  private static final WordSet FIRMS =
      WordSet.of(
          " Co",
          " Ltd",
          " Inc",
          " LLC",
          " Center",
          " Centre",
          " University",
          " Hotel",
          " Group",
          " Company");

  private static boolean isLatin(String view, int at) {
    char c = Scan.at(view, at);
    boolean initial = c == '.' && Character.isLetter(Scan.at(view, at - 1));
    return initial || c < 0x250 && (Character.isLetter(c) || c == ' ' || c == '\'' || c == '-');
  }

  /** Whether the whole part is a name, perhaps with a space between its two characters. */
  static boolean isName(String view, int from, int to) {
    return from < to && endInContext(view, from, to) == to;
  }
}
