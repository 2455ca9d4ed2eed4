package io.github.tingwen.convert;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.parse.NoticeParser;
import java.nio.charset.StandardCharsets;

/** A sound notice into which a stranger has written: the title, the place, a measure, a contact. */
final class InjectedNotice {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private InjectedNotice() {}

  /** Returns a notice with {@code bytes}, cut at the first zero byte, as its place and measure. */
  static MeetingNotice of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int cut = Math.max(0, text.indexOf('\0'));
    String first = text.substring(0, cut).replaceAll("\\R", " ");
    return PARSER
        .parse(
            """
            关于召开防汛工作会议的通知
            各村民委员会：
            定于2026年7月3日上午9：00召开防汛工作会议，现将有关事项通知如下：
            一、会议地点：镇政府三楼%s会议室
            二、参会人员：各村主任%s
            三、工作要求
            会议强调，%s
            联系人：周小满，电话：05550000123
            云溪镇人民政府
            2026年7月1日
            """
                .formatted(first, first, text))
        .notice();
  }
}
