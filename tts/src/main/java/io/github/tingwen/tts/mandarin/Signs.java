package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.One;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.Optional;

/**
 * What a sign says wherever it stands: by the table signs.tsv, or by what Unicode says that it is
 * made of (㊣ is 正, ㋀ is 1月, é is e, ⅐ is 1/7).
 *
 * <p>Immutable and thread-safe.
 */
final class Signs {

  private static final WordTable TABLE = WordTable.load("signs.tsv");

  /** Latin letters that Unicode does not take apart, each before how it is written without it. */
  private static final Map<Integer, String> LATIN =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ẞ', "SS"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'Æ', "AE"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'Œ', "OE"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'Ø', "O"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'Đ', "D"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'Ł', "L"),
          Map.entry((int) 'ı', "i"));

  private Signs() {}

  /** The words that the table has for a code point. */
  static Optional<String> named(int c) {
    return TABLE.find(Character.toString(c));
  }

  /** The words for a code point; none if it is unknown, empty words if it is silent. */
  static Optional<String> words(int c) {
    return named(c)
        .or(() -> Optional.ofNullable(LATIN.get(c)))
        .or(() -> madeOf(Character.toString(c)));
  }

  /** Returns what a sign is made of, or itself. */
  static String decomposed(String sign) {
    return Normalizer.normalize(sign, Form.NFKC);
  }

  private static Optional<String> madeOf(String sign) {
    int c = sign.codePointAt(0);
    if (Character.isDigit(c)) {
      return Optional.of(One.YI.digit(Character.digit(c, 10)));
    }
    String parts = decomposed(sign);
    if (parts.equals(sign) || Character.isIdeographic(c)) {
      return plainLetter(sign);
    }
    return Measures.named(parts)
        .or(() -> TABLE.find(parts))
        .or(() -> said(parts))
        .or(() -> plainLetter(sign));
  }

  /** The words for letters, Han characters and numbers; none if there is anything else. */
  private static Optional<String> said(String parts) {
    int slash = parts.indexOf('⁄');
    if (slash > 0 && slash < parts.length() - 1) {
      return said(parts.substring(slash + 1))
          .flatMap(below -> said(parts.substring(0, slash)).map(above -> below + "分之" + above));
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < parts.length(); ) {
      char c = parts.charAt(i);
      int end = digitsEnd(parts, i);
      if (end > i) {
        words.append(Cardinals.words(parts.substring(i, end)));
      } else if (isSayable(c)) {
        words.append(c);
      } else if ("()".indexOf(c) < 0) {
        return Optional.empty();
      }
      i = Math.max(end, i + 1);
    }
    return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
  }

  private static int digitsEnd(String text, int from) {
    int i = from;
    while (i < text.length() && Line.isAsciiDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSayable(char c) {
    return Line.isHan(c) || Line.isAsciiLetter(c);
  }

  /** The letter without its marks: é is e, ά is α and so 阿尔法. */
  private static Optional<String> plainLetter(String sign) {
    String plain = Normalizer.normalize(sign, Form.NFD).substring(0, 1);
    if (plain.charAt(0) == sign.charAt(0)) {
      return Optional.empty();
    }
    return Line.isAsciiLetter(plain.charAt(0)) ? Optional.of(plain) : TABLE.find(plain);
  }
}
