package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;

/** Finds persons by posts and names in one sentence. For use by one thread. */
final class MentionFinder {

  private static final WordSet SPLITTERS =
      WordSet.of("由", "邀请", "特邀", "请", "以及", "召开", "主持", "参加", "出席", "列席", "会上", "其中", "来自", "听取了", "听取",
          "时任", "在", "受", "随后", "最后", "首先", "陪同", "带领", "对", "向", "率领", "代表", "并", "该", "我", "本", "是", "委托", "会议", "上午", "下午", "日前", "近日", "强调", "指出", "要求", "当天", "当日", "晚上", "为", "经", "让", "被", "与会", "同日", "即");
  private static final WordSet SUBJECT_VERBS =
      WordSet.of("主持", "强调", "指出", "要求", "讲话", "出席", "列席", "参加", "作", "汇报", "传达", "通报", "表示", "就", "对", "在",
          "代表", "带领", "宣读", "致辞", "介绍", "最后", "还", "说", "分别", "等", "、", "调研", "安排", "率", "围绕", "部署", "充分", "从", "提出", "结合", "同志");
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
    int post = Vocabulary.POSTS.matchAt(view, at, to);
    if (post > 0) {
      return afterPost(at + post, from, to);
    }
    if (Names.family(view, at, to) == 0) {
      return null;
    }
    Mention listed = listed(at, from, to);
    if (listed != null) {
      return listed;
    }
    Mention before = beforePost(at, from, to);
    return before != null ? before : bare(at, from, to);
  }

  // rule: the default order is posts and name: 镇党委副书记、镇长李某.
  private Mention afterPost(int end, int from, int to) {
    int start = afterRemark(end, to);
    int name = Names.end(view, start, to);
    if (name < 0 || isRunOn(start, name, to)) {
      return null;
    }
    List<List<Stretch>> posts = posts(from, end);
    int left = posts.isEmpty() ? start : posts.get(0).get(0).from();
    return new Mention(left, name, new Stretch(start, name), posts);
  }

  // rule: a post in the plural or joined to others by 和 does not carry a name: 局长和分管局长.
  private boolean isRunOn(int start, int name, int to) {
    char c = view.charAt(start);
    boolean joiner = "和与及".indexOf(c) >= 0;
    return joiner && Vocabulary.POSTS.matchAt(view, name, to) > 0;
  }

  // rule: a remark in brackets may stand between post and name: 副主任（主持工作）王某.
  private int afterRemark(int end, int to) {
    int i = end;
    if (i < to && view.charAt(i) == '（') {
      int close = view.indexOf('）', i);
      i = close > 0 && close < Math.min(to, i + 14) ? close + 1 : i;
    }
    return i < to && view.charAt(i) == ' ' ? i + 1 : i;
  }

  private List<List<Stretch>> posts(int from, int end) {
    int start = Math.max(from, found.isEmpty() ? from : found.get(found.size() - 1).to());
    int left = left(start, end);
    List<List<Stretch>> posts = new ArrayList<>();
    int piece = left;
    for (int i = left; i <= end; i++) {
      if (i == end || view.charAt(i) == '、') {
        posts.add(List.of(new Stretch(piece, i)));
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
      char c = view.charAt(i - 1);
      if (c == '、') {
        boolean post = Vocabulary.POSTS.matchBefore(view, i - 1, start) > 0;
        if (!post) {
          break;
        }
      } else if (c == '）') {
        int open = view.lastIndexOf('（', i - 1);
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
    int post = Vocabulary.POSTS.matchBefore(view, end, left);
    for (int i = left; i < end - Math.max(post, 1); i++) {
      int splitter = SPLITTERS.matchAt(view, i, end);
      if (splitter > 0 && !(splitter == 1 && i > from && isInsideWord(i))) {
        from = i + splitter;
        i += splitter - 1;
      } else if (view.charAt(i) == '、') {
        boolean postBefore = Vocabulary.POSTS.matchBefore(view, i, from) > 0;
        from = postBefore ? from : i + 1;
      } else if (i == from && "和与及了是".indexOf(view.charAt(i)) >= 0) {
        from = i + 1;
      } else if ("日月时年".indexOf(view.charAt(i)) >= 0 && i > 0 && Paper.isDigit(view.charAt(i - 1))) {
        from = i + 1;
      }
    }
    return from;
  }

  private boolean isInsideWord(int at) {
    return "经开发国民自申".indexOf(view.charAt(at - 1)) >= 0 || at + 1 < view.length() && "济外侨开贸信".indexOf(view.charAt(at + 1)) >= 0;
  }

  // rule: a post is carried over a list: 县委常委王某、李某、赵某; so is a collective one: 县领导王某等.
  private Mention listed(int at, int from, int to) {
    if (found.isEmpty()) {
      return null;
    }
    Mention last = found.get(found.size() - 1);
    int i = last.to();
    while (i < at && JOINERS.indexOf(view.charAt(i)) >= 0) {
      i++;
    }
    if (i != at || last.to() == at || view.charAt(last.to()) == ' ' && at - last.to() == 1 && false) {
      return null;
    }
    int end = Names.end(view, at, to);
    boolean comma = view.charAt(at - 1) == '，';
    if (end < 0 || comma && !closesName(end, to)) {
      return null;
    }
    int post = Vocabulary.POSTS.matchAt(view, end, to);
    if (post > 0) {
      return beforePost(at, from, to);
    }
    boolean before = last.name().to() < last.to();
    return new Mention(at, end, new Stretch(at, end), before || comma && !isCollective(last) ? List.of() : last.posts());
  }

  private boolean isCollective(Mention mention) {
    return mention.posts().size() == 1 && mention.posts().get(0).size() == 1
        && Vocabulary.COLLECTIVE.matchBefore(view, mention.posts().get(0).get(0).to(), mention.posts().get(0).get(0).from()) > 0;
  }

  private boolean closesName(int end, int to) {
    return end == to || "，、。等；".indexOf(view.charAt(end)) >= 0;
  }

  // rule: name and then post: 李某某主任, 社会局王某局长; the body before the name belongs to the post.
  private Mention beforePost(int at, int from, int to) {
    int family = Names.family(view, at, to);
    for (int given = 2; given >= 1; given--) {
      int end = at + family + given;
      int post = end < to && allGiven(at + family, end) ? Vocabulary.POSTS.matchAt(view, end, to) : 0;
      if (post > 0 && isBoundary(at, from) && isAfterPost(end + post, to)) {
        return withBody(at, end, end + post, from);
      }
    }
    return null;
  }

  private boolean allGiven(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Names.isGiven(view.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isBoundary(int at, int from) {
    if (at == from || !Paper.isHan(view.charAt(at - 1))) {
      return true;
    }
    return Vocabulary.BODIES.matchBefore(view, at, from) > 0 || SPLITTERS.matchBefore(view, at, from) > 0
        || "和与及".indexOf(view.charAt(at - 1)) >= 0;
  }

  private boolean isAfterPost(int end, int to) {
    return end == to || !Paper.isHan(view.charAt(end)) || Vocabulary.FOLLOWERS.matchAt(view, end, to) > 0;
  }

  private Mention withBody(int name, int end, int to, int from) {
    int start = Math.max(from, found.isEmpty() ? from : found.get(found.size() - 1).to());
    int left = name;
    while (left > start && Character.isLetterOrDigit(view.charAt(left - 1))) {
      left--;
    }
    left = afterSplitter(left, name);
    Stretch post = new Stretch(end, to);
    boolean body = Vocabulary.BODIES.matchBefore(view, name, left) > 0;
    List<Stretch> parts = body ? List.of(new Stretch(left, name), post) : List.of(post);
    return new Mention(body ? left : name, to, new Stretch(name, end), List.of(parts));
  }

  // rule: a name without a post counts only at the head of a clause before a word of acting.
  private Mention bare(int at, int from, int to) {
    boolean head = at == from || "，；。：、 “（".indexOf(view.charAt(at - 1)) >= 0 || view.charAt(at - 1) == '由';
    if (!head || Vocabulary.WEAK_SURNAMES.matchAt(view, at, to) > 0) {
      return null;
    }
    int end = Names.end(view, at, to);
    boolean acts = end > 0 && end < to && SUBJECT_VERBS.matchAt(view, end, to) > 0;
    return acts && isPerson(at, end) ? new Mention(at, end, new Stretch(at, end)) : null;
  }

  private boolean isPerson(int at, int end) {
    return Vocabulary.BODIES.matchBefore(view, end, at) == 0 && Vocabulary.GROUPS.matchBefore(view, end, at) == 0
        && NOT_NAMES.matchAt(view, at, end) == 0;
  }

  private static final WordSet NOT_NAMES = WordSet.load("not_names.tsv");
}
