package io.github.tingwen.tts;

import io.github.tingwen.reading.NameExplainer;
import io.github.tingwen.reading.SectionKind;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the player says when it is asked, at a place in the notice.
 *
 * <p>Immutable and thread-safe.
 *
 * @param playlist the notice
 * @param index the sentence that was heard last
 */
record Answers(Playlist playlist, int index) {

  List<Saying> facts() {
    List<Saying> sayings = new ArrayList<>();
    boolean none = playlist.facts().isEmpty();
    sayings.add(saying(OwnWords.sentence(none ? OwnWords.NO_FACTS : OwnWords.FACTS)));
    for (Sentence fact : playlist.facts()) {
      int at = playlist.indexOf(fact.id()).orElseThrow();
      sayings.add(new Saying(kindOfFact(at), fact, at, Anchor.START));
    }
    return sayings;
  }

  private Saying.Kind kindOfFact(int at) {
    return playlist.section(at).kind() == SectionKind.CONTACTS
        ? Saying.Kind.NUMBER
        : Saying.Kind.FACT;
  }

  List<Saying> whereAmI(long millisLeft) {
    return List.of(saying(OwnWords.sentence(OwnWords.whereAmI(playlist, index, millisLeft))));
  }

  List<Saying> spelling(int character) {
    return aboutName(name(character).map(OwnWords::spelled));
  }

  List<Saying> explanation(int character, NameExplainer explainer) {
    return aboutName(name(character).map(name -> explained(name, explainer.explain(name))));
  }

  private static Sentence explained(Passage name, String explanation) {
    return explanation.isBlank()
        ? OwnWords.sentence(OwnWords.NO_EXPLANATION)
        : OwnWords.explained(name, explanation);
  }

  private List<Saying> aboutName(Optional<Sentence> words) {
    return List.of(saying(words.orElseGet(() -> OwnWords.sentence(OwnWords.NO_NAME))));
  }

  /** The name in this sentence that begins nearest before a character, or else the first. */
  private Optional<Passage> name(int character) {
    Sentence sentence = playlist.sentence(index);
    List<Slot> names =
        sentence.slots().stream().filter(slot -> slot.kind() == SlotKind.NAME).toList();
    return names.stream()
        .filter(slot -> slot.from() <= character)
        .reduce((earlier, later) -> later)
        .or(() -> names.stream().findFirst())
        .map(slot -> sentence.wording().sub(slot.from(), slot.to()));
  }

  private Saying saying(Sentence words) {
    return new Saying(Saying.Kind.ANSWER, words, index, Anchor.START);
  }
}
