package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whose people the names in a part of a list are: 县气象局：甲、乙； or 物业公司 丙；. For use by one thread. */
final class ListedKind {

  private static final int LONGEST = 16;
  private static final WordSet OTHER_MATTERS = WordSet.load("list_contexts.tsv", "label");

  private final Paper paper;
  private final String view;
  private Optional<Words> kind = Optional.empty();
  private boolean otherMatter;

  ListedKind(Paper paper) {
    this.paper = paper;
    this.view = paper.view();
  }

  // rule: 县气象局：甲、乙 and 社区居委会 甲、乙 tell whose people the names up to the end of the line or to ；
  // are.
  /** Takes the kind from the part or the part before it; returns the part without it. */
  Stretch before(Stretch part, Stretch before) {
    boolean opens = "；。：\n\0".indexOf(signBefore(part.from())) >= 0;
    boolean spaced = before != null && !opens && view.substring(before.to(), part.from()).isBlank();
    boolean named = spaced && before.to() < part.from() && isBodyOrGroup(before);
    kind = named ? Optional.of(Words.of(before)) : opens ? Optional.empty() : kind;
    otherMatter &= !opens;
    int colon = colon(view, part.from(), part.to());
    if (colon < 0) {
      return part;
    }
    kind = Optional.of(Words.of(part.from(), colon));
    otherMatter = OTHER_MATTERS.matchBefore(view, colon, part.from()) > 0;
    return paper.trim(colon + 1, part.to(), "：");
  }

  /** Whether the part tells no people: 服装要求：…. */
  boolean isOtherMatter() {
    return otherMatter;
  }

  boolean isKnown() {
    return kind.isPresent();
  }

  /** The mention with the kind for its post if it has none. */
  Mention of(Mention mention) {
    return kind.isPresent() && mention.posts().isEmpty()
        ? new Mention(mention.from(), mention.to(), mention.name(), List.of(kind.get()))
        : mention;
  }

  // rule: 调解员：甲（司法所） and 县应急局：乙（副局长） tell one part of the office before the name, one behind it.
  Mention with(Mention mention, Stretch remark) {
    Words words = Words.of(remark);
    List<Words> posts = kind.map(k -> List.of(k, words)).orElse(List.of(words));
    return new Mention(mention.from(), mention.to(), mention.name(), posts);
  }

  // rule: 主持人：村党支部书记、村主任甲 holds both offices; 各村书记、镇长甲 are many and one.
  static boolean isSecondPost(String view, Stretch before, Mention mention) {
    return !mention.posts().isEmpty()
        && mention.posts().get(0).from() == mention.from()
        && Scan.at(view, before.to()) == '、'
        && before.to() + 1 == mention.from()
        && "各全有相所两部".indexOf(Scan.at(view, before.from())) < 0;
  }

  static Mention withBoth(Mention first, Mention second) {
    List<Words> posts = new ArrayList<>(first.posts());
    posts.addAll(second.posts());
    return new Mention(second.from(), second.to(), second.name(), posts);
  }

  boolean isPostOf(Mention mention) {
    return kind.filter(k -> mention.posts().equals(List.of(k))).isPresent();
  }

  // rule: 物业公司 经理 甲: the body before the post belongs to it.
  Stretch with(Stretch post) {
    return kind.filter(k -> k.to() + 1 == post.from() && Scan.at(view, k.to()) == ' ')
        .map(k -> new Stretch(k.from(), post.to()))
        .orElse(post);
  }

  private char signBefore(int at) {
    int i = at;
    while (i > 0 && Scan.at(view, i - 1) == ' ') {
      i--;
    }
    return Scan.at(view, i - 1);
  }

  private boolean isBodyOrGroup(Stretch words) {
    return Vocabulary.BODIES.matchBefore(view, words.to(), words.from()) > 0
        || Vocabulary.GROUPS.matchBefore(view, words.to(), words.from()) > 0
            && Vocabulary.POSTS.matchBefore(view, words.to(), words.from()) == 0;
  }

  /** Where the colon behind the words of a kind stands; -1 if none opens the part. */
  static int colon(String view, int from, int to) {
    int most = Math.min(to, from + LONGEST);
    int colon = Scan.untilOutside(view, "：", from, most);
    return colon < most && colon >= from + 2 && isWords(view, from, colon) ? colon : -1;
  }

  private static boolean isWords(String view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Paper.isHan(Scan.at(view, i)) && "（）".indexOf(Scan.at(view, i)) < 0) {
        return false;
      }
    }
    return from < to;
  }
}
