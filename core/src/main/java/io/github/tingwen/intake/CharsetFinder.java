package io.github.tingwen.intake;

import io.github.tingwen.intake.UnreadableDocumentException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes bytes of Chinese text whose charset nobody tells for sure.
 *
 * <p>In this order: a byte order mark; UTF-8, if every byte or nearly every byte fits it, which
 * other text does not by chance; UTF-16, by its zero bytes or by what the units would be; what a
 * page declares, if every byte fits; GB18030 or Big5 with the Hong Kong characters, whichever fits
 * or reads like Chinese.
 */
final class CharsetFinder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  /** How far a declaration may stand from the beginning (HTML Standard §4.2.5.4). */
  private static final int PRESCAN = 1024;

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s{0,4}+=\\s{0,4}+[\"']?+([A-Za-z0-9_.:-]{2,40}+)");

  /** Frequent in official text of either script; what a wrong charset gives is none of them. */
  private static final String FREQUENT =
      "的一在和了是要有为不中国人大会议各年月日时地点区县市镇村上下午员工作通知单位主任书记请参加" + "為國會議區縣鎮時點員單書記請參與關於開個發現辦處長學民政府委黨社第十二三四五";

  private CharsetFinder() {}

  static Decoded decode(byte[] bytes) throws UnreadableDocumentException {
    Optional<Decoded> decoded =
        byMark(bytes)
            .or(() -> strictly(bytes, 0, StandardCharsets.UTF_8).filter(d -> !hasZero(bytes)))
            .or(() -> utf16(bytes))
            .or(() -> nearlyUtf8(bytes))
            .or(() -> declared(bytes));
    return decoded.isPresent() ? decoded.get() : chinese(bytes);
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (bytes.length >= 3
        && unsigned(bytes, 0) == 0xEF
        && unsigned(bytes, 1) == 0xBB
        && unsigned(bytes, 2) == 0xBF) {
      return Optional.of(leniently(bytes, 3, StandardCharsets.UTF_8));
    }
    int mark = bytes.length < 2 ? 0 : unsigned(bytes, 0) << 8 | unsigned(bytes, 1);
    return switch (mark) {
      case 0xFEFF -> Optional.of(leniently(bytes, 2, StandardCharsets.UTF_16BE));
      case 0xFFFE -> Optional.of(leniently(bytes, 2, StandardCharsets.UTF_16LE));
      default -> Optional.empty();
    };
  }

  private static int unsigned(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }

  private static Optional<Decoded> strictly(byte[] bytes, int from, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return Optional.of(new Decoded(text, charset));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded leniently(byte[] bytes, int from, Charset charset) {
    return new Decoded(new String(bytes, from, bytes.length - from, charset), charset);
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** Line ends and digits give UTF-16 zero bytes, which no other text has. */
  private static Optional<Decoded> utf16(byte[] bytes) {
    if (bytes.length < 2 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return readable(bytes, StandardCharsets.UTF_16LE)
        .or(() -> readable(bytes, StandardCharsets.UTF_16BE));
  }

  /** The text if nearly all of it is Chinese, Chinese punctuation or ASCII, and most is common. */
  private static Optional<Decoded> readable(byte[] bytes, Charset charset) {
    return strictly(bytes, 0, charset)
        .filter(decoded -> share(decoded.text(), CharsetFinder::isUsual) > 0.95)
        .filter(
            decoded -> hasZero(bytes) || share(decoded.text(), CharsetFinder::isFrequent) > 0.1);
  }

  private static boolean isUsual(int c) {
    return c >= 0x20 && c < 0x7F
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || c >= 0x2010 && c <= 0x2030
        || c >= 0x3000 && c <= 0x303F
        || c >= 0x4E00 && c <= 0x9FFF
        || c >= 0xFF00 && c <= 0xFFEF;
  }

  private static boolean isFrequent(int c) {
    return FREQUENT.indexOf(c) >= 0;
  }

  private static double share(String text, IntPredicate kind) {
    long count = text.codePoints().filter(kind).count();
    return text.isEmpty() ? 0 : (double) count / text.codePointCount(0, text.length());
  }

  /** UTF-8 of which a few bytes are lost: more than nine in ten characters beyond ASCII fit it. */
  private static Optional<Decoded> nearlyUtf8(byte[] bytes) {
    Decoded decoded = leniently(bytes, 0, StandardCharsets.UTF_8);
    long lost = decoded.text().chars().filter(c -> c == 0xFFFD).count();
    long beyondAscii = decoded.text().chars().filter(c -> c > 0x7F).count();
    return lost * 10 < beyondAscii ? Optional.of(decoded) : Optional.empty();
  }

  private static Optional<Decoded> declared(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCAN);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARED.matcher(start);
    boolean markup = start.stripLeading().startsWith("<");
    return markup && declaration.find()
        ? known(declaration.group(1)).flatMap(charset -> strictly(bytes, 0, charset))
        : Optional.empty();
  }

  /** GB2312 and GBK are read as their superset, Big5 as its own. */
  private static Optional<Charset> known(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("gb") || lower.equals("x-gbk") || lower.equals("cp936")) {
      return Optional.of(GB18030);
    }
    if (lower.startsWith("big5") || lower.equals("cp950")) {
      return Optional.of(BIG5);
    }
    try {
      return Charset.isSupported(lower) ? Optional.of(Charset.forName(lower)) : Optional.empty();
    } catch (IllegalCharsetNameException e) { // a name such as -utf or _8
      return Optional.empty();
    }
  }

  private static Decoded chinese(byte[] bytes) throws UnreadableDocumentException {
    if (hasZero(bytes)) {
      throw new UnreadableDocumentException(Reason.UNKNOWN_FORMAT, "this is not text");
    }
    Optional<Decoded> gb = strictly(bytes, 0, GB18030);
    Optional<Decoded> big5 = strictly(bytes, 0, BIG5);
    if (gb.isPresent() && big5.isPresent()) {
      return likelier(bytes, gb.get(), big5.get());
    }
    Optional<Decoded> fitting = gb.or(() -> big5);
    return fitting.isPresent() ? fitting.get() : damaged(bytes);
  }

  /** What reads more like Chinese; where both do not, what the detector says. */
  private static Decoded likelier(byte[] bytes, Decoded gb, Decoded big5) {
    double asGb = share(gb.text(), CharsetFinder::isFrequent);
    double asBig5 = share(big5.text(), CharsetFinder::isFrequent);
    if (Math.abs(asGb - asBig5) > 0.02) {
      return asGb > asBig5 ? gb : big5;
    }
    return detected(bytes).filter(BIG5::equals).isPresent() ? big5 : gb;
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(CharsetFinder::known);
  }

  /** Text with a few bytes lost: the charset that reads like Chinese, U+FFFD for what is lost. */
  private static Decoded damaged(byte[] bytes) throws UnreadableDocumentException {
    Decoded best = null;
    double most = 0.05;
    for (Charset charset : List.of(GB18030, BIG5)) {
      Decoded decoded = leniently(bytes, 0, charset);
      double frequent = share(decoded.text(), CharsetFinder::isFrequent);
      if (frequent > most && share(decoded.text(), c -> c == 0xFFFD) < 0.05) {
        best = decoded;
        most = frequent;
      }
    }
    if (best == null) {
      throw new UnreadableDocumentException(
          Reason.UNKNOWN_CHARSET, "the bytes are text in no known charset");
    }
    return best;
  }
}
