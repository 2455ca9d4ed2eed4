package io.github.tingwen.examples;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The two tables of ARCHITECTURE.md: which package may use which, and which class may know which
 * foreign library.
 *
 * @param arrows each package with the packages it may use
 * @param foreign each foreign package with the globs of our classes that may use it
 */
record ArchitecturePage(Map<String, Set<String>> arrows, Map<String, Set<String>> foreign) {

  static ArchitecturePage read(Path page) throws IOException {
    List<String> lines = Files.readAllLines(page);
    return new ArchitecturePage(table(lines, "```arrows"), table(lines, "```foreign"));
  }

  private static Map<String, Set<String>> table(List<String> lines, String fence) {
    return lines.stream()
        .dropWhile(line -> !line.equals(fence))
        .skip(1)
        .takeWhile(line -> !line.equals("```"))
        .map(line -> line.replace(" ->", "").trim().split(" +"))
        .collect(toMap(cells -> cells[0], ArchitecturePage::afterTheFirst));
  }

  private static Set<String> afterTheFirst(String[] cells) {
    return Set.of(Arrays.copyOfRange(cells, 1, cells.length));
  }

  boolean allows(String from, String to) {
    return from.equals(to) || arrows.getOrDefault(from, Set.of()).contains(to);
  }

  /** The foreign library a class name belongs to, if the page knows it. */
  Optional<String> libraryOf(String className) {
    return foreign.keySet().stream().filter(name -> className.startsWith(name + ".")).findFirst();
  }

  boolean mayKnow(String ourClass, String library) {
    return foreign.get(library).stream().anyMatch(glob -> matches(glob, ourClass));
  }

  private static boolean matches(String glob, String name) {
    return Pattern.matches(glob.replace(".", "\\.").replace("*", ".*"), name);
  }
}
