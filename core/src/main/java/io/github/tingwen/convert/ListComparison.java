package io.github.tingwen.convert;

import io.github.tingwen.convert.NoticeDiff.Change;
import io.github.tingwen.convert.NoticeDiff.Kind;
import io.github.tingwen.text.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Compares two lists: what is new, gone, changed, and what has another place in the order.
 *
 * <p>Linear but for the order, which takes n log n.
 */
final class ListComparison {

  /**
   * An entry of a list.
   *
   * @param name what makes it the same entry in both lists
   * @param words what it says
   */
  record Entry(String name, Passage words) {}

  private final String part;
  private final String label;

  ListComparison(String part, String label) {
    this.part = part;
    this.label = label;
  }

  /** The words without white space and signs at the end, for comparing. */
  static String key(Passage words) {
    String flat = words.toString().replaceAll("\\s++", "");
    int to = flat.length();
    while (to > 0 && "。；;，,".indexOf(flat.charAt(to - 1)) >= 0) {
      to--;
    }
    return flat.substring(0, to);
  }

  List<Change> compare(List<Entry> before, List<Entry> now) {
    int[] old = partners(before, now);
    List<Change> changes = new ArrayList<>(changed(before, now, old));
    changes.addAll(moved(now, old));
    pairEdited(before, now, old, changes);
    boolean[] kept = new boolean[before.size()];
    Arrays.stream(old).filter(i -> i >= 0).forEach(i -> kept[i] = true);
    for (int i = 0; i < before.size(); i++) {
      if (!kept[i]) {
        changes.add(change(Kind.CANCELLED, Optional.of(before.get(i)), Optional.empty()));
      }
    }
    for (int i = 0; i < now.size(); i++) {
      if (old[i] < 0) {
        changes.add(change(Kind.ADDED, Optional.empty(), Optional.of(now.get(i))));
      }
    }
    return changes;
  }

  /** For each new entry the index of the old one of the same name, each used once; else -1. */
  private static int[] partners(List<Entry> before, List<Entry> now) {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.computeIfAbsent(before.get(i).name(), name -> new ArrayDeque<>()).add(i);
    }
    int[] partners = new int[now.size()];
    for (int i = 0; i < partners.length; i++) {
      Integer place = places.getOrDefault(now.get(i).name(), new ArrayDeque<>()).poll();
      partners[i] = place == null ? -1 : place;
    }
    return partners;
  }

  private List<Change> changed(List<Entry> before, List<Entry> now, int[] old) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < old.length; i++) {
      if (old[i] >= 0 && !key(before.get(old[i]).words()).equals(key(now.get(i).words()))) {
        changes.add(change(Kind.CHANGED, Optional.of(before.get(old[i])), Optional.of(now.get(i))));
      }
    }
    return changes;
  }

  /** What is left out of the longest run of entries that kept their order has been moved. */
  private List<Change> moved(List<Entry> now, int[] old) {
    boolean[] inOrder = longestIncreasing(old);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < old.length; i++) {
      if (old[i] >= 0 && !inOrder[i]) {
        Passage words = now.get(i).words();
        Passage spoken =
            Passage.builder()
                .append(label + "“")
                .append(words)
                .append("”由第" + (old[i] + 1) + "项移到第" + (i + 1) + "项。")
                .build();
        changes.add(new Change(Kind.MOVED, part, Optional.of(words), Optional.of(words), spoken));
      }
    }
    return changes;
  }

  /**
   * Marks a longest increasing subsequence of the values that are not negative (patience sorting).
   */
  private static boolean[] longestIncreasing(int[] values) {
    int[] tops = new int[values.length];
    int[] previous = new int[values.length];
    int piles = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] >= 0) {
        int pile = pileFor(values, tops, piles, values[i]);
        previous[i] = pile == 0 ? -1 : tops[pile - 1];
        tops[pile] = i;
        piles = Math.max(piles, pile + 1);
      }
    }
    boolean[] marked = new boolean[values.length];
    OptionalInt last = piles == 0 ? OptionalInt.empty() : OptionalInt.of(tops[piles - 1]);
    for (int i = last.orElse(-1); i >= 0; i = previous[i]) {
      marked[i] = true;
    }
    return marked;
  }

  private static int pileFor(int[] values, int[] tops, int piles, int value) {
    int low = 0;
    int high = piles;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[tops[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Takes an entry that is gone and one that is new, in order, for one that was reworded. */
  private void pairEdited(List<Entry> before, List<Entry> now, int[] old, List<Change> changes) {
    boolean[] kept = new boolean[before.size()];
    Arrays.stream(old).filter(i -> i >= 0).forEach(i -> kept[i] = true);
    int gone = 0;
    for (int i = 0; i < old.length; i++) {
      if (old[i] < 0) {
        while (gone < kept.length && kept[gone]) {
          gone++;
        }
        if (gone < kept.length && isSimilar(before.get(gone).words(), now.get(i).words())) {
          old[i] = gone;
          changes.add(change(Kind.CHANGED, Optional.of(before.get(gone)), Optional.of(now.get(i))));
          gone++;
        }
      }
    }
  }

  /** Whether half of the pairs of neighbouring characters of the shorter are in the longer. */
  private static boolean isSimilar(Passage one, Passage other) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < one.length(); i++) {
      pairs.merge(one.sub(i, i + 2).toString(), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 1 < other.length(); i++) {
      if (pairs.merge(other.sub(i, i + 2).toString(), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common > 0 && common * 2 >= Math.min(one.length(), other.length()) - 1;
  }

  private Change change(Kind kind, Optional<Entry> before, Optional<Entry> now) {
    Optional<Passage> old = before.map(Entry::words);
    Optional<Passage> present = now.map(Entry::words);
    return new Change(kind, part, old, present, sentence(kind, label, old, present));
  }

  /** 增加…, 取消… or …由…改为…; the old words are those of another paper and so are untraced. */
  static Passage sentence(
      Kind kind, String label, Optional<Passage> before, Optional<Passage> now) {
    Passage.Builder spoken = Passage.builder();
    String old = before.map(words -> bare(words).toString()).orElse("");
    Passage present = now.map(ListComparison::bare).orElse(Passage.empty());
    switch (kind) {
      case ADDED -> spoken.append("增加" + label + "：").append(present);
      case CANCELLED -> spoken.append("取消" + label + "：" + old);
      case MOVED, CHANGED -> spoken.append(label + "由" + old + "改为").append(present);
    }
    return spoken.append("。").build();
  }

  private static Passage bare(Passage words) {
    Passage stripped = words.strip();
    int to = stripped.length();
    while (to > 0 && "。；;，,".indexOf(stripped.charAt(to - 1)) >= 0) {
      to--;
    }
    return stripped.sub(0, to);
  }
}
