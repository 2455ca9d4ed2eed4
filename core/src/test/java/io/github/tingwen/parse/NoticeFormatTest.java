package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.MeetingNotice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example in docs/notice-format.md is understood as the page says. */
class NoticeFormatTest {

  private static final Path PAGE = Path.of("..", "docs", "notice-format.md");
  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private record Example(int line, String notice, List<String> expected) {}

  @TestFactory
  List<DynamicTest> examplesOfThePageHold() throws IOException {
    List<Example> examples = examples(Files.readAllLines(PAGE));
    assertTrue(examples.size() >= 10, "examples found: " + examples.size());
    return examples.stream()
        .map(e -> DynamicTest.dynamicTest("line " + e.line(), () -> check(e)))
        .toList();
  }

  private static List<Example> examples(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    StringBuilder notice = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals("```notice")) {
        notice.setLength(0);
        for (i++; !lines.get(i).equals("```"); i++) {
          notice.append(lines.get(i)).append('\n');
        }
      } else if (lines.get(i).equals("```expect")) {
        int start = i + 1;
        List<String> expected = new ArrayList<>();
        for (i++; !lines.get(i).equals("```"); i++) {
          expected.add(lines.get(i));
        }
        examples.add(new Example(start, notice.toString(), expected));
      }
    }
    return examples;
  }

  private static void check(Example example) {
    if (example.expected().get(0).startsWith("rejected = ")) {
      NotAMeetingNoticeException other =
          assertThrows(NotAMeetingNoticeException.class, () -> PARSER.parse(example.notice()));
      assertEquals(example.expected().get(0), "rejected = " + other.kind());
      return;
    }
    MeetingNotice notice = PARSER.parse(example.notice()).notice();
    List<String> said =
        example.expected().stream()
            .map(line -> line.substring(0, line.indexOf(" = ")))
            .map(name -> name + " = " + Sayings.of(notice, name))
            .toList();
    assertEquals(String.join("\n", example.expected()), String.join("\n", said));
  }
}
