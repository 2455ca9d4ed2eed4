package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.SlotKind;
import io.github.tingwen.tts.mandarin.Written.Cardinal;
import io.github.tingwen.tts.mandarin.Written.Spelled;
import io.github.tingwen.tts.mandarin.Written.Two;
import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Times of day and lengths with colons: 14：30, 9:00, 00:02:10.
 *
 * <p>rule: hour to 24, two digits for minutes; not behind words of proportion or score (比例3:10).
 */
final class ClockReader implements LineReader {

  private static final List<String> PROPORTION =
      List.of("比例", "配比", "比分", "比值", "之比", "大比分", "战平", "战胜", "击败", "领先", "票数", "赔率", "比例尺");
  private static final List<String> LENGTH =
      List.of("时长", "长度", "音频", "视频", "片长", "录音", "用时", "耗时", "历时");

  @Override
  public Optional<Written> read(Line line, int at) {
    int hourEnd = line.digitsEnd(at);
    if (hourEnd - at > 2) {
      return Optional.empty();
    }
    if (!isColon(line, hourEnd) || !isSixty(line, hourEnd + 1)) {
      return fullHour(line, at, hourEnd);
    }
    int minuteEnd = hourEnd + 3;
    boolean seconds = isColon(line, minuteEnd) && isSixty(line, minuteEnd + 1);
    int end = seconds ? minuteEnd + 3 : minuteEnd;
    if (line.value(at, hourEnd) > (seconds || isLength(line, at) ? 99 : 24)
        || !isTime(line, at, hourEnd, end)) {
      return Optional.empty();
    }
    return Optional.of(
        isLength(line, at) ? length(line, at, hourEnd, end) : clock(line, at, hourEnd, end));
  }

  /** rule: 9AM, 3 pm. */
  private static Optional<Written> fullHour(Line line, int at, int end) {
    int hour = line.value(at, end);
    List<Written> parts = new ArrayList<>();
    int after = Meridiem.behind(line, end, parts);
    if (after == end || hour < 1 || hour > 12 || line.isLetter(at - 1)) {
      return Optional.empty();
    }
    parts.add(new Cardinal(line, at, end, Two.LIANG));
    parts.add(new Words(end, after, "点"));
    return Optional.of(new Written.Sequence(parts));
  }

  private static boolean isColon(Line line, int at) {
    return line.isOneOf(":：", at);
  }

  private static boolean isSixty(Line line, int at) {
    return line.digitsEnd(at) == at + 2 && line.value(at, at + 2) < 60;
  }

  private static boolean isLength(Line line, int at) {
    return line.mentionsBefore(LENGTH, at, 6);
  }

  private static boolean isTime(Line line, int at, int hourEnd, int end) {
    if (line.isIn(SlotKind.TIME, at)) {
      return true;
    }
    boolean inner =
        line.isOneOf(".:：", at - 1) && line.isDigit(at - 2)
            || line.isLetter(at - 1) && !isTimestamp(line, at) && !Meridiem.isBefore(line, at);
    boolean counts =
        line.at(hourEnd) == '：' && (line.isOneOf("年月日号%", end) || isCounted(line, end));
    return !inner && !counts && !line.mentionsBefore(PROPORTION, at, 6);
  }

  /** rule: the T of 2024-05-09T08:00:00. */
  static boolean isTimestamp(Line line, int at) {
    return line.at(at - 1) == 'T' && line.isDigit(at - 2) && line.isDigit(at);
  }

  private static boolean isCounted(Line line, int end) {
    return line.isOneOf("个名项条家万亿元", end);
  }

  private static Written clock(Line line, int at, int hourEnd, int end) {
    List<Written> parts = new ArrayList<>();
    int after = Meridiem.behind(line, end, parts);
    parts.add(new Cardinal(line, at, hourEnd, Two.LIANG));
    parts.add(new Words(hourEnd, hourEnd + 1, "点"));
    minutes(line, hourEnd + 1, parts, end > hourEnd + 3);
    if (end > hourEnd + 3) {
      parts.add(padded(line, hourEnd + 4));
      parts.add(new Words(end - 1, end, "秒"));
    }
    parts.add(new Words(end, after, ""));
    return new Written.Sequence(parts);
  }

  private static void minutes(Line line, int at, List<Written> parts, boolean seconds) {
    if (line.value(at, at + 2) > 0 || seconds) {
      parts.add(padded(line, at));
      parts.add(
          line.at(at + 2) == '分' ? new Words(at, at + 2, "") : new Words(at + 1, at + 2, "分"));
    } else {
      parts.add(new Words(at, at + 2, ""));
    }
  }

  /** rule: 9:05 is 九点零五分. */
  private static Written padded(Line line, int at) {
    boolean small = line.digit(at) == 0 && line.digit(at + 1) > 0;
    return small
        ? new Spelled(line, at, at + 2, Written.One.YI)
        : new Cardinal(line, at, at + 2, Two.ER);
  }

  /** rule: a length of 00:02:10 is 二分十秒, of 12:30 十二分三十秒. */
  private static Written length(Line line, int at, int hourEnd, int end) {
    List<Written> parts = new ArrayList<>();
    String[] units = end > hourEnd + 3 ? new String[] {"小时", "分", "秒"} : new String[] {"分", "秒"};
    int from = at;
    for (String unit : units) {
      int to = line.digitsEnd(from);
      boolean sounds = line.value(from, to) > 0 || unit.equals("秒") && parts.isEmpty();
      if (sounds) {
        parts.add(new Cardinal(line, from, to, unit.equals("小时") ? Two.LIANG : Two.ER));
        parts.add(new Words(to - 1, to, unit));
      }
      from = to + 1;
    }
    parts.add(new Words(at, end, ""));
    return new Written.Sequence(parts);
  }
}
