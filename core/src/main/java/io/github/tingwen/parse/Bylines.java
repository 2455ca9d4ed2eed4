package io.github.tingwen.parse;

/** Recognises the words that name who wrote or edited a text. Stateless. */
final class Bylines {

  private static final WordSet WORDS = WordSet.load("author_labels.tsv", "byline", "both");

  private static final int LONGEST = 40;

  private Bylines() {}

  // rule: a short sentence that opens with, or consists of, such a word is a byline.
  static boolean isByline(String view, int from, int to) {
    int at = to - from > 60 ? -1 : WORDS.find(view, from, to);
    if (at < 0) {
      return false;
    }
    int comma = Scan.first(view, '，', from);
    boolean whole = to - from < 40 && (comma < 0 || comma >= to);
    return whole || at - from < 3;
  }

  // rule: 某报讯（记者 某某）, 某镇供稿（某某） and （记者 某某报道 stand before the first sentence; behind a
  // sentence (某日某镇召开某会。（某办供稿）), also one that lost its full stop, they open nothing.
  static int end(String view, int from, int to) {
    int limit = Math.min(to, from + 36);
    int at = WORDS.find(view, from, limit);
    if (at < 0 || Scan.first(view, '。', from, at) >= 0) {
      return from;
    }
    int close = Scan.first(view, '）', at);
    if (close > 0 && close < Math.min(to, at + 40)) {
      return isBehindWords(view, from, at, close, to) ? from : skip(view, close + 1, to);
    }
    int report = Scan.first(view, "报道", at);
    return report > 0 && report < at + 14 && report + 2 < to ? skip(view, report + 2, to) : from;
  }

  private static boolean isBehindWords(String view, int from, int at, int close, int to) {
    int open = Scan.last(view, '（', at);
    boolean wire = "讯报电网".indexOf(Scan.at(view, open - 1)) >= 0;
    boolean clauses = Scan.first(view, '，', from, open) >= 0;
    return open > from && !wire && (clauses || start(view, from, to) == open && close + 1 >= to);
  }

  // rule: （某办供稿） and （记者 某某） at the end of a line are no words of its last sentence.
  static int start(String view, int from, int to) {
    int open = Scan.at(view, to - 1) == '）' ? Scan.last(view, '（', to - 1) : -1;
    boolean near = open > from && to - open <= LONGEST;
    boolean byline =
        near
            && (WORDS.matchAt(view, open + 1, to) > 0 || WORDS.matchBefore(view, to - 1, open) > 0);
    return byline ? open : to;
  }

  private static int skip(String view, int at, int to) {
    int i = at;
    while (i < to && " 讯：-".indexOf(Scan.at(view, i)) >= 0) {
      i++;
    }
    return i;
  }
}
