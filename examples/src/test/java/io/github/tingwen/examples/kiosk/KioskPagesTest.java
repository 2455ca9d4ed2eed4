package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page is, in every language, theme and size, as a browser shows it. */
class KioskPagesTest {

  private static final Path TRANSCRIPTS = Path.of("src", "test", "resources", "kiosk", "transcripts");
  private static final List<String> NAMES = List.of("list", "notice", "amended", "settings", "help");

  private static Browser browser;
  private static TestKiosk kiosk;
  private static Client client;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open();
    kiosk = TestKiosk.start(20);
    kiosk.board.set(NoticeBoard.of(notices()));
    client = new Client(kiosk.server.port());
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      kiosk.close();
      browser.close();
    }
  }

  private static List<PostedNotice> notices() {
    List<PostedNotice> all = new ArrayList<>(TestNotices.all());
    PostedNotice first = all.get(0);
    all.set(
        0,
        new PostedNotice(
            first.id(), first.posted(), first.notice(), first.script(), List.of("时间改为上午九点。")));
    return all;
  }

  /** A fresh visit with some settings, quiet so that nothing moves while it is looked at. */
  private static String visit(String... settings) throws IOException {
    String visit = client.get("/").header("Location");
    for (String setting : settings) {
      assertEquals(204, client.post(visit + "settings", setting).status());
    }
    return kiosk.url(visit.substring(1));
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("list", "");
    pages.put("notice", "notice/" + TestNotices.all().get(2).id());
    pages.put("amended", "notice/" + TestNotices.all().get(0).id());
    pages.put("settings", "settings");
    pages.put("help", "help");
    pages.put("week", "week");
    pages.put("gone", "notice/0000000000");
    pages.put("lost", "nothing");
    pages.put("warning", "warning");
    return pages;
  }

  private static void assertNoViolations(String what) {
    Results results = new AxeBuilder().analyze(browser.driver);
    List<Rule> violations = results.getViolations();
    assertTrue(results.getPasses().size() > 15, "axe looked at little: " + what);
    List<String> told =
        violations.stream()
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
            .toList();
    assertEquals(List.of(), told, what);
  }

  static Stream<String> looks() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(Theme.values())
                    .filter(theme -> language == Language.SIMPLIFIED || theme != Theme.YELLOW)
                    .map(theme -> lower(language) + " " + lower(theme)));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void axeFindsNothing(String look) throws IOException {
    browser.size(1280, 1024);
    String language = "language=" + look.split(" ")[0];
    String visit = visit(language, "theme=" + look.split(" ")[1], "voicing=false");
    for (Map.Entry<String, String> page : pages().entrySet()) {
      browser.visit(visit + page.getValue());
      assertNoViolations(look + " " + page.getKey());
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void axeFindsNothingWhileItSpeaksWarnsAndTellsNews(Theme theme) throws IOException {
    browser.size(1280, 1024);
    String visit = visit("theme=" + lower(theme));
    browser.visit(visit + "notice/" + TestNotices.all().get(2).id());
    browser.until(() -> !browser.all(".sentence.speaking").isEmpty());
    browser.press(org.openqa.selenium.Keys.SPACE);
    assertNoViolations("speaking");
    NoticeBoard before = kiosk.board.get();
    NoticeBoard.Change change =
        new NoticeBoard.Change(
            before.version() + 1, NoticeBoard.Kind.AMENDED, "0123456789", "柳溪会议", List.of("时间改为九点。"));
    kiosk.board.set(
        new NoticeBoard(before.version() + 1, before.notices(), List.of(change), List.of()));
    browser.until(() -> !browser.all("#news p").isEmpty());
    assertNoViolations("news");
    browser.press("y"); // any key stops the news being said
    browser.until(() -> !browser.data("state").equals("playing"));
    browser.quiet();
    kiosk.clock.forward(Duration.ofSeconds(95));
    browser.until(() -> !browser.all("#idle[open]").isEmpty());
    assertNoViolations("warning");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void contrastIsSevenToOneInEveryTheme(Theme theme) throws IOException {
    browser.size(1280, 1024);
    String visit = visit("theme=" + lower(theme), "voicing=false");
    for (Map.Entry<String, String> page : pages().entrySet()) {
      browser.visit(visit + page.getValue());
      Results results =
          new AxeBuilder()
              .withOnlyRules(List.of("color-contrast-enhanced"))
              .analyze(browser.driver);
      assertEquals(List.of(), results.getViolations(), theme + " " + page.getKey());
      assertEquals(1, results.getPasses().size());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noticesAreMarkedAsChineseInEveryLanguage(Language language) throws IOException {
    String visit = visit("language=" + lower(language), "voicing=false");
    for (String page : pages().values()) {
      browser.visit(visit + page);
      List<String> wrong =
          browser.script(
              "const found = []; const walk = document.createTreeWalker(document.body,"
                  + " NodeFilter.SHOW_TEXT); while (walk.nextNode()) { const t = walk.currentNode;"
                  + " const lang = t.parentElement.closest('[lang]').lang;"
                  + " const han = /\\p{Script=Han}/u.test(t.data), latin = /[a-z]{3}/.test(t.data);"
                  + " if (!t.parentElement.closest('noscript') && (han && !lang.startsWith('zh') ||"
                  + " !han && latin && lang !== 'en')) found.push(lang + ' ' + t.data); }"
                  + " return found");
      assertEquals(List.of(), wrong, language + " " + page);
    }
  }

  @ParameterizedTest
  @EnumSource(TypeSize.class)
  void pagesReflowAt320PixelsAndAtFourTimesZoom(TypeSize size) throws IOException {
    browser.size(320, 256); // 1280 by 1024 at 400 %
    for (Language language : List.of(Language.SIMPLIFIED, Language.ENGLISH)) {
      String visit =
          visit("size=" + lower(size), "language=" + lower(language), "voicing=false");
      for (Map.Entry<String, String> page : pages().entrySet()) {
        browser.visit(visit + page.getValue());
        assertNothingSticksOut(size + " " + language + " " + page.getKey());
      }
    }
  }

  private static void assertNothingSticksOut(String what) {
    List<String> wide =
        browser.script(
            "return [...document.body.querySelectorAll('*')].filter(e => e.checkVisibility()"
                + " && !e.matches('.skip') && (e.getBoundingClientRect().right > innerWidth + 1"
                + " || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !=="
                + " 'inline')).map(e => e.outerHTML.slice(0, 120))");
    assertEquals(List.of(), wide, what);
    Boolean sideways =
        browser.script("return document.scrollingElement.scrollWidth > innerWidth");
    assertFalse(sideways, what);
  }

  @Test
  void widerTextSpacingCutsNothingOff() throws IOException {
    browser.size(1280, 1024);
    String visit = visit("voicing=false");
    for (Map.Entry<String, String> page : pages().entrySet()) {
      browser.visit(visit + page.getValue());
      browser.script( // WCAG 1.4.12
          "const sheet = new CSSStyleSheet(); sheet.replaceSync('* { line-height: 1.5 !important;"
              + " letter-spacing: .12em !important; word-spacing: .16em !important; } p {"
              + " margin-bottom: 2em !important; }'); document.adoptedStyleSheets = [sheet]");
      assertNothingSticksOut(page.getKey());
    }
  }

  @Test
  void noTypeIsSmallerThan28Pixels() throws IOException {
    browser.size(1280, 720);
    String visit = visit("voicing=false");
    for (Map.Entry<String, String> page : pages().entrySet()) {
      browser.visit(visit + page.getValue());
      List<String> small =
          browser.script(
              "return [...document.body.querySelectorAll('*')].filter(e => e.checkVisibility() &&"
                  + " e.textContent.trim() && parseFloat(getComputedStyle(e).fontSize) < 28)"
                  + ".map(e => e.outerHTML.slice(0, 120))");
      assertEquals(List.of(), small, page.getKey());
    }
  }

  @Test
  void everythingToTouchIsLargeEnough() throws IOException {
    browser.size(1280, 1024);
    String visit = visit("voicing=false");
    for (Map.Entry<String, String> page : pages().entrySet()) {
      browser.visit(visit + page.getValue());
      List<String> small =
          browser.script(
              "return [...document.querySelectorAll('a[href]:not(.skip), button')].filter(e =>"
                  + " e.checkVisibility() && (e.getBoundingClientRect().height < 44"
                  + " || e.getBoundingClientRect().width < 44)).map(e => e.outerHTML)");
      assertEquals(List.of(), small, page.getKey());
    }
  }

  /** EN 301 549, 5.1.3.2: what is shown can be heard. */
  @Test
  void everyVisibleWordHasASound() throws IOException {
    browser.size(1280, 1024);
    String visit = visit("voicing=false");
    for (Map.Entry<String, String> page : pages().entrySet()) {
      browser.visit(visit + page.getValue());
      List<String> mute =
          browser.script(
              "const found = []; const walk = document.createTreeWalker(document.body,"
                  + " NodeFilter.SHOW_TEXT); while (walk.nextNode()) { const t = walk.currentNode;"
                  + " const e = t.parentElement; if (t.data.trim() && e.checkVisibility() &&"
                  + " !e.closest('[data-say], noscript, .skip, #captions')) found.push(t.data); }"
                  + " return found");
      assertEquals(List.of(), mute, page.getKey());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aScreenReaderHearsTheGoldenTranscript(Language language) throws IOException {
    browser.size(1280, 1024);
    String visit = visit("language=" + lower(language), "voicing=false");
    for (String name : NAMES) {
      browser.visit(visit + pages().get(name));
      String transcript = Transcript.of(browser).replace(visit, "");
      Path golden = TRANSCRIPTS.resolve(name + "-" + lower(language) + ".txt");
      if (System.getenv("TINGWEN_WRITE_GOLDEN") != null) {
        Files.createDirectories(TRANSCRIPTS);
        Files.writeString(golden, transcript);
      }
      assertEquals(Files.readString(golden, StandardCharsets.UTF_8), transcript, golden.toString());
    }
  }

  @Test
  void traditionalPagesHoldNoSimplifiedCharacters() throws IOException {
    String visit = visit("language=traditional", "voicing=false");
    for (String name : NAMES) {
      browser.visit(visit + pages().get(name));
      String text = browser.text("body").replace("简体中文", "");
      String converted =
          new io.github.tingwen.text.ToTraditional()
              .repair(io.github.tingwen.text.Passage.of(text))
              .text()
              .toString();
      assertEquals(converted, text, name);
    }
    assertTrue(browser.text("html").contains("簡") || browser.text("html").contains("繁體"));
  }
}
