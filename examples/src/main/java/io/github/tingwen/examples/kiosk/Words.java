package io.github.tingwen.examples.kiosk;

import java.util.Map;

/**
 * The page's own words in one language, shown and said.
 *
 * <p>Immutable and thread-safe.
 */
final class Words {

  private static final Map<String, String[]> ALL = Table.read("words.tsv", 4);

  private final Language language;

  private Words(Language language) {
    this.language = language;
  }

  static Words in(Language language) {
    return new Words(language);
  }

  Language language() {
    return language;
  }

  /**
   * Returns the words for {@code key}.
   *
   * @param arguments what stands for {@code {0}}, {@code {1}} … in them
   * @throws IllegalArgumentException if there are none
   */
  String of(String key, Object... arguments) {
    return filled(key, 1 + language.ordinal(), arguments);
  }

  /** Returns the same words as an utterance in the voice of the language. */
  Utterance utterance(String key, Object... arguments) {
    if (language == Language.ENGLISH) {
      String words = of(key, arguments);
      return Utterance.of(Utterance.VoiceName.ENGLISH, words, words);
    }
    int simplified = 1 + Language.SIMPLIFIED.ordinal();
    String said = filled(key, simplified, arguments);
    return Utterance.of(Utterance.VoiceName.MANDARIN, of(key, arguments), said);
  }

  private static String filled(String key, int column, Object... arguments) {
    String[] row = ALL.get(key);
    if (row == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    String words = row[column];
    for (int i = 0; i < arguments.length; i++) {
      words = words.replace("{" + i + "}", inserted(arguments[i], column));
    }
    return words;
  }

  /** An argument that is a {@link Key} stands for its own words. */
  private static String inserted(Object argument, int column) {
    return argument instanceof Key key
        ? filled(key.name(), column, key.arguments())
        : argument.toString();
  }

  /** Words inside words. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Key(String name, Object... arguments) {}
}
