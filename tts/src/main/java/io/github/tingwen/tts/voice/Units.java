package io.github.tingwen.tts.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sounds a voice has: initials, finals and silence, and how finals without a sound of their own
 * are put together (docs/voice-format.md §2).
 *
 * <p>Immutable and thread-safe.
 */
final class Units {

  /** The unit of silence. */
  static final int SILENCE = 0;

  private static final int MOST_STATES = 16; // three times what a final has

  private final List<String> names;
  private final Map<String, Integer> ids = new HashMap<>();
  private final int[] states;
  private final Set<String> sonorants;
  private final Map<String, List<String>> alias = new HashMap<>();
  private final Map<String, String> erhua = new HashMap<>();

  private Units(List<String> names, int[] states, Set<String> sonorants) {
    this.names = names;
    for (String name : names) {
      ids.put(name, ids.size());
    }
    this.states = states;
    this.sonorants = sonorants;
  }

  static Units read(VoiceFile file) throws VoiceFormatException {
    List<String> names = file.list("units");
    int[] states = file.wholes("states", 1, MOST_STATES);
    if (states.length != names.size()) {
      throw new VoiceFormatException(names.size() + " units but " + states.length + " states");
    }
    Units units = new Units(names, states, new HashSet<>(file.list("sonorants")));
    for (String entry : file.list("alias")) {
      units.alias.put(before(entry), List.of(after(entry).split("\\+", -1)));
    }
    for (String entry : file.list("erhua")) {
      units.erhua.put(before(entry), after(entry));
    }
    return units;
  }

  private static String before(String entry) {
    return entry.substring(0, Math.max(0, entry.indexOf(':')));
  }

  private static String after(String entry) {
    return entry.substring(entry.indexOf(':') + 1);
  }

  /** Returns the name of a unit. */
  String name(int unit) {
    return names.get(unit);
  }

  /** Returns the number of states of a unit. */
  int states(int unit) {
    return states[unit];
  }

  /** Returns whether the pitch of an initial is the speaker's own (m, n, l, r). */
  boolean isSonorant(String initial) {
    return sonorants.contains(initial);
  }

  /** Returns whether every sound of the syllable is known. */
  boolean knows(VoiceSyllable syllable) {
    return (syllable.initial().isEmpty() || ids.containsKey(syllable.initial()))
        && rhymeNames(syllable).stream().allMatch(ids::containsKey);
  }

  /** Returns the unit of an initial, {@link #SILENCE} for the zero initial. */
  int initial(VoiceSyllable syllable) {
    return syllable.initial().isEmpty() ? SILENCE : id(syllable.initial());
  }

  /** Returns the units of the rhyme, at least one. */
  int[] rhyme(VoiceSyllable syllable) {
    return rhymeNames(syllable).stream().mapToInt(this::id).toArray();
  }

  private List<String> rhymeNames(VoiceSyllable syllable) {
    List<String> plain = alias.getOrDefault(syllable.rhyme(), List.of(syllable.rhyme()));
    if (!syllable.erhua()) {
      return plain;
    }
    List<String> curled = new ArrayList<>();
    String coloured = erhua.get(syllable.rhyme());
    if (coloured == null) {
      curled.addAll(plain);
    } else if (!coloured.isEmpty()) {
      curled.add(coloured);
    }
    curled.add("er");
    return curled;
  }

  private int id(String name) {
    Integer id = ids.get(name);
    if (id == null) {
      throw new IllegalArgumentException("the voice has no sound " + name);
    }
    return id;
  }
}
