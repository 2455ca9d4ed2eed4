package io.github.tingwen.parse;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Requirement;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads what was stressed and demanded. For use by one thread. */
final class DirectiveReader {

  private static final WordSet STOPPERS =
      WordSet.of("会议听取", "会议研究", "会议审议", "会议传达", "会议讨论", "会议还研究", "会议还听取", "会议通过", "会议还审议", "会议还传达", "会议学习", "会前", "会后", "会上，", "随后", "会议由", "会议认为", "会议期间", "会议还讨论", "据悉", "会议结束", "会议通报", "会议解读", "散会", "会议首先", "会议决定", "会议同意", "会议原则", "会议最后", "会议号召");
  private static final WordSet ATTENDANCE = WordSet.of("参加会议", "出席会议", "列席会议", "参加了会议", "参加。", "参会。", "参加了此次会议", "参加此次会议", "参加本次会议", "参加了本次会议", "参加活动", "列席。", "出席。", "参加会议。", "陪同", "参加座谈", "参加学习", "参加了座谈");

  private final Draft draft;
  private final String view;
  private final LeadFinder leads;
  private final List<Directive> directives = new ArrayList<>();
  private Block block;
  private Optional<Stretch> inherited = Optional.empty();
  private Optional<Words> inheritedSpeaker = Optional.empty();
  private Optional<Stretch> pendingHeading = Optional.empty();

  /** A block in the making. */
  private static final class Block {
    Optional<Stretch> lead = Optional.empty();
    Optional<Stretch> effective = Optional.empty();
    Optional<Words> speaker = Optional.empty();
    Optional<Stretch> heading = Optional.empty();
    int from;
    int content;
    int to;
    int line;
    boolean imperative;
  }

  DirectiveReader(Draft draft, People people) {
    this.draft = draft;
    this.view = draft.view();
    this.leads = new LeadFinder(draft, people);
  }

  List<Directive> read(Predicate<Sentence> skipped) {
    List<Sentence> sentences = draft.layout.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (skipped.test(sentence)) {
        close();
        continue;
      }
      sentence(sentence, i + 1 < sentences.size() ? Optional.of(sentences.get(i + 1)) : Optional.empty());
    }
    close();
    return directives;
  }

  private void sentence(Sentence sentence, Optional<Sentence> next) {
    if (headingLine(sentence)) {
      return;
    }
    List<LeadFinder.Lead> found = leads.in(sentence, next);
    if (found.isEmpty()) {
      goOn(sentence);
      return;
    }
    int first = found.get(0).from();
    if (block != null && first > sentence.from() && sentence.line() == block.line) {
      block.to = first;
    }
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).from() : sentence.to();
      open(sentence, found.get(i), end);
    }
  }

  private void open(Sentence sentence, LeadFinder.Lead lead, int end) {
    close();
    block = new Block();
    block.lead = Optional.of(lead.lead());
    block.effective = block.lead;
    block.speaker = lead.speaker();
    block.from = lead.from();
    block.line = sentence.line();
    block.imperative = !lead.verb().equals("指出");
    inherited = block.lead;
    inheritedSpeaker = block.speaker;
    block.heading = pendingHeading;
    pendingHeading = Optional.empty();
    block.content = lead.content();
    block.to = Math.max(end, lead.content());
    if (block.heading.isEmpty()) {
      heading(lead.content(), end).ifPresent(this::headed);
      colonHeading(sentence, lead.from()).ifPresent(h -> block.heading = Optional.of(h));
    }
  }

  private void headed(Stretch heading) {
    block.heading = Optional.of(heading);
    block.content = heading.to();
  }

  // rule: 1、某学校：会议要求…: the words between number and colon are the heading.
  private Optional<Stretch> colonHeading(Sentence sentence, int lead) {
    Item item = Outline.at(draft.paper, sentence.from(), sentence.to());
    boolean colon = lead > sentence.from() && view.charAt(lead - 1) == '：';
    boolean head = item != null && colon && lead - 1 - item.content() <= 40 && lead - 1 > item.content();
    return head ? Optional.of(new Stretch(item.content(), lead - 1)) : Optional.empty();
  }

  // rule: a heading whose bold was lost stands between spaces, after a sentence or the lead, without
  // a full stop of its own, 4 to 40 characters, and does not open with 要.
  private Optional<Stretch> heading(int from, int to) {
    int start = draft.paper.skipSpaces(from, to);
    boolean spaced = start > from || from > 0 && view.charAt(from - 1) == ' ';
    int space = view.indexOf(' ', start);
    if (!spaced || space < 0 || space >= to || space - start < 4 || space - start > 40 || view.charAt(start) == '要') {
      return Optional.empty();
    }
    for (int i = start; i < space; i++) {
      if ("。；！？：".indexOf(view.charAt(i)) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Stretch(start, space));
  }

  private boolean headingLine(Sentence sentence) {
    if (!sentence.first()) {
      return false;
    }
    Item item = Outline.at(draft.paper, sentence.from(), sentence.to());
    boolean plain = view.charAt(sentence.to() - 1) != '。' && "；，：".indexOf(view.charAt(sentence.to() - 1)) < 0;
    Line line = draft.layout.lines().get(sentence.line());
    boolean whole = line.to() == sentence.to();
    if (item == null || !plain || !whole || item.lineEnd() - item.content() > 60 || VERBS_IN_HEADING.find(view, item.content(), sentence.to()) >= 0) {
      return false;
    }
    Stretch heading = draft.paper.trim(item.content(), sentence.to(), "：");
    close();
    if (inherited.isPresent() && pendingHeading.isEmpty() && directives.stream().noneMatch(d -> d.heading().isPresent() && d.lead().isPresent())) {
      openHeaded(sentence, heading, sentence.to(), sentence.to());
    } else {
      pendingHeading = Optional.of(heading);
    }
    return true;
  }

  private static final WordSet VERBS_IN_HEADING = WordSet.of("会议强调", "会议指出", "会议要求");

  private void openHeaded(Sentence sentence, Stretch heading, int content, int to) {
    close();
    block = new Block();
    block.effective = inherited;
    block.speaker = inheritedSpeaker;
    block.heading = Optional.of(heading);
    block.from = heading.from();
    block.content = content;
    block.to = to;
    block.line = sentence.line();
    block.imperative = true;
  }

  private void goOn(Sentence sentence) {
    if (block == null && inherited.isEmpty()) {
      return;
    }
    if (isOther(sentence)) {
      close();
      inherited = Optional.empty();
      return;
    }
    Optional<Stretch> heading = spacedHeading(sentence);
    if (heading.isPresent() && inherited.isPresent()) {
      openHeaded(sentence, heading.get(), heading.get().to(), sentence.to());
      return;
    }
    if (block == null) {
      return;
    }
    boolean same = sentence.line() == block.line;
    boolean goesOn = Requirements.isNumbered(view, sentence.from(), sentence.to()) || Requirements.mark(view, sentence.from(), Math.min(sentence.to(), sentence.from() + 14)) >= 0;
    boolean headedNext = block.heading.isPresent() && block.content == block.to;
    if (same || goesOn || headedNext) {
      block.to = sentence.to();
      block.line = sentence.line();
    } else {
      close();
    }
  }

  private Optional<Stretch> spacedHeading(Sentence sentence) {
    boolean spaced = sentence.from() > 0 && view.charAt(sentence.from() - 1) == ' ';
    return spaced ? heading(sentence.from(), sentence.to()) : Optional.empty();
  }

  private boolean isOther(Sentence sentence) {
    int tail = Math.max(sentence.from(), sentence.to() - 12);
    return STOPPERS.matchAt(view, sentence.from(), sentence.to()) > 0 || ATTENDANCE.find(view, tail, sentence.to()) >= 0;
  }

  private void close() {
    if (block == null) {
      return;
    }
    Paper paper = draft.paper;
    List<Requirement> requirements = new ArrayList<>();
    for (Stretch part : Requirements.split(paper, block.content, block.to, block.imperative)) {
      requirements.add(new Requirement(paper.cut(part)));
    }
    Stretch all = new Stretch(block.from, block.to);
    draft.claim(all);
    directives.add(new Directive(
        block.lead.map(paper::cut), block.effective.map(paper::cut), block.speaker.map(w -> w.cut(paper)),
        block.heading.map(paper::cut), text(all), requirements));
    block = null;
  }

  private Passage text(Stretch all) {
    return draft.paper.cut(all);
  }

  void add(Directive directive) {
    directives.add(directive);
  }
}
