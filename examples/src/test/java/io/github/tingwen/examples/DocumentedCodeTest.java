package io.github.tingwen.examples;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every piece of Java in README and docs compiles against the library as it is. */
class DocumentedCodeTest {

  private static final String BEFORE =
      """
      import io.github.tingwen.*;
      import io.github.tingwen.convert.*;
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
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;

      class Piece {
        static void show(String id, int from, int to) {}

        static void piece(Path path, String raw) throws Exception {
      """;

  private static final String AFTER = "\n  }\n}\n";

  @TempDir private Path classes;

  @TestFactory
  Stream<DynamicTest> everyPieceOfJavaCompiles() throws IOException {
    Path root = Path.of(System.getProperty("user.dir")).getParent();
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : List.of("README.md", "README.zh-CN.md")) {
      int number = 0;
      for (String piece : pieces(Files.readString(root.resolve(name)))) {
        tests.add(DynamicTest.dynamicTest(name + " " + ++number, () -> compile(piece)));
      }
    }
    assertFalse(tests.isEmpty(), "no Java in README.md");
    return tests.stream();
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

  private void compile(String piece) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options = List.of("-proc:none", "-d", classes.toString());
    boolean compiled =
        compiler
            .getTask(messages, null, null, options, null, List.of(new Source(BEFORE + piece + AFTER)))
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
