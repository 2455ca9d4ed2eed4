package io.github.tingwen.examples.kiosk;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The recordings used last, as many as fit into 64 MiB. Thread-safe. */
final class RecordingCache {

  private static final int MOST_BYTES = 64 << 20; // some 25 minutes of sound

  private final Map<Studio.Key, Recording> recordings = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  synchronized Optional<Recording> find(Studio.Key key) {
    return Optional.ofNullable(recordings.get(key));
  }

  synchronized void put(Studio.Key key, Recording recording) {
    Recording before = recordings.put(key, recording);
    bytes += recording.weight() - (before == null ? 0 : before.weight());
    Iterator<Recording> eldest = recordings.values().iterator();
    while (bytes > MOST_BYTES && eldest.hasNext()) {
      bytes -= eldest.next().weight();
      eldest.remove();
    }
  }
}
