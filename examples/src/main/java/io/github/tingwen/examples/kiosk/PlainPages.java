package io.github.tingwen.examples.kiosk;

/** The pages with little on them: a notice that is gone, a failure, the question whether one is there. */
final class PlainPages {

  private PlainPages() {}

  static Page gone(Desk desk) {
    return told(desk, "notice.gone.title", "notice.gone");
  }

  static Page failure(Desk desk) {
    return told(desk, "error.title", "error.text");
  }

  private static Page told(Desk desk, String title, String text) {
    Voiced page = new Voiced(desk);
    page.read("h1", title);
    page.read("p", text);
    page.html().open("p");
    page.link("error.back", desk.path(""), "class", "button");
    page.html().close();
    return new Page("plain", "", desk.words().of(title), page.html().toString());
  }

  /** The warning for browsers without script; the others show it over the page. */
  static Page warning(Desk desk) {
    Voiced page = new Voiced(desk);
    page.read("h1", "idle.title");
    page.read("p", "idle.text");
    page.html().open("p");
    page.link("idle.continue", desk.path(""), "class", "button");
    page.html().close();
    return new Page("plain", "", desk.words().of("idle.title"), page.html().toString());
  }
}
