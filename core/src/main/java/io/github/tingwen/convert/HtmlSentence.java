package io.github.tingwen.convert;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Slot;
import java.time.YearMonth;
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

  private HtmlSentence() {}

  static void append(StringBuilder page, Sentence sentence) {
    page.append("<span id=\"").append(Xml.escape(sentence.id())).append("\">");
    int at = 0;
    for (Slot slot : sentence.slots()) {
      page.append(Xml.escape(sentence.wording().sub(at, slot.from())));
      slot(page, slot, sentence.wording().sub(slot.from(), slot.to()).toString());
      at = slot.to();
    }
    page.append(Xml.escape(sentence.wording().sub(at))).append("</span>");
  }

  private static void slot(StringBuilder page, Slot slot, String words) {
    switch (slot.kind()) {
      case PHONE -> phone(page, words);
      case ADDRESS -> address(page, words);
      case DATE -> date(page, words);
      default -> page.append(Xml.escape(words));
    }
  }

  /** A number long enough to be dialled from outside becomes a link; an extension does not. */
  private static void phone(StringBuilder page, String words) {
    String digits = words.replaceAll("[^0-9]", "");
    boolean dialled =
        digits.length() >= 7 && digits.length() <= 12 && words.matches("[0-9 ()（）—－-]+");
    element(page, dialled ? "<a href=\"tel:" + digits + "\">" : "", words, "</a>");
  }

  private static void address(StringBuilder page, String words) {
    String start = "";
    Matcher web = WEB.matcher(words);
    if (EMAIL.matcher(words).matches()) {
      start = "<a href=\"mailto:" + Xml.escape(words) + "\">";
    } else if (web.matches()) {
      String scheme = web.group(1).startsWith("http") ? "" : "https://";
      start = "<a href=\"" + scheme + Xml.escape(words) + "\">";
    }
    element(page, start, words, "</a>");
  }

  private static void date(StringBuilder page, String words) {
    Matcher date = FULL_DATE.matcher(words);
    String start = "";
    if (date.matches() && exists(date)) {
      start = "<time datetime=\"" + iso(date) + "\">";
    }
    element(page, start, words, "</time>");
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

  private static void element(StringBuilder page, String start, String words, String end) {
    page.append(start).append(Xml.escape(words)).append(start.isEmpty() ? "" : end);
  }
}
