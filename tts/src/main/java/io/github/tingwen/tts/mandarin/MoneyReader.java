package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sums with the currency in front: ¥3,000, HK$50, ￥3.5万, ¥100-200, ¥20/人; the currency is said
 * last.
 */
final class MoneyReader implements LineReader {

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("¥", "元"),
          Map.entry("RMB¥", "元"),
          Map.entry("RMB", "元"),
          Map.entry("CNY", "元"),
          Map.entry("$", "美元"),
          Map.entry("US$", "美元"),
          Map.entry("USD", "美元"),
          Map.entry("HK$", "港元"),
          Map.entry("HKD", "港元"),
          Map.entry("NT$", "新台币"),
          Map.entry("MOP$", "澳门元"),
          Map.entry("MOP", "澳门元"),
          Map.entry("€", "欧元"),
          Map.entry("EUR", "欧元"),
          Map.entry("£", "英镑"),
          Map.entry("₩", "韩元"),
          Map.entry("₽", "卢布"),
          Map.entry("₹", "卢比"),
          Map.entry("฿", "泰铢"));

  /** The signs that stand for a currency alone. */
  static final String SIGNS = "¥$€£₩₽₹฿";

  private static final List<String> NAMED = List.of("元", "块", "美元", "港元", "港币", "欧元", "英镑", "人民币");

  @Override
  public Optional<Written> read(Line line, int at) {
    int signEnd = signEnd(line, at);
    int digits = line.at(signEnd) == ' ' ? signEnd + 1 : signEnd;
    if (signEnd == at || !line.isDigit(digits)) {
      return Optional.empty();
    }
    return Optional.of(sum(line, at, signEnd, digits));
  }

  private static int signEnd(Line line, int at) {
    int end = line.lettersEnd(at);
    int sign = line.isOneOf(SIGNS, end) ? end + 1 : end;
    return sign - at <= 4 && CURRENCIES.containsKey(line.text(at, Math.max(at, sign))) ? sign : at;
  }

  private static Written sum(Line line, int at, int signEnd, int digits) {
    List<Written> parts = new ArrayList<>();
    int end = amount(line, digits, parts);
    int second = line.at(end + 1) == '¥' ? end + 2 : end + 1;
    if (line.isOneOf("-~", end) && line.isDigit(second)) {
      parts.add(new Words(end, second, "至"));
      end = amount(line, second, parts);
    }
    String currency = CURRENCIES.get(line.text(at, signEnd));
    parts.add(new Words(at, signEnd, named(line, end) ? "" : currency));
    if (line.at(end) == '/' && line.isHan(end + 1)) {
      parts.add(new Words(end, end + 1, "每"));
    }
    return new Written.Sequence(parts);
  }

  /** Whether the currency is written behind the sum too. */
  static boolean named(Line line, int end) {
    return line.startsWithAny(NAMED, end);
  }

  /** The name of the currency that a sign stands for. */
  static String currency(char sign) {
    return CURRENCIES.get(String.valueOf(sign));
  }

  /** rule: ¥300.00 is 三百元: cents that are none are not said. */
  static int withoutCents(Line line, int at, int end) {
    boolean none = line.startsWith(".00", end - 3) && end - 3 > at;
    return none ? end - 3 : end;
  }

  private static int amount(Line line, int at, List<Written> parts) {
    int end = QuantityReader.numberEnd(line, at);
    int said = withoutCents(line, at, end);
    parts.add(QuantityReader.number(line, at, said));
    parts.add(new Words(said, end, ""));
    int i = end;
    while (line.isOneOf("万亿千百", i)) {
      parts.add(new Words(i, i + 1, String.valueOf(line.at(i))));
      i++;
    }
    return i;
  }
}
