package io.github.tingwen.examples.kiosk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The few files that are the same for everybody; only these can be asked for. Thread-safe. */
final class StaticFiles {

  private static final Map<String, String> TYPES =
      Map.of(
          "kiosk.js", "text/javascript; charset=utf-8",
          "reader.js", "text/javascript; charset=utf-8",
          "keys.js", "text/javascript; charset=utf-8",
          "kiosk.css", "text/css; charset=utf-8",
          "icon.svg", "image/svg+xml");

  private final Map<String, Answer> answers = new LinkedHashMap<>();

  StaticFiles(KeyMap keys) {
    TYPES.forEach((name, type) -> answers.put(name, Answer.of(200, type, bytes(name))));
    answers.put("keys.json", Answer.json(keys.json()));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = StaticFiles.class.getResourceAsStream("/kiosk/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  Answer answer(Request request) {
    Answer answer = request.length() == 1 ? answers.get(request.step(0)) : null;
    return answer == null ? Answer.plain(404, "no such page") : answer;
  }
}
