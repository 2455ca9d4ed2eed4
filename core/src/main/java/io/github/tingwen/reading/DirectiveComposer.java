package io.github.tingwen.reading;

import io.github.tingwen.model.Directive;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was stressed and demanded: a section for each block, an item for each requirement. */
final class DirectiveComposer {

  private final Telling telling;
  private final List<Directive> directives;

  DirectiveComposer(Telling telling) {
    this.telling = telling;
    this.directives = telling.notice().directives();
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
    SectionDraft section = new SectionDraft(SectionKind.DIRECTIVE, title(directive, place));
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

  private String title(Directive directive, int place) {
    String words =
        directive
            .heading()
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
    Optional<Passage> lead = directive.lead().filter(words -> text.leadIsApart());
    Optional<Passage> heading = directive.heading();
    Wording wording = telling.say("");
    lead.ifPresent(words -> lead(wording, directive.speaker(), words));
    if (lead.isPresent()) {
      wording.say("：");
    }
    heading.ifPresent(wording::quote);
    if (lead.isPresent() || heading.isPresent()) {
      section.heading(wording);
    } else if (directives.size() == 1) {
      section.heading(telling.say("会议要求："));
    }
  }

  /** The lead with the speaker's name where it says only 他, in the place of 他, or nothing. */
  private static void lead(Wording wording, Optional<Passage> speaker, Passage lead) {
    Passage words = Clause.bare(lead);
    boolean pronoun = words.length() > 1 && (words.charAt(0) == '他' || words.charAt(0) == '她');
    boolean named = speaker.map(name -> words.toString().contains(name)).orElse(true);
    if (named) {
      wording.quote(words);
    } else if (pronoun) {
      Passage name = words.sub(0, 1).reworded(speaker.orElseThrow().toString());
      wording.quote(SlotKind.NAME, name).quote(words.sub(1));
    } else {
      wording.quote(SlotKind.NAME, Passage.untraced(speaker.orElseThrow().toString())).quote(words);
    }
  }

  private void count(SectionDraft section, int requirements) {
    if (requirements > 1) {
      section.text(telling.say("共" + ChineseNumber.count(requirements) + "条要求。"));
    }
  }

  private void body(SectionDraft section, DirectiveText text) {
    for (DirectiveText.Piece piece : text.pieces()) {
      if (piece.required()) {
        section.passage(Sentence.Role.ITEM, Pause.ITEM, telling.say(""), piece.words());
      } else {
        section.passage(Sentence.Role.TEXT, Pause.SENTENCE, telling.say(""), piece.words());
      }
    }
  }

  private void firstSentence(SectionDraft section, DirectiveText text) {
    text.pieces().stream()
        .map(DirectiveText.Piece::words)
        .flatMap(words -> LongPassage.pieces(words).stream())
        .findFirst()
        .ifPresent(words -> section.text(telling.say("").quoteExactly(words)));
  }
}
