package io.github.tingwen.examples.kiosk;

import java.util.List;

/** How the kiosk is used, with every key; made from the key map itself. */
final class HelpPage {

  private final Voiced page;
  private final Desk desk;
  private final KeyMap keys;

  private HelpPage(Desk desk, KeyMap keys) {
    this.desk = desk;
    this.keys = keys;
    this.page = new Voiced(desk);
  }

  static Page of(Desk desk, KeyMap keys) {
    return new HelpPage(desk, keys).write();
  }

  private Page write() {
    page.read("h1", "help.title");
    for (String part : List.of("intro", "stop", "listen", "idle", "privacy", "staff")) {
      page.read("p", "help." + part);
    }
    table("keypad", keys.bindings().stream().filter(KeyMap.Binding::isKeypad).toList());
    table("keyboard", keys.bindings().stream().filter(key -> !key.isKeypad()).toList());
    return new Page("help", "help", desk.words().of("help.title"), page.html().toString());
  }

  private void table(String name, List<KeyMap.Binding> bindings) {
    Markup html = page.html();
    page.read("h2", "help." + name, "id", name);
    html.open("table", "aria-labelledby", name).open("thead").open("tr");
    page.words("th", "help.keys", "scope", "col");
    page.words("th", "help.does", "scope", "col");
    html.close().close().open("tbody");
    bindings.forEach(this::row);
    html.close().close();
  }

  private void row(KeyMap.Binding key) {
    Words words = desk.words();
    Words.Key action = new Words.Key(key.actionKey());
    Utterance said = words.utterance("help.key", key.name(), action);
    page.html()
        .open("tr", "tabindex", "-1", "data-item", "", "data-read", "", "data-say", desk.say(said))
        .element("th", words.of(key.name().name(), key.name().arguments()), "scope", "row")
        .element("td", words.of(key.actionKey()))
        .close();
  }
}
