package io.github.tingwen.examples.kiosk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around every page: header with languages, reading controls, footer, idle warning.
 *
 * <p>The outline is {@code page.html}, where a hall may add its own marks. Immutable and
 * thread-safe.
 */
final class Frame {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");
  private static final List<String> CONTROLS =
      List.of("previous", "play", "next", "slower", "faster", "softer", "louder", "facts", "where");

  private final String outline;
  private final IdleRule rule;

  Frame(IdleRule rule) {
    this.rule = rule;
    try (InputStream in = Frame.class.getResourceAsStream("/kiosk/page.html")) {
      outline = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read page.html", e);
    }
  }

  /** Writes the whole page. */
  String around(Page page, Desk desk) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("html", html(page, desk));
    parts.put("title", title(page, desk));
    parts.put("refresh", refresh(desk));
    parts.put("body", tag("body", "class", "page-" + page.name()));
    parts.put("skip", skip(desk));
    parts.put("header", header(page, desk));
    parts.put("news", tag("div", "id", "news", "role", "status") + "</div>");
    parts.put("reading-label", "aria-label=\"" + escaped(desk.words().of("nav.reading")) + "\"");
    parts.put("reading", reading(desk));
    parts.put("footer", footer(page, desk));
    parts.put("idle", idle(desk));
    parts.put("main", page.main());
    return PLACE
        .matcher(outline)
        .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  private static String title(Page page, Desk desk) {
    String site = desk.words().of("site.name");
    return escaped(page.title().equals(site) ? site : page.title() + " - " + site);
  }

  private static String escaped(String text) {
    return new Markup().text(text).toString();
  }

  private static String tag(String name, String... attributes) {
    return new Markup().empty(name, attributes).toString();
  }

  private String html(Page page, Desk desk) {
    Settings settings = desk.settings();
    List<String> attributes = new ArrayList<>();
    add(attributes, "lang", desk.language().tag());
    add(
        attributes,
        "class",
        "theme-" + lower(settings.theme()) + " size-" + lower(settings.size()));
    add(attributes, "data-visit", desk.path(""));
    add(attributes, "data-page", page.name());
    add(attributes, "data-place", page.place());
    add(attributes, "data-version", desk.board().version());
    add(attributes, "data-used", desk.visit().used());
    add(attributes, "data-headphones", desk.visit().privately());
    add(attributes, "data-rate", Json.number(settings.rate()));
    add(attributes, "data-volume", settings.volume());
    add(attributes, "data-voicing", settings.voicing());
    add(attributes, "data-read-on", settings.readOn());
    add(attributes, "data-pointing", settings.pointing());
    add(attributes, "data-captions", settings.captions());
    add(attributes, "data-letter-keys", settings.letterKeys());
    add(attributes, "data-calm", settings.calm());
    return tag("html", attributes.toArray(String[]::new));
  }

  private static void add(List<String> attributes, String name, Object value) {
    attributes.add(name);
    attributes.add(value.toString());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Without script nobody reports signs of life: the page asks after the longer time. */
  private String refresh(Desk desk) {
    long seconds = rule.quietWithoutScript().toSeconds();
    String content = seconds + "; url=" + desk.path("warning");
    return "<noscript>" + tag("meta", "http-equiv", "refresh", "content", content) + "</noscript>";
  }

  private static String skip(Desk desk) {
    Markup html = new Markup();
    html.element("a", desk.words().of("skip"), "class", "skip", "href", "#main");
    return html.toString();
  }

  private static String header(Page page, Desk desk) {
    Voiced voiced = new Voiced(desk);
    Markup html = voiced.html();
    html.open("p", "class", "site");
    voiced.words("span", "site.hall", "class", "hall");
    html.text(" ");
    voiced.words("span", "site.name");
    html.close();
    String label = desk.words().of("nav.languages");
    form(html, desk, page.place(), "class", "languages", "aria-label", label);
    for (Language language : Language.values()) {
      voiced.choice(
          Utterance.of(voiceOf(language), language.ownName(), saidName(language)),
          language == desk.language(),
          "name",
          "language",
          "value",
          lower(language),
          "lang",
          language.tag(),
          "id",
          "language-" + lower(language));
    }
    return html.close().toString();
  }

  private static Utterance.VoiceName voiceOf(Language language) {
    return language == Language.ENGLISH
        ? Utterance.VoiceName.ENGLISH
        : Utterance.VoiceName.MANDARIN;
  }

  private static String saidName(Language language) {
    return language == Language.TRADITIONAL ? "繁体中文" : language.ownName();
  }

  private static void form(Markup html, Desk desk, String back, String... attributes) {
    List<String> all = new ArrayList<>(List.of("method", "post", "action", desk.path("settings")));
    all.addAll(List.of(attributes));
    html.open("form", all.toArray(String[]::new));
    html.empty("input", "type", "hidden", "name", "back", "value", back);
  }

  private static String reading(Desk desk) {
    Voiced voiced = new Voiced(desk);
    for (String control : CONTROLS) {
      Utterance label = desk.words().utterance("reading." + control);
      String action = control.equals("play") ? "playPause" : control;
      voiced.button(label, "type", "button", "data-action", action);
    }
    return voiced.html().toString();
  }

  private static String footer(Page page, Desk desk) {
    Voiced voiced = new Voiced(desk);
    Markup html = voiced.html();
    html.open("nav", "aria-label", desk.words().of("nav.main")).open("ul");
    for (String name : List.of("list", "settings", "help")) {
      html.open("li");
      String path = desk.path(name.equals("list") ? "" : name);
      if (page.name().equals(name)) {
        voiced.link("nav." + name, path, "aria-current", "page", "data-nav", name);
      } else {
        voiced.link("nav." + name, path, "data-nav", name);
      }
      html.close();
    }
    html.close().close();
    html.open("form", "method", "post", "action", desk.path("end"));
    voiced.button(desk.words().utterance("nav.end"), "id", "end");
    return html.close().toString();
  }

  private static String idle(Desk desk) {
    Voiced voiced = new Voiced(desk);
    Markup html = voiced.html();
    html.open("dialog", "id", "idle", "aria-labelledby", "idle-title");
    voiced.words("h2", "idle.title", "id", "idle-title");
    voiced.words("p", "idle.text");
    html.element("p", "", "id", "idle-left", "class", "left");
    voiced.button(desk.words().utterance("idle.continue"), "type", "button", "id", "idle-continue");
    voiced.button(desk.words().utterance("idle.end"), "type", "button", "id", "idle-end");
    return html.close().toString();
  }
}
