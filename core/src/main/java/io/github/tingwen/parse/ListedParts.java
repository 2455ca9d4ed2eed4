package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;

/** Splits a list of people into its members. Stateless. */
final class ListedParts {

  private ListedParts() {}

  /** The parts of a list, at signs and spaces outside brackets. */
  static List<Stretch> of(Paper paper, Stretch value) {
    String view = paper.view();
    List<Stretch> parts = new ArrayList<>();
    int from = value.from();
    int depth = 0;
    for (int i = value.from(); i <= value.to(); i++) {
      char c = i == value.to() ? '\n' : Scan.at(view, i);
      depth = c == '\n' ? 0 : depth + (c == '（' ? 1 : c == '）' ? -1 : 0);
      int honours = c == '，' && depth <= 0 ? Honours.end(view, i, value.to()) : i;
      if (honours > i) {
        i = honours - 1;
        continue;
      }
      boolean end =
          depth <= 0 && ("、，；。\n".indexOf(c) >= 0 || c == ' ' && splitsAt(view, i, value));
      if (end) {
        Stretch part = paper.trim(from, i, "、，；。*：");
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  // rule: 王　刚 is one name of two characters, António Ferreira 高天赐 one person; other spaces part the
  // members of a list.
  private static boolean splitsAt(String view, int at, Stretch value) {
    boolean single =
        at > value.from() && (at - 1 == value.from() || !Character.isLetter(Scan.at(view, at - 2)));
    boolean latin =
        at > value.from()
            && at + 1 < value.to()
            && Scan.at(view, at - 1) < 0x250
            && Scan.at(view, at + 1) < 0x250;
    boolean twice =
        at > value.from()
            && Scan.at(view, at - 1) < 0x250
            && Character.isLetter(Scan.at(view, at - 1))
            && Names.family(view, at + 1, value.to()) > 0;
    return !latin && !twice && !(single && Names.family(view, at - 1, value.to()) == 1);
  }
}
