package io.github.tingwen.examples.kiosk;

import java.util.Locale;
import java.util.Set;

/** The language of everything on the page that is not a notice. */
public enum Language {
  /** Chinese in Simplified characters. */
  SIMPLIFIED("zh-Hans", "简体中文"),
  /** Chinese in Traditional characters; notices are shown in them too. */
  TRADITIONAL("zh-Hant", "繁體中文"),
  /** English; notices stay Chinese. */
  ENGLISH("en", "English");

  private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** Returns the language tag of BCP 47. */
  public String tag() {
    return tag;
  }

  /** Returns what its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** Returns the tag of the notices shown beside it. */
  public String noticeTag() {
    return this == TRADITIONAL ? "zh-Hant" : "zh-Hans";
  }

  /** Returns the language for a reader of {@code locale}; Simplified for one that is not here. */
  public static Language of(Locale locale) {
    if (locale.getLanguage().equals("en")) {
      return ENGLISH;
    }
    boolean traditional =
        locale.getScript().equals("Hant")
            || locale.getScript().isEmpty() && TRADITIONAL_REGIONS.contains(locale.getCountry());
    return traditional ? TRADITIONAL : SIMPLIFIED;
  }
}
