package io.github.tingwen.tts.mandarin;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Neutral tone: by word list, by suffix, after a noun or a verb, in reduplication.
 *
 * <p>Stateless and thread-safe.
 */
final class NeutralTone {

  private static final Set<String> WORDS = words("neutral.txt", "neutral-cedict.txt");
  private static final Set<String> FULL_ZI = WordTable.load("full-zi.txt").keys();
  private static final String PARTICLES = "的了着吗呢吧啊呀啦嘛哇哪么";
  private static final Set<String> PARTICLE_SOUNDS =
      Set.of("de", "le", "zhe", "ma", "ne", "ba", "a", "ya", "la", "wa", "na", "me");
  private static final String DIRECTIONS = "上下进出回过起开";
  private static final String NUMERALS = "一二三四五六七八九十百千万亿两几数半多第零";
  private static final String POINTERS = "这那哪每各某几多整首";
  private static final Set<String> KIN =
      Set.of(
          "爸", "妈", "哥", "姐", "弟", "妹", "爷", "奶", "叔", "伯", "姑", "舅", "婆", "公", "太", "宝", "娃", "星");

  private NeutralTone() {}

  private static Set<String> words(String... resources) {
    return Stream.of(resources)
        .flatMap(resource -> WordTable.load(resource).keys().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  static void apply(Draft draft) {
    for (int from = 0; from < draft.size(); from = draft.wordEnd(from)) {
      int to = draft.wordEnd(from);
      if (to - from == 1) {
        alone(draft, from);
      } else {
        inWord(draft, from, to);
      }
    }
  }

  private static void inWord(Draft draft, int from, int to) {
    int last = to - 1;
    String word = draft.text(from, to);
    boolean listed =
        WORDS.contains(word) && !isLocal(draft, to, word)
            || isDirection(draft, last)
            || isReduplicated(draft, from, to);
    if (listed || isSuffix(draft, last, word)) {
      draft.tone[last] = 5;
    }
    if (to - from == 4) {
      half(draft, from);
      half(draft, from + 2);
    }
    if (to - from == 3 && WORDS.contains(draft.text(from + 1, to)) && !word.endsWith("学生")) {
      draft.tone[last] = 5;
    }
    if (to - from == 3
        && WORDS.contains(draft.text(from, last))
        && !draft.isOneOf("性学家员者化率会", last)) {
      draft.tone[last - 1] = 5;
    }
  }

  /** rule: 地方 is full where it means "local": before a noun (地方政府), not "place". */
  private static boolean isLocal(Draft draft, int to, String word) {
    boolean noun = to < draft.size() && draft.isJoined(to - 1) && draft.tag(to).startsWith("n");
    return word.equals("地方") && noun;
  }

  /** rule: a word of four is often two of two (知识产权). */
  private static void half(Draft draft, int from) {
    String half = draft.text(from, from + 2);
    if (WORDS.contains(half) && !half.equals("地方")) {
      draft.tone[from + 1] = 5;
    }
  }

  /** rule: 子 as suffix, 们, 么; not 男子, 电子. */
  private static boolean isSuffix(Draft draft, int last, String word) {
    return switch (draft.character(last)) {
      case '子' -> !isFullZi(word) && !isName(draft, last);
      case '们' -> true;
      case '么' -> true;
      case '个' -> isMeasure(draft, last);
      case '里', '上' -> word.length() > 2 && draft.tag(last).startsWith("s");
      default -> false;
    };
  }

  private static boolean isFullZi(String word) {
    return FULL_ZI.contains(word)
        || word.length() > 2 && FULL_ZI.contains(word.substring(word.length() - 2));
  }

  private static boolean isName(Draft draft, int index) {
    return draft.tag(index).startsWith("nr") || draft.tag(index).startsWith("ns");
  }

  /** rule: 来 and 去 after 上下进出回过起开, unless 过去 is a time. */
  private static boolean isDirection(Draft draft, int last) {
    return draft.isOneOf("来去", last)
        && draft.isOneOf(DIRECTIONS, last - 1)
        && !(draft.tag(last).startsWith("t") && draft.isOneOf("过", last - 1))
        && !draft.tag(last).startsWith("n");
  }

  private static boolean isReduplicated(Draft draft, int from, int to) {
    boolean twice = to - from == 2 && draft.character(from) == draft.character(from + 1);
    return twice && (draft.tag(from).startsWith("v") || KIN.contains(draft.text(from, from + 1)));
  }

  private static void alone(Draft draft, int i) {
    boolean neutral =
        switch (draft.character(i)) {
          case '个' -> isMeasure(draft, i);
          case '上', '里' -> isPlace(draft, i);
          case '过' ->
              draft.tag(i).startsWith("u") || isVerb(draft, i - 1) && draft.tag(i).startsWith("ug");
          case '子' ->
              draft.tag(i).startsWith("k")
                  || draft.tag(i).startsWith("ng") && i > 0 && draft.isJoined(i - 1);
          case '来', '去' ->
              draft.isOneOf(DIRECTIONS, i - 1) && isVerb(draft, i - 1) && draft.isJoined(i - 1);
          case '地' -> draft.base[i].equals("de");
          case '得' ->
              draft.base[i].equals("de") && (draft.citation(i) == 5 || isVerb(draft, i - 1));
          case '们' -> true;
          default -> isParticle(draft, i) || isRepeatedVerb(draft, i);
        };
    if (neutral) {
      draft.tone[i] = 5;
    }
  }

  private static boolean isParticle(Draft draft, int i) {
    return draft.isOneOf(PARTICLES, i) && PARTICLE_SOUNDS.contains(draft.base[i]);
  }

  private static boolean isMeasure(Draft draft, int i) {
    return draft.isOneOf(NUMERALS, i - 1)
        || draft.isOneOf(POINTERS, i - 1)
        || draft.tag(i).startsWith("q");
  }

  /** rule: 上 and 里 after a noun or pronoun. */
  private static boolean isPlace(Draft draft, int i) {
    if (i == 0 || !draft.isJoined(i - 1)) {
      return false;
    }
    String before = draft.tag(i - 1);
    boolean noun =
        before.startsWith("n")
            || before.startsWith("s")
            || before.equals("r")
            || before.startsWith("v") && draft.citation(i - 1) == 5;
    boolean meeting = draft.isOneOf("会", i - 1) && draft.isAlone(i - 1);
    boolean bound =
        draft.isOneOf("以之", i - 1) || draft.isFirst(i - 1) && draft.isOneOf("向朝往", i - 1);
    return (noun || meeting) && !bound && !draft.tag(i).startsWith("v");
  }

  private static boolean isVerb(Draft draft, int i) {
    return i >= 0 && draft.tag(i).startsWith("v");
  }

  /** rule: 看看, 走走 as two words. */
  private static boolean isRepeatedVerb(Draft draft, int i) {
    return draft.isAlone(i - 1)
        && draft.character(i - 1) == draft.character(i)
        && draft.tag(i).startsWith("v")
        && isVerb(draft, i - 1);
  }
}
