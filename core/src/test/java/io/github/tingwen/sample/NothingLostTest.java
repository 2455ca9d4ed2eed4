package io.github.tingwen.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.parse.NotAMeetingNoticeException;
import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.parse.ParsedNotice;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Problem;
import io.github.tingwen.text.ProblemCode;
import io.github.tingwen.text.Span;
import io.github.tingwen.text.TextRepair;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every clause of a paper stands in some part of its notice, in what remains or in a problem. */
class NothingLostTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String SIGNS = "，。；：！？、\n（）()[]【】,;: 　《》“”\"\t";

  /** Shorter ones are labels, formulas and the verbs of attendance. */
  private static final int SHORTEST = 8;

  private static final int CONTEXT = 24;

  /** The clauses of at least {@link #SHORTEST} Han characters, and those of them that are lost. */
  private record Clauses(int all, List<String> lost) {}

  @ParameterizedTest
  @CsvSource({"tuned, 0.02", "unseen, 0.02", "fresh, 0.02", "second, 0.03", "third, 0.03"})
  void ofTheSampleHardlyAClauseIsLost(String set, double share) throws Exception {
    Path folder = Path.of("src/test/resources/sample", set, "raw");
    int all = 0;
    List<String> lost = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Clauses clauses = clauses(Files.readString(file));
        all += clauses.all();
        clauses.lost().forEach(words -> lost.add(file.getFileName() + " " + words));
      }
    }
    assertTrue(all > 100, "clauses " + all);
    assertTrue(lost.size() <= share * all, lost.size() + " of " + all + ": " + lost);
  }

  @Test
  void noPassageEndsInsideABracket() throws Exception {
    Path folder = Path.of("src/test/resources/sample/tuned/raw");
    List<String> torn = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        if (isBalanced(text)) {
          passages(text).stream()
              .map(Passage::toString)
              .filter(words -> !isBalanced(words))
              .forEach(words -> torn.add(file.getFileName() + " " + words));
        }
      }
    }
    assertEquals(List.of(), torn);
  }

  @Test
  void generatedNoticesAreTakenInWhole() throws Exception {
    Random random = new Random(20261123);
    for (int i = 0; i < 300; i++) {
      String text = notice(random);
      assertEquals(List.of(), clauses(text).lost(), text);
      for (Passage passage : passages(text)) {
        assertTrue(isBalanced(passage.toString()), passage + " in " + text);
      }
    }
  }

  private static final List<String> FIELDS =
      List.of(
          "时间：2025年4月10日上午9:30，会期半天，中午统一安排工作简餐",
          "地点：县会议中心一号楼（江北路118号，门前设有盲道）",
          "参加人员：各村党组织书记、村委会主任（每村不超过两人）",
          "主持人：副镇长凌云志（因故不能到会时由办公室负责同志代为主持）",
          "议程：通报春灌用水情况；讨论分水方案（各村发言不超过五分钟）；镇长讲话",
          "列席人员：县水利局有关科室负责人。会场一层设有无障碍通道和轮椅",
          "会议材料：由镇农业服务中心统一印制并在会前发放到各村");
  private static final List<String> TAILS =
      List.of(
          "请各村提前十分钟到场并将手机调至静音。",
          "视力听力不便的代表由社区安排志愿者全程接送陪同。",
          "根据本镇议事规则第十二条的规定结果将张榜公布。",
          "附件：春灌用水座谈会座位安排图");

  private static String notice(Random random) {
    StringBuilder text = new StringBuilder("关于召开春灌用水座谈会的通知\n各村：\n");
    List<String> fields = new ArrayList<>(FIELDS);
    Collections.shuffle(fields, random);
    int kept = 3 + random.nextInt(fields.size() - 2);
    for (int i = 0; i < kept; i++) {
      text.append("一二三四五六七".charAt(i)).append('、').append(fields.get(i));
      text.append(random.nextInt(3) == 0 ? "" : "。").append('\n');
    }
    for (String tail : TAILS) {
      text.append(random.nextBoolean() ? tail + "\n" : "");
    }
    return text.append("白沙镇人民政府\n2025年4月7日").toString();
  }

  private static Clauses clauses(String text) throws ReflectiveOperationException {
    ParsedNotice parsed;
    try {
      parsed = PARSER.parse(text);
    } catch (NotAMeetingNoticeException other) {
      return new Clauses(0, List.of());
    }
    BitSet kept = new BitSet();
    passages(parsed.notice()).forEach(passage -> mark(passage, kept));
    parsed.problems().stream()
        .filter(p -> p.code() != ProblemCode.UNPLACED)
        .map(Problem::span)
        .flatMap(Optional::stream)
        .forEach(span -> kept.set(span.from(), span.to()));
    return clauses(TextRepair.standard().repair(Passage.of(text)).text(), kept);
  }

  private static Clauses clauses(Passage clean, BitSet kept) {
    int all = 0;
    List<String> lost = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= clean.length(); i++) {
      if (i == clean.length() || SIGNS.indexOf(clean.charAt(i)) >= 0) {
        List<Integer> places = places(clean, from, i);
        long missing = places.stream().filter(place -> !kept.get(place)).count();
        boolean counts = places.size() >= SHORTEST && !isFrame(clean.sub(from, i).toString());
        all += counts ? 1 : 0;
        if (counts && 2 * missing > places.size()) {
          lost.add(clean.sub(Math.max(0, from - CONTEXT), i).toString());
        }
        from = i + 1;
      }
    }
    return new Clauses(all, lost);
  }

  /** What the kinds of parts tell by themselves: 现将…通知如下, 某某参加会议, a date that is typed. */
  private static boolean isFrame(String words) {
    return words.endsWith("如下")
        || words.contains("会议")
            && Stream.of("参加", "出席", "列席", "主持", "召开", "举行").anyMatch(words::contains)
        || words.matches("[一二三四五六七八九〇○零O0-9十年月日中华民国]*+");
  }

  private static List<Integer> places(Passage clean, int from, int to) {
    List<Integer> places = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (Character.isIdeographic(clean.charAt(i))) {
        clean.spanAt(i).map(Span::from).ifPresent(places::add);
      }
    }
    return places;
  }

  private static void mark(Passage passage, BitSet kept) {
    for (int i = 0; i < passage.length(); i++) {
      passage.spanAt(i).ifPresent(span -> kept.set(span.from(), span.from() + 1));
    }
  }

  private static List<Passage> passages(String text) throws ReflectiveOperationException {
    try {
      return passages(PARSER.parse(text).notice());
    } catch (NotAMeetingNoticeException other) {
      return List.of();
    }
  }

  private static List<Passage> passages(MeetingNotice notice) throws ReflectiveOperationException {
    List<Passage> found = new ArrayList<>();
    collect(notice, found);
    return found;
  }

  private static void collect(Object part, List<Passage> into) throws ReflectiveOperationException {
    if (part instanceof Passage passage) {
      into.add(passage);
    } else if (part instanceof Optional<?> optional && optional.isPresent()) {
      collect(optional.get(), into);
    } else if (part instanceof Collection<?> parts) {
      for (Object one : parts) {
        collect(one, into);
      }
    } else if (part instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        collect(component.getAccessor().invoke(record), into);
      }
    }
  }

  private static boolean isBalanced(String words) {
    int depth = 0;
    for (int i = 0; i < words.length() && depth >= 0; i++) {
      depth += "（(".indexOf(words.charAt(i)) >= 0 ? 1 : 0;
      depth -= "）)".indexOf(words.charAt(i)) >= 0 ? 1 : 0;
    }
    return depth == 0;
  }
}
