package io.github.tingwen.tts.measure;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Notices of some 400 characters, no two alike, the same at every run. Thread-safe. */
final class InventedPapers {

  private static final List<String> TOWNS = List.of("青禾镇", "石桥镇", "柳溪街道", "云岭乡", "双桥镇");
  private static final List<String> MATTERS =
      List.of("防汛", "冬季供暖", "春季植树", "秸秆禁烧", "河道保洁", "电梯加装", "道路养护", "粮食收购");
  private static final List<String> DEMANDS =
      List.of(
          "压实责任，各村（社区）主要负责人要亲自安排。",
          "加强值班值守，做到信息畅通、处置及时。",
          "请将参会人员名单于会前一天下午4:00前报党政办公室。",
          "因故不能参加的，须书面请假。",
          "会议期间请将手机调至静音状态。");

  private InventedPapers() {}

  static List<String> papers(int count) {
    return IntStream.range(0, count).mapToObj(InventedPapers::paper).toList();
  }

  static String paper(int number) {
    Random random = new Random(number);
    String town = pick(random, TOWNS);
    String matter = pick(random, MATTERS);
    int month = 1 + random.nextInt(12);
    int day = 2 + random.nextInt(26);
    return """
        %1$s人民政府关于召开全镇%2$s工作会议的通知
        青政发〔2026〕%3$d号

        各村（社区），镇直各单位：

        为做好%2$s工作，经研究，决定召开全镇%2$s工作会议。现将有关事项通知如下：

        一、时间：2026年%4$d月%5$d日上午%6$d:30，会期半天。
        二、地点：镇政府%7$d楼%7$d0%8$d会议室。
        三、参会人员：各村（社区）党组织书记；镇直各单位主要负责人；%2$s工作专班全体成员。
        四、有关要求
        （一）%9$s
        （二）%10$s
        （三）%11$s

        联系人：单明远，联系电话：0999-65%12$05d。

        %1$s人民政府
        2026年%4$d月1日
        """
        .formatted(
            town,
            matter,
            number + 1,
            month,
            day,
            8 + random.nextInt(3),
            1 + random.nextInt(5),
            random.nextInt(10),
            pick(random, DEMANDS),
            pick(random, DEMANDS),
            pick(random, DEMANDS),
            random.nextInt(100_000));
  }

  private static String pick(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
