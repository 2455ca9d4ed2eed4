package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any line can be said; every syllable stands for a place of the line. */
class FrontEndFuzzTest {

  private static final MandarinFrontEnd FRONT_END = MandarinFrontEnd.standard();

  @DictionaryFile(resourcePath = "/fuzz/speech.dict")
  @FuzzTest
  void speak(byte[] bytes) {
    String line = new String(bytes, StandardCharsets.UTF_8);
    InlineReadings inline = InlineReadings.of(Passage.of(line));
    Sentence sentence =
        new Sentence("s1", Sentence.Role.TEXT, inline.text(), List.of(), Pause.SENTENCE);
    int length = inline.text().length();
    for (Syllable syllable : FRONT_END.speak(sentence, inline.readings()).syllables()) {
      assertTrue(0 <= syllable.from() && syllable.from() <= syllable.to(), line);
      assertTrue(syllable.to() <= length, line);
    }
    assertEquals(line.codePointCount(0, line.length()), FRONT_END.phrases(line).size());
  }
}
