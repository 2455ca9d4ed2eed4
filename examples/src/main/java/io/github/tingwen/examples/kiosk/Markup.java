package io.github.tingwen.examples.kiosk;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML under construction; text and attribute values are always escaped.
 *
 * <p>For use by one thread.
 */
final class Markup {

  private final StringBuilder html = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; an empty value writes the name alone
   */
  Markup open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Writes an element that has no content. */
  Markup empty(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  /** Writes an element with text. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  private void start(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("attribute without value in " + tag);
    }
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        html.append("=\"");
        escape(attributes[i + 1]);
        html.append('"');
      }
    }
    html.append('>');
  }

  /** Writes text. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }

  /** Ends the element begun last. */
  Markup close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Returns all of it; every element has to be ended. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
    return html.toString();
  }
}
