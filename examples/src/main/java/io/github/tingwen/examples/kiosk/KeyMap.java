package io.github.tingwen.examples.kiosk;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which key does what: the table behind both the page's script and the help page.
 *
 * <p>Immutable and thread-safe.
 */
public final class KeyMap {

  private static final int COLUMNS = 3;

  private final List<Binding> bindings;

  private KeyMap(Map<String, String[]> rows) {
    bindings = rows.values().stream().map(Binding::of).toList();
  }

  /** Returns the map for keyboards, numeric keypads and navigation keypads: docs/kiosk.md. */
  public static KeyMap usual() {
    return new KeyMap(Table.read("keys.tsv", COLUMNS));
  }

  /**
   * Reads a map of a hall's own.
   *
   * @throws KeyMapFormatException if a row is malformed or names no action or words
   * @throws IOException if it cannot be read
   */
  public static KeyMap read(Path file) throws IOException {
    String rows = Files.readString(file, StandardCharsets.UTF_8);
    try {
      return new KeyMap(Table.read(new StringReader(rows), COLUMNS));
    } catch (IllegalArgumentException | IOException e) {
      throw new KeyMapFormatException(e.getMessage(), e);
    }
  }

  List<Binding> bindings() {
    return bindings;
  }

  /** The map as the page's script reads it: key to action. */
  String json() {
    Map<String, String> actions = new LinkedHashMap<>();
    bindings.forEach(binding -> actions.put(binding.code(), binding.action()));
    return Json.of(actions);
  }

  /**
   * One key.
   *
   * @param code {@code KeyboardEvent.code} of a keypad key or the space bar, else {@code
   *     KeyboardEvent.key}
   * @param action what it does
   * @param name what it is called
   */
  record Binding(String code, String action, Words.Key name) {

    static Binding of(String[] row) {
      Binding binding = new Binding(row[0], row[1], nameOf(row[2]));
      Words words = Words.in(Language.SIMPLIFIED);
      words.of(binding.actionKey()); // throws if there is no such action
      words.of("help.key", binding.name(), "");
      return binding;
    }

    private static Words.Key nameOf(String cell) {
      int colon = cell.indexOf(':');
      if (colon < 0) {
        return new Words.Key(cell);
      }
      String argument = cell.substring(colon + 1);
      boolean words = argument.toLowerCase(Locale.ROOT).startsWith("key.");
      return new Words.Key(
          cell.substring(0, colon), words ? new Words.Key(argument) : (Object) argument);
    }

    String actionKey() {
      return "action." + action;
    }

    boolean isKeypad() {
      return code.startsWith("Numpad");
    }
  }
}
