package io.github.tingwen.tts.mandarin;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import io.github.tingwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence with all that was decided about it; turns the decisions into what engines and people
 * see.
 *
 * <p>Immutable and thread-safe once the draft is finished.
 */
record Analysis(Sentence sentence, Normalized normalized, Draft draft) {

  private static final Set<SlotKind> FACTS =
      Set.of(
          SlotKind.DATE,
          SlotKind.TIME,
          SlotKind.PLACE,
          SlotKind.ROOM,
          SlotKind.PHONE,
          SlotKind.MONEY);

  Spoken spoken() {
    return new Spoken(sentence, normalized.text().toString(), syllables(), isQuestion());
  }

  private List<Syllable> syllables() {
    List<Syllable> syllables = new ArrayList<>(draft.size());
    for (int i = 0; i < draft.size(); i++) {
      syllables.add(syllable(i));
    }
    return syllables;
  }

  private Syllable syllable(int i) {
    Passage text = normalized.text();
    Reading reading = draft.readings.get(i);
    Span source = text.spanAt(reading.from()).orElseThrow();
    int to = Math.max(source.to(), text.spanAt(reading.to() - 1).orElseThrow().to());
    return new Syllable(
        source.from(),
        to,
        draft.base[i],
        reading.tone(),
        draft.tone[i],
        draft.after(i),
        isFact(reading.from()));
  }

  private boolean isFact(int at) {
    for (Slot slot : normalized.slots()) {
      if (slot.from() <= at && at < slot.to()) {
        return FACTS.contains(slot.kind());
      }
    }
    return false;
  }

  /** rule: a question mark or 吗 at the end, inside closing quotes or brackets too. */
  private boolean isQuestion() {
    String text = normalized.text().toString().stripTrailing();
    int end = text.length();
    while (end > 0 && "”\"』」）) ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && "？?吗".indexOf(text.charAt(end - 1)) >= 0;
  }

  List<MandarinFrontEnd.Explained> explained() {
    List<MandarinFrontEnd.Explained> explained = new ArrayList<>(draft.size());
    String text = normalized.text().toString();
    for (int i = 0; i < draft.size(); i++) {
      Reading reading = draft.readings.get(i);
      String character = text.substring(reading.from(), reading.to());
      explained.add(new MandarinFrontEnd.Explained(character, reading, syllable(i)));
    }
    return explained;
  }
}
