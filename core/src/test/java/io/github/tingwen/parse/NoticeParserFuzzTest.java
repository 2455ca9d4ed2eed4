package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tingwen.convert.JsonReader;
import io.github.tingwen.convert.JsonWriter;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Verbosity;
import java.nio.charset.StandardCharsets;

/** Every text is a notice or refused as none; a notice comes back from its JSON and can be read. */
class NoticeParserFuzzTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  @DictionaryFile(resourcePath = "/fuzz/notice.dict")
  @FuzzTest
  void parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      check(text, PARSER.parse(text));
    } catch (NotAMeetingNoticeException refused) {
      assertTrue(refused.score() >= 0);
    }
  }

  private static void check(String text, ParsedNotice parsed) {
    parsed
        .problems()
        .forEach(
            problem ->
                problem.span().ifPresent(span -> assertTrue(span.to() <= text.length(), text)));
    MeetingNotice notice = parsed.notice();
    assertEquals(notice, new JsonReader().read(new JsonWriter().write(notice).text()));
    for (Verbosity verbosity : Verbosity.values()) {
      ReadingScript.builder(notice).verbosity(verbosity).build();
    }
  }
}
