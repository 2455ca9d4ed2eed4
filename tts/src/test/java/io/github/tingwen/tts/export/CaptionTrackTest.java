package io.github.tingwen.tts.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.tts.export.CaptionTrack.Detail;
import io.github.tingwen.tts.export.CaptionTrack.Format;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionTrackTest {

  private static String captions(Format format, Detail detail, ReadingScript script)
      throws Exception {
    StringWriter out = new StringWriter();
    try (CaptionTrack track = CaptionTrack.to(out, format, detail)) {
      Speaking.narrator().narrate(script, List.of(track));
    }
    return out.toString();
  }

  @Test
  void webVttHoldsACueForEachSentenceUnderItsId() throws Exception {
    assertEquals(
        """
        WEBVTT

        s1
        00:00:00.000 --> 00:00:00.800
        开会通知。

        s2
        00:00:01.250 --> 00:00:01.850
        三楼&lt;东&gt;。

        """,
        captions(Format.VTT, Detail.SENTENCES, Speaking.script("开会通知。", "三楼<东>。")));
  }

  @Test
  void subRipNumbersItsCues() throws Exception {
    assertEquals(
        """
        1
        00:00:00,000 --> 00:00:00,800
        开会通知。

        2
        00:00:01,250 --> 00:00:01,850
        三楼<东>。

        """,
        captions(Format.SRT, Detail.SENTENCES, Speaking.script("开会通知。", "三楼<东>。")));
  }

  @Test
  void wordsTakeTheSignsAfterThemAlong() throws Exception {
    assertEquals(
        """
        WEBVTT

        s1-1
        00:00:00.000 --> 00:00:00.400
        （开会

        s1-2
        00:00:00.400 --> 00:00:00.800
        通知），

        s1-3
        00:00:00.800 --> 00:00:01.000
        请

        """,
        captions(Format.VTT, Detail.WORDS, Speaking.script("（开会通知），请")));
  }

  @Test
  void lineEndsAndControlCharactersDoNotBreakACue() throws Exception {
    String captions = captions(Format.SRT, Detail.SENTENCES, Speaking.script("开会\n\n 通知\u0007。"));
    assertTrue(captions.contains("\n开会 通知 。\n"), captions);
  }

  @Test
  void whatDoesNotSoundHasNoCue() throws Exception {
    assertEquals("WEBVTT\n\n", captions(Format.VTT, Detail.SENTENCES, Speaking.script("！")));
  }
}
