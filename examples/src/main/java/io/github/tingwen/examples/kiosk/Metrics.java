package io.github.tingwen.examples.kiosk;

import java.util.concurrent.atomic.LongAdder;

/**
 * Counts for the operator; of requests and sounds, never of persons.
 *
 * <p>Thread-safe.
 */
final class Metrics {

  private static final int[] BOUNDS_MILLIS = {5, 10, 25, 50, 100, 300, 1000};

  private final LongAdder[] answered = adders(6);
  private final LongAdder[] latencies = adders(BOUNDS_MILLIS.length + 1);
  private final LongAdder totalMicros = new LongAdder();
  private final LongAdder made = new LongAdder();
  private final LongAdder cached = new LongAdder();
  private final LongAdder unsaid = new LongAdder();

  private static LongAdder[] adders(int count) {
    LongAdder[] adders = new LongAdder[count];
    for (int i = 0; i < count; i++) {
      adders[i] = new LongAdder();
    }
    return adders;
  }

  void answered(int status, long nanos) {
    answered[Math.min(Math.max(status / 100, 0), answered.length - 1)].increment();
    totalMicros.add(nanos / 1000);
    int bucket = 0;
    while (bucket < BOUNDS_MILLIS.length && nanos > BOUNDS_MILLIS[bucket] * 1_000_000L) {
      bucket++;
    }
    latencies[bucket].increment();
  }

  void made() {
    made.increment();
  }

  void cached() {
    cached.increment();
  }

  void unsaid() {
    unsaid.increment();
  }

  /** Writes all counts in the text format of Prometheus. */
  String text(int visits, NoticeBoard board) {
    StringBuilder text = new StringBuilder();
    for (int hundred = 1; hundred < answered.length; hundred++) {
      line(text, "tingwen_requests_total{status=\"" + hundred + "xx\"}", answered[hundred].sum());
    }
    long count = 0;
    for (int i = 0; i < latencies.length; i++) {
      count += latencies[i].sum();
      String bound = i == BOUNDS_MILLIS.length ? "+Inf" : Json.number(BOUNDS_MILLIS[i] / 1000.0);
      line(text, "tingwen_request_seconds_bucket{le=\"" + bound + "\"}", count);
    }
    text.append("tingwen_request_seconds_sum ").append(totalMicros.sum() / 1e6).append('\n');
    line(text, "tingwen_request_seconds_count", count);
    line(text, "tingwen_recordings_made_total", made.sum());
    line(text, "tingwen_recordings_cached_total", cached.sum());
    line(text, "tingwen_recordings_failed_total", unsaid.sum());
    line(text, "tingwen_visits", visits);
    line(text, "tingwen_notices", board.notices().size());
    line(text, "tingwen_files_rejected", board.rejected().size());
    Runtime runtime = Runtime.getRuntime();
    line(text, "tingwen_heap_used_bytes", runtime.totalMemory() - runtime.freeMemory());
    return text.toString();
  }

  private static void line(StringBuilder text, String name, long value) {
    text.append(name).append(' ').append(value).append('\n');
  }
}
