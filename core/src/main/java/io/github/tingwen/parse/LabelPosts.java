package io.github.tingwen.parse;

import java.util.Optional;

/** Tells which post a label of minutes gives to the persons behind it. Stateless. */
final class LabelPosts {

  private static final WordSet POSTS = WordSet.load("list_contexts.tsv", "post");
  private static final WordSet PARTS =
      WordSet.of("出席", "缺席", "请假", "列席", "与会", "未出席", "未能出席", "因事缺席", "因故缺席");
  private static final WordSet SHARED = WordSet.of("委员", "理事", "监事", "董事", "议员");

  private LabelPosts() {}

  // rule: 委员：甲、乙, 副主席：甲议员 and 缺席委员：甲先生 tell the post in the label; 缺席委员：甲 only who was away.
  static Optional<Words> of(Paper paper, Field field) {
    Stretch label = paper.trim(field.from(), field.value().from(), "：（）*#|");
    int part = PARTS.matchAt(paper.view(), label.from(), label.to());
    Stretch own = new Stretch(label.from() + part, label.to());
    boolean shared = part > 0 && SHARED.contains(paper.text(own));
    boolean post = POSTS.contains(paper.text(label).replace(" ", ""));
    return shared || post ? Optional.of(Words.of(shared ? own : label)) : Optional.empty();
  }

  /** Whether the words are a part of a label that tells a part in the meeting, too: 缺席|委员. */
  static boolean isShared(Paper paper, Words post) {
    return PARTS.matchBefore(paper.view(), post.from(), 0) > 0;
  }

  // rule: 出席议员：甲议员（主席） are members of a council: the bracket tells the part in the meeting.
  static boolean isOfMembers(Paper paper, Optional<Words> label) {
    return label
        .filter(words -> isShared(paper, words) && words.text(paper).equals("议员"))
        .isPresent();
  }

  // rule: 委员：甲议员 says in the name what he is; that he is of the committee says less.
  static boolean isMembership(Paper paper, Optional<Words> label, Words told) {
    return label.filter(words -> words.text(paper).endsWith("委员")).isPresent()
        && told.text(paper).equals("议员");
  }
}
