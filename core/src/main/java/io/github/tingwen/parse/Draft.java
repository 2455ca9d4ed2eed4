package io.github.tingwen.parse;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Problem;
import io.github.tingwen.text.ProblemCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What the readers share while one document is read. For use by one thread. */
final class Draft {

  private static final Signs CLAUSE_SIGNS = Signs.of("，。；：！？\n");

  final Paper paper;
  final Layout layout;
  final Outline outline;
  final Fields fields;
  final Moments moments;
  final List<Problem> problems = new ArrayList<>();

  private final BitSet claimed = new BitSet();
  private final BitSet signature = new BitSet();
  private final BitSet elsewhere = new BitSet();
  private final List<Passage> invited = new ArrayList<>();
  private final List<Stretch> left = new ArrayList<>();
  private Stretch lastClaim = new Stretch(0, 0);

  /** The clause asked for last: one as long as the text is looked through once, not per word. */
  private Stretch clause = new Stretch(0, 0);

  private final int mostProblems;

  Draft(Paper paper, Layout layout, int mostProblems) {
    this.paper = paper;
    this.layout = layout;
    this.outline = Outline.of(paper, layout);
    this.fields = Fields.of(paper, layout, outline);
    this.moments = Moments.scan(paper.view());
    this.mostProblems = mostProblems;
  }

  String view() {
    return paper.view();
  }

  /** Notes that a part has found its place in the model. */
  void claim(Stretch part) {
    if (!part.equals(lastClaim)) {
      claimed.set(part.from(), Math.max(part.from(), part.to()));
      lastClaim = part;
    }
  }

  /** Notes a part that tells of another meeting. */
  void setApart(Stretch part) {
    elsewhere.set(part.from(), part.to());
    claim(part);
  }

  /** Whether the place belongs to a part that tells of another meeting. */
  boolean isElsewhere(int index) {
    return elsewhere.get(index);
  }

  /** Notes who is called to the meeting without a label. */
  void invite(Passage people) {
    invited.add(people);
  }

  List<Passage> invited() {
    return invited;
  }

  /** Notes words without a place beside others that have one, too few to be told with these. */
  void leave(Stretch words) {
    left.add(words);
  }

  List<Stretch> left() {
    return left;
  }

  /** Notes a part of the signature. */
  void sign(Stretch part) {
    signature.set(part.from(), part.to());
    claim(part);
  }

  /** Whether the place belongs to the signature. */
  boolean isSigned(int index) {
    return signature.get(index);
  }

  /** How far back from {@code at} nothing has been claimed, at most to {@code from}. */
  int freeFrom(int from, int at) {
    int last = lastClaimed(new Stretch(from, at));
    return last < 0 ? from : clauseEnd(last, at) + 1;
  }

  /** Where the last claimed character of the part stands, or -1. */
  int lastClaimed(Stretch part) {
    int last = part.to() - 1;
    while (last >= part.from() && !claimed.get(last)) {
      last--;
    }
    return last < part.from() ? -1 : last;
  }

  boolean isClaimed(Stretch part) {
    int free = part.length() - claimed.get(part.from(), part.to()).cardinality();
    return free * 3 < part.length();
  }

  /** Where the clause that holds {@code from} ends: at the next sign, or at {@code to}. */
  int clauseEnd(int from, int to) {
    return Math.max(from, Math.min(clauseAt(from).to(), to));
  }

  /** Where the clause before {@code at} begins: behind the last sign, or at {@code from}. */
  int clauseStart(int from, int at) {
    return Math.max(Math.min(from, at), clauseAt(at).from());
  }

  /** The words from behind the last sign before {@code at} to the first sign there or after it. */
  private Stretch clauseAt(int at) {
    boolean known = clause.from() <= at && at <= clause.to() && !clause.isEmpty();
    if (!known) {
      int from = at;
      while (from > 0 && !isSign(from - 1)) {
        from--;
      }
      int to = at;
      while (to < view().length() && !isSign(to)) {
        to++;
      }
      clause = new Stretch(from, to);
    }
    return clause;
  }

  // rule: the colon of 16：00 parts no clauses.
  private boolean isSign(int at) {
    return CLAUSE_SIGNS.has(Scan.at(paper.view(), at)) && !isHour(at);
  }

  private boolean isHour(int at) {
    return Scan.at(paper.view(), at) == '：'
        && Paper.isDigit(Scan.at(paper.view(), at + 1))
        && Paper.isDigit(Scan.at(paper.view(), at - 1));
  }

  void report(Stretch part, ProblemCode code, String message) {
    report(paper.cut(part), code, message);
  }

  void report(Passage place, ProblemCode code, String message) {
    if (problems.size() < mostProblems) {
      problems.add(Problem.at(place, code, message));
    }
  }
}
