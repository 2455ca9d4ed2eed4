package io.github.tingwen.convert;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Slot;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as HTML, with links for telephone numbers and addresses and machine-readable dates.
 */
final class HtmlSentence {

  private static final Pattern FULL_DATE =
      Pattern.compile("((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})[日号](?:[（(].{1,4}[）)])?+");

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._+-]{1,64}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){1,8}+");

  /** Web addresses that a page may link to as they are. */
  private static final Pattern WEB =
      Pattern.compile("(https?://|www\\.)[A-Za-z0-9._~/?#=&%:+@-]{1,500}+");

  private final StringBuilder page;
  private final String wording;
  private final List<String> written;

  private HtmlSentence(StringBuilder page, Sentence sentence, WrittenWords words) {
    this.page = page;
    this.wording = sentence.wording().toString();
    this.written = words.units(sentence);
  }

  static void append(StringBuilder page, Sentence sentence, WrittenWords words) {
    new HtmlSentence(page, sentence, words).append(sentence);
  }

  private void append(Sentence sentence) {
    page.append("<span id=\"").append(Xml.escape(sentence.id())).append("\">");
    int at = 0;
    for (Slot slot : sentence.slots()) {
      page.append(shown(at, slot.from()));
      slot(slot);
      at = slot.to();
    }
    page.append(shown(at, wording.length())).append("</span>");
  }

  /** The words from {@code from} on as they are written, safe between tags. */
  private String shown(int from, int to) {
    return Xml.escape(String.join("", written.subList(from, to)));
  }

  private void slot(Slot slot) {
    String words = wording.substring(slot.from(), slot.to());
    String start =
        switch (slot.kind()) {
          case PHONE -> phone(words);
          case ADDRESS -> address(words);
          case DATE -> date(words);
          default -> "";
        };
    String end = start.isEmpty() ? "" : start.startsWith("<a ") ? "</a>" : "</time>";
    page.append(start).append(shown(slot.from(), slot.to())).append(end);
  }

  /** A number long enough to be dialled from outside becomes a link; an extension does not. */
  private static String phone(String words) {
    String digits = words.replaceAll("[^0-9]", "");
    boolean dialled =
        digits.length() >= 7 && digits.length() <= 12 && words.matches("[0-9 ()（）—－-]+");
    return dialled ? "<a href=\"tel:" + digits + "\">" : "";
  }

  private static String address(String words) {
    Matcher web = WEB.matcher(words);
    if (EMAIL.matcher(words).matches()) {
      return "<a href=\"mailto:" + Xml.escape(words) + "\">";
    }
    if (!web.matches()) {
      return "";
    }
    String scheme = web.group(1).startsWith("http") ? "" : "https://";
    return "<a href=\"" + scheme + Xml.escape(words) + "\">";
  }

  private static String date(String words) {
    Matcher date = FULL_DATE.matcher(words);
    return date.matches() && exists(date) ? "<time datetime=\"" + iso(date) + "\">" : "";
  }

  private static boolean exists(Matcher date) {
    int month = Integer.parseInt(date.group(2));
    int day = Integer.parseInt(date.group(3));
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(Integer.parseInt(date.group(1)), month).lengthOfMonth();
  }

  private static String iso(Matcher date) {
    return date.group(1) + "-" + two(date.group(2)) + "-" + two(date.group(3));
  }

  private static String two(String digits) {
    return digits.length() < 2 ? "0" + digits : digits;
  }
}
