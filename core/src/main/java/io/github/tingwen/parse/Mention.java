package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where a person is named.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from where the naming begins, posts included
 * @param to where it ends, posts included
 * @param name the name alone
 * @param posts the posts
 */
record Mention(int from, int to, Words name, List<Words> posts) {

  static Mention bare(int from, int to) {
    return new Mention(from, to, Words.of(from, to), List.of());
  }

  /** The same with the posts that the words joined by 、 tell. */
  Mention withPosts(String view, Stretch words) {
    List<Words> told = new ArrayList<>();
    int from = words.from();
    for (int i = words.from(); i <= words.to(); i++) {
      if (i == words.to() || Scan.at(view, i) == '、') {
        told.add(Words.of(from, i));
        from = i + 1;
      }
    }
    return new Mention(this.from, to, name, told);
  }
}
