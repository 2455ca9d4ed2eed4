package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two versions of a notice, each difference with a sentence to be spoken:
 * 时间由6月3日下午2:30改为6月4日上午9:00。
 *
 * <p>Values are compared, not their spelling: the same day and hour in other words is no
 * difference. Immutable and thread-safe.
 *
 * @param changes the differences, those that matter most first
 */
public record NoticeDiff(List<Change> changes) {

  /** Copies the list. */
  public NoticeDiff {
    changes = List.copyOf(changes);
  }

  /** What became of a part of the notice. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It is there no more. */
    CANCELLED,
    /** It has another time, place or position. */
    MOVED,
    /** It has other words. */
    CHANGED
  }

  /**
   * One difference.
   *
   * @param kind what became of it
   * @param part the component of the model: {@code header.time}, {@code agenda}
   * @param before the words of the old notice, if it had any
   * @param after the words of the new notice, if it has any
   * @param spoken the sentence; the words of the new notice in it are traced to the new notice
   */
  public record Change(
      Kind kind, String part, Optional<Passage> before, Optional<Passage> after, Passage spoken) {

    /** Checks that nothing is null. */
    public Change {
      requireNonNull(kind, "kind");
      requireNonNull(part, "part");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
      requireNonNull(spoken, "spoken");
    }
  }

  /** Returns what is different in {@code now} from {@code before}. */
  public static NoticeDiff between(MeetingNotice before, MeetingNotice now) {
    requireNonNull(before, "before");
    requireNonNull(now, "now");
    return new NoticeDiff(new NoticeComparison(before, now).changes());
  }

  /** Returns whether nothing that matters differs. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Returns the sentences to be spoken; one that says so if nothing differs. */
  public ReadingScript script() {
    List<Passage> lines = new ArrayList<>();
    lines.add(Passage.untraced(isEmpty() ? "两份通知没有不同。" : "与原来的通知相比：\n"));
    for (Change change : changes) {
      lines.add(change.spoken().then(Passage.untraced("\n")));
    }
    return ReadingScript.plain(Passage.join(lines));
  }
}
