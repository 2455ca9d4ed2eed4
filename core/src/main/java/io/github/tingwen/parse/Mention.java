package io.github.tingwen.parse;

import java.util.List;

/**
 * A place where a person is named.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from where the naming begins, posts included
 * @param to where it ends, posts included
 * @param name the name alone
 * @param posts the posts; a post put together from two places has two stretches in a row
 */
record Mention(int from, int to, Stretch name, List<List<Stretch>> posts) {

  Mention(int from, int to, Stretch name) {
    this(from, to, name, List.of());
  }
}
