package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserLexiconTest {

  @Test
  void readsWordsAndAnyUsualSpellingOfPinyin() throws IOException {
    UserLexicon lexicon =
        UserLexicon.parseTsv(
            new StringReader(
                "\uFEFF# local\n枞阳\tzong1 yang2\ta remark\n\n绿岛\tlü4 dǎo\n女儿河\tnu:3 er2 he0\n"));
    assertEquals(List.of("zong1", "yang2"), lexicon.readings().get("枞阳"));
    assertEquals(List.of("lv4", "dao3"), lexicon.readings().get("绿岛"));
    assertEquals(List.of("nv3", "er2", "he5"), lexicon.readings().get("女儿河"));
  }

  @Test
  void tellsTheLineOfAFault() {
    assertFault("line 2: ", "枞阳\tzong1 yang2\n枞阳 zong1 yang2\n");
    assertFault("line 1: ", "枞阳\tzong1\n");
    assertFault("line 1: no syllable of Mandarin: xyz1", "枞\txyz1\n");
  }

  private static void assertFault(String message, String tsv) {
    IOException fault =
        assertThrows(IOException.class, () -> UserLexicon.parseTsv(new StringReader(tsv)));
    assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
  }

  @Test
  void readsAPronunciationLexicon() throws IOException {
    UserLexicon lexicon =
        pls(
            "<lexicon version='1.0' xmlns='http://www.w3.org/2005/01/pronunciation-lexicon' alphabet='x-pinyin'"
                + " xml:lang='zh-CN'><lexeme><grapheme>大埔</grapheme><grapheme>大埔</grapheme>"
                + "<phoneme>da4 bu4</phoneme></lexeme><lexeme><grapheme>朝阳</grapheme>"
                + "<phoneme>zhāo yáng</phoneme><phoneme>chao2 yang2</phoneme></lexeme></lexicon>");
    assertEquals(
        Map.of("大埔", List.of("da4", "bu4"), "朝阳", List.of("zhao1", "yang2")), lexicon.readings());
  }

  @Test
  void refusesDocumentTypesAliasesAndOtherAlphabets() {
    assertPlsFault(
        "document type", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><lexicon/>");
    assertPlsFault(
        "alias", "<lexicon><lexeme><grapheme>甲</grapheme><alias>乙</alias></lexeme></lexicon>");
    assertPlsFault(
        "x-pinyin",
        "<lexicon alphabet='ipa'><lexeme><grapheme>甲</grapheme><phoneme>a</phoneme></lexeme></lexicon>");
    assertPlsFault("not a pronunciation lexicon", "<lexicon>&x;</lexicon>");
    assertPlsFault("not a pronunciation lexicon", "no xml");
  }

  private static void assertPlsFault(String message, String xml) {
    IOException fault = assertThrows(IOException.class, () -> pls(xml));
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  private static UserLexicon pls(String xml) throws IOException {
    return UserLexicon.parsePls(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aLexiconFileIsReadAgainWhenItHasChanged(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("local.tsv");
    write(file, "甲\tjia1\n", 1);
    LexiconFile lexicon = LexiconFile.open(file);
    assertEquals(List.of("jia1"), lexicon.get().readings().get("甲"));
    write(file, "甲\tjia3\n", 2);
    assertEquals(List.of("jia3"), lexicon.get().readings().get("甲"));
    write(file, "broken", 3);
    assertEquals(List.of("jia3"), lexicon.get().readings().get("甲"));
    Files.delete(file);
    assertEquals(List.of("jia3"), lexicon.get().readings().get("甲"));
    write(file, "甲\tjia4\n", 4);
    assertEquals(List.of("jia4"), lexicon.get().readings().get("甲"));
  }

  private static void write(Path file, String text, long second) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000));
  }

  @Test
  void aFileMayBePls(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("local.pls");
    Files.writeString(
        file,
        "<lexicon alphabet='x-pinyin'><lexeme><grapheme>甲</grapheme><phoneme>jia3</phoneme></lexeme></lexicon>");
    assertEquals(List.of("jia3"), UserLexicon.read(file).readings().get("甲"));
  }

  @Test
  void aWordOfMoreThan64CharactersIsRefused() throws IOException {
    String row = "会".repeat(64) + "\t" + "hui4 ".repeat(64);
    assertEquals(1, UserLexicon.parseTsv(new StringReader(row)).readings().size());
    LexiconFormatException refusal =
        assertThrows(
            LexiconFormatException.class,
            () -> UserLexicon.parseTsv(new StringReader("议" + row + "yi4")));
    assertTrue(refusal.getMessage().startsWith("line 1: a word of 65"), refusal.getMessage());
  }

  @Test
  void anEndlessLexiconIsRefusedBeforeItFillsTheHeap() {
    LexiconFormatException refusal =
        assertThrows(LexiconFormatException.class, () -> UserLexicon.parsePls(endless()));
    assertTrue(refusal.getMessage().contains("more than"), refusal.getMessage());
    Reader lines = new InputStreamReader(endless(), StandardCharsets.UTF_8);
    assertThrows(LexiconFormatException.class, () -> UserLexicon.parseTsv(lines));
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return '#';
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        Arrays.fill(bytes, from, from + length, (byte) '#');
        return length;
      }
    };
  }
}
