package io.github.tingwen.examples.kiosk;

import io.github.tingwen.reading.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a visit can look at: the pages under {@code /s/ID/}.
 *
 * <p>Thread-safe.
 */
final class VisitPages {

  private final Visits visits;
  private final NoticeSource source;
  private final Clock clock;
  private final ZoneId zone;
  private final SpeechShelf shelf;
  private final Sounds sounds;
  private final KeyMap keys;
  private final Frame frame;

  VisitPages(
      Visits visits,
      NoticeSource source,
      Clock clock,
      ZoneId zone,
      SpeechShelf shelf,
      Sounds sounds,
      KeyMap keys) {
    this.visits = visits;
    this.source = source;
    this.clock = clock;
    this.zone = zone;
    this.shelf = shelf;
    this.sounds = sounds;
    this.keys = keys;
    this.frame = new Frame(visits.rule());
  }

  Desk desk(Visit visit) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    Words words = Words.in(visit.settings().language());
    return new Desk(visit, words, source.board(), today, shelf);
  }

  /** Answers a GET below a visit's own path. */
  Answer answer(Request request, Visit visit) {
    Desk desk = desk(visit);
    return switch (request.step(2)) {
      case "" -> list(request, desk, ListPage.View.NEW);
      case "upcoming" -> list(request, desk, ListPage.View.UPCOMING);
      case "week" -> list(request, desk, ListPage.View.WEEK);
      case "notice" -> notice(request, desk);
      case "settings" -> page(request, desk, SettingsPage.of(desk));
      case "help" -> page(request, desk, HelpPage.of(desk, keys));
      case "warning" -> warning(request, desk);
      case "listen" -> listen(request, desk);
      case "phrases" -> Answer.json(Json.of(Phrases.all(desk)));
      case "where" -> where(request, desk);
      default -> lost(desk);
    };
  }

  private Answer list(Request request, Desk desk, ListPage.View view) {
    return page(request, desk, ListPage.of(desk, view));
  }

  private Answer page(Request request, Desk desk, Page page) {
    return request.length() == 3 ? Answer.html(200, frame.around(page, desk)) : lost(desk);
  }

  private Answer lost(Desk desk) {
    return Answer.html(404, frame.around(PlainPages.failure(desk), desk));
  }

  Answer failure(Desk desk) {
    return Answer.html(500, frame.around(PlainPages.failure(desk), desk));
  }

  private Answer notice(Request request, Desk desk) {
    Optional<PostedNotice> notice = desk.board().notice(request.step(3));
    if (request.length() != 4) {
      return lost(desk);
    }
    return notice
        .map(posted -> Answer.html(200, frame.around(NoticePage.of(desk, posted), desk)))
        .orElseGet(() -> Answer.html(404, frame.around(PlainPages.gone(desk), desk)));
  }

  /** The warning page ends the visit by itself, like the warning that the script shows. */
  private Answer warning(Request request, Desk desk) {
    Answer answer = page(request, desk, PlainPages.warning(desk));
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    headers.put("Refresh", visits.rule().warning().toSeconds() + "; url=/");
    return new Answer(answer.status(), headers, answer.body());
  }

  private Answer listen(Request request, Desk desk) {
    String id = request.step(3).replace(".wav", "");
    Optional<PostedNotice> notice = desk.board().notice(id);
    if (notice.isEmpty() || request.length() > 5) {
      return Answer.plain(404, "no such sound");
    }
    List<Section> all = notice.get().script().sections();
    if (request.length() == 4) {
      return sounds.listen(desk, all, request.range());
    }
    int section = number(request.step(4).replace(".wav", ""));
    if (section < 1 || section > all.size()) {
      return Answer.plain(404, "no such sound");
    }
    return sounds.listen(desk, all.subList(section - 1, section), request.range());
  }

  private static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
  }

  private static Answer where(Request request, Desk desk) {
    try {
      Optional<PostedNotice> notice = desk.board().notice(request.step(3));
      if (notice.isPresent()) {
        return Answer.json(Json.of(Phrases.whereInNotice(desk, notice.get(), request.step(4))));
      }
      return Answer.json(
          Json.of(
              Phrases.whereOnPage(
                  desk, request.step(3), number(request.step(4)), number(request.step(5)))));
    } catch (IllegalArgumentException e) {
      return Answer.plain(404, "no such place");
    }
  }

  /** What the script asks for every second: is the visit going on, is there news. */
  Answer state(Request request, Visit visit) {
    Desk desk = desk(visit);
    Map<String, Object> state = new LinkedHashMap<>();
    Optional<Long> left = visits.warning(visit).map(time -> (time.toMillis() + 999) / 1000);
    state.put("phase", left.isPresent() ? "warning" : "active");
    state.put("left", left.orElse(0L));
    state.put("headphones", visit.privately());
    state.put("version", desk.board().version());
    String since = request.query();
    state.put(
        "news", since.matches("\\d{1,18}") ? Phrases.news(desk, Long.parseLong(since)) : List.of());
    return Answer.json(Json.of(state));
  }
}
