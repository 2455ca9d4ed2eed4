package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.SlotKind;
import io.github.tingwen.tts.mandarin.Written.One;
import io.github.tingwen.tts.mandarin.Written.Spelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers of persons and accounts: identity cards, post codes, meeting ids, passwords; 1 is 幺. */
final class PersonalNumberReader implements LineReader {

  private static final List<String> PERSONAL =
      List.of(
          "邮编", "邮政编码", "身份证", "账号", "帐号", "账户", "卡号", "学号", "工号", "准考证", "信用代码", "会议号", "会议ID",
          "密码", "验证码", "QQ", "微信", "编码", "尾号", "流水号", "代码", "机构代码", "参会码", "口令", "会议 ID", "腾讯会议",
          "会议码", "房间号", "直播号", "入会码", "提取码", "会议室ID", "Zoom", "ZOOM", "钉钉");

  @Override
  public Optional<Written> read(Line line, int at) {
    int end = line.digitsEnd(at);
    int code = creditCodeEnd(line, at);
    if (code > at) {
      return Optional.of(new Spelled(line, at, code, One.YAO));
    }
    boolean mobile = end - at == 11 && line.at(at) == '1' && !line.isIn(SlotKind.ID_NUMBER, at);
    boolean personal =
        line.isIn(SlotKind.ID_NUMBER, at) || isPersonal(line, at, end) || isMeeting(line, at, end);
    return !mobile && (personal || isCitizen(line, at, end))
        ? Optional.of(grouped(line, at, end))
        : Optional.empty();
  }

  /** rule: 3 digits or more behind 邮编, 账号, 会议号 …, at most three signs between. */
  private static boolean isPersonal(Line line, int at, int end) {
    return end - at >= 3
        && line.mentionsBefore(PERSONAL, at, 8)
        && !Measures.begins(line, end)
        && !line.isOneOf("年月日时点", end)
        && followsLabel(line, at);
  }

  /** rule: 123 456 789 and 123-456-789 are numbers of meetings held over the net. */
  private static boolean isMeeting(Line line, int at, int end) {
    char sign = line.at(end);
    int second = line.digitsEnd(end + 1);
    int third = line.digitsEnd(second + 1);
    boolean groups =
        end - at == 3 && second - end == 4 && (third - second == 4 || third - second == 5);
    boolean alone = !line.isOneOf("-. ", at - 1) && !line.isOneOf("-.", third);
    return (sign == ' ' || sign == '-')
        && line.at(second) == sign
        && groups
        && alone
        && !Measures.begins(line, third)
        && !line.isOneOf("48", at);
  }

  private static boolean followsLabel(Line line, int at) {
    int i = at;
    while (line.isOneOf(":：为是 号（(“\"", i - 1) && i > at - 4) {
      i--;
    }
    return line.endsWithAny(PERSONAL, i) || line.endsWithAny(List.of("码", "号", "号码"), i) || i < at;
  }

  /** rule: the groups of 123-456-789 stay groups. */
  private static Written grouped(Line line, int at, int end) {
    List<Written> parts = new ArrayList<>(List.of(new Spelled(line, at, end, One.YAO)));
    int last = end;
    while (line.isOneOf("- ", last) && line.isDigit(last + 1)) {
      int next = line.digitsEnd(last + 1);
      parts.add(new Written.Gap(last, last + 1));
      parts.add(new Spelled(line, last + 1, next, One.YAO));
      last = next;
    }
    if (last - at >= 17 && line.isOneOf("Xx", last)) {
      parts.add(new Spelled(line, last, last + 1, One.YAO));
    }
    return new Written.Sequence(parts);
  }

  /**
   * rule: a unified social credit code (GB 32100) has 18 digits and capitals, six digits first;
   * {@code at} if none begins here.
   */
  private static int creditCodeEnd(Line line, int at) {
    int end = at;
    while (end < at + 19 && (line.isDigit(end) || Character.isUpperCase(line.at(end)))) {
      end++;
    }
    boolean letters = line.digitsEnd(at) < at + 17;
    boolean whole = end == at + 18 && !line.isLetter(at - 1) && !line.isLetter(end);
    return whole && letters && line.digitsEnd(at) >= at + 6 ? end : at;
  }

  /** rule: an identity number has 18 places (GB 11643), the last may be X. */
  private static boolean isCitizen(Line line, int at, int end) {
    return end - at == 18 && line.isOneOf("123456789", at) && line.isOneOf("12", at + 6)
        || end - at == 17 && line.isOneOf("Xx", end);
  }
}
