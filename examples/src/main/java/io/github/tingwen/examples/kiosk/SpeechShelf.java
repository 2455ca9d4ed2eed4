package io.github.tingwen.examples.kiosk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that pages have shown lately, by their names: only these can be asked for as sound, so
 * nobody can have the kiosk say words of their own.
 *
 * <p>Thread-safe.
 */
final class SpeechShelf {

  private static final int MOST = 20_000; // some 10 MB; a hall's board has a few hundred

  private final Map<String, Utterance> utterances =
      Collections.synchronizedMap(
          new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Utterance> eldest) {
              return size() > MOST;
            }
          });

  /** Keeps an utterance and returns its name. */
  String put(Utterance utterance) {
    String id = utterance.id();
    utterances.put(id, utterance);
    return id;
  }

  /** Returns all of them, the one put there first first. */
  List<Utterance> all() {
    synchronized (utterances) {
      return List.copyOf(utterances.values());
    }
  }

  Optional<Utterance> find(String id) {
    return Optional.ofNullable(utterances.get(id));
  }
}
