package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.tts.mandarin.MandarinFrontEnd.Explained;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Tones and breaks on sentences annotated independently of the code, with the targets of the front
 * end.
 */
class ProsodyCasesTest {

  private final MandarinFrontEnd frontEnd = MandarinFrontEnd.standard();
  private final List<String> misses = new ArrayList<>();

  private static final class Rate {
    private int right;
    private int all;

    void count(boolean hit) {
      right += hit ? 1 : 0;
      all++;
    }

    double percent() {
      return 100.0 * right / all;
    }
  }

  @Test
  void spokenTonesAgree() throws IOException {
    Rate every = new Rate();
    Rate yiBu = new Rate();
    Rate neutral = new Rate();
    Rate neutralSaid = new Rate();
    List<AnnotatedSentence> sentences = AnnotatedSentence.all();
    for (AnnotatedSentence sentence : sentences) {
      for (Explained syllable : frontEnd.trace(sentence.text())) {
        int marked = sentence.tones().get(syllable.spoken().from());
        int expected = marked > 0 ? marked : syllable.reading().tone();
        boolean hit = syllable.spoken().tone() == expected;
        every.count(hit);
        if ("一不".contains(syllable.character())) {
          yiBu.count(hit);
        }
        if (expected == 5) {
          neutral.count(hit);
        }
        if (syllable.spoken().tone() == 5) {
          neutralSaid.count(hit);
        }
        if (!hit) {
          misses.add(
              sentence.text() + " " + syllable.character() + " " + syllable.spoken().pinyin());
        }
      }
    }
    assertTrue(sentences.size() >= 300, () -> sentences.size() + " sentences");
    assertReached("syllables", every.percent(), 98);
    assertReached("一 and 不", yiBu.percent(), 99);
    assertReached("neutral tones", neutral.percent(), 90);
    assertReached("of those said neutral", neutralSaid.percent(), 97);
  }

  @Test
  void breaksAgree() throws IOException {
    List<AnnotatedSentence> sentences = AnnotatedSentence.all();
    assertReached("phrase breaks", breakF1(sentences, 2), 78);
    assertReached("intonation phrases", breakF1(sentences, 3), 87);
  }

  @Test
  void breaksAgreeOnSentencesThatNothingWasTunedOn() throws IOException {
    List<AnnotatedSentence> sentences = AnnotatedSentence.heldOut();
    assertTrue(sentences.size() >= 60, () -> sentences.size() + " sentences");
    assertReached("phrase breaks", breakF1(sentences, 2), 72);
    assertReached("intonation phrases", breakF1(sentences, 3), 87);
  }

  private double breakF1(List<AnnotatedSentence> sentences, int level) {
    int both = 0;
    int marked = 0;
    int found = 0;
    for (AnnotatedSentence sentence : sentences) {
      List<Explained> syllables = frontEnd.trace(sentence.text());
      for (Explained syllable : syllables.subList(0, syllables.size() - 1)) {
        boolean expected = sentence.breaks().get(syllable.spoken().from()) >= level;
        boolean said = syllable.spoken().after().ordinal() >= level;
        both += expected && said ? 1 : 0;
        marked += expected ? 1 : 0;
        found += said ? 1 : 0;
      }
    }
    return 200.0 * both / (marked + found);
  }

  private void assertReached(String what, double percent, double least) {
    assertTrue(
        percent >= least,
        () -> what + ": " + percent + " of " + least + "\n" + String.join("\n", misses));
  }
}
