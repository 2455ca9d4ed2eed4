package io.github.tingwen.convert;

/** The characters in which a notice is written out. */
public enum ChineseScript {
  /** As the model holds them: Simplified where the text was repaired. */
  SIMPLIFIED("zh-Hans"),
  /** Traditional; words are never exchanged. */
  TRADITIONAL("zh-Hant");

  private final String languageTag;

  ChineseScript(String languageTag) {
    this.languageTag = languageTag;
  }

  /** Returns the BCP 47 tag: {@code zh-Hans} or {@code zh-Hant}. */
  public String languageTag() {
    return languageTag;
  }
}
