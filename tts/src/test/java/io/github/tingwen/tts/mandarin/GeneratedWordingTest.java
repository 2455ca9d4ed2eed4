package io.github.tingwen.tts.mandarin;

import static io.github.tingwen.tts.mandarin.NumeralOracle.digits;
import static io.github.tingwen.tts.mandarin.NumeralOracle.groups;
import static io.github.tingwen.tts.mandarin.NumeralOracle.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Thousands of written forms whose words are made by {@link NumeralOracle}, not by the library. */
class GeneratedWordingTest {

  private final TextNormalizer normalizer = new TextNormalizer();
  private final Random random = new Random(20240412);
  private final Map<String, String> cases = new LinkedHashMap<>();

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private String number(int length) {
    StringBuilder digits = new StringBuilder().append(between(1, 9));
    while (digits.length() < length) {
      digits.append(between(0, 9));
    }
    return digits.toString();
  }

  private void check(int least) {
    assertTrue(cases.size() >= least, () -> cases.size() + " cases");
    List<String> wrong = new ArrayList<>();
    cases.forEach(
        (written, expected) -> {
          String spoken = normalizer.normalize(Passage.of(written), List.of()).text().toString();
          if (!spoken.equals(expected)) {
            wrong.add(written + " => " + expected + " but was " + spoken);
          }
        });
    assertEquals(List.of(), wrong);
  }

  @Test
  void datesInEveryForm() {
    for (int i = 0; i < 120; i++) {
      int y = between(1949, 2049);
      int m = between(1, 12);
      int d = between(1, 28);
      String year = digits(String.valueOf(y), "一");
      String monthDay = quantity(m) + "月" + quantity(d) + "日";
      cases.put(y + "年" + m + "月" + d + "日召开", year + "年" + monthDay + "召开");
      cases.put(String.format("%d年%02d月%02d日", y, m, d), year + "年" + monthDay);
      cases.put(String.format("%d-%02d-%02d", y, m, d), year + "年" + monthDay);
      cases.put(y + "/" + m + "/" + d, year + "年" + monthDay);
      cases.put(y + "." + m + "." + d, year + "年" + monthDay);
      cases.put(m + "月" + d + "日", monthDay);
      cases.put(m + "月" + d + "日至" + (d + 2) + "日", monthDay + "至" + quantity(d + 2) + "日");
      cases.put(
          m + "月" + d + "-" + (d + 1) + "日",
          quantity(m) + "月" + quantity(d) + "至" + quantity(d + 1) + "日");
      cases.put("（" + y + "年" + m + "月）", "（" + year + "年" + quantity(m) + "月）");
      cases.put(y + "-" + (y + 2) + "年", year + "至" + digits(String.valueOf(y + 2), "一") + "年");
    }
    check(900);
  }

  @Test
  void timesInEveryForm() {
    for (int h = 0; h < 24; h++) {
      for (int m = 0; m < 60; m += between(3, 9)) {
        String hour = h == 2 ? "两" : quantity(h);
        String minute = m == 0 ? "" : (m < 10 ? "零" : "") + quantity(m) + "分";
        cases.put(String.format("%d:%02d", h, m), hour + "点" + minute);
        cases.put(String.format("定于%d：%02d开始", h, m), "定于" + hour + "点" + minute + "开始");
        String range = String.format("%d:%02d-%d:30", h, m, h + 1);
        cases.put(range, hour + "点" + minute + "至" + (h == 1 ? "两" : quantity(h + 1)) + "点三十分");
      }
    }
    check(600);
  }

  @Test
  void quantitiesOfEveryLength() {
    for (int i = 0; i < 400; i++) {
      long n = Long.parseLong(number(between(1, 11)).replaceAll("[3-6]", "0"));
      n = n == 0 ? 7 : n;
      cases.put("共" + n + "人，", "共" + (n == 2 ? "两" : quantity(n)) + "人，");
      cases.put(String.format("增长%,d公斤", 1000 + n), "增长" + quantity(1000 + n) + "公斤");
    }
    check(500);
  }

  @Test
  void unitsMoneyAndShares() {
    String[] units = {"km²", "平方公里", "m³", "立方米", "℃", "摄氏度", "kW", "千瓦", "㎡", "平方米"};
    for (int i = 0; i < 150; i++) {
      int n = between(3, 99_999);
      int tenth = between(1, 9);
      int u = 2 * between(0, 4);
      cases.put(n + units[u], quantity(n) + units[u + 1]);
      cases.put(n + "." + tenth + units[u], quantity(n) + "点" + quantity(tenth) + units[u + 1]);
      cases.put("￥" + n, quantity(n) + "元");
      cases.put(n % 100 + "." + tenth + "%", "百分之" + quantity(n % 100) + "点" + quantity(tenth));
      cases.put(tenth + "/" + (10 + tenth), quantity(10 + tenth) + "分之" + quantity(tenth));
      cases.put("比例为1:" + (3 + n % 60), "比例为一比" + quantity(3 + n % 60));
    }
    check(500);
  }

  @Test
  void telephoneNumbers() {
    for (int i = 0; i < 120; i++) {
      String mobile = "1" + between(3, 9) + number(9);
      String[] threes = {mobile.substring(0, 3), mobile.substring(3, 7), mobile.substring(7)};
      cases.put(mobile, groups(threes));
      cases.put(String.join("-", threes), groups(threes));
      String code = "07" + between(50, 69);
      String local = number(8);
      String landline = groups(code, local.substring(0, 4), local.substring(4));
      cases.put(code + "-" + local, landline);
      cases.put("（" + code + "）" + local, landline);
      cases.put("咨询电话：" + local, "咨询电话：" + groups(local.substring(0, 4), local.substring(4)));
      cases.put("400-" + threes[0] + "-" + threes[1], "四零零 " + groups(threes[0], threes[1]));
    }
    check(500);
  }

  @Test
  void documentNumbersAndRooms() {
    for (int i = 0; i < 200; i++) {
      int year = between(1995, 2030);
      int n = between(1, 399);
      cases.put(
          "江府〔" + year + "〕" + n + "号", "江府〔" + digits("" + year, "一") + "〕" + quantity(n) + "号");
      cases.put("第" + n + "号", "第" + quantity(n) + "号");
      String room = String.valueOf(between(1, 9) * 100 + between(1, 29));
      cases.put(room + "会议室", digits(room, "一") + "会议室");
      cases.put("G" + (21 + n % 70) + "高速", "G" + digits("" + (21 + n % 70), "一") + "高速");
    }
    check(500);
  }
}
