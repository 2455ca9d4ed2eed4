package io.github.tingwen.tts.mandarin;

import com.hankcs.hanlp.HanLP;
import io.github.tingwen.text.Passage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Prints how many of the hand-checked readings of {@code readings-*.txt} each reader gets right.
 * Ours was bettered with these sentences in view, the others were not: docs/readings.md.
 */
public final class ReadingsBesidePeers {

  private ReadingsBesidePeers() {}

  /** Runs all readers over all sentences, in the groups in which they were first seen. */
  public static void main(String[] args) throws IOException {
    print("files 1 to 4", MarkedReading.ofFiles(1, 4));
    print("file 5", MarkedReading.ofFiles(5, 5));
    print("file 6", MarkedReading.ofFiles(6, 6));
    print("all", MarkedReading.all());
  }

  private static void print(String group, List<MarkedReading> cases) {
    System.out.printf("%s, %d readings%n", group, cases.size());
    readers()
        .forEach(
            (name, reader) ->
                System.out.printf(
                    "  %s: %.2f %%%n", name, 100.0 * right(reader, cases) / cases.size()));
  }

  private static long right(Function<String, List<String>> reader, List<MarkedReading> cases) {
    Map<String, List<String>> read = new HashMap<>();
    return cases.stream()
        .filter(one -> read.computeIfAbsent(one.text(), reader).get(one.at()).equals(one.pinyin()))
        .count();
  }

  private static Map<String, Function<String, List<String>>> readers() {
    Map<String, Function<String, List<String>>> readers = new LinkedHashMap<>();
    readers.put("ours", ReadingsBesidePeers::ours);
    readers.put("HanLP", ReadingsBesidePeers::hanLp);
    readers.put("pinyin4j, first reading", Pinyin4j::firstReadings);
    readers.put("pinyin4j, words", Pinyin4j::byWords);
    return readers;
  }

  private static List<String> ours(String text) {
    String[] readings = new String[text.length()];
    for (Word word : Pronouncer.standard().pronounce(new Normalized(Passage.of(text), List.of()))) {
      word.readings().forEach(reading -> readings[reading.from()] = reading.pinyin());
    }
    return Arrays.asList(readings);
  }

  private static List<String> hanLp(String text) {
    return HanLP.convertToPinyinList(text).stream()
        .map(pinyin -> pinyin.getPinyinWithoutTone() + pinyin.getTone())
        .toList();
  }
}
