package io.github.tingwen.examples.kiosk;

import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.Privacy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One notice with its sections; every sentence bears the id it has in the reading script. */
final class NoticePage {

  private static final int SECTIONS_WORTH_A_CONTENTS = 4;

  private final PostedNotice notice;
  private final Voiced page;
  private final Desk desk;
  private final Set<String> facts;

  private NoticePage(Desk desk, PostedNotice notice) {
    this.desk = desk;
    this.notice = notice;
    this.page = new Voiced(desk);
    this.facts = notice.script().facts().stream().map(Sentence::id).collect(Collectors.toSet());
  }

  static Page of(Desk desk, PostedNotice notice) {
    return new NoticePage(desk, notice).write();
  }

  private Page write() {
    Markup html = page.html();
    Utterance title = desk.quote(notice.title());
    html.open("article", page.chinese("data-notice", notice.id()));
    page.said("h1", title, page.chinese("tabindex", "-1", "data-item", ""));
    ListPage.badge(page, notice);
    difference();
    listen("listen/" + notice.id() + ".wav", desk.words().of("notice.listen"));
    List<Section> sections = notice.script().sections();
    if (sections.size() >= SECTIONS_WORTH_A_CONTENTS) {
      contents(sections);
    }
    for (int i = 0; i < sections.size(); i++) {
      section(sections.get(i), i + 1);
    }
    html.close();
    return new Page("notice", "notice/" + notice.id(), title.shown(), html.toString());
  }

  private void difference() {
    if (notice.difference().isEmpty()) {
      return;
    }
    Markup html = page.html();
    html.open("div", "class", "difference", "lang", desk.language().tag());
    page.read("p", "notice.changed");
    for (String sentence : notice.difference()) {
      page.read("p", desk.chinese(sentence), page.chinese());
    }
    html.close();
  }

  /** For browsers without script: their own player. */
  private void listen(String path, String label) {
    Markup html = page.html();
    html.open("noscript");
    html.open("p", "class", "listen", "lang", desk.language().tag());
    html.element("span", label, "id", path.replaceAll("[^a-z0-9]", "-"));
    html.open(
        "audio",
        "controls",
        "",
        "preload",
        "none",
        "aria-labelledby",
        path.replaceAll("[^a-z0-9]", "-"),
        "src",
        desk.path(path));
    html.close().close().close();
  }

  private void contents(List<Section> sections) {
    Markup html = page.html();
    String tag = desk.language().tag();
    html.open("nav", "class", "contents", "aria-labelledby", "contents");
    page.words("h2", "notice.contents", "id", "contents", "lang", tag);
    html.open("ol");
    for (int i = 0; i < sections.size(); i++) {
      html.open("li");
      page.link(desk.chinese(sections.get(i).title()), "#part-" + (i + 1));
      html.close();
    }
    html.close().close();
  }

  private void section(Section section, int number) {
    Markup html = page.html();
    String id = "part-" + number;
    Utterance title = desk.chinese(section.title());
    html.open("section", "aria-labelledby", id);
    heading(section, title, id);
    String sound = "listen/" + notice.id() + "/" + number + ".wav";
    listen(sound, desk.words().of("notice.listenSection", title.shown()));
    boolean inList = false;
    for (Sentence sentence : section.sentences()) {
      boolean item = sentence.role() == Sentence.Role.ITEM;
      if (item != inList) {
        inList = item;
        listEdge(item);
      }
      html.open(item ? "li" : "p", "class", item ? "item" : "running");
      sentence(section, sentence);
      html.close();
    }
    if (inList) {
      html.close();
    }
    html.close();
  }

  private void listEdge(boolean begins) {
    if (begins) {
      page.html().open("ul", "class", "items");
    } else {
      page.html().close();
    }
  }

  /** The heading is not read on where the section's first sentence says the same better. */
  private void heading(Section section, Utterance title, String id) {
    if (section.sentences().get(0).role() == Sentence.Role.HEADING) {
      page.said("h2", title, "id", id, "tabindex", "-1", "data-item", "");
    } else {
      page.read("h2", title, "id", id);
    }
  }

  private void sentence(Section section, Sentence sentence) {
    boolean personal = !Privacy.LOUDSPEAKER.applyTo(section.kind(), sentence).equals(sentence);
    String[] attributes = {
      "class", "sentence",
      "id", sentence.id(),
      "tabindex", "-1",
      "data-item", "",
      "data-read", "",
      "data-pause", "" + sentence.pause().millis(),
      "data-say", desk.say(desk.inPublic(section.kind(), sentence)),
      facts.contains(sentence.id()) ? "data-fact" : "data-text", "",
      personal ? "data-personal" : "data-open", ""
    };
    page.html().element("span", desk.shown(sentence.wording()), attributes);
  }
}
