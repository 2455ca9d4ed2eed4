package io.github.tingwen.examples.kiosk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * HTML whose every element tells the page's script how it is said.
 *
 * <p>{@code data-say} names the sound of an element's words; {@code data-item} marks what the keys
 * step through, {@code data-read} what is read on without a key. For use by one thread.
 */
final class Voiced {

  private final Markup html = new Markup();
  private final Desk desk;

  Voiced(Desk desk) {
    this.desk = desk;
  }

  Markup html() {
    return html;
  }

  Desk desk() {
    return desk;
  }

  Words words() {
    return desk.words();
  }

  /** An element with words of the page. */
  Voiced words(String tag, String key, String... attributes) {
    return said(tag, words().utterance(key), attributes);
  }

  /** An element with an utterance. */
  Voiced said(String tag, Utterance utterance, String... attributes) {
    html.element(tag, utterance.shown(), with(attributes, "data-say", desk.say(utterance)));
    return this;
  }

  /** An element that is stepped to and read on, with an utterance. */
  Voiced read(String tag, Utterance utterance, String... attributes) {
    return said(tag, utterance, with(attributes, "data-item", "", "data-read", "", "tabindex", "-1"));
  }

  /** An element that is stepped to and read on, with words of the page. */
  Voiced read(String tag, String key, String... attributes) {
    return read(tag, words().utterance(key), attributes);
  }

  /** A link, said with its role. */
  Voiced link(String key, String path, String... attributes) {
    return link(words().utterance(key), path, attributes);
  }

  /** A link, said with its role. */
  Voiced link(Utterance label, String path, String... attributes) {
    return control("a", "role.link", label, with(attributes, "href", path));
  }

  /** A button, said with its role. */
  Voiced button(Utterance label, String... attributes) {
    return control("button", "role.button", label, attributes);
  }

  /** A button of a group that is the one chosen or not. */
  Voiced choice(Utterance label, boolean chosen, String... attributes) {
    String role = chosen ? "role.chosen" : "role.button";
    return control("button", role, label, with(attributes, "aria-pressed", "" + chosen));
  }

  private Voiced control(String tag, String role, Utterance label, String... attributes) {
    Utterance withRole = inRole(role, label);
    String[] all = with(attributes, "data-item", "", "data-say", desk.say(withRole));
    html.element(tag, label.shown(), all);
    return this;
  }

  private Utterance inRole(String role, Utterance label) {
    Language language =
        label.voice() == Utterance.VoiceName.ENGLISH ? Language.ENGLISH : Language.SIMPLIFIED;
    String said = Words.in(language).of(role, label.said().wording());
    return Utterance.of(label.voice(), label.shown(), said);
  }

  /** Attributes for words in the language of the notices. */
  String[] chinese(String... attributes) {
    return with(attributes, "lang", desk.language().noticeTag());
  }

  private static String[] with(String[] attributes, String... more) {
    List<String> all = new ArrayList<>(Arrays.asList(attributes));
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }
}
