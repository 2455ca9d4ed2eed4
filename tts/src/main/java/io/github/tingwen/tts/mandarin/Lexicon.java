package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words and characters of Mandarin with their readings, frequencies and parts of speech.
 *
 * <p>Words and readings are CC-CEDICT's (CC BY-SA 4.0), frequencies and tags those of jieba's
 * dictionary (MIT), other characters Unihan's; how it is built stands in {@code tts/training}.
 * Traditional headwords are found as well as Simplified ones.
 *
 * <pre>{@code
 * Lexicon.standard().word("會計").get().readings();   // [kuai4 ji4]
 * Lexicon.standard().readings('行');                  // [xing2, hang2, heng2, xing5]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicon {

  private final CharacterTable characters;
  private final WordTrie words;

  private Lexicon(PackedReader in) {
    characters = CharacterTable.read(new SyllableTable(in.texts()), in);
    words = WordTrie.read(in);
  }

  /** Returns the lexicon in the jar, read at the first call and shared. */
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  private static final class Standard {
    static final Lexicon LEXICON = new Lexicon(PackedReader.open("lexicon.bin", "TWLX1"));
  }

  /**
   * A word of the lexicon.
   *
   * @param word as it stands in the lexicon (Simplified)
   * @param tag part of speech as in jieba's dictionary (n, v, ns …)
   * @param probability its share of running words, about
   * @param readings toned pinyin of all its characters, {@code kuai4 ji4}, the usual reading first;
   *     empty if only its characters' readings are known
   */
  public record Entry(String word, String tag, double probability, List<String> readings) {

    /** Copies the list. */
    public Entry {
      requireNonNull(word, "word");
      requireNonNull(tag, "tag");
      readings = List.copyOf(readings);
    }
  }

  /** Returns the word, looked up in Simplified or Traditional spelling. */
  public Optional<Entry> word(String word) {
    String folded = characters.folded(word);
    int node = words.find(folded);
    if (node < 0) {
      return Optional.empty();
    }
    double probability = Math.exp(-words.cost(node) / (double) Segmenter.COST_STEP);
    return Optional.of(
        new Entry(
            folded, words.tag(node), probability, spelled(folded, words.patternNumber(node))));
  }

  private List<String> spelled(String folded, int patternNumber) {
    if (patternNumber == 0) {
      return List.of();
    }
    List<String> readings = new ArrayList<>();
    for (String pattern : words.pattern(patternNumber).split("\\|", -1)) {
      List<String> syllables = new ArrayList<>();
      for (int i = 0; i < pattern.length(); i++) {
        syllables.add(pinyin(characters.readings(folded.charAt(i))[digit(pattern, i)]));
      }
      readings.add(String.join(" ", syllables));
    }
    return readings;
  }

  private static int digit(String pattern, int at) {
    return Character.digit(pattern.charAt(at), 16);
  }

  /**
   * Returns the toned readings of a character, the usual first; empty if it is no known Han
   * character.
   */
  public List<String> readings(int codePoint) {
    return Arrays.stream(characters.readings(codePoint))
        .mapToObj(this::pinyin)
        .collect(Collectors.toUnmodifiableList());
  }

  private String pinyin(int syllable) {
    return characters.syllables().pinyin(syllable);
  }

  CharacterTable characters() {
    return characters;
  }

  WordTrie words() {
    return words;
  }
}
