package io.github.tingwen.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The repair that takes pinyin glosses out of text: 學(xué)習(xí) becomes 學習.
 *
 * <p>Both families are known: one toned syllable in brackets after a Han character or letter, and
 * the toneless one, 會(hui)(hui), which goes where it is a reading of the character before it. Real
 * brackets stay: 黨委(擴(kuò)大)會議 becomes 黨委(擴大)會議. A gloss is no evidence of how a character is read
 * here (應(yīng)對), so it is dropped, not kept as a reading.
 *
 * <p>Immutable and thread-safe; linear.
 */
public final class GlossStripper implements TextRepair {

  /** Makes the repair; it has no options. */
  public GlossStripper() {}

  @Override
  public Repaired repair(Passage text) {
    requireNonNull(text, "text");
    return new ByteRepair().then(GlossStripper::strip).repair(text);
  }

  private static Repaired strip(Passage text) {
    List<Gloss> glosses = glosses(text);
    return glosses.isEmpty() ? new Repaired(text, List.of()) : without(text, glosses);
  }

  private static List<Gloss> glosses(Passage text) {
    List<Gloss> found = new ArrayList<>();
    String characters = text.toString();
    collect(characters, '(', found);
    if (collect(characters, '（', found)) {
      found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    }
    return removable(characters, found);
  }

  private static boolean collect(String text, char bracket, List<Gloss> found) {
    int before = found.size();
    for (int open = text.indexOf(bracket); open >= 0; open = text.indexOf(bracket, open + 1)) {
      if (open + 2 < text.length() && text.charAt(open + 1) < '\u2000') {
        Gloss.at(text, open).ifPresent(found::add);
      }
    }
    return found.size() > before;
  }

  /** Leaves those that stand after a character they can belong to, or after another gloss of it. */
  private static List<Gloss> removable(String text, List<Gloss> candidates) {
    List<Gloss> removable = new ArrayList<>(candidates.size());
    int host = -1;
    int end = -1;
    for (Gloss gloss : candidates) {
      int before = beforeSpace(text, gloss.from());
      host = before == end && host >= 0 ? host : before - 1;
      if (host >= 0 && gloss.fits(text.charAt(host))) {
        removable.add(gloss);
        end = gloss.to();
      } else {
        host = -1;
      }
    }
    return removable;
  }

  private static int beforeSpace(String text, int at) {
    return at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
  }

  private static Repaired without(Passage text, List<Gloss> glosses) {
    boolean spaced = areFollowedBySpace(text, glosses);
    Passage.Builder kept = Passage.builder();
    List<Problem> problems = new ArrayList<>(glosses.size());
    int done = 0;
    for (Gloss gloss : glosses) {
      int from = beforeSpace(text.toString(), gloss.from());
      int to = gloss.to() + (spaceAfter(text, gloss) && (spaced || from < gloss.from()) ? 1 : 0);
      kept.append(text, done, Math.max(done, from));
      done = to;
      problems.add(removed(text, gloss));
      if (to - from > gloss.to() - gloss.from()) {
        problems.add(folded(text.sub(from, to)));
      }
    }
    return new Repaired(kept.append(text, done, text.length()).build(), problems);
  }

  /**
   * Whether the glossing tool put a space after each gloss. A single space after one gloss among
   * many is the page's own: it sets off a heading.
   */
  private static boolean areFollowedBySpace(Passage text, List<Gloss> glosses) {
    long spaced = glosses.stream().filter(gloss -> spaceAfter(text, gloss)).count();
    return spaced > 1 && spaced * 2 > glosses.size();
  }

  private static boolean spaceAfter(Passage text, Gloss gloss) {
    int at = gloss.to();
    return at + 1 < text.length() && text.charAt(at) == ' ' && Han.is(text.charAt(at + 1));
  }

  private static Problem removed(Passage text, Gloss gloss) {
    Passage shown = text.sub(gloss.from(), gloss.to());
    return Problem.at(shown, ProblemCode.GLOSS_REMOVED, "removed the pinyin gloss " + shown);
  }

  private static Problem folded(Passage place) {
    String message = "removed the space that a gloss left between Han characters";
    return Problem.at(place, ProblemCode.SPACE_FOLDED, message);
  }
}
