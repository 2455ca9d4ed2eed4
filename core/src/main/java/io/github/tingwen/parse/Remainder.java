package io.github.tingwen.parse;

import io.github.tingwen.model.Header;
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

  private static final WordSet FORMULAS =
      WordSet.of(
          "通知如下", "纪要如下", "公告如下", "通告如下", "告知如下", "说明如下", "安排如下", "议程如下", "函告如下", "事项如下", "要求如下", "公布如下",
          "记录如下", "预告如下", "汇报如下", "报告如下", "日程如下", "内容如下");
  private static final WordSet ATTACHMENTS = WordSet.of("附件", "附：", "附表");
  private static final WordSet SLIPS = WordSet.of("回执", "回条", "报名表");
  private static final int LONGEST_FORMULA = 30;

  private final Draft draft;
  private final String view;
  private final Set<String> told = new HashSet<>();

  Remainder(Draft draft, Header header) {
    this.draft = draft;
    this.view = draft.view();
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

  // rule: clauses without a place that follow each other stay together.
  private void inSentence(Sentence sentence, List<Stretch> into) {
    int open = -1;
    int clause = sentence.from();
    while (clause < sentence.to()) {
      int end = Math.min(sentence.to(), draft.clauseEnd(clause, sentence.to()) + 1);
      boolean free = isFree(new Stretch(clause, end));
      if (free && open < 0) {
        open = clause;
      } else if (!free && open >= 0) {
        add(open, clause, into);
        open = -1;
      }
      clause = end;
    }
    if (open >= 0) {
      add(open, sentence.to(), into);
    }
  }

  private boolean isFree(Stretch clause) {
    Stretch words = draft.paper.trim(clause.from(), clause.to(), "，。；：");
    return !draft.isClaimed(clause) && !isTold(words);
  }

  private void add(int from, int to, List<Stretch> into) {
    Stretch part = draft.paper.trim(from, to, "，；、|*#");
    boolean words = false;
    for (int i = part.from(); i < part.to() && !words; i++) {
      words = Character.isLetterOrDigit(Scan.at(view, i));
    }
    if (words && !isFormula(part)) {
      into.add(part);
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
    Stretch words = draft.paper.trim(part.from(), part.to(), "，。；：");
    boolean opens =
        words.length() <= LONGEST_FORMULA
            && FORMULAS.matchBefore(view, words.to(), words.from()) > 0;
    boolean slip =
        ATTACHMENTS.matchAt(view, part.from(), part.to()) > 0
            && (words.length() <= 3 || SLIPS.find(view, part.from(), part.to()) >= 0);
    return opens || slip;
  }
}
