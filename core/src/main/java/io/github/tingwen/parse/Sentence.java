package io.github.tingwen.parse;

/**
 * A sentence of the body: up to 。！？ or the end of its line.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line index of its line
 * @param first whether it opens its line
 */
record Sentence(int from, int to, int line, boolean first) {

  Stretch stretch() {
    return new Stretch(from, to);
  }
}
