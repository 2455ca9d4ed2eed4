package io.github.tingwen.parse;

/**
 * The word lists of the parser, each read once from the table beside this class.
 *
 * <p>Immutable and thread-safe.
 */
final class Vocabulary {

  static final WordSet BODIES = WordSet.load("bodies.tsv");
  static final WordSet MEETINGS = WordSet.load("meeting_words.tsv");
  static final WordSet GROUPS = WordSet.load("group_words.tsv");
  static final WordSet POSTS = WordSet.load("posts.tsv", "post", "collective");
  static final WordSet CITIZENS = WordSet.load("posts.tsv", "citizen");
  static final WordSet COLLECTIVE = WordSet.load("posts.tsv", "collective");
  static final WordSet SURNAMES = WordSet.load("surnames.tsv", "common", "weak");
  static final WordSet WEAK_SURNAMES = WordSet.load("surnames.tsv", "weak");
  static final WordSet RARE_SURNAMES = WordSet.load("surnames.tsv", "rare");
  static final WordSet DOUBLE_SURNAMES = WordSet.load("surnames.tsv", "double");
  static final WordSet FOLLOWERS = WordSet.load("name_followers.tsv");
  static final WordSet STRONG_FOLLOWERS = WordSet.load("name_followers.tsv", "strong");
  static final WordSet SPLITTERS = WordSet.load("post_splitters.tsv");
  static final WordSet ROLE_VERBS = WordSet.load("role_verbs.tsv");

  private Vocabulary() {}
}
