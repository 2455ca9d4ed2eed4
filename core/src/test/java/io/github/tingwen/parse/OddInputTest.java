package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No text makes the parser fail, and whatever it finds lies inside the text. */
class OddInputTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final List<String> SAMPLE = sample();
  private static final List<String> PIECES =
      List.of(
          "县长",
          "王明",
          "主持会议",
          "，",
          "。",
          "会议强调，",
          "要",
          "（",
          "）",
          "“",
          "《",
          "一、",
          "二、会议地点：",
          "2024年4月2日",
          "上午9：00",
          "召开",
          "工作会议",
          "\n",
          " ",
          "：",
          "、",
          "等",
          "参加会议。",
          "请",
          "前",
          "联系电话：0555-6000123",
          "回执",
          "票同意",
          "5",
          "第",
          "关于",
          "的通知",
          "同日",
          "受",
          "委托");

  private static List<String> sample() {
    List<String> texts = new ArrayList<>();
    for (String set : List.of("tuned", "unseen", "fresh", "second", "third")) {
      try (Stream<Path> files = Files.list(Path.of("src/test/resources/sample", set, "raw"))) {
        for (Path file : files.sorted().toList()) {
          texts.add(Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  private static Optional<ParsedNotice> parse(String text) {
    try {
      return Optional.of(PARSER.parse(text));
    } catch (NotAMeetingNoticeException other) {
      return Optional.empty();
    }
  }

  @Example
  void whatEndsInTheMiddleIsParsed() {
    String notice = "关于召开理事会的通知\n各位理事：\n定于2025年6月28日以线上方式召开理事会。\n";
    for (String text :
        List.of(
            notice + "腾讯会议号：12",
            notice + "腾讯会议号：123-456-789，密码：",
            "知\n日期：2025年11月5日\n时间：上午10时\n地点：会议室\n议程：\n1.讨论法案\n2.其他\n出席：石坚主席",
            "无障碍小组会议纪要\n日期：2025年3月12日\n地点：会议室\n一、讨论用水\n二、讨论道路 应")) {
      assertTrue(parse(text).isPresent(), text);
    }
  }

  @Property(tries = 400)
  void anyTextIsParsedOrRefused(@ForAll String text) {
    parse(text).ifPresent(parsed -> inside(parsed, text));
  }

  @Property(tries = 1500)
  void wordsOfTheTradeInAnyOrderAreParsedOrRefused(@ForAll("jumbles") String text) {
    parse(text).ifPresent(parsed -> inside(parsed, text));
  }

  @Property(tries = 1000)
  void damagedPapersAreParsedOrRefused(@ForAll("damaged") String text) {
    parse(text).ifPresent(parsed -> inside(parsed, text));
  }

  @Property(tries = 60)
  void theSameTextGivesTheSameNotice(@ForAll("damaged") String text) {
    assertEquals(parse(text), parse(text));
  }

  @Provide
  Arbitrary<String> jumbles() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(pieces -> "青禾县召开工作会议。" + String.join("", pieces));
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<String> papers = Arbitraries.of(SAMPLE);
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 2000);
    return Combinators.combine(papers, papers, places, places, Arbitraries.of(PIECES))
        .as((one, two, cut, join, piece) -> head(one, cut) + piece + tail(two, join));
  }

  private static String head(String text, int cut) {
    return text.substring(0, Math.min(cut, text.length()));
  }

  private static String tail(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }

  private static void inside(ParsedNotice parsed, String text) {
    leaves(parsed.notice())
        .forEach(leaf -> leaf.span().ifPresent(span -> assertTrue(span.to() <= text.length())));
    parsed
        .problems()
        .forEach(p -> p.span().ifPresent(span -> assertTrue(span.to() <= text.length())));
  }

  private static Stream<Passage> leaves(MeetingNotice notice) {
    return Stream.of(
            notice.header().title().stream(),
            notice.header().meetingName().stream(),
            notice.header().place().stream(),
            notice.attendees().stream().map(a -> a.name()),
            notice.groups().stream().map(g -> g.text()),
            notice.directives().stream().map(Directive::text),
            notice.directives().stream().flatMap(d -> d.requirements().stream()).map(r -> r.text()),
            notice.deadlines().stream().map(d -> d.text()),
            notice.contacts().stream().map(c -> c.number()),
            notice.remaining().stream())
        .flatMap(s -> s);
  }
}
