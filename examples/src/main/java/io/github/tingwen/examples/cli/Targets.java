package io.github.tingwen.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the result for each input goes: standard output, one file, or one file each in a folder;
 * never a file that is read.
 *
 * <p>Immutable.
 */
final class Targets {

  private final Map<String, Path> files;

  private Targets(Map<String, Path> files) {
    this.files = Map.copyOf(files);
  }

  /**
   * Decides once for all inputs.
   *
   * @param out what {@code --out} says, or null without it
   * @param extension of the files in a folder, without the dot
   * @throws CommandFailure if several results would have to share one place, or one would replace
   *     an input
   */
  static Targets of(Path out, List<String> inputs, String extension) throws CommandFailure {
    if (out == null) {
      if (inputs.size() > 1) {
        throw new CommandFailure(
            ExitCode.USAGE, "多个输入要用 --out 指定目录。 Several inputs need --out with a folder.");
      }
      return new Targets(Map.of());
    }
    if (out.toString().isEmpty()) {
      throw new CommandFailure(ExitCode.USAGE, "--out 后面是空的。 --out is empty.");
    }
    if (inputs.size() == 1 && !Files.isDirectory(out)) {
      return checked(Map.of(inputs.get(0), out), inputs);
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          out + " 不是目录。 " + out + " is not a folder, and there are several inputs.");
    }
    Targets targets = checked(inFolder(out, inputs, extension), inputs);
    makeFolder(out);
    return targets;
  }

  /** Makes a folder and those above it, unless it is there. */
  static void makeFolder(Path folder) throws CommandFailure {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Faults.unwritable(folder.toString(), e);
    }
  }

  private static Map<String, Path> inFolder(Path folder, List<String> inputs, String extension)
      throws CommandFailure {
    Map<String, Path> files = new HashMap<>();
    Map<Path, String> owners = new HashMap<>();
    for (String input : inputs) {
      Path file = folder.resolve(baseName(input) + "." + extension);
      String other = owners.put(file, input);
      if (other != null) {
        throw new CommandFailure(
            ExitCode.USAGE,
            input + " 和 " + other + " 会写到同一个文件。 Both would be written to " + file + ".");
      }
      files.put(input, file);
    }
    return files;
  }

  private static Targets checked(Map<String, Path> files, Collection<String> inputs)
      throws CommandFailure {
    for (Path target : files.values()) {
      refuseInputs(target, inputs);
    }
    return new Targets(files);
  }

  /** Fails if writing {@code target} would destroy an input, under whatever name. */
  static void refuseInputs(Path target, Collection<String> inputs) throws CommandFailure {
    for (String input : inputs) {
      if (!input.equals(Papers.STANDARD_INPUT) && isSameFile(target, Path.of(input))) {
        throw new CommandFailure(
            ExitCode.USAGE,
            target + " 就是输入的文件，不覆盖它。 " + target + " is an input and is not overwritten.");
      }
    }
  }

  private static boolean isSameFile(Path target, Path input) throws CommandFailure {
    try {
      return Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input);
    } catch (IOException e) {
      throw Faults.unreadable(input.toString(), e);
    }
  }

  private static String baseName(String input) {
    return input.equals(Papers.STANDARD_INPUT) ? "stdin" : withoutExtension(Path.of(input));
  }

  private static String withoutExtension(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * Returns the places of files of another kind beside these.
   *
   * @throws CommandFailure if one would replace an input
   */
  Targets beside(String extension) throws CommandFailure {
    Map<String, Path> others = new HashMap<>();
    files.forEach(
        (input, file) ->
            others.put(input, file.resolveSibling(withoutExtension(file) + "." + extension)));
    return checked(others, files.keySet());
  }

  /** Returns the file for an input; empty for standard output. */
  Optional<Path> of(String input) {
    return Optional.ofNullable(files.get(input));
  }
}
