package io.github.tingwen.examples.kiosk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the page's script may have to say of its own: results of keys, where one is, news. */
final class Phrases {

  private static final int MOST_ITEMS = 9999;
  private static final List<String> FIXED =
      List.of(
          "fastest",
          "slowest",
          "loudest",
          "softest",
          "first",
          "last",
          "noFacts",
          "finished",
          "voicingOn",
          "voicingOff",
          "readOnOn",
          "readOnOff",
          "captionsOn",
          "captionsOff",
          "headphonesIn",
          "headphonesOut",
          "unsaid");

  private Phrases() {}

  /** All phrases that do not depend on the place. */
  static Map<String, Object> all(Desk desk) {
    Words words = desk.words();
    Map<String, Object> phrases = new LinkedHashMap<>();
    FIXED.forEach(name -> phrases.put(name, phrase(desk, words.utterance("said." + name))));
    for (double rate : Settings.RATES) {
      String value = Json.number(rate);
      phrases.put("rate" + value, phrase(desk, words.utterance("said.rate", value)));
    }
    for (int volume = 0; volume <= Settings.LOUDEST; volume++) {
      Utterance said = words.utterance("said.volume", volume + 1, Settings.LOUDEST + 1);
      phrases.put("volume" + volume, phrase(desk, said));
    }
    phrases.put("play", phrase(desk, words.utterance("reading.play")));
    phrases.put("pause", phrase(desk, words.utterance("reading.pause")));
    phrases.put("idle", phrase(desk, words.utterance("idle.text")));
    phrases.put("idleTitle", phrase(desk, words.utterance("idle.title")));
    phrases.put("left", words.of("idle.left"));
    phrases.put("away", words.of("error.away"));
    phrases.put("show", phrase(desk, words.utterance("news.show")));
    return phrases;
  }

  private static Map<String, Object> phrase(Desk desk, Utterance utterance) {
    boolean chinese = utterance.voice() == Utterance.VoiceName.MANDARIN;
    return Map.of(
        "text", utterance.shown(),
        "say", desk.say(utterance),
        "lang", chinese ? desk.language().noticeTag() : "en");
  }

  /** 设置，第3项，共12项. */
  static Map<String, Object> whereOnPage(Desk desk, String page, int item, int of) {
    if (item < 1 || of > MOST_ITEMS || item > of) {
      throw new IllegalArgumentException("item " + item + " of " + of);
    }
    Words.Key name = new Words.Key("nav." + page);
    return phrase(desk, desk.words().utterance("where.page", name, item, of));
  }

  /** What changed on the board since a version, to be shown and said. */
  static List<Object> news(Desk desk, long since) {
    return desk.board().changesSince(since).stream().map(change -> (Object) news(desk, change)).toList();
  }

  private static Map<String, Object> news(Desk desk, NoticeBoard.Change change) {
    String kind = "news." + change.kind().name().toLowerCase(Locale.ROOT);
    List<Object> parts = new ArrayList<>();
    parts.add(phrase(desk, desk.words().utterance(kind)));
    parts.add(phrase(desk, desk.chinese(change.title())));
    change.difference().forEach(sentence -> parts.add(phrase(desk, desk.chinese(sentence))));
    return Map.of("notice", change.noticeId(), "parts", parts);
  }

  /** 第二部分，共五部分，第一句，共三句，还有约四十秒. */
  static Map<String, Object> whereInNotice(Desk desk, PostedNotice notice, String sentence) {
    return phrase(desk, new Place(notice, sentence).told(desk));
  }
}
