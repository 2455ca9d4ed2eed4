package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.InventedNotices;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each invented notice in each format is, byte for byte, the file in its golden folder.
 *
 * <p>After a wanted change write them anew with {@code
 * -Dtingwen.golden=src/test/resources/convert/golden} and read the difference before it is
 * committed.
 */
class GoldenTest {

  static Stream<Arguments> notices() {
    return InventedNotices.all().entrySet().stream()
        .flatMap(entry -> NoticeWriters.all().stream().map(writer -> arguments(entry, writer)));
  }

  private static Arguments arguments(Map.Entry<String, MeetingNotice> entry, NoticeWriter writer) {
    return Arguments.of(entry.getKey() + "/notice." + writer.format(), entry.getValue(), writer);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notices")
  void isWrittenAsInItsGoldenFolder(String file, MeetingNotice notice, NoticeWriter writer)
      throws IOException {
    NoticeWriter.Written written = writer.write(notice);
    assertGolden(file, written.text());
    assertGolden(file + ".losses", String.join("\n", written.losses()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notices")
  void isWrittenInTraditionalAsInItsGoldenFolder(
      String file, MeetingNotice notice, NoticeWriter writer) throws IOException {
    if (file.startsWith("report/")) {
      NoticeWriter traditional = writer.in(ChineseScript.TRADITIONAL);
      assertGolden(file.replace("notice.", "hant."), traditional.write(notice).text());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notices")
  void isTheSameWhateverTheLocale(String file, MeetingNotice notice, NoticeWriter writer) {
    String expected = writer.write(notice).text();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertEquals(expected, writer.write(notice).text(), file);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertGolden(String file, String actual) throws IOException {
    String folder = System.getProperty("tingwen.golden", "");
    if (!folder.isEmpty() && !actual.isEmpty()) {
      Path path = Path.of(folder, file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, actual);
    }
    try (InputStream golden = GoldenTest.class.getResourceAsStream("/convert/golden/" + file)) {
      String expected =
          golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected, actual, file);
    }
  }
}
