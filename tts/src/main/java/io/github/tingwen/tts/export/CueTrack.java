package io.github.tingwen.tts.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps when sentences and words sound, for the script of a page. For use by one thread. */
final class CueTrack implements Track {

  private final StringBuilder sentences = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private final Map<String, List<Narrated.SpokenWord>> wordsOf = new HashMap<>();

  @Override
  public void sentence(Narrated narrated) throws IOException {
    String id = narrated.spoken().sentence().id();
    int rate = narrated.sampleRate();
    cue(sentences, narrated.startSample(), narrated.endSample(), rate, id);
    List<Narrated.SpokenWord> spoken = new ArrayList<>(narrated.words());
    wordsOf.put(id, spoken);
    for (int w = 0; w < spoken.size(); w++) {
      Narrated.SpokenWord word = spoken.get(w);
      cue(words, word.startSample(), word.endSample(), rate, id + "-" + (w + 1));
    }
  }

  private static void cue(StringBuilder out, long from, long to, int rate, String id) {
    if (to > from) {
      out.append('[').append(Timestamp.millis(from, rate)).append(',');
      out.append(Timestamp.millis(to, rate)).append(",\"").append(id).append("\"],\n");
    }
  }

  /** The words of a sentence, with where they stand in it. */
  List<Narrated.SpokenWord> wordsOf(String id) {
    return wordsOf.getOrDefault(id, List.of());
  }

  /** The file that the page's script reads. */
  String script() {
    return "window.tingwenCues = {\nsentences: [\n"
        + sentences
        + "],\nwords: [\n"
        + words
        + "]};\n";
  }

  @Override
  public void close() {
    // nothing is held
  }
}
