package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Hearing and seeing the same: highlight, captions, pointing, reading on, facts, headphones. */
class KioskListeningTest {

  private static final PostedNotice FLOOD = TestNotices.all().get(2);

  /** Seeks the paused player to a time and gives what is highlighted then, in page and captions. */
  private static final String HIGHLIGHT_AT =
      "const [time, done] = arguments;"
          + " const player = [...document.querySelectorAll('audio[data-say]')].find(a =>"
          + " a.src.includes(a.dataset.say) && a.dataset.say === window.say);"
          + " player.addEventListener('seeked', () => requestAnimationFrame(() => done("
          + " [...(CSS.highlights.get('sounding') ?? [])].map(r => r.toString()).join('|'))),"
          + " {once: true});"
          + " player.currentTime = time;";

  private static Browser browser;
  private static TestKiosk kiosk;
  private String visit;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open();
    kiosk = TestKiosk.start(400);
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

  private void setting(String name, String value) {
    browser.visit(visit + "settings");
    browser.follow("#set-" + name + "-" + value);
  }

  private void openNotice() {
    browser.visit(visit + "notice/" + FLOOD.id());
    browser.until(() -> browser.data("state").equals("playing"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"SIMPLIFIED", "TRADITIONAL"})
  void theHighlightIsTheSyllableWhoseSamplesSound(Language language) {
    browser.follow("#language-" + language.name().toLowerCase(java.util.Locale.ROOT));
    openNotice();
    browser.click("#s3");
    browser.until(() -> browser.find("#s3").getAttribute("class").contains("speaking"));
    browser.until(() -> !browser.all("#captions:not([hidden])").isEmpty());
    browser.press(Keys.SPACE);
    browser.until(() -> browser.data("state").equals("paused"));
    String shown = browser.text("#s3");
    String say = browser.find("#s3").getAttribute("data-say");
    Map<String, Object> json =
        browser.async(
            "const [say, done] = arguments; window.say = say;"
                + " fetch('/speech/' + say + '/1.json').then(a => a.json()).then(done)",
            say);
    assertEquals(shown, json.get("text"));
    @SuppressWarnings("unchecked")
    List<List<Number>> marks = (List<List<Number>>) json.get("marks");
    assertTrue(marks.size() > 10, shown);
    for (List<Number> mark : marks) {
      String syllable = shown.substring(mark.get(0).intValue(), mark.get(1).intValue());
      double start = mark.get(2).doubleValue() / 1000;
      double end = mark.get(3).doubleValue() / 1000;
      for (double time : new double[] {start, start + 0.02, end - 0.02}) {
        assertEquals(
            syllable + "|" + syllable, browser.async(HIGHLIGHT_AT, time), shown + " at " + time);
      }
    }
  }

  @Test
  void oneSentenceFollowsTheOther() {
    setting("rate", "3");
    openNotice();
    browser.click("#s1");
    for (int i = 1; i <= 3; i++) {
      String id = "s" + i;
      browser.until(() -> browser.find("#" + id).getAttribute("class").contains("speaking"));
    }
  }

  @Test
  void withoutReadingOnOnlyTheSentenceTouchedIsRead() {
    setting("readOn", "false");
    setting("rate", "3");
    browser.visit(visit + "notice/" + FLOOD.id());
    browser.until(() -> browser.data("state").equals("idle")); // the first sentence is over
    browser.click("#s2");
    browser.until(() -> browser.data("state").equals("playing"));
    browser.until(() -> browser.data("state").equals("idle"));
    assertEquals(0, browser.all(".speaking").size());
  }

  @Test
  void aSentenceTouchedIsReadAtOnce() {
    openNotice();
    browser.click("#s4");
    browser.until(() -> browser.find("#s4").getAttribute("class").contains("speaking"));
    browser.until(() -> browser.text("#captions").equals(browser.text("#s4")));
  }

  @Test
  void whilePointingATapSaysAndASecondTapOpens() {
    setting("pointing", "true");
    browser.visit(visit);
    browser.click("a.entry");
    browser.until(() -> !browser.all("a.entry.speaking").isEmpty());
    assertEquals("list", browser.data("page"));
    browser.click("a.entry");
    browser.until(() -> browser.data("page").equals("notice"));
  }

  @Test
  void whilePointingTheMouseSaysWhatItIsOver() {
    setting("pointing", "true");
    openNotice();
    browser.script("document.getElementById('s5').scrollIntoView({block: 'center'})");
    new Actions(browser.driver).moveToElement(browser.find("#s5")).perform();
    browser.until(() -> browser.find("#s5").getAttribute("class").contains("speaking"));
  }

  @Test
  void theFactsAreReadInTheirPlacesAndSlower() {
    openNotice();
    browser.click("[data-action=facts]");
    String first = FLOOD.script().facts().get(0).id();
    browser.until(() -> browser.find("#" + first).getAttribute("class").contains("speaking"));
    String source = browser.script("return document.querySelector('.speaking').dataset.say");
    assertEquals(
        1L,
        (Long)
            browser.script(
                "return [...document.querySelectorAll('audio')].filter(a =>"
                    + " a.src.endsWith(arguments[0] + '/0.8.wav')).length",
                source));
  }

  @Test
  void theButtonSaysWhatItWillDo() {
    openNotice();
    browser.until(() -> browser.text("[data-action=playPause]").equals("暂停"));
    browser.click("[data-action=playPause]");
    browser.until(() -> browser.text("[data-action=playPause]").equals("朗读"));
    String at = browser.script("return document.querySelector('audio[data-say]').currentTime + ''");
    browser.click("[data-action=playPause]");
    browser.until(() -> browser.data("state").equals("playing"));
    assertTrue(
        browser.<Number>script("return document.querySelector('audio[data-say]').currentTime")
                .doubleValue()
            >= Double.parseDouble(at));
  }

  @Test
  void captionsCanBeSwitchedOff() {
    openNotice();
    browser.until(() -> browser.find("#captions").isDisplayed());
    browser.press("c");
    browser.until(() -> !browser.find("#captions").isDisplayed());
  }

  @Test
  void withSpeechOffNothingSoundsUnlessAsked() {
    setting("voicing", "false");
    browser.visit(visit + "notice/" + FLOOD.id());
    browser.press(Keys.TAB);
    assertTrue(browser.<Boolean>script("return [...document.querySelectorAll('audio')].every(a => a.paused)"));
    browser.click("[data-action=playPause]");
    browser.until(() -> browser.data("state").equals("playing"));
  }

  @Test
  void headphonesOfTheHallStartTheVoice() {
    kiosk.jack.get().accept(true);
    browser.until(() -> browser.data("state").equals("playing"));
    assertTrue(browser.text("#said").startsWith("耳机已插上"));
    kiosk.jack.get().accept(false);
    browser.until(() -> browser.text("#said").equals("耳机已拔下"));
  }

  @Test
  void personalNumbersAreSaidIntoHeadphonesOnly() {
    String words =
        TestNotices.RESIDENTS.replace("准时参加", "准时参加，身份证号为110101199003077758的代表请先登记");
    PostedNotice personal = TestNotices.posted("personal", words, TestNotices.NOW);
    NoticeBoard before = kiosk.board.get();
    try {
      kiosk.board.set(NoticeBoard.of(List.of(personal)));
      browser.visit(visit + "notice/" + personal.id());
      String aloud = browser.find("[data-personal]").getAttribute("data-say");
      assertTrue(browser.text("[data-personal]").contains("110101199003077758"));
      browser.pressCode("F15", "F15");
      browser.until(
          () -> !browser.find("[data-personal]").getAttribute("data-say").equals(aloud));
      browser.ready();
      browser.pressCode("F16", "F16");
      browser.until(() -> browser.find("[data-personal]").getAttribute("data-say").equals(aloud));
    } finally {
      kiosk.board.set(before);
    }
  }

  @Test
  void newsIsShownAndSaid() {
    openNotice();
    NoticeBoard before = kiosk.board.get();
    NoticeBoard.Change change =
        new NoticeBoard.Change(
            before.version() + 1,
            NoticeBoard.Kind.AMENDED,
            FLOOD.id(),
            "全镇防汛工作会议",
            List.of("时间改为下午三点。"));
    kiosk.board.set(
        new NoticeBoard(before.version() + 1, before.notices(), List.of(change), List.of()));
    browser.until(() -> browser.text("#news").contains("时间改为下午三点。"));
    browser.press("r"); // stops the sentence; the news comes after it
    assertFalse(browser.all("#news a").isEmpty());
  }

  @Test
  void aSentenceThatCannotBeSaidIsReportedAndTheNextOneRead() {
    String words = TestNotices.RESIDENTS.replace("准时参加", "说不出地参加");
    PostedNotice odd = TestNotices.posted("odd", words, TestNotices.NOW);
    NoticeBoard before = kiosk.board.get();
    try {
      kiosk.board.set(NoticeBoard.of(List.of(odd)));
      setting("rate", "3");
      browser.visit(visit + "notice/" + odd.id());
      String mute = browser.script(
          "return [...document.querySelectorAll('.sentence')].find(e =>"
              + " e.textContent.includes('说不出')).id");
      String next = "s" + (Integer.parseInt(mute.substring(1)) + 1);
      browser.click("#" + mute);
      browser.until(() -> browser.text("#said").equals("这一句读不出来，请看屏幕"));
      browser.until(() -> browser.find("#" + next).getAttribute("class").contains("speaking"));
    } finally {
      kiosk.board.set(before);
    }
  }
}
