package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.model.SourceLine;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who published and signed a text, and when. */
class SourceFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice read(String text) {
    return PARSER
        .parse(text.replace('/', '\n').replace("@", "7月2日，青禾县召开全县安全生产会议，县长罗一鸣主持会议。"))
        .notice();
  }

  private static String said(SourceLine line) {
    String authors = line.authors().stream().map(Object::toString).collect(Collectors.joining("、"));
    return line.source().map(Object::toString).orElse("-")
        + " "
        + line.published().map(PartialDate::iso).orElse("-")
        + " "
        + (authors.isEmpty() ? "-" : authors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青禾日报讯（记者 石坚 通讯员 王明）@ | 青禾日报 - 石坚、王明",
        "本报讯（记者 石坚）@ | - - 石坚",
        "本报讯（记者石坚 通讯员罗一鸣）@ | - - 石坚、罗一鸣",
        "@（记者石坚）| - - 石坚",
        "@（通讯员：石坚 摄影王明）| - - 石坚、王明",
        "@记者从会上获悉，石桥已修好。| - - -",
        "青禾融媒2024年7月3日讯 @ | 青禾融媒 2024-07-03 -",
        "青禾新闻网讯（石坚）@ | 青禾新闻网 - -",
        "来源：青禾县人民政府网 发布时间：2024-07-03 作者：石坚 浏览次数：35/@ | 青禾县人民政府网 2024-07-03 石坚",
        "信息来源：县府办 供稿：石坚 审核：王明/@ | 县府办 - 石坚、王明",
        "全县安全生产会议召开/青禾日报 2024-07-03/@ | 青禾日报 2024-07-03 -",
        "全县安全生产会议召开/2024-07-03 10:20/@ | - 2024-07-03 -",
        "@/（石坚 王明） | - - 石坚、王明",
        "@/责任编辑：石坚 | - - 石坚",
        "@/2024年7月3日（石坚） | - 2024-07-03 石坚",
        "@/散会后大家合影（石坚，王明）。 | - - -",
        "全县安全生产会议召开/7月3日，青禾县召开全县安全生产会议，县长罗一鸣主持（县府办供稿） | - - 县府办供稿",
      })
  void sourceDayAndAuthorsAreReadAroundTheText(String text, String expected) {
    MeetingNotice notice = read(text);
    assertEquals(expected, said(notice.sourceLine()));
    assertEquals("罗一鸣", Sayings.of(notice, "chair"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青禾县人民政府办公室/2024年6月20日 | 青禾县人民政府办公室 | 2024-06-20",
        "　　青禾县教育局/　　青禾县体育局/　　2024年6月20日 | 青禾县教育局 · 青禾县体育局 | 2024-06-20",
        "青禾县人民政府办公室/二〇二四年六月二十日 | 青禾县人民政府办公室 | 2024-06-20",
        "青禾县人民政府办公室/6月20日 | 青禾县人民政府办公室 | --06-20",
        "青禾县民政局 2024年6月20日 | 青禾县民政局 | 2024-06-20",
        "2024年6月20日 | - | 2024-06-20",
      })
  void theSignatureIsTheBodyAndTheDayAtTheEnd(String end, String body, String day) {
    MeetingNotice notice = read("关于召开座谈会的通知/各乡镇：/定于2024年7月2日上午9时在县礼堂召开座谈会。/" + end);
    assertEquals(body, Sayings.of(notice, "signature"));
    assertEquals(day, Sayings.of(notice, "signed"));
    assertEquals("2024-07-02", Sayings.of(notice, "date"));
    assertEquals("-", Sayings.of(notice, "remaining"));
  }
}
