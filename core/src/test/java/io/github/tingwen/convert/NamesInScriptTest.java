package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.Notices;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.Verbosity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names come out of a conversion to Traditional script as they stand in the paper. */
class NamesInScriptTest {

  private static final String TRADITIONAL =
      """
      台中里鄉公所召開防汛工作會議

      8月19日上午，台中里鄉公所在台中里活動中心召開防汛工作會議。鄉長沈余松主持會議並講話，秘書范后、周佈週、游占元、郁家丰參加會議。

      沈余松強調，要落實責任，確保羣衆安全。
      """;

  private static final String SIMPLIFIED =
      """
      关于召开云溪县防汛工作会议的通知

      云政办发〔2026〕38号

      各村：

      定于2026年6月3日上午9时在里仁里社区活动室召开防汛工作会议，请里仁里居民代表参加，由后勤服务中心做好准备。

      联系人：沈余松，电话：0531-88001234。

      云溪县人民政府办公室
      2026年5月28日
      """;

  private static List<NoticeWriter> writers() {
    return NoticeWriters.all().stream().map(w -> w.in(ChineseScript.TRADITIONAL)).toList();
  }

  private static String flat(String written) {
    return written.replaceAll("\r\n ", "");
  }

  @Test
  void receivedTraditionalNamesAreNotMadeAnew() {
    MeetingNotice notice = Notices.parse(TRADITIONAL);
    for (NoticeWriter writer : writers()) {
      String text = flat(writer.write(notice).text());
      for (String altered : List.of("沈餘松", "範後", "周布周", "遊佔元", "鬱家", "郁家豐", "臺中", "中裏")) {
        assertFalse(
            text.contains(altered), () -> writer.format() + " has " + altered + "\n" + text);
      }
      assertFalse(text.contains("会议"), () -> writer.format() + " is not Traditional\n" + text);
    }
    String page = new HtmlWriter().in(ChineseScript.TRADITIONAL).write(notice).text();
    for (String name : List.of("沈余松", "范后", "周佈週", "游占元", "郁家丰", "台中里活動中心")) {
      assertTrue(page.contains(name), () -> name + " is missing in\n" + page);
    }
  }

  @Test
  void oneNameHasOneFormOnThePage() {
    MeetingNotice notice = Notices.parse(SIMPLIFIED);
    for (NoticeWriter writer : writers()) {
      String text = flat(writer.write(notice).text());
      for (String altered : List.of("裏仁", "仁裏", "雲溪", "雲政", "沈餘松")) {
        assertFalse(
            text.contains(altered), () -> writer.format() + " has " + altered + "\n" + text);
      }
    }
    String page =
        new HtmlWriter()
            .withVerbosity(Verbosity.FULL)
            .in(ChineseScript.TRADITIONAL)
            .write(notice)
            .text();
    for (String words : List.of("云溪縣人民政府辦公室", "云政辦發", "里仁里社區", "里仁里居民", "後勤")) {
      assertTrue(page.contains(words), () -> words + " is missing in\n" + page);
    }
  }
}
