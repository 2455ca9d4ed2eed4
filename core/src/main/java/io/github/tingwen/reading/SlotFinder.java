package io.github.tingwen.reading;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what the parts of a wording are known to be: told by the composer, known from the model, or
 * plain from their form (dates, numbers).
 *
 * <p>Where two claims overlap, the narrower kind wins: a room number inside a venue, a name inside
 * an office. Wide kinds (venues, bodies, posts, meeting names) keep what is left of them. Linear in
 * the length of the wording. Immutable and thread-safe.
 */
final class SlotFinder {

  /** Kinds of which a part is still of that kind. */
  private static final Set<SlotKind> WIDE =
      EnumSet.of(SlotKind.PLACE, SlotKind.ORGANISATION, SlotKind.TITLE, SlotKind.MEETING_NAME);

  private final KnownWords words;

  private SlotFinder(KnownWords words) {
    this.words = words;
  }

  static SlotFinder of(MeetingNotice notice) {
    return new SlotFinder(KnownWords.of(notice));
  }

  static SlotFinder knowingNothing() {
    return new SlotFinder(KnownWords.none());
  }

  /**
   * The slots of {@code wording}, sorted and apart; {@code told} are those the composer is sure of.
   */
  List<Slot> find(Passage wording, List<Slot> told) {
    List<Slot> recognised = words.find(wording.toString());
    Slot[] owner = new Slot[wording.length()];
    claimWhole(owner, told);
    claimWhole(owner, recognised);
    claimWhole(owner, WrittenForms.find(wording.toString()));
    claimRest(owner, told);
    claimRest(owner, recognised);
    return collect(owner);
  }

  private static void claimWhole(Slot[] owner, List<Slot> slots) {
    for (Slot slot : slots) {
      if (!WIDE.contains(slot.kind()) && isFree(owner, slot)) {
        fill(owner, slot);
      }
    }
  }

  private static boolean isFree(Slot[] owner, Slot slot) {
    for (int i = slot.from(); i < slot.to(); i++) {
      if (owner[i] != null) {
        return false;
      }
    }
    return true;
  }

  private static void fill(Slot[] owner, Slot slot) {
    for (int i = slot.from(); i < slot.to(); i++) {
      owner[i] = slot;
    }
  }

  private static void claimRest(Slot[] owner, List<Slot> slots) {
    for (Slot slot : slots) {
      if (WIDE.contains(slot.kind())) {
        fillFree(owner, slot);
      }
    }
  }

  private static void fillFree(Slot[] owner, Slot slot) {
    int from = slot.from();
    while (from < slot.to()) {
      int to = from;
      while (to < slot.to() && owner[to] == null) {
        to++;
      }
      if (to - from > 1 || to - from == slot.to() - slot.from()) {
        fill(owner, new Slot(slot.kind(), from, to));
      }
      from = to + 1;
    }
  }

  private static List<Slot> collect(Slot[] owner) {
    List<Slot> slots = new ArrayList<>();
    Slot last = null;
    for (Slot slot : owner) {
      if (slot != null && !slot.equals(last)) {
        slots.add(slot);
      }
      last = slot;
    }
    slots.sort(Comparator.comparingInt(Slot::from));
    return slots;
  }
}
