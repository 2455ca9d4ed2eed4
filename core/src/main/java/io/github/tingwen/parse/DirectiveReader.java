package io.github.tingwen.parse;

import io.github.tingwen.model.Directive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads what was stressed and demanded. For use by one thread. */
final class DirectiveReader {

  private static final WordSet STOPPERS = WordSet.load("directive_ends.tsv");
  private static final WordSet SAYS = WordSet.of("表示，", "表示：", "作表态发言", "作了表态");
  private static final int LONGEST_HEAD = 40;
  private static final WordSet AFTERWARDS = WordSet.of("会后", "会前", "会议期间", "会议结束");
  private static final WordSet ATTENDANCE = WordSet.load("attendance_verbs.tsv", "ends");

  private final Draft draft;
  private final String view;
  private final LeadFinder leads;
  private final Tellings tellings;
  private final HeadingFinder headings;
  private final SentenceHeadings ofSentence;
  private final LeadMatter matters;
  private final List<Sentence> sentences;
  private final List<Directive> directives = new ArrayList<>();
  private final List<Words> speakers = new ArrayList<>();
  private DirectiveBlock block;
  private Optional<Stretch> inherited = Optional.empty();
  private Optional<Words> inheritedSpeaker = Optional.empty();
  private Optional<Stretch> pendingHeading = Optional.empty();
  private boolean afterPlain;
  private int pendingLevel;
  private int pendingEnd;
  private int index;

  DirectiveReader(Draft draft, People people) {
    this.draft = draft;
    this.view = draft.view();
    this.tellings = new Tellings(draft, people);
    this.leads = new LeadFinder(draft, people, tellings);
    this.headings = new HeadingFinder(draft);
    this.ofSentence = new SentenceHeadings(draft, headings);
    this.matters = new LeadMatter(draft);
    this.sentences = draft.layout.sentences();
  }

  /** The persons who led a block. */
  List<Words> speakers() {
    return speakers;
  }

  List<Directive> read(Predicate<Sentence> skipped) {
    for (int i = 0; i < sentences.size(); i++) {
      index = i;
      Sentence sentence = sentences.get(i);
      if (skipped.test(sentence) || Bylines.isByline(view, sentence.from(), sentence.to())) {
        close();
        continue;
      }
      sentence(
          sentence,
          i + 1 < sentences.size() ? Optional.of(sentences.get(i + 1)) : Optional.empty());
    }
    close();
    return directives;
  }

  private void sentence(Sentence sentence, Optional<Sentence> next) {
    if (headingLine(sentence) || headingSentence(sentence, next)) {
      return;
    }
    headings
        .beforeColon(sentence, pendingHeading.isPresent() ? pendingLevel : -1)
        .ifPresent(this::pend);
    List<LeadFinder.Lead> found = leads.in(sentence, next);
    if (found.isEmpty()) {
      goOn(sentence);
      return;
    }
    int first = found.get(0).from();
    if (block != null
        && first > sentence.from()
        && sentence.line() == block.line
        && !leads.hasOtherSubject(sentence, found.get(0).content())) {
      block.to = first;
    }
    open(sentence, found, opening(sentence, first));
  }

  private void open(Sentence sentence, List<LeadFinder.Lead> found, int opening) {
    int from = opening;
    for (int i = 0; i < found.size(); i++) {
      LeadFinder.Lead lead = found.get(i);
      boolean last = i + 1 == found.size();
      int next = last ? sentence.to() : matters.between(lead.content(), found.get(i + 1).from());
      open(sentence, lead, next);
      block.from = Math.min(from, block.from);
      from = next;
    }
  }

  private int opening(Sentence sentence, int first) {
    if (block != null && block.to == first) {
      return first;
    }
    boolean open = block == null && pendingHeading.isEmpty() && index > 0;
    Optional<Sentence> before = open ? Optional.of(sentences.get(index - 1)) : Optional.empty();
    int matter = matters.from(sentence, first, before);
    return Math.min(matter, draft.freeFrom(sentence.from(), first));
  }

  private void open(Sentence sentence, LeadFinder.Lead lead, int end) {
    close();
    block = new DirectiveBlock();
    block.lead = Optional.of(lead.lead());
    block.effective = block.lead;
    block.speaker =
        lead.speaker().isPresent() || !isBare(lead, sentence) ? lead.speaker() : inheritedSpeaker;
    block.speaker.ifPresent(speakers::add);
    block.from = lead.from();
    block.line = sentence.line();
    block.force = DirectiveBlock.force(lead.verb());
    block.head = lead.head();
    inherited = lead.head() ? Optional.empty() : block.lead;
    afterPlain = false;
    inheritedSpeaker = block.speaker;
    block.heading = pendingHeading.filter(heading -> lead.from() < pendingEnd);
    pendingHeading = Optional.empty();
    block.content = lead.content();
    block.to = Math.max(end, lead.content());
    block.listed = block.saysNothing(draft.paper);
    if (block.heading.isEmpty()) {
      headings.spaced(lead.content(), end).ifPresent(this::headed);
      numberedHeading(lead.content(), end).ifPresent(this::headed);
    }
    if (block.heading.isEmpty()) {
      plainHeading(lead.content(), end).ifPresent(this::headed);
      afterPlain = block.heading.isPresent();
    }
  }

  // rule: 同时要求, 最后强调 at the head of a sentence go on with the speaker of the block before.
  private boolean isBare(LeadFinder.Lead lead, Sentence sentence) {
    boolean meeting = Scan.first(view, '会', lead.lead().from(), lead.lead().to()) >= 0;
    return lead.lead().from() == sentence.from() && !sentence.first() && !meeting;
  }

  private void headed(Stretch heading) {
    block.heading = Optional.of(heading);
    block.content = heading.to();
    block.force = Requirements.Force.STRESSES;
  }

  private void pend(Stretch heading) {
    pendingHeading = Optional.of(heading);
    Optional<Item> item = draft.outline.at(heading.from());
    pendingLevel = item.map(Item::level).orElse(1);
    pendingEnd = item.map(Item::to).orElse(view.length());
  }

  // rule: what was decided has no headings.
  private boolean mayBeHeaded() {
    return block == null || block.force != Requirements.Force.RESOLVES;
  }

  private Optional<Stretch> numberedHeading(int from, int to) {
    boolean alike = block != null && block.heading.isPresent();
    return mayBeHeaded() ? ofSentence.numbered(index, from, to, alike) : Optional.empty();
  }

  private Optional<Stretch> plainHeading(int from, int to) {
    return mayBeHeaded() ? ofSentence.plain(index, from, to, afterPlain) : Optional.empty();
  }

  // rule: 一、关于责任主体。会议强调，…: a short numbered sentence before one that opens with 会议 is a heading.
  private boolean headingSentence(Sentence sentence, Optional<Sentence> next) {
    Item item = sentence.first() ? Outline.at(draft.paper, sentence.from(), sentence.to()) : null;
    boolean head =
        item != null
            && headings.isHead(sentence.from(), item.content(), sentence.to())
            && VERBS_IN_HEADING.find(view, item.content(), sentence.to()) < 0
            && next.filter(n -> !n.first() && view.startsWith("会议", n.from())).isPresent();
    if (head) {
      close();
      int colon = Scan.first(view, '：', item.content(), sentence.to());
      pend(draft.paper.trim(item.content(), colon < 0 ? sentence.to() : colon, "。"));
    }
    return head;
  }

  private boolean headingLine(Sentence sentence) {
    if (!sentence.first()) {
      return false;
    }
    Item item = Outline.at(draft.paper, sentence.from(), sentence.to());
    boolean plain = "。；，：”！？".indexOf(Scan.at(view, sentence.to() - 1)) < 0;
    Line line = draft.layout.lines().get(sentence.line());
    boolean whole = line.to() == sentence.to();
    if (item == null || !plain || !whole || item.lineEnd() - item.content() > 60) {
      return false;
    }
    if (isDemandHead(item, sentence)) {
      demandHead(item, sentence);
      return true;
    }
    if (AgendaReader.isSpeech(view, item.content(), sentence.to())
        || VERBS_IN_HEADING.find(view, item.content(), sentence.to()) >= 0) {
      return false;
    }
    int from =
        Labels.at(draft.paper, item.content(), sentence.to())
            .map(Labels.Label::to)
            .filter(to -> to < sentence.to())
            .orElse(item.content());
    Stretch heading = draft.paper.trim(from, sentence.to(), "：");
    if (inherited.isPresent() && block != null && isListed() && !isSibling(item)) {
      openHeaded(sentence, heading, sentence.to(), sentence.to());
    } else {
      close();
      pend(heading);
    }
    return true;
  }

  // rule: under 一、甲 会议议定：（一）…; the next matter, 二、乙, does not inherit the lead.
  private boolean isSibling(Item item) {
    int lead = inherited.get().from();
    return draft
        .outline
        .at(lead)
        .filter(o -> lead < o.to() && item.level() <= o.level())
        .isPresent();
  }

  // rule: 二、有关要求 on a line of its own needs no lead to ask for what stands below it.
  private boolean isDemandHead(Item item, Sentence sentence) {
    return view.startsWith("要求", sentence.to() - 2)
        && (block == null || block.head || !isListed())
        && Labels.at(draft.paper, item.content(), sentence.to())
            .filter(label -> label.kind() == Field.Kind.REQUIREMENTS)
            .isPresent();
  }

  private void demandHead(Item item, Sentence sentence) {
    close();
    inherited = Optional.empty();
    inheritedSpeaker = Optional.empty();
    openHeaded(sentence, new Stretch(item.content(), sentence.to()), sentence.to(), sentence.to());
  }

  // rule: headings on lines of their own share the lead before them if that leads to nothing else.
  private boolean isListed() {
    return block.lead.isEmpty() || block.listed || block.saysNothing(draft.paper);
  }

  private static final WordSet VERBS_IN_HEADING =
      WordSet.of("会议强调", "会议指出", "会议要求", "会议明确", "会议认为", "会议决定", "会议议定");

  // rule: the first heading goes with a lead that says nothing itself, the others inherit the lead.
  private void openHeaded(Sentence sentence, Stretch heading, int content, int to) {
    boolean first = block != null && block.lead.isPresent() && block.saysNothing(draft.paper);
    if (!first || block.heading.isPresent()) {
      close();
      block = new DirectiveBlock();
      block.effective = inherited;
      block.speaker = inheritedSpeaker;
      block.from = heading.from();
    }
    block.heading = Optional.of(heading);
    block.content = content;
    block.to = to;
    block.line = sentence.line();
    block.force = Requirements.Force.STRESSES;
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
    Optional<Stretch> heading = headingAt(sentence);
    Optional<Stretch> plain =
        heading.isPresent() || inherited.isEmpty()
            ? Optional.empty()
            : plainHeading(sentence.from(), sentence.to());
    afterPlain |= plain.isPresent();
    heading = heading.or(() -> plain);
    if (heading.isPresent() && inherited.isPresent()) {
      openHeaded(sentence, heading.get(), heading.get().to(), sentence.to());
      return;
    }
    if (block == null) {
      return;
    }
    if (sentence.first() && isNextItem(sentence)) {
      close();
      return;
    }
    extend(sentence);
  }

  // rule: a sentence of the same paragraph, one that opens with a number or 要, and what follows a
  // heading or a lead that says nothing itself goes on with the block.
  private void extend(Sentence sentence) {
    boolean same = sentence.line() == block.line;
    boolean goesOn =
        Requirements.isNumbered(view, sentence.from(), sentence.to())
            || Requirements.mark(
                    view, sentence.from(), Math.min(sentence.to(), sentence.from() + 14))
                >= 0;
    if (same || goesOn || block.saysNothing(draft.paper)) {
      block.to = sentence.to();
      block.line = sentence.line();
    } else {
      close();
    }
  }

  private Optional<Stretch> headingAt(Sentence sentence) {
    Optional<Stretch> spaced = headings.opening(sentence);
    boolean listed =
        block != null
            && (block.heading.isPresent()
                || block.content >= block.to
                || sentence.line() == block.line && block.lead.isPresent());
    return spaced.isPresent() || !listed ? spaced : numberedHeading(sentence.from(), sentence.to());
  }

  // rule: the next number of the level on which the lead stands is another matter; numbers under a
  // lead that says nothing itself (提出三点意见：) are its list, each in a paragraph of its own.
  private boolean isNextItem(Sentence sentence) {
    Item item = Outline.at(draft.paper, sentence.from(), sentence.to());
    Optional<Item> own = draft.outline.at(block.from).filter(o -> block.from < o.to());
    return item != null
        && block.lead.isPresent()
        && own.filter(o -> item.level() > o.level()).isEmpty()
        && (own.isPresent()
            || !block.listed && !Requirements.isNumbered(view, block.content, block.to));
  }

  // rule: 一是立即行动。会后各村要…。二是…: what is to be done afterwards belongs to the demands around it.
  private boolean isAfterwards(Sentence sentence) {
    boolean inside = block != null && sentence.line() == block.line && !sentence.first();
    boolean time =
        AFTERWARDS.matchAt(view, sentence.from(), sentence.to()) > 0
            && Scan.at(view, sentence.from() + 2) != '，';
    return inside
        && (time && Requirements.mark(view, sentence.from(), sentence.to()) >= 0
            || isNumberedOn(sentence));
  }

  private boolean isNumberedOn(Sentence sentence) {
    if (!Requirements.isNumbered(view, Math.max(block.content, block.from), sentence.from())) {
      return false;
    }
    for (int i = index + 1; i < sentences.size() && !sentences.get(i).first(); i++) {
      Sentence later = sentences.get(i);
      if (Requirements.isNumbered(view, later.from(), later.to())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOther(Sentence sentence) {
    if (isAfterwards(sentence)) {
      return false;
    }
    int tail = Math.max(sentence.from(), sentence.to() - 12);
    int head = Math.min(sentence.to(), sentence.from() + LONGEST_HEAD);
    if (SAYS.find(view, sentence.from(), head) > sentence.from()
        && Requirements.mark(view, sentence.from(), sentence.to()) < 0) {
      return true;
    }
    return STOPPERS.matchAt(view, sentence.from(), sentence.to()) > 0
        || ClosingReader.opens(view, sentence.from(), sentence.to())
        || tellings.tells(sentence.from(), sentence.to())
        || ATTENDANCE.find(view, tail, sentence.to()) >= 0
            && Requirements.mark(view, sentence.from(), sentence.to()) < 0;
  }

  private void close() {
    if (block != null && !(block.mayBeIdle(draft) && block.asksNothing(draft.paper))) {
      directives.add(block.told(draft));
    }
    block = null;
  }
}
