package io.github.tingwen.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The numbers Word shows before paragraphs, which are not in the text (§17.9). For one thread. */
final class Numbering {

  static final int LEVELS = 9;

  /**
   * How the numbers of a level look.
   *
   * @param start the first number
   * @param format the kind of numerals, as {@code w:numFmt} names it
   * @param text the label, {@code %1} for the number of the first level
   */
  record Level(int start, String format, String text) {}

  /** Which list at which level a paragraph or style belongs to; list 0 is none. */
  record Place(int list, int level) {}

  /** A paragraph style: its own place in a list, and the style it is based on. */
  record Style(Optional<Integer> list, Optional<Integer> level, String basedOn) {}

  private final Map<Integer, Map<Integer, Level>> abstractLists = new HashMap<>();
  private final Map<Integer, Integer> abstractOf = new HashMap<>();
  private final Map<Place, Integer> startOverrides = new HashMap<>();
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<Integer, int[]> counters = new HashMap<>();
  private final Map<Integer, Boolean> begun = new HashMap<>();

  void addLevel(int abstractList, int level, Level look) {
    abstractLists.computeIfAbsent(abstractList, list -> new HashMap<>()).put(level, look);
  }

  void addList(int list, int abstractList) {
    abstractOf.put(list, abstractList);
  }

  void addStart(Place place, int start) {
    startOverrides.put(place, start);
  }

  void addStyle(String id, Style style) {
    styles.put(id, style);
  }

  /** The place that a style gives, from itself or from what it is based on. */
  Optional<Place> placeOf(String styleId) {
    Optional<Integer> level = Optional.empty();
    String id = styleId;
    for (int i = 0; i < LEVELS && styles.containsKey(id); i++) {
      Style style = styles.get(id);
      level = level.or(style::level);
      if (style.list().isPresent()) {
        return Optional.of(new Place(style.list().get(), level.orElse(0)));
      }
      id = style.basedOn();
    }
    return Optional.empty();
  }

  /** Counts a paragraph and returns the label before it; empty where the list shows none. */
  String labelAt(Place place) {
    Integer abstractList = abstractOf.get(place.list());
    if (place.list() == 0 || abstractList == null || place.level() >= LEVELS) {
      return "";
    }
    Map<Integer, Level> levels = abstractLists.getOrDefault(abstractList, Map.of());
    Level look = levels.get(place.level());
    if (look == null) {
      return "";
    }
    int[] counter = count(place, abstractList, levels, look);
    return look.format().equals("bullet") || look.format().equals("none")
        ? ""
        : label(look, levels, counter);
  }

  /** Lists of one abstract list count on together, unless one overrides its start. */
  private int[] count(Place place, int abstractList, Map<Integer, Level> levels, Level look) {
    int[] counter = counters.computeIfAbsent(abstractList, list -> fresh());
    Optional<Integer> override = Optional.ofNullable(startOverrides.get(place));
    boolean first = begun.put(key(place), true) == null;
    if (override.isPresent() && first) {
      counter[place.level()] = override.get();
    } else {
      int before = counter[place.level()];
      counter[place.level()] = before < 0 ? look.start() : before + 1;
    }
    Arrays.fill(counter, place.level() + 1, LEVELS, -1);
    for (int i = 0; i < place.level(); i++) {
      if (counter[i] < 0) {
        counter[i] = levels.containsKey(i) ? levels.get(i).start() : 1;
      }
    }
    return counter;
  }

  private static int[] fresh() {
    int[] counter = new int[LEVELS];
    Arrays.fill(counter, -1);
    return counter;
  }

  private static int key(Place place) {
    return place.list() * LEVELS + place.level();
  }

  private static String label(Level look, Map<Integer, Level> levels, int[] counter) {
    StringBuilder label = new StringBuilder();
    String text = look.text();
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (text.charAt(i) == '%' && next >= '1' && next <= '9') {
        int level = next - '1';
        String format = levels.containsKey(level) ? levels.get(level).format() : "decimal";
        label.append(Numerals.of(format, counter[level]));
        i++;
      } else {
        label.append(text.charAt(i));
      }
    }
    boolean spaced = label.length() > 0 && label.charAt(label.length() - 1) < 0x80;
    return spaced ? label + " " : label.toString();
  }
}
