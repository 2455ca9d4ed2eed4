package io.github.tingwen.reading;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Decision;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.Vote;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.SlotKind;
import java.util.List;
import java.util.Optional;

/** What led to the meeting, what it deals with and what it decided. */
final class MatterComposer {

  private final Telling telling;
  private final MeetingNotice notice;
  private final Matters matters;

  MatterComposer(Telling telling) {
    this.telling = telling;
    this.notice = telling.notice();
    this.matters = new Matters(notice);
  }

  List<SectionDraft> sections() {
    return List.of(background(), agenda(), decisions());
  }

  private SectionDraft background() {
    SectionDraft section = new SectionDraft(SectionKind.BACKGROUND, "背景");
    if (notice.background().isEmpty() || !telling.atLeast(Verbosity.NORMAL)) {
      return section;
    }
    section.heading(telling.say("背景。"));
    for (Passage paragraph : notice.background()) {
      section.passage(Sentence.Role.TEXT, Pause.SENTENCE, telling.say(""), paragraph);
    }
    return section;
  }

  private SectionDraft agenda() {
    SectionDraft section = new SectionDraft(SectionKind.AGENDA, "议程");
    List<AgendaItem> items = notice.agenda();
    if (items.isEmpty()) {
      return section;
    }
    section.heading(telling.say("议程" + ChineseNumber.total(items.size())));
    for (int i = 0; i < items.size(); i++) {
      Wording opening = numbered(items.get(i).number(), i + 1, items.size());
      section.passage(Sentence.Role.ITEM, Pause.ITEM, opening, matters.withRemark(items.get(i).text()));
      presenters(section, items.get(i).presenters());
    }
    return section;
  }

  private void presenters(SectionDraft section, List<Passage> presenters) {
    if (!presenters.isEmpty()) {
      section.text(telling.say("汇报：").quoteAll(SlotKind.NAME, presenters));
    }
  }

  /** 第二项： or, in full, 第二项，共五项：; it stands for the number of the paper, if there is one. */
  private Wording numbered(Optional<Passage> number, int place, int total) {
    Wording wording = telling.say("");
    if (total == 1) {
      return wording;
    }
    String ordinal = "第" + ChineseNumber.ordinal(place) + "项";
    number.ifPresentOrElse(
        written -> wording.quoteExactly(written.reworded(ordinal)), () -> wording.say(ordinal));
    boolean withTotal = telling.atLeast(Verbosity.FULL);
    return wording.say(withTotal ? "，共" + ChineseNumber.count(total) + "项：" : "：");
  }

  private SectionDraft decisions() {
    SectionDraft section = new SectionDraft(SectionKind.DECISIONS, "决定");
    List<Decision> decisions = notice.decisions();
    if (decisions.isEmpty()) {
      return section;
    }
    section.heading(telling.say("会议决定" + ChineseNumber.total(decisions.size())));
    Decided decided = Decided.in(telling);
    Optional<Directive> last = Optional.empty();
    for (int i = 0; i < decisions.size(); i++) {
      Wording opening = numbered(Optional.empty(), i + 1, decisions.size());
      Decision decision = decisions.get(i);
      Optional<Directive> block = decided.block(decision);
      if (block.isEmpty()) {
        matters.of(decision).ifPresent(item -> opening.quote(item).say("："));
      } else if (!block.equals(last)) {
        about(block.get(), opening);
      }
      last = block;
      section.passage(Sentence.Role.ITEM, Pause.ITEM, opening, decision.text());
      decision
          .vote()
          .filter(vote -> !isTold(decision, vote))
          .ifPresent(vote -> section.text(telling.say("表决结果：").quote(vote.text())));
    }
    return section;
  }

  /** 关于停车，会议议定： before the first decision of a block that tells nothing else. */
  private static void about(Directive block, Wording opening) {
    DirectiveText text = DirectiveText.of(block);
    text.matter().ifPresent(words -> opening.quote(words).say("，"));
    block.heading().ifPresent(words -> opening.quote(words).say("，"));
    text.lead().ifPresent(words -> opening.quote(words).say("："));
  }

  private static boolean isTold(Decision decision, Vote vote) {
    return decision.text().toString().contains(Clause.bare(vote.text()));
  }
}
