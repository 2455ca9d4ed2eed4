package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The classifier scores in Java what it scored in the Python that trained it. */
class PolyphoneModelTest {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final PolyphoneModel MODEL = PolyphoneModel.load(LEXICON.characters().syllables());

  @Test
  void scoresAreThoseOfTheTrainingProgram() throws IOException {
    int rows = 0;
    for (String row : rows()) {
      String[] cells = row.split("\t", -1);
      String scores = scores(cells[0], Integer.parseInt(cells[1]));
      assertSame(cells[2].split(" ", -1), scores.split(" ", -1), row);
      rows++;
    }
    assertTrue(rows >= 100, "rows: " + rows);
  }

  private static void assertSame(String[] expected, String[] scores, String row) {
    assertEquals(expected.length, scores.length, row);
    for (int i = 0; i < expected.length; i += 2) {
      assertEquals(expected[i], scores[i], row);
      assertEquals(Float.parseFloat(expected[i + 1]), Float.parseFloat(scores[i + 1]), 0.02, row);
    }
  }

  private static String scores(String text, int at) {
    WordGraph graph = new Segmenter(LEXICON).segment(text, List.of());
    WordVotes votes = new WordVotes(LEXICON, graph);
    votes.collect(at);
    int[] candidates = MODEL.candidates(text.charAt(at));
    float[] scores = new float[candidates.length];
    MODEL.score(graph, at, new PolyphoneFeatures(graph), votes, scores);
    StringBuilder line = new StringBuilder();
    for (int r = 0; r < candidates.length; r++) {
      line.append(r == 0 ? "" : " ");
      line.append(LEXICON.characters().syllables().pinyin(candidates[r])).append(' ');
      line.append(scores[r]);
    }
    return line.toString();
  }

  private static List<String> rows() throws IOException {
    try (InputStream in = PolyphoneModelTest.class.getResourceAsStream("polyphone-scores.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    }
  }
}
