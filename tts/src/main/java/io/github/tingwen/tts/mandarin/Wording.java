package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The wording being put together: what stays as written and what is said instead. One thread. */
final class Wording {

  private final Passage text;
  private final Line line;
  private final Passage.Builder out = Passage.builder();
  private int[] sources;
  private int done;

  Wording(Passage text, Line line) {
    this.text = text;
    this.line = line;
    this.sources = new int[text.length() + 16];
  }

  /** Adds the plain text up to {@code at}, then the words of {@code written}. */
  void say(int at, Written written) {
    keep(at);
    for (Said said : written.spoken()) {
      if (said.from() < 0) {
        note(said.words().length(), -1);
        out.append(said.words());
      } else {
        int from = line.origin(said.from());
        note(said.words().length(), from);
        out.appendFor(said.words(), text.sub(from, line.originEnd(said.to())));
      }
    }
    done = Math.max(at + 1, written.to());
  }

  /** Keeps what is not said otherwise; characters taken out of the line are skipped. */
  private void keep(int to) {
    while (done < to) {
      int from = done;
      while (done < to && line.origin(done) - line.origin(from) == done - from) {
        done++;
      }
      int start = line.origin(from);
      for (int i = from; i < done; i++) {
        note(i - from, 1, start + i - from);
      }
      out.append(text, start, start + done - from);
    }
  }

  private void note(int count, int source) {
    note(0, count, source);
  }

  private void note(int ahead, int count, int source) {
    int from = out.length() + ahead;
    if (from + count > sources.length) {
      sources = Arrays.copyOf(sources, (from + count) * 2);
    }
    Arrays.fill(sources, from, from + count, source);
  }

  /** Returns all of it; a slot goes to the stretch of words that say it, and away if none does. */
  Normalized finish(List<Slot> slots) {
    keep(line.length());
    List<Slot> moved = new ArrayList<>(slots.size());
    int i = 0;
    for (Slot slot : slots) {
      while (i < out.length() && sources[i] < slot.from()) {
        i++;
      }
      int from = i;
      int to = from;
      for (; i < out.length() && sources[i] < slot.to(); i++) {
        to = i + 1;
      }
      if (to > from) {
        moved.add(new Slot(slot.kind(), from, to));
      }
    }
    return new Normalized(out.build(), moved);
  }
}
