package io.github.tingwen.tts.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.tts.mandarin.Spoken;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechEnginesTest {

  private static final List<String> CLOSED = new ArrayList<>();

  @TempDir private Path folder;

  /** A class loader that sees only the engines that a services file of this test names. */
  private ClassLoader classPath(Class<?>... engines) throws IOException {
    List<String> names = new ArrayList<>();
    for (Class<?> engine : engines) {
      names.add(engine.getName());
    }
    return classPath(names);
  }

  private ClassLoader classPath(List<String> names) throws IOException {
    CLOSED.clear();
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve(SpeechEngine.class.getName()), names);
    URL[] urls = {folder.toUri().toURL()};
    return new URLClassLoader("test", urls, SpeechEngine.class.getClassLoader()) {
      @Override
      public java.util.Enumeration<URL> getResources(String name) throws IOException {
        return name.startsWith("META-INF/services")
            ? findResources(name)
            : super.getResources(name);
      }
    };
  }

  @Test
  void anEngineIsFoundByItsName() throws Exception {
    SpeechEngine found = SpeechEngines.named("second", classPath(Ours.class, Second.class));
    assertSame(Second.class, found.getClass());
    assertEquals(List.of("tingwen"), CLOSED);
  }

  @Test
  void theOnlyEngineIsTheStandardOne() throws Exception {
    assertEquals("second", SpeechEngines.standard(classPath(Second.class)).name());
    assertEquals(List.of(), CLOSED);
  }

  @Test
  void amongSeveralOursIsTheStandardOne() throws Exception {
    ClassLoader classes = classPath(Second.class, Ours.class, Third.class);
    assertEquals("tingwen", SpeechEngines.standard(classes).name());
    assertEquals(List.of("second", "third"), CLOSED);
  }

  @Test
  void amongSeveralForeignOnesNoneIsChosenUnasked() throws Exception {
    ClassLoader classes = classPath(Second.class, Third.class);
    SpeechException error =
        assertThrows(SpeechException.class, () -> SpeechEngines.standard(classes));
    assertTrue(error.getMessage().contains("second, third"), error.getMessage());
    assertEquals(List.of("second", "third"), CLOSED);
  }

  @Test
  void aMissingEngineIsToldWithWhatWasSearchedAndFound() throws Exception {
    ClassLoader classes = classPath(Second.class);
    SpeechException error =
        assertThrows(SpeechException.class, () -> SpeechEngines.named("third", classes));
    for (String part :
        List.of("third", "META-INF/services/" + SpeechEngine.class.getName(), "found: second")) {
      assertTrue(error.getMessage().contains(part), error.getMessage());
    }
    ClassLoader none = classPath();
    assertThrows(SpeechException.class, () -> SpeechEngines.standard(none));
  }

  @Test
  void anEngineThatCannotBeLoadedIsNotReplacedByAnother() throws Exception {
    ClassLoader classes = classPath(List.of(Second.class.getName(), "no.such.Engine"));
    SpeechException error =
        assertThrows(SpeechException.class, () -> SpeechEngines.standard(classes));
    assertTrue(error.getMessage().contains("no.such.Engine"), error.getMessage());
    assertEquals(List.of("second"), CLOSED);
  }

  /** An engine with a name that remembers being closed. */
  private abstract static class Named implements SpeechEngine {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
      throw new SpeechException("not in this test");
    }

    @Override
    public void close() {
      CLOSED.add(name);
    }
  }

  /** Named as our voice. */
  public static final class Ours extends Named {
    /** For the service loader. */
    public Ours() {
      super("tingwen");
    }
  }

  /** Another. */
  public static final class Second extends Named {
    /** For the service loader. */
    public Second() {
      super("second");
    }
  }

  /** Yet another. */
  public static final class Third extends Named {
    /** For the service loader. */
    public Third() {
      super("third");
    }
  }
}
