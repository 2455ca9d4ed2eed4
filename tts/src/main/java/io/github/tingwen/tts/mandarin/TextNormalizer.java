package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import java.util.List;
import java.util.Optional;

/**
 * The step that writes a sentence out as it is said: 9：30 as 九点三十分, 1310 as a room or a quantity,
 * by its slot where the model knows, by its neighbours where not.
 *
 * <p>Readers are asked in order at every place that is not plain text, the most special first; each
 * looks a bounded way left and right or passes over what it reads, so the work is linear. Immutable
 * and thread-safe.
 */
final class TextNormalizer {

  private static final String PLAIN = "，。、；：！？“”‘’《》〈〉【】〔〕「」『』（）…,.;!?\"'()[]{}";

  private final List<LineReader> digitReaders =
      List.of(
          new AddressReader(),
          new LossReader(),
          new PersonalNumberReader(),
          new PhoneReader(),
          new HotlineReader(),
          new DateReader(),
          new ClockReader(),
          new CodeReader(),
          new QuantityReader());
  private final List<LineReader> letterReaders =
      List.of(new AddressReader(), new LossReader(), new MoneyReader(), new LatinReader());
  private final List<LineReader> signReaders =
      List.of(
          new LossReader(),
          new PhoneReader(),
          new MoneyReader(),
          new ForeignReader(),
          new SignReader());
  private final List<LineReader> bracketReaders = List.of(new LossReader(), new PhoneReader());

  /** Returns the words of a text; every character of them traces to what it says. */
  Normalized normalize(Passage text, List<Slot> slots) {
    requireNonNull(text, "text");
    Line line = Line.of(text, slots);
    Wording wording = new Wording(text, line);
    int i = 0;
    while (i < line.length()) {
      Optional<Written> written = isPlain(line, i) ? Optional.empty() : read(text, line, i);
      written = written.map(it -> keptApart(line, it));
      if (written.isPresent()) {
        wording.say(i, written.get());
        i = Math.max(i + 1, written.get().to());
      } else {
        i++;
      }
    }
    return wording.finish(slots);
  }

  /** rule: numbers on both sides of a silent sign (3★1) stay two numbers. */
  private static Written keptApart(Line line, Written written) {
    boolean between = line.isDigit(written.from() - 1) && line.isDigit(written.to());
    boolean silent = written instanceof Written.Words words && words.words().isEmpty();
    return between && silent ? new Written.Gap(written.from(), written.to()) : written;
  }

  private static boolean isPlain(Line line, int at) {
    char c = line.at(at);
    if (c == '（' || c == '(') {
      return !line.isDigit(at + 1);
    }
    if (c == '.') {
      return !SignReader.isExtension(line, at);
    }
    if (c == '?' || c == '？') {
      return !Losses.isDigit(line, at);
    }
    return Line.isHan(c) || PLAIN.indexOf(c) >= 0;
  }

  private Optional<Written> read(Passage text, Line line, int at) {
    if (line.isDigit(at)) {
      return first(digitReaders, line, at);
    }
    if (line.isOneOf("（(", at)) {
      return first(bracketReaders, line, at);
    }
    Optional<Written> written = first(line.isLetter(at) ? letterReaders : signReaders, line, at);
    return written.isPresent() || !isSymbol(text.charAt(line.origin(at)))
        ? written
        : Optional.of(new Written.Words(at, at + 1, String.valueOf(line.at(at))));
  }

  /** rule: a symbol used as punctuation (− for a dash, ∶ for a colon) becomes that punctuation. */
  private static boolean isSymbol(char c) {
    int type = Character.getType(c);
    return type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL;
  }

  private static Optional<Written> first(List<LineReader> readers, Line line, int at) {
    for (LineReader reader : readers) {
      Optional<Written> written = reader.read(line, at);
      if (written.isPresent()) {
        return written;
      }
    }
    return Optional.empty();
  }
}
