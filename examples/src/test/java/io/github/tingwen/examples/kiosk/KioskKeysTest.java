package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The kiosk by keys alone: keyboard, numeric keypad, navigation keypad. */
class KioskKeysTest {

  private static final String FLOOD = "notice/" + TestNotices.all().get(2).id();

  /** The focused element if something else lies over its middle. */
  private static final String COVERED =
      "const e = document.activeElement; const r = e.getBoundingClientRect();"
          + " const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);"
          + " return e === document.body || e.contains(top) ? '' : e.outerHTML";

  private static Browser browser;
  private static TestKiosk kiosk;
  private String visit;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open();
    kiosk = TestKiosk.start(300);
    browser.size(1280, 1024);
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      kiosk.close();
      browser.close();
    }
  }

  @BeforeEach
  void begin() {
    browser.visit(kiosk.url(""));
    visit = kiosk.url(browser.data("visit").substring(1));
  }

  private void openNotice() {
    browser.visit(visit + FLOOD);
    browser.until(() -> browser.data("state").equals("playing"));
  }

  @Test
  void theFirstKeyStartsTheVoiceAndDoesNothingElse() {
    assertEquals("", browser.data("state"));
    browser.press(Keys.ARROW_DOWN);
    browser.until(() -> browser.data("state").equals("playing"));
    assertEquals("会议通知", browser.focused());
  }

  @Test
  void downReachesEveryItemAndSaysEachOne() {
    for (String page : List.of("", FLOOD, "settings", "help")) {
      browser.visit(visit + page);
      browser.press(Keys.HOME);
      browser.press(Keys.HOME);
      long count =
          browser.<Long>script(
              "return [...document.querySelectorAll('[data-item]')].filter(e =>"
                  + " e.checkVisibility()).length");
      List<String> reached = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        assertEquals("playing", browser.data("state"), page + " item " + i);
        String say =
            browser.script(
                "const e = document.activeElement; return e.dataset.say ??"
                    + " e.querySelector('[data-say]').dataset.say");
        assertEquals(say, browser.script("return document.querySelector('audio[src*=\"' +"
            + " arguments[0] + '\"]')?.dataset.say", say), page + " item " + i);
        reached.add(browser.script("const e = document.activeElement; e.dataset.reached = '';"
            + " return e.outerHTML"));
        browser.press(Keys.ARROW_DOWN);
      }
      long left =
          browser.<Long>script(
              "return [...document.querySelectorAll('[data-item]:not([data-reached])')].filter(e =>"
                  + " e.checkVisibility()).length");
      assertEquals(0, left, page + " reached " + reached.size() + " of " + count);
    }
  }

  @Test
  void aNoticeIsOpenedHeardAndLeftByTheKeypadAlone() {
    browser.pressCode("Numpad2", "2"); // the first key starts the voice
    browser.until(() -> browser.data("state").equals("playing"));
    for (int i = 0; i < 40 && !browser.focused().startsWith("关于召开柳溪"); i++) {
      browser.pressCode("Numpad2", "2");
    }
    browser.pressCode("Numpad5", "5");
    browser.until(() -> browser.data("page").equals("notice"));
    browser.ready();
    browser.until(() -> !browser.all(".sentence.speaking").isEmpty());
    browser.pressCode("Numpad1", "1");
    browser.until(() -> browser.data("page").equals("list"));
  }

  @Test
  void tabWalksThroughAllControlsWithoutATrap() {
    browser.visit(visit + FLOOD);
    TreeSet<String> seen = new TreeSet<>();
    for (int i = 0; i < 80; i++) {
      browser.press(Keys.TAB);
      seen.add(browser.script("return document.activeElement.outerHTML.slice(0, 200)"));
      assertEquals("", browser.script(COVERED)); // WCAG 2.4.11
    }
    long controls =
        browser.<Long>script(
            "return [...document.querySelectorAll('a[href], button')].filter(e =>"
                + " e.checkVisibility()).length");
    assertTrue(seen.size() >= controls, seen.size() + " of " + controls);
  }

  /** What each key does, as something to wait for on the notice's page. */
  static Stream<String[]> functions() {
    return Stream.of(
        new String[] {"next", "return document.activeElement !== window.before"},
        new String[] {"previous", "return document.activeElement !== window.before"},
        new String[] {"nextSection", "return document.activeElement.tagName === 'H2'"},
        new String[] {"previousSection", "return /H1|H2/.test(document.activeElement.tagName)"},
        new String[] {"first", "return document.activeElement.id === 'language-simplified'"},
        new String[] {"last", "return document.activeElement.id === 'end'"},
        new String[] {"ok", "return document.documentElement.dataset.state === 'playing'"},
        new String[] {"playPause", "return document.documentElement.dataset.state === 'paused'"},
        new String[] {"repeat", "return document.documentElement.dataset.state === 'playing'"},
        new String[] {"facts", "return document.activeElement.matches('[data-fact]')"},
        new String[] {"where", "return /第\\d+部分，共\\d+部分/.test(document.getElementById('said').textContent)"},
        new String[] {"slower", "return document.querySelector('audio[data-say]').src.includes('/0.8.wav')"},
        new String[] {"faster", "return document.querySelector('audio[data-say]').src.includes('/1.25.wav')"},
        new String[] {"softer", "return Math.abs(document.querySelector('audio').volume - 10 ** (-9 / 20)) < 0.001"},
        new String[] {"louder", "return Math.abs(document.querySelector('audio').volume - 10 ** (-3 / 20)) < 0.001"},
        new String[] {"volume", "return Math.abs(document.querySelector('audio').volume - 10 ** (-3 / 20)) < 0.001"},
        new String[] {"theme", "return document.documentElement.classList.contains('theme-dark')"},
        new String[] {"size", "return document.documentElement.classList.contains('size-larger')"},
        new String[] {"language", "return document.documentElement.lang === 'zh-Hant'"},
        new String[] {"voicing", "return document.getElementById('said').textContent === '自动朗读已关掉'"},
        new String[] {"readOn", "return document.getElementById('said').textContent === '连读已关掉'"},
        new String[] {"captions", "return document.documentElement.dataset.captions === 'false'"},
        new String[] {"help", "return document.documentElement.dataset.page === 'help'"},
        new String[] {"settings", "return document.documentElement.dataset.page === 'settings'"},
        new String[] {"list", "return document.documentElement.dataset.page === 'list'"},
        new String[] {"back", "return document.documentElement.dataset.page === 'list'"},
        new String[] {"end", "return !location.href.includes(window.name)"},
        new String[] {"headphonesIn", "return document.getElementById('said').textContent.startsWith('耳机已插上')"},
        new String[] {"headphonesOut", "return document.getElementById('said').textContent === '耳机已拔下'"});
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void everyFunctionIsReachedByEachOfItsKeys(String action, String done) {
    List<String> codes =
        KeyMap.usual().bindings().stream()
            .filter(binding -> binding.action().equals(action))
            .map(KeyMap.Binding::code)
            .toList();
    for (String code : codes) {
      begin();
      openNotice();
      browser.script("document.getElementById('s5').focus(); window.before ="
          + " document.getElementById('s5'); window.name = arguments[0]",
          browser.data("visit"));
      String key = code.startsWith("Numpad") || code.equals("Space") ? "x" : code;
      browser.pressCode(code, key);
      browser.until(() -> Boolean.TRUE.equals(browser.script(done)));
    }
    assertTrue(!codes.isEmpty(), action);
  }

  @Test
  void everyFunctionHasATest() {
    List<String> tested = functions().map(row -> row[0]).sorted().toList();
    List<String> actions =
        KeyMap.usual().bindings().stream()
            .map(KeyMap.Binding::action)
            .distinct()
            .sorted()
            .toList();
    assertEquals(actions, tested);
  }

  @Test
  void lettersDoNothingWhereTheyAreSwitchedOff() {
    browser.visit(visit + "settings");
    browser.follow("#set-letterKeys-false");
    openNotice();
    browser.press("h");
    browser.press("+");
    assertEquals("notice", browser.data("page"));
    Number volume = browser.script("return document.querySelector('audio').volume");
    assertEquals(Math.pow(10, -6 / 20.0), volume.doubleValue(), 0.001);
  }

  @Test
  void aVisitorsOwnScreenReaderKeepsItsKeys() {
    browser.visit(visit + "settings");
    browser.follow("#set-voicing-false");
    browser.visit(visit + FLOOD);
    String before = browser.script("return document.activeElement.outerHTML.slice(0, 80)");
    browser.press(Keys.ARROW_DOWN);
    browser.press("f");
    browser.pressCode("Numpad6", "6");
    assertEquals(before, browser.script("return document.activeElement.outerHTML.slice(0, 80)"));
    assertTrue(browser.data("state").isEmpty() || browser.data("state").equals("idle"));
    browser.pressCode("F2", "F2");
    browser.until(() -> browser.text("#said").equals("自动朗读已打开"));
  }

  @Test
  void anyKeyStopsTheSound() {
    openNotice();
    long start = System.nanoTime();
    Boolean paused =
        browser.script(
            "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'y', code: 'KeyY',"
                + " bubbles: true})); return [...document.querySelectorAll('audio')]"
                + ".every(a => a.paused)");
    assertTrue(paused, "after " + (System.nanoTime() - start) / 1_000_000 + " ms");
  }

  @Test
  void theHelpPageNamesEveryKey() {
    browser.visit(visit + "help");
    String text = browser.text("main");
    for (KeyMap.Binding binding : KeyMap.usual().bindings()) {
      Words words = Words.in(Language.SIMPLIFIED);
      assertTrue(text.contains(words.of(binding.name().name(), binding.name().arguments())), binding.code());
    }
  }

  @Test
  void focusIsAlwaysToBeSeen() {
    openNotice();
    browser.press(Keys.ARROW_DOWN);
    String outline =
        browser.script("return getComputedStyle(document.activeElement).outlineStyle");
    assertEquals("solid", outline);
  }
}
