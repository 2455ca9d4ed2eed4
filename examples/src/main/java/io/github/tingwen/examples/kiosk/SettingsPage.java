package io.github.tingwen.examples.kiosk;

import java.util.Locale;
import java.util.Optional;

/** The choices of a visit, one touch each, with or without script. */
final class SettingsPage {

  private final Voiced page;
  private final Desk desk;
  private final Settings settings;

  private SettingsPage(Desk desk) {
    this.desk = desk;
    this.settings = desk.settings();
    this.page = new Voiced(desk);
  }

  static Page of(Desk desk) {
    return new SettingsPage(desk).write();
  }

  private Page write() {
    Markup html = page.html();
    page.read("h1", "settings.title");
    page.read("p", "settings.note");
    html.open("form", "method", "post", "action", desk.path("settings"), "class", "settings");
    html.empty("input", "type", "hidden", "name", "back", "value", "settings");
    constants("theme", Theme.values(), settings.theme());
    constants("size", TypeSize.values(), settings.size());
    rates();
    volumes();
    flag("voicing", settings.voicing());
    flag("readOn", settings.readOn());
    flag("pointing", settings.pointing());
    flag("captions", settings.captions());
    flag("letterKeys", settings.letterKeys());
    flag("calm", settings.calm());
    html.close();
    return new Page("settings", "settings", desk.words().of("settings.title"), html.toString());
  }

  private void constants(String setting, Enum<?>[] values, Enum<?> chosen) {
    begin(setting, Optional.empty());
    for (Enum<?> value : values) {
      String name = value.name().toLowerCase(Locale.ROOT);
      Utterance label = desk.words().utterance("settings." + setting + "." + name);
      choice(setting, name, label, value == chosen);
    }
    end();
  }

  private void rates() {
    begin("rate", Optional.empty());
    for (double rate : Settings.RATES) {
      String value = Json.number(rate);
      Utterance label = desk.words().utterance("settings.rate.value", value);
      choice("rate", value, label, rate == settings.rate());
    }
    end();
  }

  private void volumes() {
    begin("volume", Optional.empty());
    for (int volume = 0; volume <= Settings.LOUDEST; volume++) {
      Utterance label = desk.words().utterance("settings.volume.value", volume + 1);
      choice("volume", "" + volume, label, volume == settings.volume());
    }
    end();
  }

  private void flag(String setting, boolean on) {
    begin(setting, Optional.of("settings." + setting + ".note"));
    choice(setting, "true", desk.words().utterance("value.on"), on);
    choice(setting, "false", desk.words().utterance("value.off"), !on);
    end();
  }

  private void begin(String setting, Optional<String> note) {
    Markup html = page.html();
    html.open("fieldset");
    page.read("legend", "settings." + setting);
    note.ifPresent(key -> page.read("p", key, "class", "note"));
    html.open("div", "class", "choices");
  }

  private void end() {
    page.html().close().close();
  }

  private void choice(String setting, String value, Utterance label, boolean chosen) {
    page.choice(
        label, chosen, "name", setting, "value", value, "id", idOf(setting, value));
  }

  /** The id of the button that makes a choice. */
  static String idOf(String setting, String value) {
    return "set-" + setting + "-" + value.replace('.', '-');
  }
}
