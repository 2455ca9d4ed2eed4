package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Every date found has a place in the text, in order, and can be completed. */
class MomentScannerFuzzTest {

  private static final Dates DATES =
      new Dates(
          Optional.of(LocalDate.of(2026, 2, 28)),
          Optional.empty(),
          new NamedYear(OptionalInt.empty(), OptionalInt.empty()),
          true);

  @DictionaryFile(resourcePath = "/fuzz/notice.dict")
  @FuzzTest
  void scan(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Moments moments = Moments.scan(text);
    int after = 0;
    for (Moments.Day day : moments.days()) {
      assertTrue(after <= day.from() && day.from() < day.to() && day.to() <= text.length(), text);
      after = day.to();
      DATES.of(day);
      DATES.lastOf(day);
    }
    for (Moments.Hour hour : moments.hours()) {
      assertTrue(hour.from() < hour.to() && hour.to() <= text.length(), text);
    }
  }
}
