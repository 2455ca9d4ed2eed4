package io.github.tingwen.tts;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The sentences of a script in one line, with the places a listener can step to.
 *
 * <p>Immutable and thread-safe.
 */
final class Playlist {

  /** How far one step goes. */
  enum Level {
    SECTION,
    ITEM,
    SENTENCE
  }

  private record Entry(int section, boolean first, Sentence sentence) {}

  private final ReadingScript script;
  private final List<Entry> entries;

  private Playlist(ReadingScript script, List<Entry> entries) {
    this.script = script;
    this.entries = List.copyOf(entries);
  }

  /** Returns the list of a script that has at least one sentence. */
  static Playlist of(ReadingScript script) {
    List<Entry> entries = new ArrayList<>();
    for (int s = 0; s < script.sections().size(); s++) {
      boolean first = true;
      for (Sentence sentence : script.sections().get(s).sentences()) {
        entries.add(new Entry(s, first, sentence));
        first = false;
      }
    }
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a script without a sentence cannot be played");
    }
    return new Playlist(script, entries);
  }

  int size() {
    return entries.size();
  }

  Sentence sentence(int index) {
    return entries.get(index).sentence();
  }

  Section section(int index) {
    return script.sections().get(entries.get(index).section());
  }

  /** The number of the section of a sentence, 1 for the first. */
  int sectionNumber(int index) {
    return entries.get(index).section() + 1;
  }

  int sections() {
    return script.sections().size();
  }

  List<Sentence> facts() {
    return script.facts();
  }

  /** The first sentence of a section. */
  int startOfSection(int number) {
    return IntStream.range(0, size())
        .filter(index -> sectionNumber(index) == number)
        .findFirst()
        .orElseThrow();
  }

  OptionalInt indexOf(String id) {
    return IntStream.range(0, size()).filter(index -> sentence(index).id().equals(id)).findFirst();
  }

  /** The nearest start of a section, item or sentence after a sentence. */
  OptionalInt next(Level level, int index) {
    return IntStream.range(index + 1, size()).filter(startsWith(level)).findFirst();
  }

  /** The nearest start of a section, item or sentence before a sentence. */
  OptionalInt previous(Level level, int index) {
    return IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
        .filter(startsWith(level))
        .findFirst();
  }

  private IntPredicate startsWith(Level level) {
    return switch (level) {
      case SECTION -> index -> entries.get(index).first();
      case ITEM -> index -> sentence(index).role() == Sentence.Role.ITEM;
      case SENTENCE -> index -> true;
    };
  }

  /** The place of a section among those of its kind. */
  Count sectionOfItsKind(int index) {
    Section section = section(index);
    List<Section> alike =
        script.sections().stream().filter(other -> other.kind() == section.kind()).toList();
    return new Count(alike.indexOf(section) + 1, alike.size());
  }

  /** The place of the item that a sentence belongs to in its section; 0 before the first. */
  Count itemInSection(int index) {
    int start = startOfSection(sectionNumber(index));
    int end = start + section(index).sentences().size();
    return new Count(items(start, index + 1), items(start, end));
  }

  private int items(int from, int to) {
    return (int) IntStream.range(from, to).filter(startsWith(Level.ITEM)).count();
  }

  /** A place in a count: second of five. */
  record Count(int number, int total) {}
}
