package io.github.tingwen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tingwen.convert.ChineseScript;
import io.github.tingwen.convert.ICalendarWriter;
import io.github.tingwen.convert.NoticeDiff;
import io.github.tingwen.convert.NoticeWriter;
import io.github.tingwen.convert.NoticeWriters;
import io.github.tingwen.intake.Documents;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.InventedNotices;
import io.github.tingwen.text.GlossStripper;
import io.github.tingwen.text.ResidueRemover;
import io.github.tingwen.text.TextRepair;
import io.github.tingwen.text.ToSimplified;
import io.github.tingwen.text.ToTraditional;
import io.github.tingwen.text.WidthFolder;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A null given at a public door is refused there, by its name, and not found out inside. */
class NullAtTheDoorTest {

  private static void assertRefused(String name, Executable call) {
    NullPointerException refused = assertThrows(NullPointerException.class, call, name);
    assertEquals(name, refused.getMessage());
  }

  @Test
  void theOneLinersRefuseNull() {
    assertRefused("text", () -> Notices.parse(null));
    List<Function<MeetingNotice, String>> doors =
        List.of(
            Notices::toJson,
            Notices::toHtml,
            Notices::toMarkdown,
            Notices::toText,
            Notices::toSsml,
            Notices::toICalendar,
            Notices::toJsonLd);
    doors.forEach(door -> assertRefused("notice", () -> door.apply(null)));
  }

  @Test
  void theReadersRefuseNull() {
    assertRefused("json", () -> Notices.fromJson(null));
    assertRefused("file", () -> Documents.read((Path) null));
    assertRefused("stream", () -> Documents.read((InputStream) null));
  }

  @Test
  void theWritersRefuseNull() {
    for (NoticeWriter writer : NoticeWriters.all()) {
      assertRefused("notice", () -> writer.write(null));
      assertRefused("script", () -> writer.in(null));
      assertRefused("notice", () -> writer.in(ChineseScript.TRADITIONAL).write(null));
    }
    assertRefused("instant", () -> new ICalendarWriter().withStamp(null));
  }

  @Test
  void theComparisonRefusesNull() {
    assertRefused("before", () -> NoticeDiff.between(null, InventedNotices.notice()));
    assertRefused("now", () -> NoticeDiff.between(InventedNotices.notice(), null));
  }

  @Test
  void theRepairsRefuseNull() {
    List<TextRepair> repairs =
        List.of(
            new GlossStripper(),
            new ResidueRemover(),
            new WidthFolder(),
            new ToSimplified(),
            new ToTraditional(),
            TextRepair.none(),
            TextRepair.standard());
    repairs.forEach(repair -> assertRefused("text", () -> repair.repair(null)));
  }
}
