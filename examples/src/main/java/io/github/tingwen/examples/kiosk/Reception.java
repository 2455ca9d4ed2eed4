package io.github.tingwen.examples.kiosk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every request arrives: checked, sent to what answers it, counted.
 *
 * <p>Thread-safe.
 */
final class Reception implements HttpHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
  private static final Pattern PLACE =
      Pattern.compile(
          "(|upcoming|week|settings|help|notice/[0-9a-f]{10})(#[a-z][a-z0-9-]{0,30})?");

  private final Guard guard;
  private final Visits visits;
  private final VisitPages pages;
  private final Sounds sounds;
  private final StaticFiles files;
  private final OperatorPages operator;
  private final Metrics metrics;

  Reception(
      Guard guard,
      Visits visits,
      VisitPages pages,
      Sounds sounds,
      StaticFiles files,
      OperatorPages operator,
      Metrics metrics) {
    this.guard = guard;
    this.visits = visits;
    this.pages = pages;
    this.sounds = sounds;
    this.files = files;
    this.operator = operator;
    this.metrics = metrics;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    long start = System.nanoTime();
    Answer answer = answer(exchange);
    try {
      answer.send(exchange); // ends the exchange and keeps the connection
    } finally {
      metrics.answered(answer.status(), System.nanoTime() - start);
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    try {
      guard.check(exchange);
      return answer(Request.of(exchange));
    } catch (Request.Refused e) {
      return Answer.plain(e.status(), e.getMessage());
    } catch (RuntimeException e) { // the last door: a visitor gets a page, never a stack trace
      LOG.warn("A request failed; please report this", e);
      return Answer.plain(500, "something went wrong");
    }
  }

  private Answer answer(Request request) {
    if (request.isPost()) {
      return request.step(0).equals("s") ? deed(request) : Answer.plain(405, "only GET");
    }
    return switch (request.step(0)) {
      case "" -> begin();
      case "s" -> visit(request);
      case "speech" -> sounds.utterance(request);
      case "operator" -> operator.answer(request);
      default -> files.answer(request);
    };
  }

  private Answer begin() {
    return visits
        .begin()
        .map(visit -> Answer.seeOther("/s/" + visit.id() + "/"))
        .orElseGet(() -> Answer.plain(503, "too many visits"));
  }

  private Answer visit(Request request) {
    String id = request.step(1);
    if (request.step(2).equals("state")) {
      return visits
          .poll(id)
          .map(visit -> pages.state(request, visit))
          .orElseGet(() -> Answer.json(Json.of(Map.of("phase", "ended"))));
    }
    Optional<Visit> visit = isLook(request) ? visits.see(id) : visits.touch(id);
    return visit.map(found -> pages.answer(request, found)).orElseGet(() -> Answer.seeOther("/"));
  }

  /** The first page, and what the script fetches, are no sign that somebody is there. */
  private boolean isLook(Request request) {
    return switch (request.step(2)) {
      case "phrases", "where", "warning" -> true;
      case "" -> visits.find(request.step(1)).filter(Visit::used).isEmpty();
      default -> false;
    };
  }

  private Answer deed(Request request) {
    String id = request.step(1);
    return switch (request.step(2)) {
      case "touch" -> answered(visits.touch(id));
      case "headphones" -> headphones(request);
      case "settings" -> settings(request);
      case "end" -> end(id);
      default -> Answer.plain(404, "no such deed");
    };
  }

  private static Answer answered(Optional<Visit> visit) {
    return visit.isPresent() ? Answer.done() : Answer.plain(410, "the visit is over");
  }

  private Answer headphones(Request request) {
    boolean in = "true".equals(request.form().get("in"));
    visits.touch(request.step(1));
    return answered(visits.change(request.step(1), visit -> visit.withHeadphones(in)));
  }

  /** A form goes back to its page; the script, which gives no way back, gets an empty answer. */
  private Answer settings(Request request) {
    String id = request.step(1);
    Optional<Visit> visit = visits.touch(id);
    if (visit.isEmpty()) {
      return request.form().containsKey("back")
          ? Answer.seeOther("/")
          : Answer.plain(410, "the visit is over");
    }
    Settings settings = visit.get().settings();
    try {
      for (Map.Entry<String, String> field : request.form().entrySet()) {
        if (!field.getKey().equals("back")) {
          settings = settings.with(field.getKey(), field.getValue());
        }
      }
    } catch (IllegalArgumentException e) {
      return Answer.plain(400, "no such setting");
    }
    Settings chosen = settings;
    visits.change(id, before -> before.withSettings(chosen));
    return back(request, id);
  }

  private static Answer back(Request request, String id) {
    String back = request.form().get("back");
    if (back == null) {
      return Answer.done();
    }
    return PLACE.matcher(back).matches()
        ? Answer.seeOther("/s/" + id + "/" + back + chosen(back, request.form()))
        : Answer.plain(400, "no such page");
  }

  /** Back on the page of settings, the visitor is to be where the choice was made. */
  private static String chosen(String back, Map<String, String> form) {
    if (!back.equals("settings")) {
      return "";
    }
    return form.entrySet().stream()
        .filter(field -> !field.getKey().equals("back") && !field.getKey().equals("language"))
        .map(field -> "#" + SettingsPage.idOf(field.getKey(), field.getValue()))
        .findFirst()
        .orElse("");
  }

  private Answer end(String id) {
    visits.end(id);
    return Answer.seeOther("/");
  }
}
