package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.SlotKind;
import io.github.tingwen.tts.mandarin.Written.Cardinal;
import io.github.tingwen.tts.mandarin.Written.One;
import io.github.tingwen.tts.mandarin.Written.Spelled;
import io.github.tingwen.tts.mandarin.Written.Two;
import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.List;
import java.util.Optional;

/**
 * Numbers that name rather than count: rooms, bus lines, roads, serial numbers, plans (“1310”);
 * said digit by digit.
 */
final class CodeReader implements LineReader {

  private static final List<String> SERIAL =
      List.of("字第", "编号", "案号", "批号", "证号", "文号", "车次", "航班", "证书号", "许可证", "No.", "NO.", "№");
  private static final String ESTATES = "区苑园村里庭府城居寓湾轩阁邸院";
  static final List<String> ROOM_AFTER =
      List.of(
          "会议室", "室", "房", "教室", "办公室", "病房", "包间", "包厢", "会见室", "號室", "号室", "号会议室", "号房", "会客室",
          "会议厅", "號房");
  private static final List<String> LINE_AFTER =
      List.of(
          "路公交", "路车", "路", "国道", "省道", "县道", "乡道", "国道", "线公交", "次列车", "次航班", "次高铁", "次动车", "医院");
  private static final List<String> PLAN_AFTER =
      List.of(
          "工程", "计划", "行动", "战略", "体系", "模式", "工作法", "高校", "院校", "平台", "项目", "部署", "战法", "机制", "规划",
          "晚会", "大促", "购物节");
  private static final List<String> FLOOR_BEFORE =
      List.of("楼", "层", "栋", "幢", "座", "单元", "号楼", "樓", "室");

  @Override
  public Optional<Written> read(Line line, int at) {
    int end = line.digitsEnd(at);
    if (Extensions.isExtension(line, at, end)) {
      return Optional.of(new Spelled(line, at, end, One.YAO));
    }
    if (line.isOneOf("*", end) && SignReader.isMasked(line, end, '*')
        || line.at(at - 1) == '*' && SignReader.isMasked(line, at - 1, '*')) {
      return Optional.of(new Spelled(line, at, end, One.YAO));
    }
    return isRoom(line, at, end) ? Optional.of(room(line, at, end)) : serial(line, at, end);
  }

  private static Optional<Written> serial(Line line, int at, int end) {
    boolean named =
        isGeneration(line, at, end)
            || isSerial(line, at, end)
            || isLine(line, at, end)
            || isPlan(line, at, end);
    return named ? Optional.of(new Spelled(line, at, end, One.YI)) : Optional.empty();
  }

  private static boolean isRoom(Line line, int at, int end) {
    boolean before =
        line.endsWithAny(FLOOR_BEFORE, at) && !Measures.begins(line, end) && line.at(end) != '号';
    boolean after = line.startsWithAny(ROOM_AFTER, end) || hyphenRoom(line, at, end) > end;
    boolean long_ = end - at >= 3 && end - at <= 5;
    boolean known = line.isIn(SlotKind.ROOM, at) && !line.isOneOf("号楼层", end);
    return long_ && (before || after || known || endsChain(line, at))
        || hyphenRoom(line, at, end) > end && !(line.at(at - 1) == '-' && line.isDigit(at - 2));
  }

  /** rule: the last number of 12-1-1502. */
  private static boolean endsChain(Line line, int at) {
    int before = at - 2;
    while (line.isDigit(before) && before > at - 5) {
      before--;
    }
    return line.at(at - 1) == '-' && line.at(before) == '-' && line.isDigit(before - 1);
  }

  /** Index after "-201" of 3-201室, 3栋2-201; {@code end} if there is none. */
  private static int hyphenRoom(Line line, int at, int end) {
    int to = line.digitsEnd(end + 1);
    if (line.at(end) != '-' || to - end < 4 || to - end > 6) {
      return end;
    }
    boolean room =
        line.startsWithAny(ROOM_AFTER, to)
            || line.isIn(SlotKind.ROOM, end + 1)
            || isDoor(line, at, end, to);
    return room ? to : end;
  }

  /** rule: 3栋2-501; behind the name of an estate 3-501 if 501 can be a door. */
  private static boolean isDoor(Line line, int at, int end, int to) {
    boolean counted =
        Measures.begins(line, to) || line.isOneOf("号年月日元-./:", to) || line.isLetter(to);
    int door = line.value(end + 1, to) % 100;
    boolean plain = line.isOneOf(ESTATES, at - 1) && end - at <= 2 && door > 0 && door <= 40;
    return !counted
        && line.isDigit(at)
        && (line.endsWithAny(FLOOR_BEFORE, at) || plain && to - end == 4);
  }

  private static Written room(Line line, int at, int end) {
    int last = hyphenRoom(line, at, end);
    Written head =
        end - at >= 3 ? new Spelled(line, at, end, One.YI) : new Cardinal(line, at, end, Two.ER);
    return last == end
        ? head
        : Written.all(head, new Words(end, end + 1, "杠"), new Spelled(line, end + 1, last, One.YI));
  }

  private static boolean isSerial(Line line, int at, int end) {
    boolean zero =
        line.at(at) == '0' && end - at > 1 && !line.isOneOf("月日时点分号秒", end) && !isPoint(line, end);
    boolean long_ =
        (end - at > 4 || end - at == 4 && line.at(end) == '-')
            && line.endsWithAny(SERIAL, line.isOneOf(":：", at - 1) ? at - 1 : at);
    boolean ordinal = end - at > 6 && line.isOneOf("第", at - 1);
    boolean padded = line.at(at) == '0' && end - at > 2;
    return zero
        || padded && !isPoint(line, end)
        || long_
        || ordinal
        || end - at > Cardinals.LONGEST;
  }

  private static boolean isPoint(Line line, int end) {
    return line.at(end) == '.' && line.isDigit(end + 1);
  }

  /** rule: 80后, 95后, 00后: born in those years. */
  private static boolean isGeneration(Line line, int at, int end) {
    return end - at == 2
        && line.isOneOf("05", at + 1)
        && line.at(end) == '后'
        && !line.isOneOf("退续来方", end + 1);
  }

  private static boolean isLine(Line line, int at, int end) {
    boolean road =
        line.startsWithAny(LINE_AFTER, end) && !line.startsWith("路人", end) && end - at >= 3;
    return road
        && end - at <= 4
        && !line.endsWithAny(List.of("共", "全长", "约"), at)
        && line.at(at - 1) != '.';
  }

  /** rule: “1310”, 211工程: three digits or more in quotes or before 工程, 计划 …, not round. */
  private static boolean isPlan(Line line, int at, int end) {
    boolean round = line.startsWith("00", end - 2) || end - at < 3 || end - at > 4;
    boolean quoted = line.isOneOf("“\"‘「", at - 1) && line.isOneOf("”\"’」", end);
    boolean quotedName = line.isOneOf("“\"‘「", at - 1) && line.startsWithAny(PLAN_AFTER, end);
    boolean famous =
        line.startsWithAny(List.of("211", "985", "863", "973", "315"), at)
            && line.startsWithAny(PLAN_AFTER, end);
    return !round && (quoted || quotedName) || famous && end - at == 3;
  }
}
