package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;

/** Finds persons by posts and names in one sentence. For use by one thread. */
final class MentionFinder {

  private static final WordSet OPENERS =
      WordSet.union(
          Vocabulary.POSTS,
          Vocabulary.CITIZENS,
          Vocabulary.SURNAMES,
          Vocabulary.RARE_SURNAMES,
          Vocabulary.DOUBLE_SURNAMES);
  private static final WordSet ADDRESSES = WordSet.load("addresses.tsv", "any");
  private static final WordSet EACH = WordSet.of("各", "全体", "所有", "每", "广大");
  private static final Signs HEADS = Signs.of("，；。： “（由");
  private static final int LONGEST_NAME = 4;
  private static final String JOINERS = "、，和与及 ";

  private final String view;
  private final PostFinder posts;
  private final List<Mention> found = new ArrayList<>();

  /** Where the next post begins that has not been passed, or beyond the sentence. */
  private int nextPost;

  MentionFinder(String view) {
    this.view = view;
    this.posts = new PostFinder(view);
  }

  List<Mention> in(int from, int to) {
    found.clear();
    nextPost = -1;
    int i = from;
    while (i < to) {
      Mention mention = at(i, from, to);
      if (mention == null || isOfAll(mention)) {
        i++;
      } else {
        found.add(mention);
        i = Math.max(mention.to(), i + 1);
      }
    }
    return List.copyOf(found);
  }

  // rule: 各办公室主任依次汇报: a post that many hold names nobody.
  private boolean isOfAll(Mention mention) {
    return !mention.posts().isEmpty()
        && Scan.at(view, mention.posts().get(0).from()) == '各'
        && mention.posts().get(0).from() == mention.from();
  }

  private Mention at(int at, int from, int to) {
    char c = view.charAt(at);
    if (!OPENERS.begins(c) && !(c >= 'A' && c < 0x250)) {
      return null;
    }
    if (postFrom(at, to) == at) {
      return afterPost(at, at + Vocabulary.POSTS.matchAt(view, at, to), from, to);
    }
    int citizen = Vocabulary.CITIZENS.matchAt(view, at, to);
    if (citizen > 0 && isCommonName(at + citizen, to)) {
      return afterPost(at, at + citizen, from, to);
    }
    Mention listed = listed(at, from, to);
    boolean addressed = nextPost - at <= LONGEST_NAME;
    boolean head = isHead(at, from);
    if (listed != null || !addressed && !head || Names.family(view, at, to) == 0) {
      return listed;
    }
    Mention before = addressed ? beforePost(at, from, to) : null;
    return before != null || !head ? before : bare(at, to);
  }

  /** Where the first post at or after {@code at} begins; looked for once. */
  private int postFrom(int at, int to) {
    if (nextPost < at) {
      int post = Vocabulary.POSTS.find(view, at, to);
      nextPost = post < 0 ? Integer.MAX_VALUE : post;
    }
    return nextPost;
  }

  // rule: 村民李某、王某: who holds no office is named only with a common family name.
  private boolean isCommonName(int at, int to) {
    boolean common = isCommonFamily(at, to);
    int end = common ? Names.end(view, at, to) : -1;
    return end > 0
        && (end == to
            || "、，。等".indexOf(Scan.at(view, end)) >= 0
            || Vocabulary.STRONG_FOLLOWERS.matchAt(view, end, to) > 0);
  }

  // rule: the default order is posts and name: 镇党委副书记、镇长李某.
  private Mention afterPost(int at, int end, int from, int to) {
    Mention between = interleaved(at, end, from, to);
    if (between != null) {
      return between;
    }
    int start = afterRemark(end, to);
    if (end < to && "处台团室组会科办班部局院们级职位制".indexOf(Scan.at(view, end)) >= 0
        || Names.isManner(view, start, to)) {
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
    List<Words> held = posts.posts(start(from), close);
    int left = held.isEmpty() ? start : held.get(0).from();
    boolean each = EACH.matchAt(view, left, start) > 0 && Scan.at(view, name) != '、';
    return each ? null : new Mention(left, name, Words.of(start, name), held);
  }

  // rule: 高乡长文祥 is 高文祥: a family name that no body claims, a post, a given name; what follows 李小姐
  // is no name, 楼组长会 a meeting.
  private Mention interleaved(int at, int end, int from, int to) {
    int family = at - 1;
    boolean meeting = Scan.at(view, end) == '会' && !Paper.isHan(Scan.at(view, end + 1));
    boolean address = ADDRESSES.matchAt(view, at, end) == end - at;
    if (meeting
        || address
        || !isFamilyBefore(at, from)
        || Vocabulary.FOLLOWERS.matchAt(view, end, to) > 0) {
      return null;
    }
    for (int name = end + 1; name <= end + 2; name++) {
      if (isGivenName(end, name, to)) {
        Words words = new Words(List.of(new Stretch(family, at), new Stretch(end, name)));
        return new Mention(
            posts.bodyStart(family, start(from)),
            name,
            words,
            List.of(posts.postWith(family, at, end, start(from))));
      }
    }
    return null;
  }

  private boolean isFamilyBefore(int post, int from) {
    int family = post - 1;
    return family >= start(from)
        && isCommonFamily(family, post)
        && posts.isBoundary(family, from, start(from))
        && (family <= from || "总副主常".indexOf(Scan.at(view, family)) < 0);
  }

  private boolean isGivenName(int from, int name, int to) {
    return name <= to
        && Names.areGiven(view, from, name)
        && (name == to
            || !Paper.isHan(Scan.at(view, name))
            || Vocabulary.STRONG_FOLLOWERS.matchAt(view, name, to) > 0)
        && !Names.isWord(view, from, name);
  }

  /** Whether a family name stands there that is seldom another word. */
  private boolean isCommonFamily(int at, int to) {
    return Vocabulary.SURNAMES.matchAt(view, at, to) == 1
        && Vocabulary.WEAK_SURNAMES.matchAt(view, at, to) == 0;
  }

  private int start(int from) {
    return found.isEmpty() ? from : Math.max(from, found.get(found.size() - 1).to());
  }

  // rule: a stray word between name and predicate (X常务列席) does not hide a name of three characters.
  private int beforeStray(int at, int to) {
    boolean common = isCommonFamily(at, to);
    int end = at + 3;
    boolean three =
        common && end + 2 < to && Names.areGiven(view, at + 1, end) && !Names.isWord(view, at, end);
    boolean stray =
        three
            && Vocabulary.ROLE_VERBS.matchAt(view, end + 2, to) > 0
            && Vocabulary.POSTS.matchBefore(view, end, at) == 0;
    return stray ? end : -1;
  }

  // rule: after a post a common family name and two characters are a name, whatever predicate
  // follows.
  private int openPredicate(int at, int to) {
    boolean common = isCommonFamily(at, to);
    int end = at + 3;
    boolean official = Names.isAfterOffice(view, at);
    boolean place =
        "镇县市区乡村街在制房工作度性化率点线面等会议室站".indexOf(Scan.at(view, at + 1)) >= 0
            || "在制房工作度性化率点线面等会议室站镇县市区乡村".indexOf(Scan.at(view, at + 2)) >= 0;
    boolean name =
        common
            && official
            && !place
            && end <= to
            && Names.areGiven(view, at + 1, end)
            && !Names.isWord(view, at, end)
            && Vocabulary.POSTS.find(view, at, end) < 0
            && Vocabulary.GROUPS.matchBefore(view, end, at) == 0
            && Vocabulary.FOLLOWERS.matchAt(view, at, to) == 0
            && Vocabulary.STRONG_FOLLOWERS.matchAt(view, at + 1, to) == 0;
    return name ? end : -1;
  }

  // rule: three or four characters between an office and a predicate are a name even if the family
  // name is unknown (扎西次仁).
  private int unknownFamily(int at, int to) {
    int three = unknownFamily(at, at + 3, to);
    return three > 0 ? three : unknownFamily(at, at + 4, to);
  }

  private int unknownFamily(int at, int end, int to) {
    boolean predicate = end < to && Vocabulary.ROLE_VERBS.matchAt(view, end, to) > 0;
    boolean office = Names.isAfterOffice(view, at);
    boolean free =
        predicate
            && office
            && Names.areGiven(view, at, end)
            && !Names.isWord(view, at, end)
            && !hasFollower(at, end, to)
            && Vocabulary.POSTS.find(view, at, end) < 0
            && Vocabulary.SPLITTERS.find(view, at, end) < 0;
    return free ? end : -1;
  }

  private boolean hasFollower(int from, int end, int to) {
    for (int i = from; i < end; i++) {
      if (Vocabulary.FOLLOWERS.matchAt(view, i, to) > 0) {
        return true;
      }
    }
    return false;
  }

  // rule: 和 after a post joins others to it (局长和分管局长, 代表和厨师一起); it is a family name only before
  // a word that tells a part.
  private boolean isRunOn(int start, int name, int to) {
    return "和与及".indexOf(Scan.at(view, start)) >= 0
        && Vocabulary.ROLE_VERBS.matchAt(view, name, to) == 0;
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
    if (end < 0
        || isForeign(end + Vocabulary.POSTS.matchAt(view, Math.max(end, 0), to), to)
        || comma && !closesName(end, to)
        || Scan.at(view, at - 1) == ' ') {
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

  // rule: name and then post: 李某某主任, 社会局王某局长; the body before the name belongs to the post. A
  // family name right before a post (饶市议员, 高副主席) is an address.
  private Mention beforePost(int at, int from, int to) {
    int family = Names.family(view, at, to);
    boolean address = Vocabulary.POSTS.matchAt(view, at + family, to) > 0;
    if (address || Vocabulary.WEAK_SURNAMES.matchAt(view, at, to) > 0) {
      return null;
    }
    for (int given = 2; given >= 1; given--) {
      int end = at + family + given;
      int post =
          end < to && Names.areGiven(view, at + family, end)
              ? Vocabulary.POSTS.matchAt(view, end, to)
              : 0;
      boolean single =
          post > 0
              && Vocabulary.COLLECTIVE.matchAt(view, end, to) != post
              && Vocabulary.POSTS.matchAt(view, end - 1, to) != post + 1;
      if (single
          && posts.isBoundary(at, from, start(from))
          && isAfterPost(end + post, to, at, from)
          && !Names.isWord(view, at, end)) {
        return new Mention(
            posts.bodyStart(at, start(from)),
            end + post,
            Words.of(at, end),
            List.of(posts.postWith(at, end, end + post, start(from))));
      }
    }
    return null;
  }

  private boolean isAfterPost(int end, int to, int name, int from) {
    boolean head = name == from || "，；。：、 ".indexOf(Scan.at(view, name - 1)) >= 0;
    return head && Names.endInContext(view, end, to) < 0
        || end == to
        || !Paper.isHan(Scan.at(view, end)) && !isForeign(end, to)
        || Vocabulary.FOLLOWERS.matchAt(view, end, to) > 0;
  }

  // rule: 华裔专家Lily Wang: a post belongs to the foreign name right behind it.
  private boolean isForeign(int at, int to) {
    return Character.isUpperCase(Scan.at(view, at)) && Names.endInContext(view, at, to) > 0;
  }

  // rule: a name behind the votes of another is told as that one is: 甲61票、乙8票.
  private boolean isHead(int at, int from) {
    return at == from
        || view.startsWith("票、", at - 2)
        || HEADS.has(Scan.at(view, at - 1))
        || GroupReader.HAVE.matchBefore(view, at, from) > 0;
  }

  // rule: a name without a post counts only at the head of a clause before a word of acting.
  private Mention bare(int at, int to) {
    if (Vocabulary.WEAK_SURNAMES.matchAt(view, at, to) > 0) {
      return null;
    }
    int end = Names.end(view, at, to);
    boolean acts = end > 0 && end < to && Vocabulary.STRONG_FOLLOWERS.matchAt(view, end, to) > 0;
    boolean person =
        end > 0
            && Vocabulary.GROUPS.matchBefore(view, end, at) == 0
            && !Names.isOrdinary(view, at, end);
    return person && (acts || isCounted(end, to) || opensList(end, to))
        ? Mention.bare(at, end)
        : null;
  }

  // rule: a tally names a candidate: 某某某30票.
  private boolean isCounted(int end, int to) {
    int votes = Scan.first(view, '票', end);
    return end < to && Paper.isDigit(Scan.at(view, end)) && votes > 0 && votes < end + 5;
  }

  // rule: 李某某、陈某某等2位里长 and 甲、乙两位副县长: two names in a row open a list.
  private boolean opensList(int end, int to) {
    if (end < to && "和与及".indexOf(Scan.at(view, end)) >= 0) {
      return Names.isNamedPost(view, end + 1, to);
    }
    if (end >= to || Scan.at(view, end) != '、') {
      return false;
    }
    int second = Names.end(view, end + 1, to);
    boolean weak = Vocabulary.WEAK_SURNAMES.matchAt(view, end + 1, to) > 0;
    boolean closed = second == to || "、等，".indexOf(Scan.at(view, second)) >= 0;
    return second > 0 && !weak && (closed || Names.isCounted(view, second, to));
  }
}
