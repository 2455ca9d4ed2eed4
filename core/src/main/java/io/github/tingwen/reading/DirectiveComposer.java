package io.github.tingwen.reading;

import io.github.tingwen.model.Directive;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was stressed and demanded: a section for each block, an item for each requirement. */
final class DirectiveComposer {

  /** 强调 and 强调指出 alone do not tell one block from the other. */
  private static final int LONGEST_VERB = 4;

  private static final int LONGEST_TITLE = 40;

  private final Telling telling;
  private final List<Directive> directives;

  DirectiveComposer(Telling telling) {
    this.telling = telling;
    Decided decided = Decided.in(telling);
    this.directives =
        telling.notice().directives().stream().filter(d -> !decided.tells(d)).toList();
  }

  List<SectionDraft> sections() {
    List<SectionDraft> sections = new ArrayList<>();
    for (int i = 0; i < directives.size(); i++) {
      sections.add(section(directives.get(i), i + 1));
    }
    return sections;
  }

  private SectionDraft section(Directive directive, int place) {
    DirectiveText text = DirectiveText.of(directive);
    SectionDraft section = new SectionDraft(SectionKind.DIRECTIVE, title(directive, text, place));
    orientation(section, place);
    heading(section, directive, text);
    if (telling.atLeast(Verbosity.NORMAL)) {
      count(section, directive.requirements().size());
      body(section, text);
    } else if (directive.heading().isEmpty()) {
      firstSentence(section, text);
    }
    return section;
  }

  /** The heading, else what the lead is about where the paper tells it, else the lead. */
  private String title(Directive directive, DirectiveText text, int place) {
    boolean bare = directive.lead().filter(lead -> lead.length() <= LONGEST_VERB).isPresent();
    String words =
        directive
            .heading()
            .or(() -> text.matter().filter(matter -> matter.length() <= LONGEST_TITLE))
            .or(() -> text.lead().filter(lead -> bare))
            .or(directive::effectiveLead)
            .map(Clause::bare)
            .map(Passage::toString)
            .orElse("会议要求");
    return directives.size() == 1 ? words : "第" + ChineseNumber.ordinal(place) + "项：" + words;
  }

  private void orientation(SectionDraft section, int place) {
    int total = directives.size();
    if (total > 1) {
      section.heading(
          telling.say(
              "第" + ChineseNumber.ordinal(place) + "项，共" + ChineseNumber.count(total) + "项。"));
    }
  }

  private void heading(SectionDraft section, Directive directive, DirectiveText text) {
    Optional<Passage> lead = text.lead();
    text.matter().ifPresent(words -> section.text(telling.say("").quote(words)));
    directive.heading().ifPresent(words -> section.heading(telling.say("").quote(words)));
    lead.ifPresent(words -> section.heading(lead(directive.speaker(), words).say("：")));
    if (lead.isEmpty() && directive.heading().isEmpty() && directives.size() == 1) {
      section.heading(telling.say("会议要求："));
    }
  }

  /** The lead with the speaker's name where it says only 他, in the place of 他, or nothing. */
  private Wording lead(Optional<Passage> speaker, Passage lead) {
    Wording wording = telling.say("");
    Passage words = Clause.bare(lead);
    boolean named = speaker.map(name -> words.toString().contains(name)).orElse(true);
    if (named) {
      return wording.quote(words);
    }
    int clause = clause(words);
    boolean pronoun = words.length() > clause + 1 && "他她".indexOf(words.charAt(clause)) >= 0;
    wording.quoteExactly(words.sub(0, clause));
    if (pronoun) {
      Passage name = words.sub(clause, clause + 1).reworded(speaker.orElseThrow().toString());
      return wording.quote(SlotKind.NAME, name).quote(words.sub(clause + 1));
    }
    Passage name = Passage.untraced(speaker.orElseThrow().toString());
    return wording.quote(SlotKind.NAME, name).quote(words.sub(clause));
  }

  /** Where the last clause of the words begins: behind 会上，. */
  private static int clause(Passage words) {
    int at = words.length();
    while (at > 0 && "，,".indexOf(words.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  private void count(SectionDraft section, int requirements) {
    if (requirements > 1) {
      section.text(telling.say("共" + ChineseNumber.count(requirements) + "条要求。"));
    }
  }

  private void body(SectionDraft section, DirectiveText text) {
    for (DirectiveText.Piece piece : text.pieces()) {
      if (piece.required()) {
        section.passage(
            Sentence.Role.ITEM, Pause.ITEM, telling.say(""), withoutComma(piece.words()));
      } else {
        section.passage(Sentence.Role.TEXT, Pause.SENTENCE, telling.say(""), piece.words());
      }
    }
  }

  /** A demand that the paper joins to the next by a comma is said as a sentence of its own. */
  private static Passage withoutComma(Passage words) {
    int to = words.length();
    while (to > 0 && "，,、".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.sub(0, to);
  }

  private void firstSentence(SectionDraft section, DirectiveText text) {
    text.pieces().stream()
        .map(DirectiveText.Piece::words)
        .flatMap(words -> LongPassage.pieces(words).stream())
        .findFirst()
        .ifPresent(words -> section.text(telling.say("").quoteExactly(words)));
  }
}
