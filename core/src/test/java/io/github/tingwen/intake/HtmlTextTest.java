package io.github.tingwen.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.InventedNotices;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  private static final String PAPER =
      InventedNotices.NOTICE
          .lines()
          .map(line -> "<p>" + line + "</p>")
          .collect(Collectors.joining());

  private static String read(String html) {
    assertTrue(HtmlText.looksLikeHtml(html), html);
    return HtmlText.read(html, 512);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<main>%s</main>",
        "<div class='wrap'><div id='UCAP-CONTENT'>%s</div></div>",
        "<div><div><div class=whatever>%s</div></div></div>",
        "<table><tr><td>%s</td></tr></table>",
        "<article><h2></h2>%s</article>",
      })
  void onlyThePaperIsLeftOfAPage(String place) {
    String html =
        "<!DOCTYPE html><html><head><title>关于召开全镇防汛工作会议的通知_青禾镇</title><style>p{}</style></head><body>"
            + "<div class='top-nav'><a href='/'>首页</a> <a href='/xw'>新闻</a></div>"
            + "<div class=position>您当前所在位置：<a>首页</a> &gt; <a>通知</a></div>"
            + "<script>document.write('会议')</script>"
            + place.formatted(PAPER)
            + "<div class='share'>扫一扫在手机打开当前页</div>"
            + "<div id=footer>版权所有 <a>青禾镇</a> 电话：0999-0000000</div>"
            + "<footer>长者助手</footer></body></html>";
    assertEquals(InventedNotices.NOTICE, read(html));
  }

  @Test
  void theHeadingIsKeptWhereItStandsAboveThePaper() {
    String html =
        "<html><body><h1>关于召开防汛会议的通知</h1><div class=text><p>"
            + "各村：".repeat(40)
            + "</p></div></body></html>";
    assertTrue(read(html).startsWith("关于召开防汛会议的通知\n各村："));
  }

  @Test
  void linesItemsAndCellsAreApart() {
    String html =
        "<body><p>一<br>二</p><ol start=3><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul>"
            + "<table><tr><th>时间</th><td>6月3日</td></tr><tr><td><p>地点</p></td><td><p>三楼</p></td></tr></table>";
    assertEquals("一\n二\n3. 甲\n4. 乙\n丙\n时间\t6月3日\n地点\t三楼\n", read(html));
  }

  @Test
  void whiteSpaceIsAsABrowserShowsIt() {
    assertEquals("会议 通知\n", read("<p>\n  会议&nbsp;&nbsp;\n 通知  </p>"));
    assertEquals("会议通知\n", read("<p>会<b>议</b><span>通</span>知</p>"));
  }

  @Test
  void whatIsHiddenAndTheReadingOfARubyAreNoText() {
    String html =
        "<p>青禾<ruby>鎮<rp>(</rp><rt>zhèn</rt><rp>)</rp></ruby><span style='display: none'>密</span>"
            + "<b hidden>密</b></p>";
    assertEquals("青禾鎮\n", read(html));
  }

  @ParameterizedTest
  @ValueSource(strings = {"会议<b>通知</b>", "<<会议>>", "<!--EndFragment--></p>会议", "", "1 < 2"})
  void textWithResidueOfTagsIsNoPage(String text) {
    assertFalse(HtmlText.looksLikeHtml(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div class=nav>",
        "<a>",
        "<p><b>",
        "<table><tr><td>",
        "<ul><li>",
        "<article>",
        "<!--",
        "<template>",
        "<select>",
        "&",
        "<div style='display:none'>",
        "<main class=\"share side\">",
      })
  void manyTagsOfAnyKindAreReadInTime(String tag) {
    String html = "<html><body>" + tag.repeat(500_000 / tag.length()) + "会议";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlText.read(html, 512));
  }
}
