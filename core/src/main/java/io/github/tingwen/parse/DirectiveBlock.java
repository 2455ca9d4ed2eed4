package io.github.tingwen.parse;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Requirement;
import java.util.List;
import java.util.Optional;

/** A block of what was stressed and demanded, in the making. For use by one thread. */
final class DirectiveBlock {

  /** Characters of a number before a heading, at most: 第十二，. */
  private static final int LONGEST_NUMBER = 4;

  Optional<Stretch> lead = Optional.empty();
  Optional<Stretch> effective = Optional.empty();
  Optional<Words> speaker = Optional.empty();
  Optional<Stretch> heading = Optional.empty();
  int from;
  int content;
  int to;
  int line;
  boolean listed;
  boolean head;
  Requirements.Force force;

  /** How a block is to be taken whose lead has the verb. */
  static Requirements.Force force(String verb) {
    return switch (verb) {
      case "指出", "认为", "确定", "安排", "部署" -> Requirements.Force.DESCRIBES;
      case "决定", "议定" -> Requirements.Force.RESOLVES;
      case "裁示", "指示", "要求", "号召", "希望", "呼吁", "明确" -> Requirements.Force.ORDERS;
      default -> Requirements.Force.STRESSES;
    };
  }

  /** Whether nothing stands behind the lead and the heading. */
  boolean saysNothing(Paper paper) {
    return paper.trim(content, to, "：，。").isEmpty();
  }

  boolean asksNothing(Paper paper) {
    return Requirements.split(paper, content, to, force).isEmpty();
  }

  // rule: the head of a list leads nothing behind it, and what somebody pointed out in a paragraph
  // of
  // Hong Kong minutes ((i) 甲先生指出，…) is debate if it demands nothing.
  boolean mayBeIdle(Draft draft) {
    boolean debate =
        force == Requirements.Force.DESCRIBES
            && speaker.isPresent()
            && draft
                .outline
                .at(from)
                .filter(item -> item.level() == DEBATE && from < item.to())
                .isPresent();
    return head || debate;
  }

  /** The level of the parts 2.1, (2) and (b). */
  private static final int DEBATE = 4;

  /** The finished block; claims its words for it. */
  Directive told(Draft draft) {
    Paper paper = draft.paper;
    List<Requirement> requirements =
        Requirements.split(paper, content, to, force).stream()
            .map(part -> new Requirement(paper.cut(part)))
            .toList();
    Stretch all = new Stretch(from, to);
    draft.claim(all);
    heading.ifPresent(words -> claim(words, draft));
    return new Directive(
        lead.map(paper::cut),
        effective.map(paper::cut),
        speaker.map(words -> words.cut(paper)),
        heading.map(paper::cut),
        paper.cut(all),
        requirements);
  }

  // rule: the number before a heading is told with it.
  private static void claim(Stretch heading, Draft draft) {
    Optional<Item> item =
        draft
            .outline
            .at(heading.from())
            .filter(i -> i.content() <= heading.from() && heading.from() < i.lineEnd());
    int from = item.map(Item::from).orElse(numberBefore(heading.from(), draft.view()));
    draft.claim(new Stretch(from, heading.to()));
  }

  /** Where 二是, 第二， or 二、 before {@code at} begins; {@code at} if none stands there. */
  private static int numberBefore(int at, String view) {
    for (int from = Math.max(0, at - LONGEST_NUMBER); from < at; from++) {
      if (Requirements.afterNumber(view, from, at + 1) == at) {
        return from;
      }
    }
    return at;
  }
}
