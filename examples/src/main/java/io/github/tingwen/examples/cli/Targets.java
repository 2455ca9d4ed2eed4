package io.github.tingwen.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the result for each input goes: standard output, one file, or one file each in a folder.
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
   * @throws CommandFailure if several results would have to share one place
   */
  static Targets of(Path out, List<String> inputs, String extension)
      throws CommandFailure, IOException {
    if (out == null) {
      if (inputs.size() > 1) {
        throw new CommandFailure(
            ExitCode.USAGE, "多个输入要用 --out 指定目录。 Several inputs need --out with a folder.");
      }
      return new Targets(Map.of());
    }
    if (inputs.size() == 1 && !Files.isDirectory(out)) {
      return new Targets(Map.of(inputs.get(0), out));
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          out + " 不是目录。 " + out + " is not a folder, and there are several inputs.");
    }
    Files.createDirectories(out);
    return inFolder(out, inputs, extension);
  }

  private static Targets inFolder(Path folder, List<String> inputs, String extension)
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
    return new Targets(files);
  }

  private static String baseName(String input) {
    if (input.equals(Papers.STANDARD_INPUT)) {
      return "stdin";
    }
    String name = Path.of(input).getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Returns the file for an input; empty for standard output. */
  Optional<Path> of(String input) {
    return Optional.ofNullable(files.get(input));
  }
}
