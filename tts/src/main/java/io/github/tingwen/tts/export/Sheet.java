package io.github.tingwen.tts.export;

import io.github.tingwen.convert.Xml;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Sentence;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the sentences of a section as XHTML, each under its id.
 *
 * <p>Immutable and thread-safe.
 *
 * @param content what stands inside a sentence's element
 * @param before what stands before a sentence, such as a page break
 */
record Sheet(Function<Sentence, String> content, Function<Sentence, String> before) {

  /** A section with its heading; {@code level} is the rank of the heading, 1 for the highest. */
  String section(Section section, int number, int level) {
    StringBuilder out = new StringBuilder();
    String heading = "part" + number + "-title";
    boolean titled = isHeading(section.sentences().get(0));
    String labelled = titled ? section.sentences().get(0).id() : heading;
    out.append("<section id=\"part").append(number);
    out.append("\" aria-labelledby=\"").append(labelled).append("\">\n");
    if (!titled) {
      out.append("<h").append(level).append(" id=\"").append(heading).append("\">");
      out.append(title(section, number)).append("</h").append(level).append(">\n");
    }
    sentences(out, section.sentences(), level);
    return out.append("</section>\n").toString();
  }

  /** A section's title, escaped; its number where it has none. */
  static String title(Section section, int number) {
    return Xml.isVisible(section.title()) ? Xml.escape(section.title()) : "第" + number + "部分";
  }

  private void sentences(StringBuilder out, List<Sentence> sentences, int level) {
    boolean inList = false;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean item = sentence.role() == Sentence.Role.ITEM;
      if (item != inList) {
        out.append(item ? "<ul>\n" : "</ul>\n");
      }
      inList = item;
      element(out, sentence, elementName(sentence, i == 0 ? level : level + 1));
    }
    if (inList) {
      out.append("</ul>\n");
    }
  }

  private static String elementName(Sentence sentence, int level) {
    return switch (sentence.role()) {
      case HEADING -> isHeading(sentence) ? "h" + level : "p";
      case ITEM -> "li";
      case TEXT -> "p";
    };
  }

  /** A heading of which nothing is seen would be an empty place in a screen reader's list. */
  private static boolean isHeading(Sentence sentence) {
    return sentence.role() == Sentence.Role.HEADING && Xml.isVisible(sentence.wording());
  }

  private void element(StringBuilder out, Sentence sentence, String name) {
    String preface = before.apply(sentence);
    boolean inside = name.equals("li"); // only items may stand in a list
    out.append(inside ? "" : preface).append('<').append(name).append('>');
    out.append(inside ? preface : "").append("<span id=\"").append(Xml.escape(sentence.id()));
    out.append("\" class=\"sentence\">").append(content.apply(sentence)).append("</span>");
    out.append("</").append(name).append(">\n");
  }
}
