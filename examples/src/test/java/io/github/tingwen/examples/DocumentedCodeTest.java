package io.github.tingwen.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every piece of Java in README and docs compiles against the library as it is. */
class DocumentedCodeTest {

  /**
   * Pieces that need a library the build must not carry, by page and first line of code. The ONNX
   * Runtime is native code of 90 MB.
   */
  private static final Map<String, String> FOREIGN =
      Map.of("docs/engines.md", "package org.example.voice;");

  private static final String BEFORE =
      """
      import io.github.tingwen.*;
      import io.github.tingwen.convert.*;
      import io.github.tingwen.examples.kiosk.*;
      import io.github.tingwen.intake.*;
      import io.github.tingwen.model.*;
      import io.github.tingwen.parse.*;
      import io.github.tingwen.reading.*;
      import io.github.tingwen.text.*;
      import io.github.tingwen.tts.*;
      import io.github.tingwen.tts.audio.*;
      import io.github.tingwen.tts.engine.*;
      import io.github.tingwen.tts.export.*;
      import io.github.tingwen.tts.freetts.*;
      import io.github.tingwen.tts.mandarin.*;
      import java.io.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.atomic.*;

      class Piece {
        static void show(String id, int from, int to) {}

      """;

  private static final String METHOD =
      "  static void piece(Path path, String raw) throws Exception {\n";

  @TempDir private Path classes;

  @TestFactory
  Stream<DynamicTest> everyPieceOfJavaCompiles() throws IOException {
    Path root = Path.of(System.getProperty("user.dir")).getParent();
    List<DynamicTest> tests = new ArrayList<>();
    int foreign = 0;
    for (String page : pages(root)) {
      int number = 0;
      for (String piece : pieces(Files.readString(root.resolve(page)))) {
        String name = page + " " + ++number;
        if (isForeign(page, piece)) {
          foreign++;
        } else {
          tests.add(DynamicTest.dynamicTest(name, () -> compile(piece)));
        }
      }
    }
    assertTrue(tests.size() > 4, "hardly any Java found: " + tests.size());
    assertEquals(FOREIGN.size(), foreign, "an exception that excepts nothing");
    return tests.stream();
  }

  /** READMEs of the root and everything in docs, with / between folders. */
  private static List<String> pages(Path root) throws IOException {
    List<String> pages = new ArrayList<>(List.of("README.md", "README.zh-CN.md"));
    try (Stream<Path> docs = Files.list(root.resolve("docs"))) {
      docs.map(page -> page.getFileName().toString())
          .filter(page -> page.endsWith(".md"))
          .sorted()
          .forEach(page -> pages.add("docs/" + page));
    }
    return pages;
  }

  private static boolean isForeign(String page, String piece) {
    return FOREIGN.containsKey(page) && piece.startsWith(FOREIGN.get(page));
  }

  private static List<String> pieces(String page) {
    List<String> pieces = new ArrayList<>();
    int at = page.indexOf("```java\n");
    while (at >= 0) {
      int from = at + "```java\n".length();
      int end = page.indexOf("\n```", from);
      pieces.add(page.substring(from, end));
      at = page.indexOf("```java\n", end);
    }
    return pieces;
  }

  /** Statements go into a method; what begins as a member stands beside it. */
  private static String inClass(String piece) {
    boolean members = piece.startsWith("/**") || piece.startsWith("static ");
    return BEFORE + (members ? piece : METHOD + piece + "\n  }") + "\n}\n";
  }

  private void compile(String piece) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options = List.of("-proc:none", "-d", classes.toString());
    boolean compiled =
        compiler
            .getTask(messages, null, null, options, null, List.of(new Source(inClass(piece))))
            .call();
    assertTrue(compiled, messages + piece);
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String code;

    Source(String code) {
      super(URI.create("string:///Piece.java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
