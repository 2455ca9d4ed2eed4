package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.PhraseReadings.Phrase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables of fixed readings beside the classes: phrase, toned pinyin, reason or source.
 *
 * <p>Stateless and thread-safe.
 */
final class ReadingTables {

  private ReadingTables() {}

  /** Surnames, single and compound, that are read otherwise than the character usually is. */
  static PhraseReadings surnames(CharacterTable characters) {
    return read("surnames.tsv", characters);
  }

  /** Characters as they are read in given names. */
  static PhraseReadings givenNames(CharacterTable characters) {
    return read("given-names.tsv", characters);
  }

  /** Places and organisations whose reading cannot be told from their characters. */
  static PhraseReadings places(CharacterTable characters) {
    return read("places.tsv", characters);
  }

  /** Reads a table; a bad row stops the load. */
  private static PhraseReadings read(String name, CharacterTable characters) {
    List<Phrase> phrases = new ArrayList<>();
    try (InputStream in = ReadingTables.class.getResourceAsStream(name);
        BufferedReader lines = reader(name, in)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          phrases.add(phrase(name, line, characters));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable: " + name, e);
    }
    return new PhraseReadings(phrases);
  }

  private static BufferedReader reader(String name, InputStream in) {
    if (in == null) {
      throw new IllegalStateException("missing from the jar: " + name);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static Phrase phrase(String name, String line, CharacterTable characters) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException(name + ": three columns are wanted: " + line);
    }
    List<String> pinyin = List.of(cells[1].split(" ", -1));
    return new Phrase(characters.folded(cells[0]), pinyin, cells[2]);
  }
}
