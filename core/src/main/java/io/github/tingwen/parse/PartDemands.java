package io.github.tingwen.parse;

import io.github.tingwen.model.Directive;
import io.github.tingwen.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the parts of minutes ask for without a lead: 二、交通导改 / 由交警大队牵头，…拿出方案。 For use by one
 * thread.
 */
final class PartDemands {

  private static final WordSet TASKS = WordSet.load("tasks.tsv", "task");
  private static final WordSet DONE = WordSet.of("已", "完成了", "进行了", "负责人", "负责同志", "拟");
  private static final WordSet SAYS =
      WordSet.of("说，", "认为", "表示", "愿意", "提出", "介绍，", "报告，", "汇报，", "汇报了", "介绍了", "主张", "担心");
  private static final WordSet HEADS = WordSet.of("要求", "意见", "任务", "任务分工", "整改措施");
  private static final WordSet HEARD =
      WordSet.of("传达", "学习", "落实", "贯彻", "征求", "听取", "讨论", "研究", "议定", "按照");
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_HEAD = 14;
  private static final int SHORTEST = 6;
  private static final int LONGEST_SPEAKER = 12;

  private final Draft draft;
  private final String view;

  PartDemands(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  /** The blocks with those of the parts among them, in the order of the text. */
  List<Directive> among(List<Directive> read) {
    List<Directive> all = new ArrayList<>(read);
    Set<Optional<Span>> headed = new HashSet<>();
    read.forEach(block -> headed.add(block.heading().flatMap(words -> words.span())));
    List<Item> items = draft.outline.items();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (isHeading(item)) {
        part(item, next(items, i), headed, all);
      }
    }
    all.sort(Comparator.comparingInt(PartDemands::place));
    return all;
  }

  private static int place(Directive block) {
    return block.text().span().map(Span::from).orElse(0);
  }

  /** The next part with a heading; empty behind the last. */
  private Optional<Item> next(List<Item> items, int index) {
    return items.subList(index + 1, items.size()).stream().filter(this::isHeading).findFirst();
  }

  /** Whether the number stands before a heading on a line of its own with text below it. */
  private boolean isHeading(Item item) {
    int end = item.lineEnd();
    return end < item.to()
        && end - item.content() >= 2
        && end - item.content() <= LONGEST_HEADING
        && "。；，！？".indexOf(Scan.at(view, end - 1)) < 0;
  }

  /** Whether the words head what is asked for, whatever the words below them: 监理单位意见, 有关要求. */
  static boolean isDemandHead(String view, int from, int to) {
    int end = Scan.at(view, to - 1) == '：' ? to - 1 : to;
    return end - from <= LONGEST_HEAD
        && HEADS.matchBefore(view, end, from) > 0
        && HEARD.find(view, from, end) < 0;
  }

  // rule: what stands below the first paragraph of the last part may close the whole paper.
  private void part(
      Item item, Optional<Item> next, Set<Optional<Span>> headed, List<Directive> into) {
    Stretch heading = draft.paper.trim(item.content(), item.lineEnd(), "：。");
    boolean head = isDemandHead(view, heading.from(), heading.to());
    DirectiveBlock block = null;
    int to = next.map(Item::from).orElse(item.to());
    List<Sentence> inside = draft.layout.sentencesIn(item.lineEnd(), Math.min(to, item.to()));
    for (Sentence sentence : inside) {
      boolean near =
          next.isPresent() || sentence.line() == inside.get(0).line() || isListed(sentence);
      boolean free = near && !draft.isClaimed(sentence.stretch());
      boolean goesOn = block != null && sentence.line() == block.line;
      if (free && (goesOn || head || isTask(sentence))) {
        block = block == null ? begin(sentence, heading) : block;
        block.to = sentence.to();
        block.line = sentence.line();
      } else {
        close(block, headed, into);
        block = null;
      }
    }
    close(block, headed, into);
  }

  // rule: 同意动用维修资金，施工单位须三家比价: what was decided is told before the demand.
  private DirectiveBlock begin(Sentence sentence, Stretch heading) {
    int free = draft.freeFrom(sentence.from(), sentence.to());
    DirectiveBlock block = new DirectiveBlock();
    block.heading = Optional.of(heading);
    block.from = sentence.to() - free < SHORTEST ? sentence.from() : free;
    block.content = block.from;
    block.force = Requirements.Force.ITEMISES;
    return block;
  }

  // rule: a heading is told with the first of its blocks.
  private void close(DirectiveBlock block, Set<Optional<Span>> headed, List<Directive> into) {
    if (block == null) {
      return;
    }
    Optional<Span> place = draft.paper.cut(block.heading.get()).span();
    block.heading = headed.add(place) ? block.heading : Optional.empty();
    into.add(block.told(draft));
  }

  private boolean isListed(Sentence sentence) {
    return Requirements.isNumbered(view, sentence.from(), sentence.to());
  }

  // rule: a sentence with 要 or 须, one that says who takes the lead and one that sets a day ask for
  // something, unless it tells what somebody said (甲：…) or what is done.
  private boolean isTask(Sentence sentence) {
    int from = Requirements.afterNumber(view, sentence.from(), sentence.to());
    int colon = Scan.first(view, '：', from, Math.min(sentence.to(), from + LONGEST_SPEAKER));
    boolean asks =
        Requirements.mark(view, from, sentence.to()) >= 0
            || TASKS.find(view, from, sentence.to()) >= 0
                && DONE.find(view, from, sentence.to()) < 0;
    return asks && colon < 0 && SAYS.find(view, from, sentence.to()) < 0;
  }
}
