package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {

  private static final Map<String, String[]> TABLE = Table.read("words.tsv", 4);

  private static Set<String> places(String words) {
    return Pattern.compile("\\{\\d}")
        .matcher(words)
        .results()
        .map(place -> place.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyLanguageSaysEverything() {
    for (String[] row : TABLE.values()) {
      for (String words : row) {
        assertFalse(words.isBlank(), row[0]);
      }
      assertEquals(places(row[1]), places(row[2]), row[0]);
    }
  }

  /** The highlight needs it: characters are matched one to one. */
  @Test
  void bothScriptsHaveTheSameNumberOfCharactersOrAreMarkedAsAWhole() {
    List<String> different =
        TABLE.values().stream()
            .filter(row -> row[1].length() != row[2].length())
            .map(row -> row[0])
            .toList();
    assertEquals(List.of("news.show"), different); // 刷新页面, 重新整理頁面
  }

  @Test
  void noWordsAreUnused() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().matches(".*(\\.java|\\.js|keys\\.tsv)")) {
          code.append(Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    List<String> unused =
        TABLE.keySet().stream()
            .filter(key -> !key.matches("(settings|action|said|news|help|reading|nav)\\..*"))
            .filter(key -> code.indexOf(key) < 0)
            .toList();
    assertEquals(List.of(), unused);
  }

  @Test
  void anUnknownKeyIsAMistake() {
    Words words = Words.in(Language.ENGLISH);
    assertThrows(IllegalArgumentException.class, () -> words.of("no.such.words"));
  }

  @Test
  void traditionalWordsAreSaidFromTheSimplifiedOnes() {
    Utterance utterance = Words.in(Language.TRADITIONAL).utterance("idle.title");
    assertEquals("您還在嗎？", utterance.shown());
    assertEquals("您还在吗？", utterance.said().wording().toString());
  }

  @Test
  void everyFunctionHasAKeyThatIsNoLetter() {
    Map<String, List<KeyMap.Binding>> keys =
        KeyMap.usual().bindings().stream()
            .collect(Collectors.groupingBy(KeyMap.Binding::action));
    Set<String> lettersOnly =
        keys.entrySet().stream()
            .filter(entry -> entry.getValue().stream().allMatch(key -> key.code().length() == 1))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("captions", "readOn"), lettersOnly); // both are on the page of settings
  }

  @Test
  void aHallsOwnKeyMapIsCheckedWhenItIsRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("keys.tsv");
    Files.writeString(file, "# ours\nF13\tnext\tkey.function:13\nNumpad7\thelp\tkey.numpad:7\n");
    assertEquals("{\"F13\":\"next\",\"Numpad7\":\"help\"}", KeyMap.read(file).json());
    for (String bad : List.of("F13\tfly\tkey.down\n", "F13\tnext\tkey.none\n", "F13\tnext\n")) {
      Files.writeString(file, bad);
      assertThrows(IOException.class, () -> KeyMap.read(file), bad);
    }
  }

  @Test
  void aTableWithADoubledRowIsRefused() {
    assertThrows(IOException.class, () -> Table.read(new StringReader("a\tb\na\tc\n"), 2));
  }

  @Test
  void theLanguageFollowsTheLocale() {
    assertEquals(Language.SIMPLIFIED, Language.of(Locale.forLanguageTag("zh-CN")));
    assertEquals(Language.TRADITIONAL, Language.of(Locale.forLanguageTag("zh-TW")));
    assertEquals(Language.TRADITIONAL, Language.of(Locale.forLanguageTag("zh-Hant")));
    assertEquals(Language.SIMPLIFIED, Language.of(Locale.forLanguageTag("zh-Hans-HK")));
    assertEquals(Language.ENGLISH, Language.of(Locale.UK));
    assertEquals(Language.SIMPLIFIED, Language.of(Locale.FRANCE));
  }

  @Test
  void volumesSpan18DecibelsWithAStepAt12() {
    assertEquals(18, Settings.gainDb(Settings.LOUDEST) - Settings.gainDb(0));
    boolean step =
        Stream.iterate(0, volume -> volume + 1)
            .limit(Settings.LOUDEST)
            .anyMatch(volume -> Settings.gainDb(volume) - Settings.gainDb(0) == 12);
    assertTrue(step);
  }
}
