package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.ReadingScript;
import java.nio.charset.StandardCharsets;

/** JSON is a notice, which every writer can write, or refused with its place. */
class JsonReaderFuzzTest {

  @DictionaryFile(resourcePath = "/fuzz/json.dict")
  @FuzzTest
  void read(byte[] bytes) {
    try {
      check(new JsonReader().read(new String(bytes, StandardCharsets.UTF_8)));
    } catch (NoticeFormatException refused) {
      assertTrue(refused.path().isEmpty() || refused.path().startsWith("/"), refused.path());
    }
  }

  private static void check(MeetingNotice notice) {
    assertEquals(notice, new JsonReader().read(new JsonWriter().write(notice).text()));
    NoticeWriters.all().forEach(writer -> writer.write(notice));
    ReadingScript.of(notice);
  }
}
