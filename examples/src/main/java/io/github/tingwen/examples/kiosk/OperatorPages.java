package io.github.tingwen.examples.kiosk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Health, figures and rejected files, for the operator on this machine only. Thread-safe. */
final class OperatorPages {

  private final NoticeSource source;
  private final Visits visits;
  private final Metrics metrics;
  private final VoiceCheck voice;

  /** Says whether the voice works; an empty text means it does. */
  interface VoiceCheck {
    String trouble();
  }

  OperatorPages(NoticeSource source, Visits visits, Metrics metrics, VoiceCheck voice) {
    this.source = source;
    this.visits = visits;
    this.metrics = metrics;
    this.voice = voice;
  }

  Answer answer(Request request) {
    if (!request.local() || request.length() != 2) {
      return Answer.plain(404, "no such page");
    }
    return switch (request.step(1)) {
      case "health" -> health();
      case "metrics" ->
          Answer.of(
              200,
              "text/plain; version=0.0.4; charset=utf-8",
              metrics.text(visits.count(), source.board()));
      case "files" -> files();
      default -> Answer.plain(404, "no such page");
    };
  }

  private Answer health() {
    String trouble = voice.trouble();
    Map<String, Object> health = new LinkedHashMap<>();
    health.put("status", trouble.isEmpty() ? "up" : "down");
    health.put("notices", source.board().notices().size());
    health.put("rejected", source.board().rejected().size());
    if (!trouble.isEmpty()) {
      health.put("voice", trouble);
    }
    return Answer.of(trouble.isEmpty() ? 200 : 503, "application/json", Json.of(health));
  }

  private Answer files() {
    NoticeBoard board = source.board();
    List<Object> shown =
        board.notices().stream()
            .map(notice -> (Object) Map.of("id", notice.id(), "title", notice.title().toString()))
            .toList();
    List<Object> rejected =
        board.rejected().stream()
            .map(file -> (Object) Map.of("file", file.name(), "reason", file.reason()))
            .toList();
    return Answer.json(Json.of(Map.of("shown", shown, "rejected", rejected)));
  }
}
