package io.github.tingwen.text;

import static java.util.Objects.requireNonNull;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;

/**
 * The repair that converts Simplified characters to Traditional ones, for readers of that script:
 * 镇党委书记 becomes 鎮黨委書記.
 *
 * <p>Only the script changes, never the words. What stood in Traditional characters in the caller's
 * text comes back as it stood there, so that no name is altered by the way through Simplified
 * script. Lines that are Traditional already stay. Where a character stands as a surname it takes
 * the form the surname has (范, 鍾, 余, 于); names that the caller knows are kept wherever they stand,
 * see {@link #keeping}. The tables are those of OpenCC4j with the corrections of {@code
 * corrections.tsv}; they are loaded at first use.
 *
 * <p>Immutable and thread-safe; linear.
 */
public final class ToTraditional implements TextRepair {

  /** What stands in both scripts, but in Traditional text hardly ever as the same word. */
  private static final String ALWAYS_CONVERTED = "万几";

  private final NameForms names;

  /** Makes the repair of a text whose names are not known; it loads nothing yet. */
  public ToTraditional() {
    this(new NameForms());
  }

  private ToTraditional(NameForms names) {
    this.names = names;
  }

  /**
   * Returns the repair of a text with these names. A character of a name that Traditional text has
   * too stays as it is (沈余松, 里仁里), the same wherever the name stands. In the names of bodies and
   * places words of the tables are converted (后勤), in those of persons only characters.
   *
   * @param persons names of persons
   * @param bodies names of bodies and places, document numbers
   */
  public static ToTraditional keeping(Collection<Passage> persons, Collection<Passage> bodies) {
    requireNonNull(persons, "persons");
    NameForms forms = new NameForms();
    forms.with(persons, name -> name(name, false));
    return new ToTraditional(forms.with(bodies, name -> name(name, true)));
  }

  private static final class Shared {

    static final ScriptDictionary DICTIONARY = new ScriptDictionary();
    static final ScriptVariants VARIANTS = new ScriptVariants();

    static {
      IDataMap opencc = DataMaps.defaults();
      opencc.stChar().forEach((key, forms) -> DICTIONARY.put(key, forms.get(0)));
      opencc.stPhrase().forEach((key, forms) -> DICTIONARY.put(key, forms.get(0)));
      Corrections.of("s2t").forEach(DICTIONARY::put);
      opencc.stChar().forEach((key, forms) -> forms.forEach(form -> VARIANTS.put(key, form)));
      opencc.tsChar().forEach((key, forms) -> forms.forEach(form -> VARIANTS.put(form, key)));
      opencc.tsPhrase().forEach((key, forms) -> VARIANTS.put(forms.get(0), key));
      Corrections.of("t2s").forEach((key, form) -> VARIANTS.put(form, key));
    }
  }

  @Override
  public Repaired repair(Passage text) {
    requireNonNull(text, "text");
    return new LineByLine(text, "Traditional")
        .convert(ScriptCharacters::isSimplifiedLine, this::convert);
  }

  private int convert(Passage line, Passage.Builder out) {
    String shown = line.toString();
    var found = names.in(shown);
    BitSet kept = Surnames.in(line);
    found.forEach(name -> kept.set(name.from(), name.to()));
    AlignedText aligned = new AlignedText(line, converted(line, kept));
    found.forEach(name -> aligned.put(name.from(), name.form()));
    return restored(aligned, line).appendTo(out);
  }

  private static Passage name(Passage name, boolean withWords) {
    BitSet kept = withWords ? Shared.DICTIONARY.outsidePhrases(name.toString()) : new BitSet();
    if (!withWords) {
      kept.set(0, name.length());
    }
    for (int i = 0; i < name.length(); i++) {
      String character = name.sub(i, i + 1).toString();
      boolean same = Shared.VARIANTS.holds(character, character);
      kept.set(i, kept.get(i) && same && !ALWAYS_CONVERTED.contains(character));
    }
    Passage.Builder form = Passage.builder();
    AlignedText aligned = new AlignedText(name, converted(name, kept));
    restored(aligned, name).appendTo(form);
    return form.build();
  }

  private static Passage converted(Passage line, BitSet kept) {
    Passage.Builder converted = Passage.builder();
    Shared.DICTIONARY.convert(line, kept, converted);
    return converted.build();
  }

  /** Puts back what stood there in Traditional characters. */
  private static AlignedText restored(AlignedText aligned, Passage line) {
    Optional<Received> received = line.received();
    for (int i = 0; received.isPresent() && i < line.length(); i = aligned.next(i)) {
      int at = i;
      String shown = line.sub(at, aligned.next(at)).toString();
      line.span(at, aligned.next(at))
          .flatMap(received.get()::traditionalAt)
          .filter(stood -> stood.equals(shown) || Shared.VARIANTS.holds(shown, stood))
          .ifPresent(stood -> aligned.put(at, stood));
    }
    return aligned;
  }
}
