package io.github.tingwen.tts.mandarin;

/**
 * The tones of 一 and 不.
 *
 * <p>rule: 不 is bu2 before tone 4, neutral in V不V and V不C. 一 is yi1 in numbers, ordinals and at an
 * end, neutral in V一V, yi2 before tone 4 (一个 too), else yi4. Stateless and thread-safe.
 */
final class YiBu {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "百千万亿";
  private static final String ORDINAL_BEFORE = "第初十之其周期零点";
  private static final String RANK_AFTER = "月号楼级期班";
  private static final String DETERMINERS = "同下上这那每另任某新再进又";
  private static final String COMPLEMENTS = "了到好完成动起下上出来去开住及得过见着掉尽够清懂";

  private YiBu() {}

  static void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.character(i) == '一') {
        draft.tone[i] = yi(draft, i);
      } else if (draft.character(i) == '不' && draft.citation(i) == 4) {
        draft.tone[i] = bu(draft, i);
      }
    }
  }

  private static int yi(Draft draft, int i) {
    if (isBetweenSame(draft, i)) {
      return 5;
    }
    if (isEnd(draft, i) || isNumber(draft, i) || isOrdinal(draft, i) || isListMark(draft, i)) {
      return 1;
    }
    int next = draft.citation(i + 1);
    return next == 4 || next == 5 && draft.character(i + 1) == '个' ? 2 : 4;
  }

  private static boolean isBetweenSame(Draft draft, int i) {
    return i > 0
        && i < draft.size() - 1
        && draft.character(i - 1) == draft.character(i + 1)
        && draft.tag(i - 1).startsWith("v")
        && draft.isJoined(i - 1)
        && draft.isJoined(i);
  }

  /** rule: clause-finally, and at the end of 统一, 唯一, 逐一; not 同一个, 下一步. */
  private static boolean isEnd(Draft draft, int i) {
    boolean wordEnd = draft.isLast(i) && !draft.isFirst(i) && !draft.isOneOf(DETERMINERS, i - 1);
    boolean ends = i == draft.size() - 1 || draft.after(i).compareTo(Break.INTONATION) >= 0;
    return ends || wordEnd && !isNumeral(draft, i - 1);
  }

  private static boolean isNumeral(Draft draft, int i) {
    return draft.isOneOf(DIGITS, i) || draft.isOneOf(UNITS, i) || draft.character(i) == '十';
  }

  /** rule: 一 beside another digit, after 十, in 一百一, before 点 of a decimal. */
  private static boolean isNumber(Draft draft, int i) {
    boolean string =
        draft.isOneOf(DIGITS, i - 1) && draft.isJoined(i - 1) || draft.isOneOf(DIGITS, i + 1);
    boolean inside = draft.isOneOf(UNITS, i - 1) && !draft.isOneOf(UNITS, i + 1);
    boolean decimal =
        draft.character(i + 1) == '点' && draft.isOneOf(DIGITS, i + 2) && !draft.isOneOf("十", i + 3);
    return string || inside || decimal;
  }

  private static boolean isOrdinal(Draft draft, int i) {
    boolean before = draft.isOneOf(ORDINAL_BEFORE, i - 1) && draft.isJoined(i - 1);
    boolean day = draft.isOneOf("日", i + 1) && draft.isOneOf("月至到", i - 1);
    boolean prize = draft.isOneOf("等", i + 1) && draft.isOneOf("奖", i + 2);
    boolean season = draft.isOneOf("季", i + 1) && draft.isOneOf("度", i + 2);
    return before || day || prize || season || draft.isOneOf(RANK_AFTER, i + 1);
  }

  /** rule: 一是, 一要 that open a clause count like 二是, 二要. */
  private static boolean isListMark(Draft draft, int i) {
    boolean opens = i == 0 || draft.after(i - 1).compareTo(Break.INTONATION) >= 0;
    return opens && draft.isOneOf("是要", i + 1);
  }

  private static int bu(Draft draft, int i) {
    if (isAlternative(draft, i) || isInability(draft, i)) {
      return 5;
    }
    boolean fourth = draft.isJoined(i) && draft.citation(i + 1) == 4;
    return fourth ? 2 : 4;
  }

  /** rule: V不V, 满不满意, 能不能. */
  private static boolean isAlternative(Draft draft, int i) {
    return i > 0
        && i < draft.size() - 1
        && draft.character(i - 1) == draft.character(i + 1)
        && draft.isJoined(i - 1)
        && draft.isJoined(i);
  }

  /** rule: 来不及, 做不好: 不 between a verb and what it does not reach; not 要不是. */
  private static boolean isInability(Draft draft, int i) {
    boolean inWord =
        !draft.isFirst(i) && !draft.isLast(i) && draft.isFirst(i - 1) && draft.isLast(i + 1);
    if (inWord) {
      return !draft.isOneOf("是能会", i + 1);
    }
    return draft.isAlone(i)
        && i > 0
        && draft.isAlone(i - 1)
        && draft.tag(i - 1).equals("v")
        && draft.isJoined(i - 1)
        && draft.isAlone(i + 1)
        && draft.isOneOf(COMPLEMENTS, i + 1)
        && !draft.isOneOf("要能会可应该想肯敢", i - 1);
  }
}
