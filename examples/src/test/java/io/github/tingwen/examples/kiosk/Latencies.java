package io.github.tingwen.examples.kiosk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long answers took, by kind, and which failed. Thread-safe. */
final class Latencies {

  /** Kinds of answers. */
  enum Kind {
    /** A page, a poll, a choice. */
    CONTROL,
    /** A sound heard before. */
    CACHED,
    /** A sound that nobody had asked for. */
    MADE
  }

  private final Map<Kind, List<Long>> micros = new EnumMap<>(Kind.class);
  private final List<String> failures = new ArrayList<>();

  synchronized void add(Kind kind, long nanos) {
    micros.computeIfAbsent(kind, any -> new ArrayList<>()).add(nanos / 1000);
  }

  synchronized void fail(String what) {
    failures.add(what);
  }

  synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  synchronized int count(Kind kind) {
    return micros.getOrDefault(kind, List.of()).size();
  }

  /** The time that a part of all answers took at most, in milliseconds; 0 if there were none. */
  synchronized double millis(Kind kind, double part) {
    List<Long> sorted = micros.getOrDefault(kind, List.of()).stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) (part * (sorted.size() - 1))) / 1000.0;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Kind kind : Kind.values()) {
      text.append(kind).append(' ').append(count(kind)).append(" p50 ").append(millis(kind, 0.5));
      text.append(" p95 ").append(millis(kind, 0.95)).append(" p99 ").append(millis(kind, 0.99));
      text.append(" ms; ");
    }
    return text.toString();
  }
}
