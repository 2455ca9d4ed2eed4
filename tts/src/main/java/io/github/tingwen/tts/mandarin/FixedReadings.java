package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import io.github.tingwen.tts.mandarin.PhraseReadings.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The characters of one sentence whose reading is settled without a guess: forced in the text, or
 * by a table. What is entered first stands.
 *
 * <p>For use by one thread.
 */
final class FixedReadings {

  private final String text;
  private final String folded;
  private final String[] pinyin;
  private final Reading.Source[] source;
  private final String[] evidence;

  FixedReadings(String text, String folded) {
    this.text = text;
    this.folded = folded;
    pinyin = new String[text.length()];
    source = new Reading.Source[text.length()];
    evidence = new String[text.length()];
  }

  boolean isFixed(int i) {
    return source[i] != null;
  }

  String pinyin(int i) {
    return pinyin[i];
  }

  Reading.Source source(int i) {
    return source[i];
  }

  String evidence(int i) {
    return evidence[i];
  }

  /** Enters readings forced in the text. */
  void forced(Map<Integer, String> readings) {
    readings.forEach((at, toned) -> fix(at, toned, Reading.Source.FORCED, "forced in the text"));
  }

  /** Enters the caller's words, leftmost and longest first, as written or folded. */
  void caller(UserLexicon lexicon) {
    if (lexicon.isEmpty()) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      Optional<Phrase> found = lexicon.phrases().longestAt(text, i, text.length());
      if (found.isEmpty()) {
        found = lexicon.phrases().longestAt(folded, i, text.length());
      }
      if (found.isPresent()) {
        fix(i, found.get(), Reading.Source.CALLER);
        i += found.get().text().length() - 1;
      }
    }
  }

  /** Enters surname and given name of every name that a slot marks. */
  void names(List<Slot> slots, PhraseReadings surnames, PhraseReadings givenNames) {
    for (Slot slot : slots) {
      if (slot.kind() == SlotKind.NAME) {
        int given = slot.from() + surname(slot, surnames);
        for (int i = given; i < slot.to(); i++) {
          int at = i;
          givenNames
              .longestAt(folded, i, i + 1)
              .ifPresent(phrase -> fix(at, phrase, Reading.Source.SURNAME));
        }
      }
    }
  }

  /** Enters the surname and returns its length; a name of two characters has a single surname. */
  private int surname(Slot slot, PhraseReadings surnames) {
    int longest = slot.to() - slot.from() > 2 ? 2 : 1;
    Optional<Phrase> found = surnames.longestAt(folded, slot.from(), slot.from() + longest);
    found.ifPresent(phrase -> fix(slot.from(), phrase, Reading.Source.SURNAME));
    return found.map(phrase -> phrase.text().length()).orElse(1);
  }

  /** Enters places and organisations: anywhere in a slot for one, elsewhere only as whole words. */
  void places(List<Slot> slots, WordGraph graph, PhraseReadings places) {
    boolean[] named = marked(slots);
    for (int i = 0; i < folded.length(); i++) {
      Optional<Phrase> found = places.longestAt(folded, i, folded.length());
      if (found.isPresent()) {
        int end = i + found.get().text().length();
        if (named[i] || isWhole(graph, i, end)) {
          fix(i, found.get(), Reading.Source.PLACE);
        }
      }
    }
  }

  /**
   * Whether words begin at {@code from} and end at {@code to}, or one begins with the place (六安市).
   */
  private static boolean isWhole(WordGraph graph, int from, int to) {
    boolean oneWord = graph.wordAt(from) == graph.wordAt(to - 1);
    return graph.isBoundary(from) && (oneWord || graph.isBoundary(to));
  }

  private boolean[] marked(List<Slot> slots) {
    boolean[] marked = new boolean[text.length()];
    for (Slot slot : slots) {
      if (slot.kind() == SlotKind.PLACE || slot.kind() == SlotKind.ORGANISATION) {
        Arrays.fill(marked, slot.from(), slot.to(), true);
      }
    }
    return marked;
  }

  private void fix(int from, Phrase phrase, Reading.Source why) {
    for (int k = 0; k < phrase.pinyin().size(); k++) {
      fix(from + k, phrase.pinyin().get(k), why, phrase.evidence());
    }
  }

  private void fix(int at, String toned, Reading.Source why, String because) {
    if (source[at] == null) {
      pinyin[at] = toned;
      source[at] = why;
      evidence[at] = because;
    }
  }
}
