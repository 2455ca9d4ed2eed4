package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;

/** Finds persons by posts and names in one sentence. For use by one thread. */
final class MentionFinder {

  private static final WordSet SPLITTERS = WordSet.load("post_splitters.tsv");
  private static final WordSet SUBJECT_VERBS = WordSet.load("name_followers.tsv", "strong");
  private static final WordSet OPENERS =
      WordSet.union(
          Vocabulary.POSTS,
          Vocabulary.SURNAMES,
          Vocabulary.RARE_SURNAMES,
          Vocabulary.DOUBLE_SURNAMES);
  private static final String JOINERS = "、，和与及 ";

  private final String view;
  private final List<Mention> found = new ArrayList<>();

  MentionFinder(String view) {
    this.view = view;
  }

  List<Mention> in(int from, int to) {
    found.clear();
    int i = from;
    while (i < to) {
      Mention mention = at(i, from, to);
      if (mention == null) {
        i++;
      } else {
        found.add(mention);
        i = Math.max(mention.to(), i + 1);
      }
    }
    return List.copyOf(found);
  }

  private Mention at(int at, int from, int to) {
    char c = view.charAt(at);
    if (!OPENERS.begins(c) && !(c >= 'A' && c < 0x250)) {
      return null;
    }
    int post = Vocabulary.POSTS.matchAt(view, at, to);
    if (post > 0) {
      return afterPost(at, at + post, from, to);
    }
    Mention listed = listed(at, from, to);
    if (listed != null || Names.family(view, at, to) == 0) {
      return listed;
    }
    Mention before = beforePost(at, from, to);
    return before != null ? before : bare(at, from, to);
  }

  // rule: the default order is posts and name: 镇党委副书记、镇长李某.
  private Mention afterPost(int at, int end, int from, int to) {
    Mention between = interleaved(at, end, from, to);
    if (between != null) {
      return between;
    }
    int start = afterRemark(end, to);
    if (end < to && "处台团室组会科办班部局院们级职位制".indexOf(Scan.at(view, end)) >= 0) {
      return null;
    }
    int name = Names.endInContext(view, start, to);
    name = name < 0 ? beforeStray(start, to) : name;
    name =
        name < 0 && Vocabulary.COLLECTIVE.matchBefore(view, end, at) == 0
            ? unknownFamily(start, to)
            : name;
    name =
        name < 0 && Vocabulary.COLLECTIVE.matchBefore(view, end, at) == 0
            ? openPredicate(start, to)
            : name;
    if (name < 0 || isRunOn(start, name, to)) {
      return null;
    }
    int close = Scan.at(view, start - 1) == '）' ? start : end;
    List<Words> posts = posts(from, close);
    int left = posts.isEmpty() ? start : posts.get(0).from();
    return new Mention(left, name, Words.of(start, name), posts);
  }

  // rule: 高乡长文祥 is 高文祥: a family name that no body claims, a post, a given name.
  private Mention interleaved(int at, int end, int from, int to) {
    int family = at - 1;
    boolean surname =
        family >= start(from)
            && Vocabulary.SURNAMES.matchAt(view, family, at) == 1
            && Vocabulary.WEAK_SURNAMES.matchAt(view, family, at) == 0;
    if (!surname
        || !isBoundary(family, from)
        || family > from && "总副主常".indexOf(Scan.at(view, family)) >= 0) {
      return null;
    }
    for (int given = 1; given <= 2; given++) {
      int name = end + given;
      boolean fits =
          name <= to
              && allGiven(end, name)
              && (name == to
                  || !Paper.isHan(Scan.at(view, name))
                  || SUBJECT_VERBS.matchAt(view, name, to) > 0);
      if (fits
          && Vocabulary.FOLLOWERS.matchAt(view, end, to) == 0
          && !Names.isWord(view, end, name)) {
        Words words = new Words(List.of(new Stretch(family, at), new Stretch(end, name)));
        return new Mention(
            bodyStart(family, from), name, words, List.of(postWith(family, at, end, from)));
      }
    }
    return null;
  }

  private int start(int from) {
    return found.isEmpty() ? from : Math.max(from, found.get(found.size() - 1).to());
  }

  // rule: a stray word between name and predicate (X常务列席) does not hide a name of three characters.
  private int beforeStray(int at, int to) {
    boolean common =
        Vocabulary.SURNAMES.matchAt(view, at, to) == 1
            && Vocabulary.WEAK_SURNAMES.matchAt(view, at, to) == 0;
    int end = at + 3;
    boolean three = common && end + 2 < to && allGiven(at + 1, end) && !Names.isWord(view, at, end);
    boolean stray =
        three
            && Vocabulary.ROLE_VERBS.matchAt(view, end + 2, to) > 0
            && Vocabulary.POSTS.matchBefore(view, end, at) == 0;
    return stray ? end : -1;
  }

  // rule: after a post a common family name and two characters are a name, whatever predicate
  // follows.
  private int openPredicate(int at, int to) {
    boolean common =
        Vocabulary.SURNAMES.matchAt(view, at, to) == 1
            && Vocabulary.WEAK_SURNAMES.matchAt(view, at, to) == 0;
    int end = at + 3;
    boolean official = "记长任席".indexOf(Scan.at(view, at - 1)) >= 0;
    boolean place =
        "镇县市区乡村街在制房工作度性化率点线面等会议室站".indexOf(Scan.at(view, at + 1)) >= 0
            || "在制房工作度性化率点线面等会议室站镇县市区乡村".indexOf(Scan.at(view, at + 2)) >= 0;
    boolean name =
        common
            && official
            && !place
            && end <= to
            && allGiven(at + 1, end)
            && !Names.isWord(view, at, end)
            && Vocabulary.POSTS.find(view, at, end) < 0
            && Vocabulary.GROUPS.matchBefore(view, end, at) == 0
            && Vocabulary.FOLLOWERS.matchAt(view, at, to) == 0
            && Vocabulary.STRONG_FOLLOWERS.matchAt(view, at + 1, to) == 0;
    return name ? end : -1;
  }

  // rule: three characters between a post and a predicate are a name even if the family name is
  // unknown.
  private int unknownFamily(int at, int to) {
    int end = at + 3;
    boolean predicate = end < to && Vocabulary.ROLE_VERBS.matchAt(view, end, to) > 0;
    boolean free =
        predicate
            && allGiven(at, end)
            && !Names.isWord(view, at, end)
            && Vocabulary.FOLLOWERS.matchAt(view, at, to) == 0
            && Vocabulary.FOLLOWERS.matchAt(view, at + 1, to) == 0
            && Vocabulary.FOLLOWERS.matchAt(view, at + 2, to) == 0
            && Vocabulary.POSTS.find(view, at, end) < 0
            && SPLITTERS.find(view, at, end) < 0;
    return free ? end : -1;
  }

  // rule: a post in the plural or joined to others by 和 does not carry a name: 局长和分管局长.
  private boolean isRunOn(int start, int name, int to) {
    return "和与及".indexOf(Scan.at(view, start)) >= 0 && Vocabulary.POSTS.matchAt(view, name, to) > 0;
  }

  // rule: a remark in brackets may stand between post and name: 副主任（主持工作）王某.
  private int afterRemark(int end, int to) {
    int i = end;
    if (i < to && Scan.at(view, i) == '（') {
      int close = Scan.first(view, '）', i);
      i = close > 0 && close < Math.min(to, i + 14) ? close + 1 : i;
    }
    return i < to && Scan.at(view, i) == ' ' ? i + 1 : i;
  }

  private List<Words> posts(int from, int end) {
    int left = left(start(from), end);
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
        if (open < start || i - open > 12) {
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

  private int afterSplitter(int left, int end) {
    int from = left;
    int post = Math.max(1, Vocabulary.POSTS.matchBefore(view, end, left));
    for (int i = left; i < end - post; i++) {
      if (Scan.at(view, i) == '（') {
        int close = Scan.first(view, '）', i);
        i = close > i && close < end ? close : i;
        continue;
      }
      int splitter = SPLITTERS.matchAt(view, i, end - post);
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
    return before || Scan.at(view, at) == '本' && "市县区镇乡村局校院所公".indexOf(Scan.at(view, at + 1)) < 0;
  }

  // rule: a post is carried over a list: 县委常委王某、李某、赵某; so is a collective one: 县领导王某等.
  private Mention listed(int at, int from, int to) {
    if (found.isEmpty() || JOINERS.indexOf(Scan.at(view, at - 1)) < 0) {
      return null;
    }
    Mention last = found.get(found.size() - 1);
    int i = afterBracket(last.to(), at);
    while (i < at && JOINERS.indexOf(Scan.at(view, i)) >= 0) {
      i++;
    }
    if (i != at || last.to() == at) {
      return null;
    }
    Mention post = Names.family(view, at, to) > 0 ? beforePost(at, from, to) : null;
    if (post != null) {
      return post;
    }
    int end = Names.endInContext(view, at, to);
    boolean comma = Scan.at(view, at - 1) == '，';
    if (end < 0 || comma && !closesName(end, to) || Scan.at(view, at - 1) == ' ') {
      return null;
    }
    boolean before = last.name().to() == last.to();
    boolean carries = before && (!comma || isCollective(last));
    return new Mention(at, end, Words.of(at, end), carries ? last.posts() : List.of());
  }

  // rule: （女）, （挂职） after a name do not end the list.
  private int afterBracket(int at, int to) {
    int close = Scan.at(view, at) == '（' ? Scan.first(view, '）', at, Math.min(to, at + 8)) : -1;
    return close < 0 ? at : close + 1;
  }

  private boolean isCollective(Mention mention) {
    return mention.posts().size() == 1
        && Vocabulary.COLLECTIVE.matchBefore(
                view, mention.posts().get(0).to(), mention.posts().get(0).from())
            > 0;
  }

  private boolean closesName(int end, int to) {
    return end == to || "，、。等；".indexOf(Scan.at(view, end)) >= 0;
  }

  // rule: name and then post: 李某某主任, 社会局王某局长; the body before the name belongs to the post.
  private Mention beforePost(int at, int from, int to) {
    int family = Names.family(view, at, to);
    if (Vocabulary.WEAK_SURNAMES.matchAt(view, at, to) > 0) {
      return null;
    }
    for (int given = 2; given >= 1; given--) {
      int end = at + family + given;
      int post =
          end < to && allGiven(at + family, end) ? Vocabulary.POSTS.matchAt(view, end, to) : 0;
      boolean single = post > 0 && Vocabulary.COLLECTIVE.matchAt(view, end, to) != post;
      if (single
          && isBoundary(at, from)
          && isAfterPost(end + post, to, at, from)
          && !Names.isWord(view, at, end)) {
        return new Mention(
            bodyStart(at, from),
            end + post,
            Words.of(at, end),
            List.of(postWith(at, end, end + post, from)));
      }
    }
    return null;
  }

  private boolean allGiven(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Names.isGiven(Scan.at(view, i))) {
        return false;
      }
    }
    return true;
  }

  private static final WordSet COMPOUNDS =
      WordSet.of(
          "村庄", "山庄", "校方", "院方", "警方", "官方", "各方", "厂方", "街路", "处于", "由于", "会成", "会应", "会项", "委项");

  private boolean isBoundary(int at, int from) {
    if (at > from && COMPOUNDS.matchAt(view, at - 1, view.length()) > 0) {
      return false;
    }
    if (at == from || !Paper.isHan(Scan.at(view, at - 1)) || at == start(from)) {
      return true;
    }
    return Vocabulary.BODIES.matchBefore(view, at, from) > 0
        || SPLITTERS.matchBefore(view, at, from) > 0
        || "和与及会".indexOf(Scan.at(view, at - 1)) >= 0;
  }

  private boolean isAfterPost(int end, int to, int name, int from) {
    boolean head = name == from || "，；。：、 ".indexOf(Scan.at(view, name - 1)) >= 0;
    return head && Names.endInContext(view, end, to) < 0
        || end == to
        || !Paper.isHan(Scan.at(view, end))
        || Vocabulary.FOLLOWERS.matchAt(view, end, to) > 0;
  }

  private int bodyStart(int name, int from) {
    int start = start(from);
    int left = name;
    while (left > start && Character.isLetterOrDigit(Scan.at(view, left - 1))) {
      left--;
    }
    left = afterSplitter(left, name);
    return Vocabulary.BODIES.matchBefore(view, name, left) > 0
            || name > left && Scan.at(view, name - 1) == '会'
        ? left
        : name;
  }

  private Words postWith(int name, int end, int to, int from) {
    int left = bodyStart(name, from);
    Stretch post = new Stretch(end, to);
    return left < name ? new Words(List.of(new Stretch(left, name), post)) : Words.of(post);
  }

  // rule: a name without a post counts only at the head of a clause before a word of acting.
  private Mention bare(int at, int from, int to) {
    boolean head = at == from || "，；。： “（由".indexOf(Scan.at(view, at - 1)) >= 0;
    if (!head || Vocabulary.WEAK_SURNAMES.matchAt(view, at, to) > 0) {
      return null;
    }
    int end = Names.end(view, at, to);
    boolean acts = end > 0 && end < to && SUBJECT_VERBS.matchAt(view, end, to) > 0;
    boolean person = end > 0 && Vocabulary.GROUPS.matchBefore(view, end, at) == 0;
    return person && (acts || isCounted(end, to) || opensList(end, to))
        ? Mention.bare(at, end)
        : null;
  }

  // rule: a tally names a candidate: 某某某30票.
  private boolean isCounted(int end, int to) {
    int votes = Scan.first(view, '票', end);
    return end < to && Paper.isDigit(Scan.at(view, end)) && votes > 0 && votes < end + 5;
  }

  // rule: 李某某、陈某某等2位里长: two names in a row open a list.
  private boolean opensList(int end, int to) {
    if (end >= to || Scan.at(view, end) != '、') {
      return false;
    }
    int second = Names.end(view, end + 1, to);
    boolean weak = Vocabulary.WEAK_SURNAMES.matchAt(view, end + 1, to) > 0;
    return second > 0 && !weak && (second == to || "、等，".indexOf(Scan.at(view, second)) >= 0);
  }
}
