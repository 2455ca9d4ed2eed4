package io.github.tingwen.tts.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * Finds the engines that are on the class path, each named in its jar's {@code META-INF/services}.
 *
 * <p>Never another voice than the one asked for: what is missing or cannot be loaded is an error
 * that tells where was looked and what was found. Thread-safe.
 */
public final class SpeechEngines {

  /** The name of the voice that comes with this library. */
  private static final String OURS = "tingwen";

  private static final String SEARCHED =
      "in META-INF/services/" + SpeechEngine.class.getName() + " on the class path";

  private SpeechEngines() {}

  /**
   * Returns our voice; without it the only other engine there is. The caller closes it.
   *
   * @throws SpeechException if there is none, if one cannot be loaded, or if there are several of
   *     which one has to be chosen by name
   */
  public static SpeechEngine standard() throws SpeechException {
    return standard(loader());
  }

  static SpeechEngine standard(ClassLoader classes) throws SpeechException {
    List<SpeechEngine> found = load(classes);
    if (found.isEmpty()) {
      throw new SpeechException("no speech engine " + SEARCHED);
    }
    Optional<SpeechEngine> chosen =
        found.size() == 1 ? Optional.of(found.get(0)) : named(OURS, found);
    return keep(chosen, found)
        .orElseThrow(() -> new SpeechException("choose an engine by name" + listed(found)));
  }

  /**
   * Returns the engine of a name. The caller closes it.
   *
   * @throws SpeechException if it is not there; the message tells where was looked and what was
   *     found
   */
  public static SpeechEngine named(String name) throws SpeechException {
    return named(requireNonNull(name, "name"), loader());
  }

  static SpeechEngine named(String name, ClassLoader classes) throws SpeechException {
    List<SpeechEngine> found = load(classes);
    return keep(named(name, found), found)
        .orElseThrow(
            () ->
                new SpeechException(
                    "no speech engine named " + name + listed(found) + "; looked " + SEARCHED));
  }

  /** Returns the names of all engines that are there, in the order of the class path. */
  public static List<String> names() throws SpeechException {
    List<SpeechEngine> found = load(loader());
    List<String> names = found.stream().map(SpeechEngine::name).toList();
    found.forEach(SpeechEngine::close);
    return names;
  }

  /**
   * The interface's own loader, so that it works where the thread's has been set to something else.
   */
  private static ClassLoader loader() {
    return SpeechEngine.class.getClassLoader();
  }

  private static List<SpeechEngine> load(ClassLoader classes) throws SpeechException {
    List<SpeechEngine> found = new ArrayList<>();
    try {
      ServiceLoader.load(SpeechEngine.class, classes).forEach(found::add);
      return found;
    } catch (ServiceConfigurationError e) {
      found.forEach(SpeechEngine::close);
      throw new SpeechException("a speech engine cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static Optional<SpeechEngine> named(String name, List<SpeechEngine> engines) {
    return engines.stream().filter(engine -> engine.name().equals(name)).findFirst();
  }

  /** Closes all but the chosen one. */
  private static Optional<SpeechEngine> keep(
      Optional<SpeechEngine> chosen, List<SpeechEngine> engines) {
    for (SpeechEngine engine : engines) {
      if (chosen.filter(it -> it == engine).isEmpty()) {
        engine.close();
      }
    }
    return chosen;
  }

  private static String listed(List<SpeechEngine> found) {
    return found.stream()
        .map(SpeechEngine::name)
        .collect(Collectors.joining(", ", "; found: ", found.isEmpty() ? "none" : ""));
  }
}
