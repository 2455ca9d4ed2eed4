package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.GeneratedNotices;
import io.github.tingwen.reading.InventedNotices;
import io.github.tingwen.reading.NoticeBuilder;
import io.github.tingwen.text.Passage;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

  private final MarkdownWriter writer = new MarkdownWriter();

  @Provide
  Arbitrary<Passage> passages() {
    return GeneratedNotices.passages();
  }

  @Provide
  Arbitrary<MeetingNotice> notices() {
    return GeneratedNotices.notices();
  }

  private static Document rendered(String markdown) {
    return Jsoup.parse(
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void wordsOfTheNoticeNeverBecomeMarkup(@ForAll("passages") Passage words) {
    String text = words.toString();
    MeetingNotice notice = new NoticeBuilder(text).title(text).remaining(text).build();
    Document page = rendered(writer.write(notice).text());
    assertEquals(visible(text), visible(page.select("h1").text()));
    assertEquals(visible("其他内容" + text), visible(page.select("h2, p").text()));
    assertEquals(0, page.select("em, a, code, img, hr, blockquote, b").size());
  }

  private static String visible(String words) {
    return words.replaceAll("[\\p{Cntrl}\\p{Z}\\uFEFF]", "");
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyRequirementIsAnItem(@ForAll("notices") MeetingNotice notice) {
    Document page = rendered(writer.write(notice).text());
    List<String> items = page.select("li").stream().map(item -> visible(item.text())).toList();
    notice.directives().stream()
        .flatMap(block -> block.requirements().stream())
        .map(wanted -> visible(wanted.text().toString()))
        .forEach(wanted -> assertTrue(items.contains(wanted), wanted));
  }

  @Test
  void theOutlineIsThatOfTheNotice() {
    Document page = rendered(writer.write(InventedNotices.notice()).text());
    assertEquals("青禾镇人民政府办公室关于召开全镇防汛工作会议的通知", page.select("h1").text());
    assertEquals(List.of("议程", "会议要求", "参会人员", "时间要求", "联系方式", "回执"), page.select("h2").eachText());
    assertEquals("文号：青政办〔2026〕12号", page.select("li").first().text());
  }
}
