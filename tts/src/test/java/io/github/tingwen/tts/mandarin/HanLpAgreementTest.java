package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.seg.common.Term;
import io.github.tingwen.text.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How far words and dictionary readings agree with HanLP's, which was made by others from other
 * data: a fall would show a fault that our own cases miss. It is no truth; what differs and who is
 * right stands in docs/readings.md.
 */
class HanLpAgreementTest {

  @Test
  void readingsBeforeSandhiAgree() throws IOException {
    List<String> differences = new ArrayList<>();
    int syllables = 0;
    for (String sentence : sentences()) {
      List<Pinyin> theirs = HanLP.convertToPinyinList(sentence);
      List<MandarinFrontEnd.Aligned> ours =
          MandarinFrontEnd.standard().align(sentence, MandarinFrontEnd.Tones.CITATION);
      for (int i = 0; i < ours.size(); i++) {
        if (ours.get(i).pinyin().isPresent()) {
          syllables++;
          String our = ours.get(i).pinyin().get();
          String their = theirs.get(i).getPinyinWithoutTone() + theirs.get(i).getTone();
          if (!our.equals(their)) {
            differences.add(sentence + " " + ours.get(i).character() + " " + our + " " + their);
          }
        }
      }
    }
    double agreed = 100 - 100.0 * differences.size() / syllables;
    assertTrue(agreed >= 98, () -> agreed + "\n" + String.join("\n", differences));
  }

  @Test
  void wordsAgree() throws IOException {
    int both = 0;
    int either = 0;
    for (String sentence : sentences()) {
      BitSet ours = ends(ours(sentence));
      BitSet theirs = ends(HanLP.segment(sentence).stream().map(HanLpAgreementTest::length));
      either += ours.cardinality() + theirs.cardinality();
      ours.and(theirs);
      both += 2 * ours.cardinality();
    }
    double f1 = 100.0 * both / either;
    assertTrue(f1 >= 95.5, () -> "ends of words, F1: " + f1);
  }

  private static int length(Term term) {
    return term.word.length();
  }

  private static Stream<Integer> ours(String sentence) {
    Normalized normalized = new Normalized(Passage.of(sentence), List.of());
    return Pronouncer.standard().pronounce(normalized).stream()
        .map(word -> word.to() - word.from());
  }

  private static BitSet ends(Stream<Integer> lengths) {
    BitSet ends = new BitSet();
    int[] end = {0};
    lengths.forEach(length -> ends.set(end[0] += length));
    return ends;
  }

  private static List<String> sentences() throws IOException {
    return Stream.concat(AnnotatedSentence.all().stream(), AnnotatedSentence.heldOut().stream())
        .map(AnnotatedSentence::text)
        .toList();
  }
}
