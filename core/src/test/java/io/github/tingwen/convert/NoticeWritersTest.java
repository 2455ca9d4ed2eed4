package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.Notices;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.InventedNotices;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeWritersTest {

  @Test
  void allFormatsOfTheCommandLineAreFoundByName() {
    assertEquals(
        List.of("html", "ics", "json", "jsonld", "md", "ssml", "txt"),
        NoticeWriters.all().stream().map(NoticeWriter::format).toList());
    assertTrue(NoticeWriters.of("doc").isEmpty());
  }

  @Test
  void aWriterOfOneScriptRefusesTheOther() {
    NoticeWriter fake =
        new NoticeWriter() {
          @Override
          public String format() {
            return "fake";
          }

          @Override
          public String mediaType() {
            return "text/fake";
          }

          @Override
          public Written write(MeetingNotice notice) {
            return new Written("", List.of());
          }
        };
    assertEquals(fake, fake.in(ChineseScript.SIMPLIFIED));
    assertThrows(UnsupportedOperationException.class, () -> fake.in(ChineseScript.TRADITIONAL));
  }

  @Test
  void theOneLinersGiveWhatTheWritersGive() {
    MeetingNotice notice = InventedNotices.notice();
    assertEquals(new JsonWriter().write(notice).text(), Notices.toJson(notice));
    assertEquals(new HtmlWriter().write(notice).text(), Notices.toHtml(notice));
    assertEquals(new MarkdownWriter().write(notice).text(), Notices.toMarkdown(notice));
    assertEquals(new PlainTextWriter().write(notice).text(), Notices.toText(notice));
    assertEquals(new SsmlWriter().write(notice).text(), Notices.toSsml(notice));
    assertEquals(new ICalendarWriter().write(notice).text(), Notices.toICalendar(notice));
    assertEquals(new JsonLdWriter().write(notice).text(), Notices.toJsonLd(notice));
  }
}
