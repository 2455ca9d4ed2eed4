package io.github.tingwen.examples.kiosk;

import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.audio.WavFile;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.Speech;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An utterance as sound, with marks that count in the words shown.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pcm the samples
 * @param shown the words shown
 * @param marks which samples say which of them
 */
record Recording(Pcm pcm, String shown, List<Mark> marks) {

  Recording {
    marks = List.copyOf(marks);
  }

  static Recording of(Utterance utterance, Speech speech) {
    String said = utterance.said().wording().toString();
    String shown = utterance.shown();
    List<Mark> marks = new ArrayList<>();
    if (said.codePointCount(0, said.length()) == shown.codePointCount(0, shown.length())) {
      speech.marks().forEach(mark -> marks.add(moved(mark, said, shown)));
    }
    return new Recording(speech.pcm(), shown, marks);
  }

  /** Script conversion keeps the number of code points but not of UTF-16 units. */
  private static Mark moved(Mark mark, String said, String shown) {
    int from = said.codePointCount(0, mark.from());
    int to = said.codePointCount(0, mark.to());
    return new Mark(
        shown.offsetByCodePoints(0, from),
        shown.offsetByCodePoints(0, to),
        mark.startSample(),
        mark.endSample());
  }

  /** Returns the sound as a file. */
  byte[] wav() {
    return wav(pcm);
  }

  static byte[] wav(Pcm pcm) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream(64 + 2 * pcm.length())) {
      WavFile.write(pcm, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
  }

  /** Returns the marks as the page's script reads them; times in milliseconds. */
  String json() {
    StringBuilder json = new StringBuilder("{\"text\":").append(Json.string(shown));
    json.append(",\"millis\":").append(pcm.millis()).append(",\"marks\":[");
    String comma = "";
    for (Mark mark : marks) {
      json.append(comma).append('[').append(mark.from()).append(',').append(mark.to());
      json.append(',').append(millis(mark.startSample()));
      json.append(',').append(millis(mark.endSample())).append(']');
      comma = ",";
    }
    return json.append("]}").toString();
  }

  private String millis(int sample) {
    return Json.number(sample * 1000.0 / pcm.sampleRate());
  }

  /** Returns about how many bytes this holds. */
  int weight() {
    return 2 * pcm.length() + 64 * marks.size() + 200;
  }
}
