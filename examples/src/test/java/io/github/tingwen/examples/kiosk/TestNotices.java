package io.github.tingwen.examples.kiosk;

import io.github.tingwen.parse.NoticeParser;
import java.time.Instant;
import java.util.List;

/** Invented notices. Places and people do not exist. */
final class TestNotices {

  /** Wednesday, 27 May 2026, in the morning. */
  static final Instant NOW = Instant.parse("2026-05-27T01:00:00Z");

  static final String FLOOD =
      """
      青禾镇人民政府办公室关于召开全镇防汛工作会议的通知
      青政办〔2026〕12号
      各村（社区），镇直各单位，双桥水库管理所，青禾中学：
      为做好汛期各项准备，经研究，决定召开全镇防汛工作会议。现将有关事项通知如下：
      一、时间：2026年6月3日（星期三）下午2:30，会期半天，2:00开始报到。
      二、地点：镇政府三楼302会议室。分会场设在双桥村委会、石门村委会。
      三、参会人员：各村（社区）党组织书记；镇直各单位主要负责人。
      四、议程：1.学习防汛预案；2.部署值班值守工作，由副镇长乐小满汇报。
      五、有关要求：请准时参会，不得无故缺席。因故不能参会的，要向党政办书面请假。请各村（社区）于6月1日下午4:00前报参会人员名单。
      联系人：单明远，联系电话：0999-6512302，分机216。
      特此通知。
      青禾镇人民政府办公室
      2026年5月25日
      """;

  static final String RESIDENTS =
      """
      关于召开柳溪社区居民代表会议的通知
      各位居民代表：
      兹定于2026年5月29日（星期五）上午9:00在柳溪社区党群服务中心二楼会议室召开居民代表会议，讨论电梯加装方案。
      请各位居民代表准时参加，不得缺席。
      联系电话：0999-6512345。
      柳溪社区居民委员会
      2026年5月26日
      """;

  static final String CANCELLED =
      """
      关于取消石门村村民会议的通知
      各位村民：
      因连日降雨，原定于2026年5月28日上午9:00在石门村村委会召开的村民会议取消，另行通知。
      石门村村民委员会
      2026年5月26日
      """;

  private TestNotices() {}

  static PostedNotice posted(String key, String text, Instant at) {
    return PostedNotice.of(key, at, NoticeParser.builder().build().parse(text).notice());
  }

  static List<PostedNotice> all() {
    return List.of(
        posted("residents", RESIDENTS, NOW.minusSeconds(600)),
        posted("cancelled", CANCELLED, NOW.minusSeconds(1200)),
        posted("flood", FLOOD, NOW.minusSeconds(86_400)));
  }
}
