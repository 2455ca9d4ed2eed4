package io.github.tingwen.parse;

import java.util.Optional;

/**
 * Finds which matter a lead speaks of, so that demand and matter stay together: 会议听取了甲汇报，强调….
 *
 * <p>Immutable and thread-safe.
 */
final class LeadMatter {

  private static final WordSet MEETINGS =
      WordSet.of("会议首先", "会议先后", "会议还", "会议", "大会", "全会", "会上，", "会上", "党组会", "常委会", "办公会");
  static final WordSet DEALS = WordSet.load("matter_verbs.tsv");

  /** Characters of words that name a matter, at most. */
  private static final int LONGEST = 120;

  private final Draft draft;
  private final String view;

  LeadMatter(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  // rule: 会议听取了甲汇报，强调要… and 会议研究了乙。会议强调，…: the clauses before the lead, or the sentence before
  // it in the paragraph, tell on which matter.
  /** Where the words that name the matter begin; {@code lead} if none stand before it. */
  int from(Sentence sentence, int lead, Optional<Sentence> before) {
    int head = Outline.contentOf(draft.paper, sentence);
    if (lead > head) {
      return names(head, lead) ? head : lead;
    }
    return before
        .filter(sentence.first() ? s -> false : s -> s.line() == sentence.line())
        .filter(s -> names(Outline.contentOf(draft.paper, s), s.to()))
        .map(s -> Outline.contentOf(draft.paper, s))
        .orElse(lead);
  }

  // rule: …，强调要…；审议了《乙》，要求…: the part before the next lead of a sentence is of that one.
  /** Where the part of the next lead begins; {@code lead} if it stands alone. */
  int between(int from, int lead) {
    int part = Scan.since(view, "；。", from, lead);
    boolean matter = part > from && DEALS.matchAt(view, part, lead) > 0;
    return matter && lead - part <= LONGEST ? part : lead;
  }

  private boolean names(int from, int to) {
    int meeting = MEETINGS.matchAt(view, from, to);
    int verb = from + meeting;
    return meeting > 0 && to - from <= LONGEST && DEALS.matchAt(view, verb, to) > 0;
  }
}
