package io.github.tingwen.tts.mandarin;

/**
 * Words said for a stretch of a {@link Line}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param words the words
 * @param from index in the line of the first character they say; -1 if they stand for none
 * @param to index after the last; -1 if they stand for none
 */
record Said(String words, int from, int to) {

  /** Returns words that stand for no character, such as the space between telephone groups. */
  static Said added(String words) {
    return new Said(words, -1, -1);
  }
}
