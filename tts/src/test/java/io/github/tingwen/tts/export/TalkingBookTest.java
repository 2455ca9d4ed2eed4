package io.github.tingwen.tts.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.adobe.epubcheck.api.EpubCheck;
import io.github.tingwen.reading.ReadingScript;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class TalkingBookTest {

  /** How many generated books are checked; {@code -Dtingwen.books=200} is the long test. */
  private static final int BOOKS = Integer.getInteger("tingwen.books", 5);

  /** Where generated books are left for another checker; nowhere by default. */
  private static final Optional<Path> KEPT =
      Optional.ofNullable(System.getProperty("tingwen.books.folder")).map(Path::of);

  private static byte[] write(TalkingBook book) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(Speaking.narrator(), out);
    return out.toByteArray();
  }

  private static TalkingBook.Builder small() {
    return TalkingBook.builder("关于召开会议的通知", Speaking.script("概要。", "时间：三日。", "*一是到会。", "*二是发言。"))
        .modified(Instant.parse("2026-09-01T08:00:00.5Z"));
  }

  @Test
  void generatedBooksPassEpubcheckWithoutErrorOrWarning() throws Exception {
    for (int seed = 0; seed < BOOKS; seed++) {
      byte[] book = write(book(new Random(seed)));
      assertEquals("", check(book), "book " + seed);
      keep(book, "book" + seed + ".epub");
    }
  }

  private static void keep(byte[] book, String name) throws IOException {
    if (KEPT.isPresent()) {
      Files.createDirectories(KEPT.get());
      Files.write(KEPT.get().resolve(name), book);
    }
  }

  private static TalkingBook book(Random random) {
    ReadingScript script = GeneratedScripts.script(random);
    TalkingBook.Builder book =
        TalkingBook.builder("通知" + GeneratedScripts.words(random), script)
            .modified(Instant.ofEpochSecond(random.nextInt(2_000_000_000)));
    if (random.nextBoolean()) {
      book.author("镇" + GeneratedScripts.words(random));
    }
    if (random.nextBoolean()) {
      int page = 0;
      for (var sentence : script.sentences()) {
        if (random.nextInt(5) == 0) {
          book.page(sentence.id(), Integer.toString(++page));
        }
      }
    }
    return book.build();
  }

  /** The messages of epubcheck, usage notes left out; empty for a valid book. */
  private static String check(byte[] book) {
    MessageReport report = new MessageReport();
    new EpubCheck(new ByteArrayInputStream(book), report, "book.epub").doValidate();
    return String.join("\n", report.messages());
  }

  @Test
  void epubcheckFindsWhatIsWrong() throws Exception {
    Map<String, byte[]> files = unzip(write(small().build()));
    String spoilt = text(files, "EPUB/part1.smil").replace("part1.xhtml#s2", "part1.xhtml#s99");
    files.put("EPUB/part1.smil", spoilt.getBytes(StandardCharsets.UTF_8));
    assertFalse(check(zip(files)).isEmpty());
  }

  /** A book that Ace must complain of: .ci/ace. */
  @Test
  void epubcheckAloneDoesNotSeeWhatIsInaccessible() throws Exception {
    Map<String, byte[]> files = unzip(write(small().build()));
    String plain = text(files, "EPUB/package.opf").replaceAll("<meta property=\"schema:.*", "");
    files.put("EPUB/package.opf", plain.getBytes(StandardCharsets.UTF_8));
    assertEquals("", check(zip(files)));
    keep(zip(files), "wrong.epub");
  }

  private static byte[] zip(Map<String, byte[]> files) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> unzip(byte[] book) throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  @Test
  void everySentenceHasItsTextAndItsClipUnderItsId() throws Exception {
    Map<String, byte[]> files = unzip(write(small().build()));
    String page = text(files, "EPUB/part1.xhtml");
    String overlay = text(files, "EPUB/part1.smil");
    for (String id : List.of("s1", "s2", "s3", "s4")) {
      assertEquals(1, count(page, "<span id=\"" + id + "\" class=\"sentence\">"), page);
      assertEquals(1, count(overlay, "part1.xhtml#" + id + "\""), overlay);
    }
    assertEquals(1, count(page, "<h1><span id=\"s1\" class=\"sentence\">概要。</span></h1>"), page);
    assertEquals(1, count(page, "<ul>"), page);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void clipsFollowOneAnotherAndTheSoundIsAsLong() throws Exception {
    Map<String, byte[]> files = unzip(write(small().build()));
    Matcher clips =
        Pattern.compile("clipBegin=\"([\\d.]+)s\" clipEnd=\"([\\d.]+)s\"")
            .matcher(text(files, "EPUB/part1.smil"));
    double end = 0;
    while (clips.find()) {
      assertEquals(end, Double.parseDouble(clips.group(1)), 1e-9);
      end = Double.parseDouble(clips.group(2));
    }
    // 2 + 4 + 4 + 4 syllables of 200 ms and four pauses of 450 ms
    assertEquals(14 * 0.2 + 4 * 0.45, end, 0.002);
    assertEquals(1, count(text(files, "EPUB/package.opf"), "\">4.600s</meta>") / 2);
  }

  @Test
  void theMimetypeComesFirstAndIsNotCompressed() throws Exception {
    byte[] book = write(small().build());
    String head = new String(book, 0, 58, StandardCharsets.US_ASCII);
    assertEquals("mimetypeapplication/epub+zip", head.substring(30));
  }

  @Test
  void pagesAreListedWhereTheyBegin() throws Exception {
    Map<String, byte[]> files = unzip(write(small().page("s1", "1").page("s3", "2").build()));
    assertEquals(1, count(text(files, "EPUB/nav.xhtml"), "<li><a href=\"part1.xhtml#page-s3\">2"));
    assertEquals(2, count(text(files, "EPUB/part1.xhtml"), "doc-pagebreak"));
    assertEquals("", check(write(small().page("s1", "1").page("s3", "2").build())));
  }

  @Test
  void theSameBookIsTheSameBytes() throws Exception {
    assertArrayEquals(write(small().build()), write(small().build()));
  }

  @Test
  void whatMakesNoBookIsRefused() {
    ReadingScript empty = new ReadingScript(List.of(), List.of());
    assertThrows(IllegalArgumentException.class, () -> TalkingBook.builder("通知", empty));
    ReadingScript one = Speaking.script("一。");
    assertThrows(IllegalArgumentException.class, () -> TalkingBook.builder(" ", one));
    assertThrows(IllegalArgumentException.class, () -> small().page("s9", "1"));
  }
}
