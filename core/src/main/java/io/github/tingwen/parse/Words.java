package io.github.tingwen.parse;

import io.github.tingwen.text.Passage;
import java.util.List;

/**
 * Words that may stand in several places of the text: 杜…金妹 in 杜主席金妹.
 *
 * <p>Immutable and thread-safe.
 */
record Words(List<Stretch> parts) {

  Words {
    parts = List.copyOf(parts);
  }

  static Words of(int from, int to) {
    return new Words(List.of(new Stretch(from, to)));
  }

  static Words of(Stretch part) {
    return new Words(List.of(part));
  }

  int from() {
    return parts.get(0).from();
  }

  int to() {
    return parts.get(parts.size() - 1).to();
  }

  /** The words without spaces, for comparing. */
  String text(Paper paper) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(paper.text(part).replace(" ", "")));
    return text.toString();
  }

  Passage cut(Paper paper) {
    if (parts.size() == 1) {
      return paper.cut(parts.get(0));
    }
    Passage.Builder joined = Passage.builder();
    parts.forEach(part -> joined.append(paper.cut(part)));
    return joined.build();
  }
}
