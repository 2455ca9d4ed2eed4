package io.github.tingwen.convert;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.ToTraditional;

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

  /** The passage in this script, traced as before. */
  Passage of(Passage passage) {
    return this == TRADITIONAL ? new ToTraditional().repair(passage).text() : passage;
  }

  /** The text in this script; markup of Latin letters and signs stays as it is. */
  String of(String text) {
    return of(Passage.untraced(text)).toString();
  }
}
