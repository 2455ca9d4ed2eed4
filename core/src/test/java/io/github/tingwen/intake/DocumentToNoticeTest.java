package io.github.tingwen.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.Notices;
import io.github.tingwen.model.MeetingNotice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Entities;

/** A notice is the same notice whether it comes as text, as a web page or as a Word document. */
class DocumentToNoticeTest {

  private record Meeting(String town, String topic, int month, int day, String hour, int room) {

    private List<String> lines(List<String> demands) {
      String name = "全镇" + topic + "工作会议";
      List<String> head =
          List.of(
              town + "镇人民政府关于召开" + name + "的通知",
              "各村（社区），镇直各单位：",
              "经研究，决定召开" + name + "。现将有关事项通知如下：",
              "一、时间：2026年" + month + "月" + day + "日" + hour,
              "二、地点：镇政府" + room + "会议室",
              "三、参会人员：各村（社区）党组织书记；镇直各单位主要负责人。",
              "四、有关要求");
      List<String> all = new java.util.ArrayList<>(head);
      for (int i = 0; i < demands.size(); i++) {
        all.add((i + 1) + "." + demands.get(i));
      }
      all.add("联系人：单明远，联系电话：0999-65" + month + day + "302。");
      all.add(town + "镇人民政府");
      all.add("2026年" + month + "月1日");
      return all;
    }
  }

  @Provide
  Arbitrary<List<String>> papers() {
    Arbitrary<Meeting> meeting =
        Combinators.combine(
                Arbitraries.of("青禾", "柳溪", "石门", "白云", "长乐"),
                Arbitraries.of("防汛", "统计", "安全生产", "乡村振兴", "森林防火"),
                Arbitraries.integers().between(1, 12),
                Arbitraries.integers().between(2, 28),
                Arbitraries.of("上午9:00", "下午2:30", "上午9点", "晚上7时30分"),
                Arbitraries.integers().between(101, 999))
            .as(Meeting::new);
    Arbitrary<List<String>> demands =
        Arbitraries.of("请准时参会。", "要提前10分钟入场。", "要将手机调至静音。", "因故不能参会的，要书面请假。", "要带好汇报材料；")
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(5);
    return Combinators.combine(meeting, demands).as(Meeting::lines);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theTextIsTheSameFromEveryKindOfFile(@ForAll("papers") List<String> lines)
      throws IOException {
    String text = String.join("\n", lines) + "\n";
    assertEquals(text, read(text.getBytes(Charset.forName("GB18030"))));
    assertEquals(text, read(page(lines)));
    assertEquals(text, read(word(lines)));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theNoticeIsTheSameFromEveryKindOfFile(@ForAll("papers") List<String> lines)
      throws IOException {
    MeetingNotice notice = Notices.parse(String.join("\n", lines) + "\n");
    assertEquals(notice, Notices.parse(read(page(lines))));
    assertEquals(notice, Notices.parse(read(word(lines))));
  }

  private static String read(byte[] file) throws IOException {
    return Documents.read(new ByteArrayInputStream(file)).text();
  }

  private static byte[] page(List<String> lines) {
    String paragraphs =
        lines.stream()
            .map(line -> "<p>" + Entities.escape(line) + "</p>\n")
            .collect(Collectors.joining());
    String page =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"
            + lines.get(0)
            + "</title></head>"
            + "<body><ul class=\"menu\"><li><a href=\"/\">首页</a></li><li><a href=\"/a\">政务公开</a></li></ul>"
            + "<div class=\"content\">"
            + paragraphs
            + "</div>"
            + "<div class=\"footer\">主办单位 网站地图 联系我们</div></body></html>";
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] word(List<String> lines) throws IOException {
    String paragraphs =
        lines.stream()
            .map(line -> "<w:p><w:r><w:t>" + Entities.escape(line) + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String xml =
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              + paragraphs
              + "</w:body></w:document>";
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
