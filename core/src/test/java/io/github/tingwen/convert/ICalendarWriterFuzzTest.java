package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** What a stranger wrote never becomes a property: RFC 5545 §3.1, lines of 75 octets at most. */
class ICalendarWriterFuzzTest {

  private static final Pattern LINE = Pattern.compile("[A-Z-]++[;:].*+", Pattern.DOTALL);

  @DictionaryFile(resourcePath = "/fuzz/markup.dict")
  @FuzzTest
  void write(byte[] bytes) {
    String calendar = new ICalendarWriter().write(InjectedNotice.of(bytes)).text();
    Deque<String> open = new ArrayDeque<>();
    for (String line : calendar.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertTrue(line.startsWith(" ") || LINE.matcher(line).matches(), line);
      if (line.startsWith("BEGIN:")) {
        open.push(line.substring(6));
      } else if (line.startsWith("END:")) {
        assertEquals(open.pop(), line.substring(4));
      }
    }
    assertTrue(open.isEmpty(), calendar);
  }
}
