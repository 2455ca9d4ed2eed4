package io.github.tingwen.tts.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What Java computes equals what the trainer computed with the same voice file, within 1e-3. */
class GoldenVectorsTest {

  private static final double TOLERANCE = 1e-3;

  @TestFactory
  Stream<DynamicTest> javaEqualsTheTrainer() throws IOException {
    VoiceModel model = VoiceModel.load();
    VoiceFile golden;
    try (InputStream in = GoldenVectorsTest.class.getResourceAsStream("golden.bin")) {
      golden = VoiceFile.read(in);
    }
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < golden.whole("cases", 1, 1000); i++) {
      String id = Integer.toString(i);
      String syllables = golden.text("case." + i);
      tests.add(DynamicTest.dynamicTest(syllables, () -> check(model, golden, id, syllables)));
    }
    return tests.stream();
  }

  private static void check(VoiceModel model, VoiceFile golden, String id, String syllables)
      throws IOException {
    Phones phones = new Phones(model.units(), parse(syllables));
    checkPhones(golden.tensor(id + ".phones"), phones);
    compare(golden.tensor(id + ".duration"), floats(model.duration().lengths(phones)), 1);
    Timing timing = model.timing(phones);
    Tensor frames = golden.tensor(id + ".frames");
    for (int k = 0; k < frames.values().length; k++) {
      assertEquals((int) frames.values()[k], timing.frames[k], "frames of state " + k);
    }
    compare(golden.tensor(id + ".lf0"), model.pitch().contour(phones, timing), 1);
    Frames computed = model.frames(phones, timing);
    compare(golden.tensor(id + ".mcep"), computed.cepstrum(), 1);
    checkExcitation(golden, id, computed);
    float[] audio = samples(model.newVocoder().begin(computed, 1));
    compare(golden.tensor(id + ".audio"), audio, 1);
  }

  private static void checkPhones(Tensor expected, Phones phones) {
    assertEquals(expected.values().length, phones.count);
    for (int p = 0; p < phones.count; p++) {
      assertEquals((int) expected.values()[p], phones.unit[p], "phone " + p);
    }
  }

  private static void checkExcitation(VoiceFile golden, String id, Frames computed)
      throws IOException {
    Tensor voiced = golden.tensor(id + ".voiced");
    Tensor excitation = golden.tensor(id + ".excitation");
    int bands = excitation.columns() - 1;
    for (int t = 0; t < computed.count(); t++) {
      assertEquals(voiced.values()[t] > 0.5, computed.voiced()[t], "voicing of frame " + t);
      for (int b = 0; b < bands; b++) {
        float expected = Math.min(Math.max(excitation.values()[t * (bands + 1) + 1 + b], -30), 0);
        assertEquals(expected, computed.aperiodicityDb()[t * bands + b], 30 * TOLERANCE);
      }
    }
  }

  private static void compare(Tensor expected, float[] actual, double scale) {
    assertEquals(expected.values().length, actual.length, expected.toString());
    for (int k = 0; k < actual.length; k++) {
      assertEquals(expected.values()[k], actual[k], scale * TOLERANCE, expected + " value " + k);
    }
  }

  private static float[] samples(Vocoder.Rendering rendering) {
    return rendering.next(Integer.MAX_VALUE / 2);
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  /** Reads {@code zh+ang:1 z+uo:4 :a:5}; an erhua syllable being {@code h+ua:1r}. */
  private static List<VoiceSyllable> parse(String text) {
    List<VoiceSyllable> syllables = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      int colon = word.lastIndexOf(':');
      int rhyme = Math.max(word.lastIndexOf('+'), word.lastIndexOf(':', colon - 1)) + 1;
      syllables.add(
          new VoiceSyllable(
              word.substring(0, Math.max(rhyme - 1, 0)),
              word.substring(rhyme, colon),
              word.charAt(colon + 1) - '0',
              word.endsWith("r"),
              1,
              0));
    }
    return syllables;
  }
}
