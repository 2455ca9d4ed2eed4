package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.One;
import io.github.tingwen.tts.mandarin.Written.Spelled;
import java.util.List;
import java.util.Optional;

/**
 * Short public numbers: 110, 12345, 95598, digit by digit with 幺.
 *
 * <p>rule: three digits need a word beside them that tells of calling or policing; five digits of
 * the public ranges (12xxx, 95xxx, 96xxx, 100xx) are read so unless they count something.
 */
final class HotlineReader implements LineReader {

  private static final List<String> EMERGENCY = List.of("110", "119", "120", "122", "114");
  private static final List<String> RANGES =
      List.of("123", "121", "122", "100", "101", "111", "116", "118", "12", "95", "96");
  private static final List<String> UNMISTAKABLE = List.of("123", "955");
  private static final List<String> PUBLIC = List.of("123", "95", "96");
  private static final List<String> BEFORE =
      List.of("拨打", "拨", "电话", "热线", "报警", "致电", "打", "平台", "专线", "号码");
  private static final List<String> AFTER =
      List.of(
          "热线", "电话", "报警", "急救", "火警", "消防", "警情", "接警", "接处警", "指挥", "出警", "联动", "平台", "专线", "举报",
          "投诉", "服务", "便民", "客服", "短信", "工单", "宣传日", "中心", "救护", "查询", "台");

  @Override
  public Optional<Written> read(Line line, int at) {
    int end = line.digitsEnd(at);
    int length = end - at;
    boolean hotline =
        length == 3 && isEmergency(line, at, end)
            || (length == 5 || length == 6) && isPublic(line, at, end);
    return hotline ? Optional.of(new Spelled(line, at, end, One.YAO)) : Optional.empty();
  }

  private static boolean isEmergency(Line line, int at, int end) {
    return line.startsWithAny(EMERGENCY, at)
        && !counts(line, end)
        && (called(line, at, end) || listed(line, at, end) || besideHotline(line, at, end));
  }

  private static boolean listed(Line line, int at, int end) {
    boolean right =
        line.isOneOf("、/", end)
            && line.startsWithAny(EMERGENCY, end + 1)
            && line.digitsEnd(end + 1) == end + 4;
    boolean left =
        line.isOneOf("、/", at - 1)
            && line.startsWithAny(EMERGENCY, at - 4)
            && !line.isDigit(at - 5);
    return right || left;
  }

  private static boolean called(Line line, int at, int end) {
    int after = line.isOneOf("”\"’」", end) ? end + 1 : end;
    boolean quoted = after > end;
    return quoted || line.startsWithAny(AFTER, after) || line.mentionsBefore(BEFORE, at, 5);
  }

  private static boolean isPublic(Line line, int at, int end) {
    boolean six = end - at == 6;
    boolean known = six ? line.startsWith("96", at) : line.startsWithAny(RANGES, at);
    boolean unmistakable = line.startsWithAny(UNMISTAKABLE, at);
    return known
        && !counts(line, end)
        && (unmistakable && !six || called(line, at, end) || besideHotline(line, at, end));
  }

  /** rule: in 12315、96110、110 every number is one to call, because its neighbour is. */
  private static boolean besideHotline(Line line, int at, int end) {
    boolean right = line.at(end) == '、' && isHotline(line, end + 1, line.digitsEnd(end + 1));
    int from = at - 1;
    while (line.isDigit(from - 1) && from > at - 6) {
      from--;
    }
    return right || line.at(at - 1) == '、' && isHotline(line, from, at - 1);
  }

  private static boolean isHotline(Line line, int from, int to) {
    boolean emergency = to - from == 3 && line.startsWithAny(EMERGENCY, from);
    boolean round = line.startsWith("00", to - 2);
    return emergency || to - from == 5 && line.startsWithAny(PUBLIC, from) && !round;
  }

  private static boolean counts(Line line, int end) {
    return Measures.begins(line, end)
        || line.isOneOf("元万亿号年月日.,:：-~/", end) && line.isOneOf("元万亿号年月日", end)
        || line.isOneOf(".,", end) && line.isDigit(end + 1);
  }
}
