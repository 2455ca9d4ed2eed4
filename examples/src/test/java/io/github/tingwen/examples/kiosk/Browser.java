package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A real Chromium without a window. For use by one thread. */
final class Browser implements AutoCloseable {

  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final String DRIVER = "/usr/bin/chromedriver";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path profile;
  final ChromeDriver driver;

  private Browser(String binary, boolean script) throws IOException {
    profile = Files.createTempDirectory("kiosk-browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--incognito",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--autoplay-policy=no-user-gesture-required",
        "--force-prefers-reduced-motion",
        "--hide-scrollbars",
        "--user-data-dir=" + profile,
        "--window-size=1280,1024");
    if (!script) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of(DRIVER).toFile())
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options);
  }

  /** Opens a browser; the test is skipped, with the reason, where there is none. */
  static Browser open() throws IOException {
    return open(true);
  }

  static Browser withoutScript() throws IOException {
    return open(false);
  }

  private static Browser open(boolean script) throws IOException {
    Optional<String> binary =
        CHROMIUM.stream().filter(path -> Files.exists(Path.of(path))).findFirst();
    if (binary.isEmpty() || !Files.exists(Path.of(DRIVER))) {
      String reason = "skipped: no chromium with chromedriver in /usr/bin";
      if ("1".equals(System.getenv("TINGWEN_REQUIRE_TOOLS"))) {
        throw new AssertionError(reason);
      }
      System.err.println(reason);
      abort(reason);
    }
    return new Browser(binary.orElseThrow(), script);
  }

  Path profile() {
    return profile;
  }

  void get(String url) {
    driver.get(url);
  }

  /** Opens a page and waits until its script is ready. */
  void visit(String url) {
    driver.get(url);
    ready();
  }

  void ready() {
    until(
        () ->
            Boolean.TRUE.equals(
                script("return document.documentElement.dataset.ready === 'true'")));
  }

  /** Waits until the server has heard of everything done so far. */
  void quiet() {
    until(() -> data("pending").isEmpty() || data("pending").equals("0"));
  }

  /** What the page's script keeps on its root element; empty if nothing. */
  String data(String name) {
    return script("return document.documentElement.dataset[arguments[0]] ?? ''", name);
  }

  @SuppressWarnings("unchecked")
  <T> T script(String script, Object... arguments) {
    return (T) ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  @SuppressWarnings("unchecked")
  <T> T async(String script, Object... arguments) {
    return (T) ((JavascriptExecutor) driver).executeAsyncScript(script, arguments);
  }

  /** Waits until something holds; fails if it never does. */
  void until(BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holdsNow(holds)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain at " + driver.getCurrentUrl());
      }
      LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
    }
  }

  /** While a page is being left there is nothing to look at. */
  private static boolean holdsNow(BooleanSupplier holds) {
    try {
      return holds.getAsBoolean();
    } catch (WebDriverException e) {
      return false;
    }
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses a key as a keypad does, which the driver cannot. */
  void pressCode(String code, String key) {
    script(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
            + " {code: arguments[0], key: arguments[1], bubbles: true, cancelable: true}))",
        code,
        key);
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /**
   * Clicks as a finger does, after the element is brought to the middle; again if it was covered.
   */
  void click(String css) {
    until(
        () -> {
          script("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", css);
          find(css).click();
          return true;
        });
  }

  /** Clicks what leads to another page, and waits until its script is ready. */
  void follow(String css) {
    script("window.left = true");
    click(css);
    until(() -> script("return window.left") == null);
    ready();
  }

  String text(String css) {
    return find(css).getText();
  }

  String focused() {
    return script("return document.activeElement.textContent.trim()");
  }

  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  Dimension window() {
    return driver.manage().window().getSize();
  }

  WebDriver.Options manage() {
    return driver.manage();
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
