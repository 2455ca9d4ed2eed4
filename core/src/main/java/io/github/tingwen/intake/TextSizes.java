package io.github.tingwen.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much text each element of a page holds, in characters that are not white space. */
final class TextSizes {

  /** All text and the text outside links. */
  private record Size(int all, int outsideLinks) {

    private Size plus(Size other) {
      return new Size(all + other.all, outsideLinks + other.outsideLinks);
    }
  }

  private static final Size NONE = new Size(0, 0);

  private final Map<Element, Size> sizes = new HashMap<>();

  private TextSizes() {}

  /** Measures {@code root} and everything in it in one pass, children before their parents. */
  static TextSizes of(Element root) {
    TextSizes measured = new TextSizes();
    // A copy: the list of jsoup writes its changes to the page.
    List<Element> elements = new ArrayList<>(root.getAllElements());
    Collections.reverse(elements);
    for (Element element : elements) {
      Size inside = measured.sizes.getOrDefault(element, NONE);
      int own = length(element.ownText());
      Size size = inside.plus(new Size(own, own));
      Size outside = element.normalName().equals("a") ? new Size(size.all(), 0) : size;
      measured.sizes.put(element, outside);
      if (!element.equals(root)) {
        measured.sizes.merge(element.parent(), outside, Size::plus);
      }
    }
    return measured;
  }

  private static int length(String words) {
    return (int) words.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  int all(Element element) {
    return sizes.getOrDefault(element, NONE).all();
  }

  int outsideLinks(Element element) {
    return sizes.getOrDefault(element, NONE).outsideLinks();
  }
}
