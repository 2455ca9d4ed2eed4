package io.github.tingwen.parse;

import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What has found no place in the model, clause by clause, so that nothing is lost and nothing is
 * told twice. For use by one thread.
 */
final class Remainder {

  private static final WordSet FORMULAS = WordSet.load("remainder_words.tsv", "formula");
  private static final WordSet CONNECTIVES = WordSet.load("remainder_words.tsv", "connective");
  static final WordSet ATTENDANCE = WordSet.load("attendance_words.tsv");
  private static final int LONGEST_FORMULA = 30;
  private static final int LONGEST_LABEL = 8;

  private final Draft draft;
  private final String view;
  private final Untold untold;
  private final Set<String> told = new HashSet<>();

  Remainder(Draft draft, MeetingNotice notice) {
    this.draft = draft;
    this.view = draft.view();
    this.untold = new Untold(draft, notice);
    Header header = notice.header();
    header.issuer().ifPresent(this::tell);
    header.title().ifPresent(this::tell);
    header.meetingName().ifPresent(this::tell);
    header.duration().ifPresent(this::tell);
    header.purpose().ifPresent(this::tell);
    header.documentNumber().ifPresent(this::tell);
    header.addressees().forEach(this::tell);
  }

  private void tell(Passage words) {
    told.add(words.toString());
  }

  List<Stretch> parts() {
    List<Stretch> parts = new ArrayList<>();
    for (Sentence sentence : draft.layout.sentences()) {
      boolean byline = Bylines.isByline(view, sentence.from(), sentence.to());
      if (!byline && !isTold(sentence.stretch())) {
        inSentence(sentence, parts);
      }
    }
    return parts;
  }

  // rule: clauses without a place that follow each other stay together; so do a label and the first
  // words of its value. A remark in brackets that is told nowhere is kept by itself.
  private void inSentence(Sentence sentence, List<Stretch> into) {
    int open = -1;
    int clause = sentence.from();
    while (clause < sentence.to()) {
      int end = clauseEnd(clause, sentence.to());
      boolean free = isFree(new Stretch(clause, end));
      if (free && open < 0) {
        open = withLabel(clause, sentence.from());
      } else if (!free && open >= 0) {
        add(open, clause, into);
        open = -1;
      }
      if (!free) {
        remarks(clause, end, into);
      }
      clause = end;
    }
    if (open >= 0) {
      add(open, sentence.to(), into);
    }
  }

  /** Behind the sign that ends the clause; signs inside brackets end none. */
  private int clauseEnd(int from, int to) {
    int end = Math.min(to, draft.clauseEnd(from, to) + 1);
    int depth = depth(from, end);
    while (depth > 0 && end < to) {
      int next = Math.min(to, draft.clauseEnd(end, to) + 1);
      depth += depth(end, next);
      end = next;
    }
    return end;
  }

  private int depth(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = Scan.at(view, i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
    }
    return depth;
  }

  private int withLabel(int clause, int from) {
    return draft
        .fields
        .around(clause)
        .filter(f -> f.from() >= from && f.from() < clause)
        .filter(f -> !untold.isHeld(f.value().from()))
        .filter(f -> draft.paper.skipSpaces(clause, f.value().from()) == f.value().from())
        .map(
            f ->
                draft
                    .outline
                    .at(f.from())
                    .filter(i -> i.from() == f.from())
                    .map(Item::content)
                    .orElse(f.from()))
        .orElse(clause);
  }

  // rule: a remark in brackets that is told nowhere is kept with the words it belongs to.
  private void remarks(int from, int to, List<Stretch> into) {
    for (int open = Scan.first(view, '（', from, to); open >= 0; ) {
      int close = Scan.first(view, '）', open, to);
      int end = close < 0 ? to : close;
      Stretch remark = draft.paper.trim(open + 1, end, "，。；");
      boolean label = Labels.at(draft.paper, open, to).isPresent();
      if (!label && untold.isUntoldRemark(remark)) {
        add(remarked(Math.max(from, open - LONGEST_FORMULA), open), Math.min(to, end + 1), into);
      }
      open = Scan.first(view, '（', end, to);
    }
  }

  /** Where the words begin that a remark behind them belongs to. */
  private int remarked(int from, int open) {
    int words = Scan.since(view, "，、；。：\n", from, open);
    return Outline.contentAt(draft.paper, words, open);
  }

  private boolean isFree(Stretch clause) {
    Stretch words = draft.paper.trim(clause.from(), clause.to(), "，。；：");
    if (words.isEmpty() || isTold(words)) {
      return false;
    }
    return untold.inField(words)
        ? untold.isUntold(words)
        : !draft.isClaimed(words) && !attends(words) || untold.isUntoldClause(words);
  }

  // rule: the verb behind a group that is told (…负责人参加会议) is told with it.
  private boolean attends(Stretch words) {
    int last = draft.lastClaimed(words);
    return last >= 0 && ATTENDANCE.contains(draft.paper.text(new Stretch(last + 1, words.to())));
  }

  private void add(int from, int to, List<Stretch> into) {
    Stretch part = draft.paper.trim(from, to, "，；、|*#");
    boolean words = false;
    for (int i = part.from(); i < part.to() && !words; i++) {
      words = Character.isLetterOrDigit(Scan.at(view, i));
    }
    if (words && !isFormula(part) && !isTold(part)) {
      int last = into.isEmpty() ? -1 : into.get(into.size() - 1).to();
      boolean joined = part.from() < last || part.from() == last && Scan.at(view, last) == '（';
      int start = joined ? into.remove(into.size() - 1).from() : part.from();
      into.add(new Stretch(start, part.to()));
    }
  }

  // rule: 某县教育局文件 at the head and lines that repeat a field of the header tell nothing new.
  private boolean isTold(Stretch part) {
    String words = draft.paper.cut(draft.paper.trim(part.from(), part.to(), "，。；：（）")).toString();
    boolean paper = words.endsWith("文件") && told.contains(words.substring(0, words.length() - 2));
    return paper || told.contains(words);
  }

  // rule: 现将有关事项通知如下： opens what follows; an attached slip is told as the slip.
  private boolean isFormula(Stretch part) {
    Stretch words = draft.paper.trim(part.from(), part.to(), "，。；：（）");
    boolean opens =
        words.length() <= LONGEST_FORMULA
            && FORMULAS.matchBefore(view, words.to(), words.from()) > 0;
    boolean slip =
        Tail.ATTACHMENTS.matchAt(view, part.from(), part.to()) > 0
            && (words.length() <= 3 || ContactReader.SLIPS.find(view, part.from(), part.to()) >= 0);
    boolean label = words.to() < part.to() && Scan.at(view, words.to()) == '：';
    Item item = label ? Outline.at(draft.paper, part.from(), part.to()) : null;
    int from = item == null ? words.from() : item.content();
    boolean opening = label && words.to() - from <= LONGEST_LABEL;
    boolean omitted = Scan.at(view, words.to() - 1) == '略' && words.length() <= LONGEST_FORMULA;
    return MessageShapes.HEADS.contains(draft.paper.text(words))
        || opens
        || slip
        || opening
        || omitted
        || CONNECTIVES.contains(draft.paper.text(words));
  }
}
