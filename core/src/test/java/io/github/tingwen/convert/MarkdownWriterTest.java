package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.Contact;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.PartialDate;
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

  @Test
  void whoWroteItWhenItWasPublishedAndWhatKindOfNumberItIsAreHeld() {
    MeetingNotice notice =
        new NoticeBuilder("第一项审议预算。任可，传真0999-6512302。来源：柳溪发布，记者：乐小满。")
            .agendaItem("第一项", "审议预算")
            .contact("任可", Contact.Channel.FAX, "0999-6512302", null)
            .source("柳溪发布", PartialDate.of(2026, 3, 9), "乐小满")
            .build();
    String page = rendered(writer.write(notice).text()).text();
    for (String words :
        List.of("第一项 审议预算", "任可，传真：0999-6512302", "来源：柳溪发布", "发布日期：2026-03-09", "作者：乐小满")) {
      assertTrue(page.contains(words), () -> words + " is missing in " + page);
    }
  }

  @Test
  void wordsBetweenTheDemandsOfABlockAreHeld() {
    MeetingNotice notice =
        new NoticeBuilder("会议强调，形势严峻。要抓紧排查。各村已有行动。要按时上报。")
            .directive("会议强调", null, "会议强调，形势严峻。要抓紧排查。各村已有行动。要按时上报。", "要抓紧排查。", "要按时上报。")
            .build();
    Document page = rendered(writer.write(notice).text());
    assertEquals(List.of("会议强调", "形势严峻。", "各村已有行动。"), page.select("p").eachText());
    assertEquals(List.of("要抓紧排查。", "要按时上报。"), page.select("li").eachText());
  }
}
