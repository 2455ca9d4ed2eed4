package io.github.tingwen.tts.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Generated texts that are expensive for a careless reader: one thing repeated, in three layouts.
 *
 * <p>Anything that looks back, ahead or into brackets further than a bounded way pays for it here.
 */
final class HostileInputs {

  private static final String HEAD =
      """
      关于召开防汛工作会议的通知
      各村民委员会：
      定于2026年7月3日上午9：00在镇政府三楼会议室召开防汛工作会议，现将有关事项通知如下：
      """;

  private static final String TAIL =
      "\n联系人：周小满，电话：05550000123\n云溪镇人民政府\n2026年7月1日\n";

  /** What is repeated; every one of them has been a trap for some reader of text. */
  private static final List<String> UNITS =
      List.of(
          // brackets and quotes that never close, or never opened
          "(", "（", "[", "【", "《", "〈", "「", "{", "“", "‘", "\"", "）", ")", "》", "”", "（(", "《“",
          "（一", "（wù", "(huì)", "议（yì）", "（（会（", "{hui4", "会{hui4}", "〔2026〕", "〔",
          // phrases the rules look for
          "会议强调，", "会议要求，会议指出，", "要", "要落实", "一是", "一是要二是要", "请各村", "请", "由", "负责",
          "由周小满负责，", "周小满、", "镇长周小满，", "镇长、副镇长、", "书记主任镇长", "各村主任、", "周", "周周", "欧阳",
          "时间：", "会议时间：地点：", "联系人：", "电话：", "联系人：周小满，电话：", "附件：", "关于", "关于召开", "的通知",
          "会议", "召开会议", "会", "于前", "前将", "同志", "等", "和", "、", "，", "。", "；", "：", "、，", "！？",
          "一、", "（一）", "1.", "1.1", "一、一、", "第一条", "十", "百", "千万亿", "〇", "零", "二〇二六年",
          // numbers, dates, times, telephones, addresses
          "1", "12", "9：", "9：30", "9:30-", "2026", "2026年", "2026年7月3日", "7月3日至", "—", "～", "-", "1-", "1/",
          "0555-", "05550000123", "13900001234，", "3.5%", ".", "1.", "1,", "1,000", "￥", "¥3万", "℃", "第", "第1",
          "a", "A4", "ab ", "a.b.", "a@b.cn", "http://", "www.", "W", "Ⅲ", "①", "㎡", "x2", "not English words ",
          // what the eye does not see, and what no text should hold
          "\u200B", "\u202E", "\u202E会\u202C", "\u2066\u2069", "\u00AD", "\uFEFF", "\u3000", " ", "\t", "\0",
          "\u0001", "\u0085", "\u2028", "\uD800", "\uDC00", "\uDC00\uD800", "\uE000", "\uFFFD", "\uFFFE",
          "\uD842\uDFB7", "e\u0301", "\u0301", "\u20DD", "会\u0301", "\uD83D\uDE00", "\uD83D\uDC69\u200D",
          // text that was decoded wrongly, or half converted
          "锟斤拷", "浼氳", "æ\u009C\u0083", "å", "烫", "ä¼šè®®", "會議", "會议", "裏裡", "ｈｕｉ", "Ａ", "ﾊ",
          // other people's markup
          "<", "<p>", "</p>", "<!--", "]]>", "&", "&amp;", "<script>", "\\", "\\n", "|", "*", "# ", "- ", "```",
          "\r", "\r\n", "\n");

  private HostileInputs() {}

  /** How the unit is repeated. */
  enum Layout {
    /** All in one line. */
    LINE {
      @Override
      String text(String unit, int length) {
        return filled(unit, length);
      }
    },
    /** Every line of its own, in a sound notice. */
    LINES {
      @Override
      String text(String unit, int length) {
        return HEAD + filled(unit + "\n", length) + TAIL;
      }
    },
    /** One line, as a directive of a sound notice. */
    DIRECTIVE {
      @Override
      String text(String unit, int length) {
        return HEAD + "会议强调，" + filled(unit, length) + TAIL;
      }
    };

    /** Returns a text of about {@code length} characters. */
    abstract String text(String unit, int length);

    private static String filled(String unit, int length) {
      return unit.repeat(Math.max(1, length / unit.length()));
    }
  }

  /**
   * A text to be made.
   *
   * @param unit what is repeated
   * @param layout how
   */
  record Input(String unit, Layout layout) {

    String text(int length) {
      return layout.text(unit, length);
    }

    @Override
    public String toString() {
      StringBuilder shown = new StringBuilder(layout.name().toLowerCase(Locale.ROOT)).append(" of ");
      unit.codePoints()
          .forEach(c -> shown.append(Character.isLetterOrDigit(c) || "，。、：（(".indexOf(c) >= 0
              ? Character.toString(c)
              : String.format("<%04X>", c)));
      return shown.toString();
    }
  }

  static List<Input> all() {
    List<Input> inputs = new ArrayList<>();
    for (Layout layout : Layout.values()) {
      UNITS.forEach(unit -> inputs.add(new Input(unit, layout)));
    }
    return inputs;
  }
}
