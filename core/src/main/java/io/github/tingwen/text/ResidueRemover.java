package io.github.tingwen.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The repair that takes out what editors and page systems leave in text: invisible characters, HTML
 * comments and tags, entities, {@code ????} indents, doubled punctuation, names of image files and
 * lone table bars.
 *
 * <p>Words of the paper stay. A tag that ends a paragraph becomes a line break, an entity the
 * character it stands for, ",,、" the sign 、. Navigation and repeated paragraphs are lines, which
 * the parser judges.
 *
 * <p>Immutable and thread-safe; linear.
 */
public final class ResidueRemover implements TextRepair {

  /** Makes the repair; it has no options. */
  public ResidueRemover() {}

  @Override
  public Repaired repair(Passage text) {
    requireNonNull(text, "text");
    List<Residue> found = new ResidueFinder(text.toString()).find();
    return found.isEmpty() ? new Repaired(text, List.of()) : without(text, found);
  }

  private static Repaired without(Passage text, List<Residue> found) {
    Passage.Builder kept = Passage.builder();
    List<Problem> problems = new ArrayList<>(found.size());
    int done = 0;
    for (Residue residue : found) {
      Passage place = text.sub(residue.from(), residue.to());
      kept.append(text, done, residue.from()).appendFor(residue.instead(), place);
      problems.add(Problem.at(place, residue.code(), residue.message()));
      done = residue.to();
    }
    return new Repaired(kept.append(text, done, text.length()).build(), problems);
  }
}
