package io.github.tingwen.tts.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebFolderTest {

  @TempDir private Path folder;

  private Document write(ReadingScript script) throws Exception {
    WebFolder.of("关于<召开>会议的通知", script).write(Speaking.narrator(), folder);
    return Jsoup.parse(Files.readString(folder.resolve("index.html")));
  }

  private String read(String name) throws Exception {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void theFolderHoldsAllThatThePageAsksForAndNothingComesFromElsewhere() throws Exception {
    Document page = write(Speaking.script("概要。", "时间：三日。"));
    Set<String> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
    Set<String> asked = new HashSet<>(Set.of("index.html"));
    page.select("[src]").forEach(element -> asked.add(element.attr("src")));
    page.select("[href]").forEach(element -> asked.add(element.attr("href")));
    assertEquals(files, asked);
    assertFalse((read("notice.js") + read("notice.css") + read("cues.js")).contains("//" + "w"));
    assertTrue(page.select("script:not([src]), style, [style], [onclick]").isEmpty());
  }

  @Test
  void thePageHoldsEverySentenceUnderItsIdWordForWord() throws Exception {
    for (int seed = 0; seed < 20; seed++) {
      ReadingScript script = GeneratedScripts.script(new Random(seed));
      Document page = write(script);
      page.outputSettings().prettyPrint(false);
      for (Sentence sentence : script.sentences()) {
        Element shown = page.getElementById(sentence.id());
        assertEquals(seen(sentence.wording().toString()), seen(shown.wholeText()));
      }
      List<String> ids = page.select("[id]").eachAttr("id");
      assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
    }
  }

  /** What a page can show: no control characters, no halves of pairs. */
  private static String seen(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "");
  }

  private record Cue(long from, long to, String id) {}

  private List<Cue> cues(String part) throws Exception {
    String script = read("cues.js");
    String list = script.substring(script.indexOf(part + ": ["));
    Matcher cues =
        Pattern.compile("\\[(\\d+),(\\d+),\"([^\"]+)\"\\]")
            .matcher(list.substring(0, list.indexOf("\n]")));
    List<Cue> found = new ArrayList<>();
    while (cues.find()) {
      found.add(
          new Cue(Long.parseLong(cues.group(1)), Long.parseLong(cues.group(2)), cues.group(3)));
    }
    return found;
  }

  @Test
  void everyCueShowsAnElementOfThePageInOrder() throws Exception {
    Document page = write(Speaking.script("开会通知。", "时间：三日上午。", "*一是到会。"));
    assertEquals(
        List.of(new Cue(0, 800, "s1"), new Cue(1250, 2450, "s2"), new Cue(2900, 3700, "s3")),
        cues("sentences"));
    long end = 0;
    for (Cue cue : cues("words")) {
      assertTrue(cue.from() >= end && cue.to() > cue.from(), cue.toString());
      assertFalse(page.getElementById(cue.id()).text().isEmpty(), cue.toString());
      end = cue.to();
    }
    assertEquals(7, cues("words").size());
  }

  @Test
  void theSoundIsTheSameInBothFiles() throws Exception {
    write(Speaking.script("开会通知。"));
    assertEquals(44 + 2 * (4 * Speaking.SYLLABLE + 9922), Files.size(folder.resolve("notice.wav")));
    assertEquals(
        "OggS",
        new String(
            Files.readAllBytes(folder.resolve("notice.opus")),
            0,
            4,
            java.nio.charset.StandardCharsets.US_ASCII));
  }
}
