package io.github.tingwen.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of a page that holds the paper.
 *
 * <p>What is navigation by its element, role or usual name is taken out. Then the page's own main
 * element is taken, or the element that holds most text outside links.
 *
 * @param element the part
 * @param title the page's heading, where it stands outside the part
 */
record MainContent(Element element, Optional<String> title) {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, map,"
          + " button, input, select, textarea, rt, rp, [hidden], [aria-hidden=true]";

  private static final String NAVIGATION =
      "nav, footer, aside, dialog, [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=search], [role=complementary], [role=menu], [role=dialog]";

  /** Names that makers of sites give to what is not the paper; whole words of class or id. */
  private static final Pattern NAVIGATION_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|position|location"
              + "|share|bdsharebuttonbox|footer|foot|copyright|sidebar|side|toolbar|tools?|pager"
              + "|pagination|page-?nav|related|recommend|comments?|login|search|qrcode|ewm|advert"
              + "|ads?|friendlinks?|links|topbar|logo|banner|prev|next|prevnext|fontsize)(?:$|[\\s_-])");

  private static final String MAIN =
      "main, [role=main], article, #UCAP-CONTENT, .TRS_Editor, .TRS_UEDITOR, #zoom, #Zoom,"
          + " .article-content, .article_content, .news_content, .detail-content";

  /** Share buttons, breadcrumbs and copyright lines are shorter than this; papers are longer. */
  private static final int SHORT = 120;

  private static final String HIDDEN_STYLE = "display\\s{0,3}+:\\s{0,3}+none";

  static MainContent of(Document page) {
    Element body = page.body();
    String documentTitle = page.title();
    clean(body);
    Element main = main(body);
    return new MainContent(main, title(body, main, documentTitle));
  }

  private static void clean(Element body) {
    body.select(NEVER_TEXT).remove();
    body.select("[style~=(?i)" + HIDDEN_STYLE + "]").remove();
    body.select(NAVIGATION).remove();
    TextSizes sizes = TextSizes.of(body);
    for (Element element : body.select("[class], [id]")) {
      String names = element.className() + " " + element.id();
      if (!element.equals(body)
          && NAVIGATION_NAME.matcher(names).find()
          && isMostlyLinksOrShort(element, sizes)) {
        element.remove();
      }
    }
  }

  /** A name alone does not condemn: an element called "side" may hold the whole paper. */
  private static boolean isMostlyLinksOrShort(Element element, TextSizes sizes) {
    int all = sizes.all(element);
    return all < SHORT || sizes.outsideLinks(element) * 2 < all;
  }

  private static Element main(Element body) {
    TextSizes sizes = TextSizes.of(body);
    Element marked = body;
    for (Element candidate : body.select(MAIN)) {
      if (marked.equals(body) || sizes.outsideLinks(candidate) > sizes.outsideLinks(marked)) {
        marked = candidate;
      }
    }
    boolean holdsThePaper =
        !marked.equals(body) && sizes.outsideLinks(marked) * 2 > sizes.outsideLinks(body);
    return holdsThePaper ? marked : densest(body, sizes);
  }

  /**
   * The smallest element that still holds three quarters of the text outside links: from the body
   * down, step into the child that does.
   */
  private static Element densest(Element body, TextSizes sizes) {
    int enough = sizes.outsideLinks(body) * 3 / 4;
    Element element = body;
    while (true) {
      Element heavy = null;
      for (Element child : element.children()) {
        if (sizes.outsideLinks(child) > enough) {
          heavy = child;
        }
      }
      if (heavy == null || heavy.normalName().equals("p") || !heavy.isBlock()) {
        return element;
      }
      element = heavy;
    }
  }

  private static Optional<String> title(Element body, Element main, String documentTitle) {
    Element heading = main.selectFirst("h1");
    if (heading != null) {
      return Optional.empty();
    }
    Element above = body.selectFirst("h1");
    String words = above == null ? withoutSite(documentTitle) : above.text();
    boolean repeated = words.isBlank() || flat(main.text()).contains(flat(words));
    return repeated ? Optional.empty() : Optional.of(words);
  }

  /** A title without the name of the site after a bar or underscore. */
  private static String withoutSite(String title) {
    int bar = indexOfAny(title, "|_-");
    return bar > 3 ? title.substring(0, bar).strip() : title.strip();
  }

  private static int indexOfAny(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static String flat(String words) {
    return words.replaceAll("\\s++", "");
  }
}
