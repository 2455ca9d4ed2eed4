package io.github.tingwen.tts.mandarin;

/**
 * Characters that are written in several ways and read in one: full-width forms, dashes, spaces,
 * and Traditional characters in the words that rules look for; only matching sees the folded form.
 *
 * <p>Immutable and thread-safe.
 */
final class Folding {

  private static final char FULL_WIDTH = 0xFEE0;
  private static final char FIRST_HAN = 0x4E00;
  private static final char LAST_HAN = 0x9FFF;

  /**
   * Traditional characters that occur in the words rules look for, each before its Simplified form.
   */
  private static final String PAIRS =
      "號号樓楼點点時时會会議议電电話话個个萬万億亿兩两級级歲岁層层棟栋單单線线鐘钟週周張张條条項项種种類类間间隊队屆届場场頁页區区縣县"
          + "鎮镇鄉乡戶户餘余約约達达聯联繫系傳传機机碼码撥拨熱热國国畝亩噸吨學学報报專专請请辦办於于幾几筆笔臺台輛辆雙双對对門门節节"
          + "講讲題题員员處处盞盏塊块圓圆課课訊讯諮咨詢询務务網网帳账證证執执驗验險险檔档標标階阶響响應应溫温氣气華华盡尽過过長长開开"
          + "聽听視视頻频錄录爾尔規规劃划戰战體体農农業业滿满歷历經经終终際际婦妇兒儿動动慶庆憲宪";

  private static final char[] SIMPLIFIED = simplified();

  private Folding() {}

  private static char[] simplified() {
    char[] table = new char[LAST_HAN - FIRST_HAN + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST_HAN + i);
    }
    for (int i = 0; i < PAIRS.length(); i += 2) {
      table[PAIRS.charAt(i) - FIRST_HAN] = PAIRS.charAt(i + 1);
    }
    return table;
  }

  /** Returns the character that stands for all of its kind. */
  static char fold(char c) {
    if (c >= FIRST_HAN && c <= LAST_HAN) {
      return SIMPLIFIED[c - FIRST_HAN];
    }
    if (c > ' ' && c < 0x7F) {
      return c;
    }
    if (c >= '！' && c <= '～') {
      return isKept(c) ? c : (char) (c - FULL_WIDTH);
    }
    return foldSign(c);
  }

  /** rule: Chinese punctuation stays full-width, it is not part of numbers. */
  private static boolean isKept(char c) {
    return "！（），：；？［］｛｝＂＇".indexOf(c) >= 0;
  }

  private static char foldSign(char c) {
    if (c == '\u200B' || c == '\uFEFF') {
      return c;
    }
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '―', '─', '−', '﹣' -> '-';
      case '〜', '∼', '˜' -> '~';
      case '￥' -> '¥';
      case '￡' -> '£';
      case '✕', '✖', '╳', '⨯' -> '×';
      case '•', '‧', '∙', '⋅', '・', '･' -> '·';
      case '∶', '︰' -> ':';
      case '﹪' -> '%';
      case '⁄', '∕' -> '/';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }
}
