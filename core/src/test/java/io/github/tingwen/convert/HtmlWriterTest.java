package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.GeneratedNotices;
import io.github.tingwen.reading.InventedNotices;
import io.github.tingwen.reading.NoticeBuilder;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.reading.Verbosity;
import io.github.tingwen.text.Passage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  private final HtmlWriter writer = new HtmlWriter();

  @Provide
  Arbitrary<MeetingNotice> notices() {
    return GeneratedNotices.notices();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everySentenceStandsUnderItsIdInReadingOrder(@ForAll("notices") MeetingNotice notice) {
    ReadingScript script = ReadingScript.builder(notice).attendeesInFull().build();
    Document page = Jsoup.parse(writer.write(notice).text());
    List<String> ids = page.select("span[id]").stream().map(Element::id).toList();
    assertEquals(script.sentences().stream().map(Sentence::id).toList(), ids);
    for (Sentence sentence : script.sentences()) {
      Element shown = Objects.requireNonNull(page.getElementById(sentence.id()));
      assertEquals(visible(sentence.wording().toString()), visible(shown.wholeText()));
    }
  }

  private static String visible(String words) {
    return words.replaceAll("[\\p{Cntrl}]", "");
  }

  @Test
  void everyPageIsValidForTheNuValidator() throws Exception {
    for (MeetingNotice notice : InventedNotices.all().values()) {
      for (ChineseScript script : ChineseScript.values()) {
        assertValid(writer.in(script).write(notice).text());
      }
    }
  }

  @Test
  void theNuValidatorIsAwake() throws Exception {
    assertTrue(complaints("<!DOCTYPE html><html lang=zh><p id=a><p id=a>").contains("error"));
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void anyNoticeGivesAValidPage(@ForAll("notices") MeetingNotice notice) throws Exception {
    // The words of a notice are not normalised, which the validator mentions.
    String complaints = complaints(writer.write(notice).text());
    assertEquals(
        List.of(), complaints.lines().filter(line -> !line.contains("info warning")).toList());
  }

  @Test
  void aTitleOfWhichNothingIsSeenIsNoTitle() {
    for (String unseen : List.of("\u0007", "\uD83D", "\u200B", " \u3000")) {
      MeetingNotice notice = new NoticeBuilder(unseen).title(unseen).build();
      assertEquals("会议文件", Jsoup.parse(writer.write(notice).text()).title());
    }
  }

  private static void assertValid(String page) throws Exception {
    assertEquals("", complaints(page));
  }

  private static String complaints(String page) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void numbersCanBeDialledAndAddressesWrittenTo() {
    Document page = Jsoup.parse(writer.write(InventedNotices.notice()).text());
    assertEquals("tel:09996512302", page.select("a[href^=tel]").attr("href"));
    assertEquals("mailto:qhz@example.org", page.select("a[href^=mailto]").attr("href"));
    assertEquals("2026-06-03", page.select("time").attr("datetime"));
  }

  @Test
  void wordsOfTheNoticeNeverBecomeMarkup() {
    Passage paper =
        Passage.of("<script>alert(1)</script> javascript:x \"quoted\" & https://a.cn/\"onclick=");
    String html = writer.page("<b>", ReadingScript.plain(paper));
    Document page = Jsoup.parse(html);
    assertEquals(0, page.select("script, b").size());
    assertEquals("<b>", page.title());
    page.select("a[href]").forEach(link -> assertTrue(link.attr("href").matches("#.*|https://.*")));
    page.getAllElements()
        .forEach(
            element ->
                element
                    .attributes()
                    .forEach(attribute -> assertTrue(!attribute.getKey().startsWith("on"))));
  }

  @Test
  void aRangeOfDaysIsNotGivenAsOneDay() {
    Passage paper = Passage.of("会议于2026年6月3日至5日召开。2026年2月30日");
    Document page = Jsoup.parse(writer.page("会议", ReadingScript.plain(paper)));
    assertEquals(0, page.select("time").size());
  }

  @Test
  void thePageNeedsNoScriptAndNoNetwork() {
    Document page = Jsoup.parse(writer.write(InventedNotices.report()).text());
    assertEquals(0, page.select("script, link, img, iframe").size());
    assertTrue(!page.select("style").html().contains("url("));
  }

  @Test
  void aTraditionalPageSaysSoAndConvertsTheReadersWordsToo() {
    Document page =
        Jsoup.parse(writer.in(ChineseScript.TRADITIONAL).write(InventedNotices.report()).text());
    assertEquals("zh-Hant", page.select("html").attr("lang"));
    assertEquals("這是一篇會議報道。", Objects.requireNonNull(page.getElementById("s1")).text());
  }

  @Test
  void aShorterPageReportsWhatItLeavesOut() {
    assertEquals(List.of(), writer.write(InventedNotices.notice()).losses());
    assertEquals(
        List.of(
            "header: shortened at this length: 云岭县人民政府第24次常务会议纪要",
            "attendees: shortened at this length: 任可、查小云、盖志强、华青、燕妮……",
            "otherMeetings: shortened at this length: 3月10日召开县安全生产委员会会议、部署春季检查"),
        writer.withVerbosity(Verbosity.BRIEF).write(InventedNotices.minutes()).losses());
  }
}
