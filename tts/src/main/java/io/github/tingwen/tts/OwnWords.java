package io.github.tingwen.tts;

import static io.github.tingwen.reading.ChineseNumber.count;
import static io.github.tingwen.reading.ChineseNumber.ordinal;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.List;
import java.util.stream.Collectors;

/** What the player says of itself. Thread-safe. */
final class OwnWords {

  static final String FACTS = "再听一遍时间、地点和电话。";
  static final String NO_FACTS = "通知里没有写明时间、地点和电话。";
  static final String NO_NAME = "这一句里没有人名。";
  static final String NO_EXPLANATION = "这个名字没有解释。";
  static final String NOTHING_BEFORE = "前面没有了。";
  static final String NOTHING_BEHIND = "后面没有了。";
  static final String NO_SENTENCE = "没有这一句。";

  private OwnWords() {}

  /** Words as a sentence that belongs to no notice. */
  static Sentence sentence(String words) {
    return new Sentence(
        "own", Sentence.Role.TEXT, Passage.untraced(words), List.of(), Pause.SENTENCE);
  }

  /** {@code 第二项，共五项，还有约四十秒。} */
  static String whereAmI(Playlist playlist, int index, long millisLeft) {
    Playlist.Count section = playlist.sectionOfItsKind(index);
    Playlist.Count item = playlist.itemInSection(index);
    String title = playlist.section(index).title();
    String place = section.total() > 1 || title.isBlank() ? inCount(section, "项") : title;
    String within = item.total() > 1 && item.number() > 0 ? "，" + inCount(item, "条") : "";
    return place + within + "，" + timeLeft(millisLeft) + "。";
  }

  private static String inCount(Playlist.Count place, String measure) {
    String number = "第" + ordinal(place.number()) + measure;
    return number + "，共" + count(place.total()) + measure;
  }

  /** To ten seconds below a minute, to half minutes above. */
  private static String timeLeft(long millis) {
    long tens = Math.round(millis / 10_000.0);
    long halves = Math.round(millis / 30_000.0);
    if (tens == 0) {
      return "还有不到十秒";
    } else if (tens < 6) {
      return "还有约" + ordinal((int) tens * 10) + "秒";
    }
    String half = halves % 2 == 1 ? "半" : "";
    return "还有约" + count((int) halves / 2) + (half.isEmpty() ? "分钟" : "分半钟");
  }

  static String noSection(int number) {
    return "没有第" + ordinal(Math.max(0, number)) + "部分。";
  }

  /** A name character by character; the characters keep their places. */
  static Sentence spelled(Passage name) {
    Passage.Builder words = Passage.builder();
    for (int i = 0; i < name.length(); ) {
      int next = name.toString().offsetByCodePoints(i, 1);
      words.append(name, i, next).append(next < name.length() ? "，" : "。");
      i = next;
    }
    return new Sentence("own", Sentence.Role.TEXT, words.build(), List.of(), Pause.SENTENCE);
  }

  /** The name and what its characters are. */
  static Sentence explained(Passage name, String explanation) {
    Passage words = name.then(Passage.untraced("：" + explanation));
    List<Slot> slots = List.of(new Slot(SlotKind.NAME, 0, name.length()));
    return new Sentence("own", Sentence.Role.TEXT, words, slots, Pause.SENTENCE);
  }

  static String rate(double rate) {
    return "语速" + decimal(rate) + "倍。";
  }

  static String gain(double gainDb) {
    if (gainDb == 0) {
      return "音量正常。";
    }
    return "音量" + (gainDb > 0 ? "加" : "减") + decimal(Math.abs(gainDb)) + "分贝。";
  }

  /** A number to two places, in words: {@code 一点二五}. */
  private static String decimal(double value) {
    long hundredths = Math.round(value * 100);
    String whole = ordinal((int) (hundredths / 100));
    String rest = String.valueOf(100 + hundredths % 100).substring(1).replaceAll("0++$", "");
    String places = rest.chars().mapToObj(c -> ordinal(c - '0')).collect(Collectors.joining());
    return places.isEmpty() ? whole : whole + "点" + places;
  }
}
