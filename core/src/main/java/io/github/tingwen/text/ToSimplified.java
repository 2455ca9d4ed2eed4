package io.github.tingwen.text;

import static java.util.Objects.requireNonNull;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.util.BitSet;

/**
 * The repair that converts Traditional characters to Simplified ones: 鎮黨委書記 becomes 镇党委书记.
 *
 * <p>Only the script changes, never the words: 資訊 becomes 资讯, not 信息. Names keep their identity.
 * Each line is looked at by itself: a Simplified line is left alone, so that 萧乾 stays in it. The
 * tables are those of OpenCC4j with the corrections of {@code corrections.tsv}; they are loaded at
 * the first Traditional line.
 *
 * <p>Immutable and thread-safe; linear.
 */
public final class ToSimplified implements TextRepair {

  /** Makes the repair; it has no options and loads nothing yet. */
  public ToSimplified() {}

  private static final BitSet NONE_KEPT = new BitSet();

  private static final class Shared {
    static final ScriptDictionary DICTIONARY = load();

    private static ScriptDictionary load() {
      IDataMap opencc = DataMaps.defaults();
      ScriptDictionary dictionary = new ScriptDictionary();
      opencc.tsChar().forEach((key, forms) -> dictionary.put(key, forms.get(0)));
      opencc.tsPhrase().forEach((key, forms) -> dictionary.put(key, forms.get(0)));
      Corrections.of("t2s").forEach(dictionary::put);
      return dictionary;
    }
  }

  @Override
  public Repaired repair(Passage text) {
    requireNonNull(text, "text");
    return new LineByLine(text, "Simplified")
        .convert(
            ScriptCharacters::isTraditionalLine,
            (line, out) -> Shared.DICTIONARY.convert(line, NONE_KEPT, out));
  }
}
