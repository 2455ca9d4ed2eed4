package io.github.tingwen.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds {@link Residue}s in one pass from the left. For one thread, one use.
 *
 * <p>Each rule looks only where a character that begins its residue stands; markup is matched
 * possessively and no further than a limit, so the whole is linear.
 */
final class ResidueFinder {

  private static final String ATTRIBUTES =
      "(?:\\s++[a-z_:][-\\w:.]*+\\s*+=\\s*+"
          + "(?:\"[^\"<>]{0,2000}+\"|'[^'<>]{0,2000}+'|[^\\s\"'<>]{1,500}+)){0,50}+";

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?+(p|br|div|span|a|img|font|b|strong|i|u|em|s|sup|sub|center|hr|section|article|pre"
              + "|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|script|style|iframe|input|form"
              + "|body|html|head|meta|link|title|label|button|video|o:p|v:[a-z]++|w:[a-z]++|st1:[a-z]++"
              + "|\\?xml[^<>]{0,200}+)"
              + ATTRIBUTES
              + "\\s*+/?+>");

  /** A tag that ends a paragraph or row. */
  private static final Pattern BREAK =
      Pattern.compile("(?i)<br\\b.*+|</(?:p|div|li|tr|h[1-6]|table|section|article)\\s*+>");

  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:(nbsp);?+|(ensp|emsp|ldquo|rdquo|lsquo|rsquo|hellip|mdash|middot|amp|lt|gt|quot);"
              + "|#([0-9]{1,7}+);|#[xX]([0-9a-fA-F]{1,6}+);)");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("hellip", "…"),
          Map.entry("mdash", "—"),
          Map.entry("middot", "·"),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""));

  private static final Pattern IMAGE_END =
      Pattern.compile("\\.(?i:jpg|jpeg|png|gif|bmp|webp)(?![\\p{L}\\d])");

  /** A line longer than this is no file name. */
  private static final int LONGEST_NAME = 100;

  /** Elements whose content is not shown. */
  private static final Set<String> HIDING = Set.of("script", "style");

  private static final String STOPS = "，,、；;。：:";

  private static final BitSet BEGINS = new BitSet(Character.MAX_VALUE + 1);

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      BEGINS.set(c, mayBegin((char) c));
    }
  }

  private final String text;
  private final List<Residue> found = new ArrayList<>();
  private boolean hasMarkIndent;
  private final Set<String> unclosed = new HashSet<>();

  ResidueFinder(String text) {
    this.text = text;
  }

  /** Returns the residues in the order of the text; they do not overlap. */
  List<Residue> find() {
    for (int at = 0; at < text.length(); ) {
      if (BEGINS.get(text.charAt(at))) {
        Optional<Residue> residue = residueAt(at);
        residue.ifPresent(found::add);
        at = residue.map(Residue::to).orElse(at + 1);
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean mayBegin(char c) {
    if (c < 0x80) {
      return "<&?|.".indexOf(c) >= 0 || STOPS.indexOf(c) >= 0 || isHidden(c);
    }
    return (c < '\u4E00' || c > '\u9FFF')
        && (STOPS.indexOf(c) >= 0 || c == '｜' || c == '\uFFFD' || isHidden(c) || isSeparator(c));
  }

  private Optional<Residue> residueAt(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '<' -> markup(at);
      case '&' -> entity(at);
      case '?', '\uFFFD' -> marks(at);
      case '|', '｜' -> bar(at);
      case '.' -> imageName(at);
      default -> STOPS.indexOf(c) >= 0 ? doubled(at) : invisible(at);
    };
  }

  // rule: comments, scripts and tags of HTML; only names HTML has, so that <通知> stays.
  private Optional<Residue> markup(int at) {
    Matcher tag = TAG.matcher(text).region(at, text.length());
    if (text.startsWith("<!--", at)) {
      return closed(at, "-->");
    }
    if (!tag.lookingAt()) {
      return Optional.empty();
    }
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    Optional<Residue> whole =
        HIDING.contains(name) ? closed(at, "</" + name + ">") : Optional.empty();
    String instead = BREAK.matcher(tag.group()).matches() && !endsLine(tag.end()) ? "\n" : "";
    return whole.or(() -> removed(at, tag.end(), instead, "an HTML tag"));
  }

  /** What reaches to the next {@code close}, which is looked for in vain at most once. */
  private Optional<Residue> closed(int at, String close) {
    int end = unclosed.contains(close) ? -1 : text.indexOf(close, at);
    if (end < 0) {
      unclosed.add(close);
      return Optional.empty();
    }
    return removed(at, end + close.length(), "", "an HTML comment or script");
  }

  private boolean endsLine(int at) {
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private Optional<Residue> entity(int at) {
    Matcher entity = ENTITY.matcher(text).region(at, text.length());
    return entity.lookingAt()
        ? removed(at, entity.end(), meaning(entity), "an HTML entity")
        : Optional.empty();
  }

  private static String meaning(Matcher entity) {
    if (entity.group(1) != null || entity.group(2) != null) {
      return NAMED.get(entity.group(1) == null ? entity.group(2) : entity.group(1));
    }
    int code =
        entity.group(3) != null
            ? Integer.parseInt(entity.group(3))
            : Integer.parseInt(entity.group(4), 16);
    boolean isText =
        Character.isValidCodePoint(code)
            && !(Character.isBmpCodePoint(code) && isHidden((char) code));
    return isText ? Character.toString(code) : "";
  }

  // rule: ???? that begin a line are an indent; on such a page ? between Han characters is a space.
  private Optional<Residue> marks(int at) {
    if (at > 0 && isMark(text.charAt(at - 1))) {
      return Optional.empty(); // inside a run that was looked at from its first mark
    }
    int end = at;
    while (end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    if (end - at > 1 && beginsLine(at)) {
      hasMarkIndent = true;
      return folded(at, skipSpace(end), "");
    }
    boolean space = end - at == 1 && hasMarkIndent && isBetweenHan(at);
    return space || end - at <= 2 && isInTime(at, end) ? folded(at, end, " ") : Optional.empty();
  }

  // rule: 定于?4月8日（周二）?上午9：00?在某处 asks nothing: between the parts of a time ? is a space.
  private boolean isInTime(int at, int end) {
    char before = at == 0 ? '\0' : text.charAt(at - 1);
    char next = end < text.length() ? text.charAt(end) : '\0';
    boolean digit = next >= '0' && next <= '9';
    boolean hour =
        at > 2 && before >= '0' && before <= '9' && "：:".indexOf(text.charAt(at - 3)) >= 0;
    boolean closes = hour || "日号）)分时点整半".indexOf(before) >= 0;
    return text.charAt(at) == '?'
        && (closes && TIME_GOES_ON.indexOf(next) >= 0 || digit && "于在日号）)".indexOf(before) >= 0);
  }

  /** What goes on behind a day or an hour: 上午, 晚, 在, 于. */
  private static final String TIME_GOES_ON = "上下中晚早在于（(至到周星";

  private static boolean isMark(char c) {
    return c == '?' || c == '\uFFFD';
  }

  private static Optional<Residue> folded(int from, int to, String instead) {
    String message = "question marks that stand for spaces";
    return Optional.of(new Residue(from, to, instead, ProblemCode.SPACE_FOLDED, message));
  }

  private boolean isBetweenHan(int at) {
    return at > 0
        && at + 1 < text.length()
        && Han.is(text.charAt(at - 1))
        && Han.is(text.charAt(at + 1));
  }

  private boolean beginsLine(int at) {
    int before = at - 1;
    while (before >= 0 && isSpace(text.charAt(before))) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0';
  }

  // rule: a bar alone in its line, or alone at one end of it, is left of a table.
  private Optional<Residue> bar(int at) {
    int end = skipSpace(at + 1);
    boolean first = beginsLine(at);
    boolean last = endsLine(end);
    boolean lone =
        last ? !first && lineHasNoBarBefore(at) || first : first && lineHasNoBarAfter(at);
    return lone ? removed(at, last ? at + 1 : end, "", "a lone table bar") : Optional.empty();
  }

  private boolean lineHasNoBarBefore(int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) != '\n' && !isBar(text.charAt(i))) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  private boolean lineHasNoBarAfter(int at) {
    int i = at + 1;
    while (i < text.length() && text.charAt(i) != '\n' && !isBar(text.charAt(i))) {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n';
  }

  private static boolean isBar(char c) {
    return c == '|' || c == '｜';
  }

  // rule: a line that holds the name of an image file and nothing else.
  private Optional<Residue> imageName(int at) {
    if (!IMAGE_END.matcher(text).region(at, text.length()).lookingAt()) {
      return Optional.empty();
    }
    int from = at;
    while (from > 0 && from > at - LONGEST_NAME && text.charAt(from - 1) != '\n') {
      from--;
    }
    int done = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
    int to = skipSpace(at + 1 + lettersAt(at + 1));
    boolean alone = from >= done && beginsLine(from) && endsLine(to) && !holdsSign(from, at);
    return alone ? removed(from, to, "", "the name of an image file") : Optional.empty();
  }

  private int lettersAt(int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at) < 0x80) {
      at++;
    }
    return at - from;
  }

  private boolean holdsSign(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("，。；：、“”".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  // rule: a run of stops in which one is doubled, ",,、" or "。。", is its last sign.
  private Optional<Residue> doubled(int at) {
    if (at > 0 && STOPS.indexOf(text.charAt(at - 1)) >= 0) {
      return Optional.empty();
    }
    int end = at + 1;
    boolean isDoubled = false;
    while (end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0) {
      isDoubled |= text.charAt(end) == text.charAt(end - 1);
      end++;
    }
    return isDoubled
        ? Optional.of(
            new Residue(at, end - 1, "", ProblemCode.PUNCTUATION_DOUBLED, "doubled punctuation"))
        : Optional.empty();
  }

  private Optional<Residue> invisible(int at) {
    if (isSeparator(text.charAt(at))) {
      return removed(at, at + 1, "\n", "a line separator");
    }
    int end = at;
    while (end < text.length() && isHidden(text.charAt(end)) && !isPairedAt(end)) {
      end++;
    }
    String message = "characters without meaning in text were taken out";
    return end == at
        ? Optional.empty()
        : Optional.of(new Residue(at, end, "", ProblemCode.CONTROL_REMOVED, message));
  }

  private boolean isPairedAt(int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
            && at + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(at + 1))
        || Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /**
   * Control, zero-width, bidirectional, private-use characters, variation selectors, surrogates.
   */
  private static boolean isHidden(char c) {
    if (c < 0xA0) {
      return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F;
    }
    return c == '\u00AD'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u206F'
        || c >= '\uD800' && c <= '\uF8FF'
        || c >= '\uFE00' && c <= '\uFE0F'
        || c == '\uFEFF';
  }

  private static boolean isSeparator(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  private static Optional<Residue> removed(int from, int to, String instead, String what) {
    String message = "took out " + what;
    return Optional.of(new Residue(from, to, instead, ProblemCode.BOILERPLATE, message));
  }
}
