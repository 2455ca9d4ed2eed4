package io.github.tingwen.tts.mandarin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of {@code prosody/*.tsv}: its text, the tones marked in it and the breaks.
 *
 * @param text without marks
 * @param tones the marked tone of each character, 0 where it keeps its own
 * @param breaks the level of the break after each character: 0, 2 or 3
 */
record AnnotatedSentence(String text, List<Integer> tones, List<Integer> breaks) {

  /** The sentences that the rules were made with. */
  static List<AnnotatedSentence> all() throws IOException {
    return read(List.of("official-1.tsv", "official-2.tsv", "official-3.tsv"));
  }

  /** Sentences that no rule or cost was tuned on; only their breaks are marked. */
  static List<AnnotatedSentence> heldOut() throws IOException {
    return read(List.of("held-out.tsv"));
  }

  private static List<AnnotatedSentence> read(List<String> files) throws IOException {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (String file : files) {
      try (InputStream in = AnnotatedSentence.class.getResourceAsStream("prosody/" + file)) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .forEach(line -> sentences.add(of(line)));
      }
    }
    return sentences;
  }

  private static AnnotatedSentence of(String line) {
    StringBuilder text = new StringBuilder();
    List<Integer> tones = new ArrayList<>();
    List<Integer> breaks = new ArrayList<>();
    for (char c : line.toCharArray()) {
      if (c >= '1' && c <= '5') {
        tones.set(tones.size() - 1, c - '0');
      } else if (c == '|' || c == '‖') {
        breaks.set(lastSpoken(text), c == '|' ? 2 : 3);
      } else {
        text.append(c);
        tones.add(0);
        breaks.add(0);
      }
    }
    return new AnnotatedSentence(text.toString(), tones, breaks);
  }

  private static int lastSpoken(CharSequence text) {
    int i = text.length() - 1;
    while (!Character.isIdeographic(text.charAt(i))) {
      i--;
    }
    return i;
  }
}
