package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A word of the normalised text with the readings of its characters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from UTF-16 index of its first unit in the normalised text
 * @param to index after its last
 * @param tag part of speech in the Peking University tag set (n, v, m, nr …); {@code w} for
 *     punctuation, {@code x} for what is not spoken
 * @param readings one for each spoken character, in order; empty for punctuation
 */
record Word(int from, int to, String tag, List<Reading> readings) {

  Word {
    requireNonNull(tag, "tag");
    readings = List.copyOf(readings);
  }
}
