package io.github.tingwen.tts.mandarin;

import io.github.tingwen.reading.NameExplainer;
import io.github.tingwen.text.Passage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells a listener which characters a name is written with: 赵锡雄 is 走肖赵、无锡的锡、英雄的雄.
 *
 * <p>Surnames are explained by the phrase people use, other characters by the commonest word that
 * shows them, by radical and strokes where no word is common. No two characters with the same
 * reading have phrases that sound the same. Covers the 8,105 characters of 通用规范汉字表 (2013) and their
 * Traditional forms; sources stand in the heads of the two tables. Immutable and thread-safe; the
 * tables are loaded once, on first use.
 */
public final class CharacterExplainer implements NameExplainer {

  private final Map<String, String> surnames;
  private final Map<String, String> characters;

  private CharacterExplainer(Map<String, String> surnames, Map<String, String> characters) {
    this.surnames = surnames;
    this.characters = characters;
  }

  /** Returns the explainer; the same one every time. */
  public static CharacterExplainer standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final CharacterExplainer STANDARD =
        new CharacterExplainer(read("surname-phrases.tsv"), read("explanations.tsv"));
  }

  /**
   * Returns a phrase for each character of a name, in order, joined by 、; a character without one
   * stands for itself.
   */
  public String explain(String name) {
    List<String> characterList = name.codePoints().mapToObj(Character::toString).toList();
    StringBuilder phrases = new StringBuilder();
    for (int i = 0; i < characterList.size(); i++) {
      phrases.append(i == 0 ? "" : "、").append(phrase(characterList.get(i), i == 0));
    }
    return phrases.toString();
  }

  @Override
  public String explain(Passage name) {
    return explain(name.toString());
  }

  private String phrase(String character, boolean first) {
    String surname = first ? surnames.get(character) : null;
    return surname != null ? surname : characters.getOrDefault(character, character);
  }

  /** Returns the phrase for a character as part of a given name; empty for one not covered. */
  public Optional<String> explain(int codePoint) {
    return Optional.ofNullable(characters.get(Character.toString(codePoint)));
  }

  private static Map<String, String> read(String resource) {
    try (InputStream in = CharacterExplainer.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(row -> row[0], row -> row[1], (a, b) -> a, HashMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
