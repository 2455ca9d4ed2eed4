package io.github.tingwen.intake;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The main text of a web page, without navigation, line by line. */
final class HtmlText {

  private static final Pattern START =
      Pattern.compile(
          "(?i)\\s*+(?:<\\?xml[^>]{0,200}+>\\s*+)?+(?:<!--(?:[^-]|-(?!->)){0,2000}+-->\\s*+)?+"
              + "<(?:!doctype\\s++html|html|head|body|meta|title|div|p|h[1-6]|article|section|main"
              + "|table|span|center|font|ul|ol|style|script|link)[\\s>/]");

  private HtmlText() {}

  /** Whether text begins as a page or a part of one does. */
  static boolean looksLikeHtml(String text) {
    return START.matcher(text).lookingAt();
  }

  static String read(String html, int maxDepth) {
    Document page = Parser.htmlParser().setMaxDepth(maxDepth).parseInput(html, "");
    MainContent content = MainContent.of(page);
    Lines lines = new Lines();
    content.title().ifPresent(title -> lines.line(title));
    NodeTraversor.traverse(lines, content.element());
    lines.newLine();
    return lines.toString();
  }

  /** Collects text; blocks begin and end lines, cells are apart by tabs. For one thread. */
  private static final class Lines implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private boolean space;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        start(element);
      }
    }

    private void start(Element element) {
      switch (element.normalName()) {
        case "br" -> newLine();
        case "td", "th" -> cell();
        case "li" -> item(element);
        default -> {
          if (element.isBlock() && !isAlone(element.parent(), element.previousElementSibling())) {
            newLine();
          }
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element
          && element.isBlock()
          && !isCell(element)
          && !isAlone(element.parent(), element.nextElementSibling())) {
        newLine();
      }
    }

    /** Whether a block at the edge of a cell has no neighbour there: it does not break the row. */
    private static boolean isAlone(Element parent, Element neighbour) {
      return parent != null && isCell(parent) && neighbour == null;
    }

    private static boolean isCell(Element element) {
      return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private void cell() {
      boolean first = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
      if (!first) {
        text.append('\t');
      }
      space = false;
    }

    /** The number a browser would show before an item of a numbered list. */
    private void item(Element item) {
      newLine();
      Element list = item.parent();
      if (list != null && list.normalName().equals("ol")) {
        append(number(list, item) + ". ");
      }
    }

    private static int number(Element list, Element item) {
      int start = parse(list.attr("start"), 1);
      return start + item.elementSiblingIndex();
    }

    private static int parse(String digits, int otherwise) {
      return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    private void line(String words) {
      newLine();
      append(words);
      newLine();
    }

    private void newLine() {
      space = false;
      if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }

    /** Adds words as a browser shows them: each stretch of white space is one space. */
    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (isSpace(c)) {
          space = true;
        } else {
          boolean inLine = text.length() > 0 && "\n\t".indexOf(text.charAt(text.length() - 1)) < 0;
          text.append(space && inLine ? " " : "").append(c);
          space = false;
        }
      }
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
