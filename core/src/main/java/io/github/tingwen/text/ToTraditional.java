package io.github.tingwen.text;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;

/**
 * The repair that converts Simplified characters to Traditional ones, for readers of that script:
 * 镇党委书记 becomes 鎮黨委書記.
 *
 * <p>Only the script changes, never the words. Lines that are Traditional already stay. Where a
 * character stands as a surname it takes the form the surname has (范, 鍾, 余, 于). The tables are
 * those of OpenCC4j with the corrections of {@code corrections.tsv}; they are loaded at first use.
 *
 * <p>Immutable and thread-safe; linear.
 */
public final class ToTraditional implements TextRepair {

  /** Makes the repair; it has no options and loads nothing yet. */
  public ToTraditional() {}

  private static final class Shared {
    static final ScriptDictionary DICTIONARY = load();

    private static ScriptDictionary load() {
      IDataMap opencc = DataMaps.defaults();
      ScriptDictionary dictionary = new ScriptDictionary();
      opencc.stChar().forEach((key, forms) -> dictionary.put(key, forms.get(0)));
      opencc.stPhrase().forEach((key, forms) -> dictionary.put(key, forms.get(0)));
      Corrections.of("s2t").forEach(dictionary::put);
      return dictionary;
    }
  }

  @Override
  public Repaired repair(Passage text) {
    return new LineByLine(text, "Traditional")
        .convert(
            ScriptCharacters::isSimplifiedLine,
            (line, out) -> Shared.DICTIONARY.convert(line, Surnames.in(line), out));
  }
}
