package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.export.Narrator;
import io.github.tingwen.tts.export.WebFolder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Nu validator has nothing to say about any page, the kiosk's or one for a web server. */
class ValidMarkupTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageOfTheKioskIsValid(Language language) throws Exception {
    try (TestKiosk kiosk = TestKiosk.start(20)) {
      Client client = new Client(kiosk.server.port());
      String visit = client.get("/").header("Location");
      client.post(visit + "settings", "language=" + language.name().toLowerCase(Locale.ROOT));
      String notice = "notice/" + TestNotices.all().get(2).id();
      for (String page : List.of("", "upcoming", "week", notice, "settings", "help", "warning")) {
        assertEquals("", complaints(client.get(visit + page).text()), language + " " + page);
      }
    }
  }

  @Test
  void thePageForAWebServerIsValid() throws Exception {
    ReadingScript script = TestNotices.all().get(2).script();
    Narrator narrator = new Narrator(ToneVoice::letters, new ToneVoice(20), Delivery.NORMAL);
    WebFolder.of("关于召开<全镇>会议的通知", script).write(narrator, folder);
    assertEquals("", complaints(Files.readString(folder.resolve("index.html"))));
  }

  @Test
  void theValidatorIsAwake() throws Exception {
    assertTrue(complaints("<!DOCTYPE html><html lang=zh><p id=a><p id=a>").contains("error"));
  }

  private static String complaints(String page) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    String all =
        validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    return all.lines().filter(line -> !isExpected(line)).collect(Collectors.joining("\n"));
  }

  /**
   * The validator has no address that 'self' could be; the captions, hidden from screen readers
   * when they are shown, are not shown at first.
   */
  private static boolean isExpected(String line) {
    return line.contains("info warning")
        && (line.contains("Content Security Policy") || line.contains("“aria-hidden”"));
  }
}
