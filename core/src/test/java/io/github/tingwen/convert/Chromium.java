package io.github.tingwen.convert;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Opens an installed Chromium without a window.
 *
 * <p>Where there is none the test is skipped with the reason; with {@code TINGWEN_REQUIRE_TOOLS=1}
 * in the environment it fails instead.
 */
final class Chromium {

  private Chromium() {}

  static WebDriver openOrSkip() {
    Optional<Path> browser = find("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = find("chromedriver");
    if (browser.isEmpty() || driver.isEmpty()) {
      String reason = "no " + (browser.isEmpty() ? "chromium" : "chromedriver") + " on the PATH";
      if ("1".equals(System.getenv("TINGWEN_REQUIRE_TOOLS"))) {
        throw new AssertionError(reason + ", and TINGWEN_REQUIRE_TOOLS asks for it");
      }
      System.err.println("Skipped: " + reason);
      Assumptions.abort(reason);
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow().toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow().toFile())
            .build();
    return new ChromeDriver(service, options);
  }

  private static Optional<Path> find(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
