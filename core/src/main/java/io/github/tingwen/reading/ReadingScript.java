package io.github.tingwen.reading;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one linear order in which a notice is read aloud or shown: sections of sentences.
 *
 * <p>First comes a summary that answers what, when, where, whom it concerns, by when and whom to
 * call; then the parts of the notice, each with its place in the count; last what is left to do.
 * The words of the notice are traced, the words the reader adds are not.
 *
 * <pre>{@code
 * ReadingScript script = ReadingScript.of(notice);
 * ReadingScript everything = ReadingScript.builder(notice).verbosity(Verbosity.FULL).build();
 * script.facts(); // 再听一遍时间地点电话
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param sections the parts in reading order; the ids of their sentences are all different
 * @param facts those sentences that hold the critical facts: time, place, deadline and telephone,
 *     to be heard again on one key
 */
public record ReadingScript(List<Section> sections, List<Sentence> facts) {

  /**
   * Copies the lists; checks that no id occurs twice and that the facts are sentences of a section.
   */
  public ReadingScript {
    sections = List.copyOf(sections);
    facts = List.copyOf(facts);
    Set<String> ids = new HashSet<>();
    for (Section section : sections) {
      for (Sentence sentence : section.sentences()) {
        if (!ids.add(sentence.id())) {
          throw new IllegalArgumentException("sentence id used twice: " + sentence.id());
        }
      }
    }
    for (Sentence fact : facts) {
      if (!ids.contains(fact.id())) {
        throw new IllegalArgumentException("fact is in no section: " + fact.id());
      }
    }
  }

  /** Returns the script of {@code notice} at normal length. */
  public static ReadingScript of(MeetingNotice notice) {
    return builder(notice).build();
  }

  /** Returns a builder that reads {@code notice} at normal length unless told otherwise. */
  public static Builder builder(MeetingNotice notice) {
    return new Builder(notice);
  }

  /**
   * Returns a script of the paper's own words in their own order and nothing else: one section for
   * each paragraph, no word added.
   *
   * @param paper the repaired text
   */
  public static ReadingScript plain(Passage paper) {
    return PlainComposer.compose(requireNonNull(paper, "paper"), SlotFinder.knowingNothing());
  }

  /**
   * Returns a script of the paper's own words like {@link #plain(Passage)}, with the names and
   * numbers marked that the model knows.
   */
  public static ReadingScript plain(Passage paper, MeetingNotice notice) {
    return PlainComposer.compose(requireNonNull(paper, "paper"), SlotFinder.of(notice));
  }

  /** Returns all sentences in reading order. */
  public List<Sentence> sentences() {
    return sections.stream().flatMap(section -> section.sentences().stream()).toList();
  }

  /** Returns the sentence with {@code id}, if there is one. */
  public Optional<Sentence> sentence(String id) {
    return sentences().stream().filter(sentence -> sentence.id().equals(id)).findFirst();
  }

  /** Chooses how a notice is read. For one thread. */
  public static final class Builder {

    private final MeetingNotice notice;
    private Verbosity verbosity = Verbosity.NORMAL;
    private boolean attendeesInFull;
    private NameExplainer explainer = NameExplainer.none();

    private Builder(MeetingNotice notice) {
      this.notice = requireNonNull(notice, "notice");
    }

    /** Sets how much is read; {@link Verbosity#NORMAL} unless set. */
    public Builder verbosity(Verbosity chosen) {
      this.verbosity = requireNonNull(chosen, "verbosity");
      return this;
    }

    /** Has every person and group read, however many; else long lists end in 等十二人. */
    public Builder attendeesInFull() {
      this.attendeesInFull = true;
      return this;
    }

    /**
     * Sets who tells which characters a name is written with. At {@link Verbosity#FULL} every
     * contact and speaker is explained after the first mention; nobody unless set.
     */
    public Builder nameExplainer(NameExplainer value) {
      this.explainer = requireNonNull(value, "explainer");
      return this;
    }

    /** Returns the script. */
    public ReadingScript build() {
      boolean full = verbosity == Verbosity.FULL;
      return ScriptComposer.compose(
          new Telling(
              notice,
              verbosity,
              attendeesInFull || full,
              SlotFinder.of(notice),
              full ? explainer : NameExplainer.none()));
    }
  }
}
