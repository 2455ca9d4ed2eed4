package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;

/** Tells where the posts beside a name begin. Stateless apart from its text. */
final class PostFinder {

  private static final WordSet COMPOUNDS = WordSet.load("post_compounds.tsv");

  private final String view;

  PostFinder(String view) {
    this.view = view;
  }

  /** The posts that end at {@code end} and begin at or after {@code start}. */
  List<Words> posts(int start, int end) {
    int left = left(start, end);
    List<Words> posts = new ArrayList<>();
    int piece = left;
    for (int i = left; i <= end; i++) {
      if (i == end || Scan.at(view, i) == '、') {
        posts.add(Words.of(piece, i));
        piece = i + 1;
      }
    }
    return posts;
  }

  // rule: dual posts are joined by 、; each part ends in a post, and the first begins after a sign,
  // the name before, or a word that introduces persons.
  private int left(int start, int end) {
    int left = end;
    int i = end;
    while (i > start) {
      char c = Scan.at(view, i - 1);
      if (c == '、') {
        if (Vocabulary.POSTS.matchBefore(view, i - 1, start) == 0) {
          break;
        }
      } else if (c == '）') {
        int open = Scan.last(view, '（', i - 1);
        if (open < start || i - open > 12 || isNumber(open + 1, i - 1)) {
          break;
        }
        i = open + 1;
      } else if (!Character.isLetterOrDigit(c)) {
        break;
      }
      i--;
      left = i;
    }
    return afterSplitter(left, end);
  }

  // rule: （一）副局长某某: the number of a part is not of the post.
  private boolean isNumber(int from, int to) {
    int i = from;
    while (i < to && "一二三四五六七八九十0123456789".indexOf(Scan.at(view, i)) >= 0) {
      i++;
    }
    return i == to;
  }

  private int afterSplitter(int left, int end) {
    int from = left;
    int post = Math.max(1, Vocabulary.POSTS.matchBefore(view, end, left));
    for (int i = left; i < end - post; i++) {
      if (Scan.at(view, i) == '（') {
        int close = Scan.first(view, '）', i);
        i = close > i && close < end ? close : i;
        continue;
      }
      int splitter = Vocabulary.SPLITTERS.matchAt(view, i, end - post);
      splitter =
          splitter == 2 && view.startsWith("代表", i) && "会团大处".indexOf(Scan.at(view, i + 2)) >= 0
              ? 0
              : splitter;
      if (splitter > 0 && !(splitter == 1 && isInsideWord(i, left))) {
        from = i + splitter;
        i += splitter - 1;
      } else if (Scan.at(view, i) == '、') {
        from = Vocabulary.POSTS.matchBefore(view, i, from) > 0 ? from : i + 1;
      } else if (i == from && "和与及了是".indexOf(Scan.at(view, i)) >= 0) {
        from = i + 1;
      } else if ("日月时年".indexOf(Scan.at(view, i)) >= 0
          && i > 0
          && Paper.isDigit(Scan.at(view, i - 1))) {
        from = i + 1;
      }
    }
    return from;
  }

  private boolean isInsideWord(int at, int left) {
    boolean before = at > left && "经开发国民自申宣本该公".indexOf(Scan.at(view, at - 1)) >= 0;
    boolean sent = Scan.at(view, at) == '派' && "驻出所遣".indexOf(Scan.at(view, at + 1)) >= 0;
    return before
        || sent
        || Scan.at(view, at) == '本' && "市县区镇乡村局校院所公".indexOf(Scan.at(view, at + 1)) < 0;
  }

  /** Whether a name may begin at {@code at} in a sentence that begins at {@code from}. */
  boolean isBoundary(int at, int from, int start) {
    if (at > from && COMPOUNDS.matchAt(view, at - 1, view.length()) > 0) {
      return false;
    }
    if (at == from || !Paper.isHan(Scan.at(view, at - 1)) || at == start) {
      return true;
    }
    return Vocabulary.BODIES.matchBefore(view, at, from) > 0
        || isWard(at)
        || Vocabulary.SPLITTERS.matchBefore(view, at, from) > 0
        || "和与及会".indexOf(Scan.at(view, at - 1)) >= 0;
  }

  // rule: 柳溪里高里长: the ward before a family name is told again by the post behind it.
  private boolean isWard(int family) {
    return Scan.at(view, family - 1) == '里' && view.startsWith("里长", family + 1);
  }

  /** Where the body that belongs to the post after the name begins; the name if there is none. */
  int bodyStart(int name, int start) {
    int left = name;
    while (left > start && Character.isLetterOrDigit(Scan.at(view, left - 1))) {
      left--;
    }
    left = afterSplitter(left, name);
    return Vocabulary.BODIES.matchBefore(view, name, left) > 0
            || name > left && isWard(name)
            || name > left && Scan.at(view, name - 1) == '会'
        ? left
        : name;
  }

  /** The post that stands after the name, with the body before it. */
  Words postWith(int name, int end, int to, int start) {
    int left = bodyStart(name, start);
    Stretch post = new Stretch(end, to);
    return left < name ? new Words(List.of(new Stretch(left, name), post)) : Words.of(post);
  }
}
