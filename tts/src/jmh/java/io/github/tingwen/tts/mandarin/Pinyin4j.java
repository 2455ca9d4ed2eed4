package io.github.tingwen.tts.mandarin;

import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** pinyin4j as a peer: readings with their tones for each character of a text, empty for others. */
final class Pinyin4j {

  private static final HanyuPinyinOutputFormat FORMAT = format();

  private Pinyin4j() {}

  private static HanyuPinyinOutputFormat format() {
    HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
    format.setToneType(HanyuPinyinToneType.WITH_TONE_NUMBER);
    format.setVCharType(HanyuPinyinVCharType.WITH_V);
    return format;
  }

  /** The first of the readings that it gives for a character by itself. */
  static List<String> firstReadings(String text) {
    List<String> readings = new ArrayList<>();
    try {
      for (int at = 0; at < text.length(); at++) {
        String[] all = PinyinHelper.toHanyuPinyinStringArray(text.charAt(at), FORMAT);
        readings.add(all == null || all.length == 0 ? "" : all[0]);
      }
    } catch (BadHanyuPinyinOutputFormatCombination e) {
      throw new IllegalStateException(e);
    }
    return readings;
  }

  /**
   * What its list of words says, else the first readings; each run of Chinese characters by itself.
   */
  static List<String> byWords(String text) {
    List<String> readings = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && Character.isIdeographic(text.charAt(to))) {
        to++;
      }
      if (to > from) {
        readings.addAll(run(text.substring(from, to)));
        from = to;
      } else {
        readings.add("");
        from++;
      }
    }
    return readings;
  }

  private static List<String> run(String characters) {
    try {
      List<String> readings =
          List.of(PinyinHelper.toHanYuPinyinString(characters, FORMAT, " ", true).split(" "));
      return readings.size() == characters.length() ? readings : firstReadings(characters);
    } catch (BadHanyuPinyinOutputFormatCombination e) {
      throw new IllegalStateException(e);
    }
  }
}
