package io.github.tingwen.convert;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.TextRepair;
import io.github.tingwen.text.ToTraditional;

/** The characters in which a notice is written out. */
public enum ChineseScript {
  /** As the model holds them: Simplified where the text was repaired. */
  SIMPLIFIED("zh-Hans", TextRepair.none()),
  /** Traditional; words are never exchanged. */
  TRADITIONAL("zh-Hant", new ToTraditional());

  private final String languageTag;
  private final TextRepair conversion;

  ChineseScript(String languageTag, TextRepair conversion) {
    this.languageTag = languageTag;
    this.conversion = conversion;
  }

  /** Returns the BCP 47 tag: {@code zh-Hans} or {@code zh-Hant}. */
  public String languageTag() {
    return languageTag;
  }

  /** The passage in this script, traced as before. */
  Passage of(Passage passage) {
    return conversion.repair(passage).text();
  }

  /** The text in this script; markup of Latin letters and signs stays as it is. */
  String of(String text) {
    return of(Passage.untraced(text)).toString();
  }
}
