package io.github.tingwen.examples.kiosk;

import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.model.MeetingTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The list of notices: the newest first, those to come, or those of this week. */
final class ListPage {

  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_HOUR =
      DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

  private final Voiced page;
  private final Desk desk;
  private final View view;

  private ListPage(Desk desk, View view) {
    this.desk = desk;
    this.view = view;
    this.page = new Voiced(desk);
  }

  /** Which notices are listed. */
  enum View {
    NEW("", "list.new"),
    UPCOMING("upcoming", "list.upcoming"),
    WEEK("week", "list.week");

    private final String path;
    private final String key;

    View(String path, String key) {
      this.path = path;
      this.key = key;
    }

    String path() {
      return path;
    }
  }

  static Page of(Desk desk, View view) {
    return new ListPage(desk, view).write();
  }

  private Page write() {
    List<PostedNotice> notices = chosen();
    page.read("h1", "list.title");
    page.read("p", "list.welcome", "class", "welcome");
    views();
    page.read("p", count(notices.size()), "class", "count");
    if (!notices.isEmpty()) {
      page.html().open("ol", "class", "entries");
      notices.forEach(this::entry);
      page.html().close();
    }
    return new Page("list", view.path, desk.words().of("list.title"), page.html().toString());
  }

  private Utterance count(int size) {
    Words words = desk.words();
    return switch (size) {
      case 0 -> words.utterance("list.none");
      case 1 -> words.utterance("list.one");
      default -> words.utterance("list.count", size);
    };
  }

  private List<PostedNotice> chosen() {
    List<PostedNotice> all = desk.board().notices();
    LocalDate monday = desk.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (view) {
      case NEW -> all;
      case UPCOMING -> between(all, desk.today(), LocalDate.MAX);
      case WEEK -> between(all, monday, monday.plusDays(6));
    };
  }

  /** Meetings that are held between two days, both included, the earliest first. */
  private static List<PostedNotice> between(List<PostedNotice> all, LocalDate from, LocalDate to) {
    return all.stream()
        .filter(notice -> notice.day().filter(day -> !day.isAfter(to)).isPresent())
        .filter(notice -> notice.lastDay().filter(day -> !day.isBefore(from)).isPresent())
        .sorted(Comparator.comparing(notice -> notice.day().orElseThrow()))
        .toList();
  }

  private void views() {
    Markup html = page.html();
    html.open("nav", "class", "views", "aria-label", desk.words().of("list.views")).open("ul");
    for (View each : View.values()) {
      html.open("li");
      if (each == view) {
        page.link(each.key, desk.path(each.path), "aria-current", "page");
      } else {
        page.link(each.key, desk.path(each.path));
      }
      html.close();
    }
    html.close().close();
  }

  private void entry(PostedNotice notice) {
    String path = desk.path("notice/" + notice.id());
    page.html().open("li");
    page.html().open(
        "a", "class", "entry", "href", path, "id", "n-" + notice.id(), "data-item", "", "data-read", "");
    page.said("span", desk.quote(notice.title()), page.chinese("class", "entry-title"));
    badge(page, notice);
    Header header = notice.notice().header();
    header.time().ifPresent(time -> fact("label.time", time(time)));
    header.place().ifPresent(place -> fact("label.place", desk.quote(place)));
    page.html().close().close();
  }

  /** What happened to the notice, if anything did. */
  static void badge(Voiced page, PostedNotice notice) {
    MeetingStatus status = notice.notice().status();
    String language = page.words().language().tag();
    if (status == MeetingStatus.CANCELLED) {
      page.words("strong", "badge.cancelled", "class", "badge", "lang", language);
    } else if (status == MeetingStatus.POSTPONED) {
      page.words("strong", "badge.postponed", "class", "badge", "lang", language);
    } else if (!notice.difference().isEmpty()) {
      page.words("strong", "badge.amended", "class", "badge", "lang", language);
    }
  }

  private void fact(String label, Utterance value) {
    Markup html = page.html();
    html.open("span", "class", "fact");
    page.words("span", label, "class", "label");
    html.text(" ");
    boolean chinese = value.voice() == Utterance.VoiceName.MANDARIN;
    page.said("span", value, chinese ? page.chinese() : new String[0]);
    html.close();
  }

  /** In English where the whole date is known, else in the words of the paper. */
  private Utterance time(MeetingTime time) {
    Optional<LocalDate> day = time.date().flatMap(date -> date.toLocalDate());
    if (desk.language() != Language.ENGLISH || day.isEmpty() || time.lastDate().isPresent()) {
      return desk.quote(time.text());
    }
    String hour = time.start().map(ListPage::inEnglish).orElse("");
    String words = ENGLISH_DAY.format(day.get()) + hour;
    return Utterance.of(Utterance.VoiceName.ENGLISH, words, words);
  }

  private static String inEnglish(LocalTime hour) {
    return ", " + ENGLISH_HOUR.format(hour);
  }
}
