package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.SlotKind;
import io.github.tingwen.tts.mandarin.Written.One;
import io.github.tingwen.tts.mandarin.Written.Spelled;
import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Web and e-mail addresses: names as letters, digits one by one, every sign by its name; the scheme
 * (https://) is left out because nobody types it.
 */
final class AddressReader implements LineReader {

  private static final List<String> DOMAINS =
      List.of(".com", ".cn", ".gov", ".org", ".net", ".edu", ".mo", ".hk", ".tw", ".info", ".top");
  private static final List<String> SCHEMES = List.of("https://", "http://", "ftp://", "mailto:");
  private static final List<String> ACCOUNTS =
      List.of("微信", "微信号", "WeChat", "Wechat", "QQ", "抖音号", "用户名", "账号", "帐号", "账户名", "登录名", "公众号");
  private static final String SIGNS = "._-/:@?=&%#~+";
  private static final List<String> NAMES =
      List.of("点", "下划线", "杠", "斜杠", "冒号", "艾特", "问号", "等于", "和", "百分号", "井号", "波浪号", "加");

  @Override
  public Optional<Written> read(Line line, int at) {
    boolean labelled = line.at(at - 1) == ':' && !isPart(line, at - 2);
    if (isPart(line, at - 1) && !labelled) {
      return Optional.empty();
    }
    int end = at;
    while (isPart(line, end)) {
      end++;
    }
    while (end > at && line.isOneOf(".:-/?", end - 1) && !line.isOneOf("/", end - 1)) {
      end--;
    }
    return isAddress(line, at, end) ? Optional.of(address(line, at, end)) : Optional.empty();
  }

  private static boolean isPart(Line line, int at) {
    return line.isDigit(at) || line.isLetter(at) || line.isOneOf(SIGNS, at);
  }

  private static boolean isAddress(Line line, int at, int end) {
    if (line.isIn(SlotKind.ADDRESS, at) && end - at > 3 || line.startsWithAny(SCHEMES, at)) {
      return true;
    }
    boolean letters = false;
    boolean dot = false;
    boolean mail = false;
    boolean domain = line.startsWith("www.", at);
    for (int i = at; i < end; i++) {
      letters |= line.isLetter(i);
      mail |= line.at(i) == '@' && i > at;
      dot |= mail && line.at(i) == '.';
      domain |=
          line.at(i) == '.'
              && i > at
              && line.startsWithAny(DOMAINS, i)
              && !line.isLetter(line.lettersEnd(i + 1));
    }
    return mail && dot || domain && letters || isAccount(line, at, end) || isIndex(line, at, end);
  }

  /** rule: 013900011/2018-00472, 11341800MB17/202308-00021: the index of a public document. */
  private static boolean isIndex(Line line, int at, int end) {
    int slash = at;
    while (slash < end && (line.isDigit(slash) || line.isLetter(slash))) {
      slash++;
    }
    int hyphen = line.digitsEnd(slash + 1);
    return slash - at >= 8
        && line.at(slash) == '/'
        && hyphen - slash > 4
        && line.at(hyphen) == '-'
        && line.digitsEnd(hyphen + 1) == end
        && end - hyphen > 4;
  }

  /** rule: wx_2025 and tz-01 behind 微信号 are typed sign by sign. */
  private static boolean isAccount(Line line, int at, int end) {
    boolean joined = false;
    boolean digits = false;
    boolean letters = false;
    for (int i = at; i < end; i++) {
      char c = line.at(i);
      boolean inside = i > at && i < end - 1;
      joined |= c == '_' && inside && line.at(i - 1) != '_' && line.at(i + 1) != '_';
      digits |= line.isDigit(i);
      letters |= line.isLetter(i);
      if (line.isOneOf("=?&%#~+@/:", i)) {
        return false;
      }
    }
    int label = line.isOneOf(":：", at - 1) ? at - 1 : at;
    return joined || digits && letters && line.endsWithAny(ACCOUNTS, label);
  }

  private static Written address(Line line, int at, int end) {
    List<Written> parts = new ArrayList<>();
    int i = labelEnd(line, at, end);
    if (i > at) {
      parts.add(new Words(at, i, line.text(at, i)));
    }
    for (String scheme : SCHEMES) {
      if (line.startsWith(scheme, i)) {
        parts.add(new Words(i, i + scheme.length(), ""));
        i += scheme.length();
      }
    }
    for (; i < end; i++) {
      parts.add(part(line, i));
    }
    return new Written.Sequence(parts);
  }

  /** rule: E-mail: before an address is its label. */
  private static int labelEnd(Line line, int at, int end) {
    int i = at;
    while (i < end && (line.isLetter(i) || line.at(i) == '-')) {
      i++;
    }
    boolean label = i > at && line.at(i) == ':' && i + 1 < end && line.isLetter(i + 1);
    return label && !line.startsWithAny(SCHEMES, at) ? i + 1 : at;
  }

  private static Written part(Line line, int at) {
    int sign = SIGNS.indexOf(line.at(at));
    return sign < 0
        ? new Spelled(line, at, at + 1, One.YI)
        : new Words(at, at + 1, NAMES.get(sign));
  }
}
