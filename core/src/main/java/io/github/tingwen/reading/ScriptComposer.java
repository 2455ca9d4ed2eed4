package io.github.tingwen.reading;

import java.util.ArrayList;
import java.util.List;

/** Puts the parts of a notice in reading order and numbers their sentences. */
final class ScriptComposer {

  private ScriptComposer() {}

  static ReadingScript compose(Telling telling) {
    List<SectionDraft> body = new ArrayList<>();
    body.addAll(new MatterComposer(telling).sections());
    body.addAll(new DirectiveComposer(telling).sections());
    body.addAll(new AttendanceComposer(telling).sections());
    body.addAll(new ActionComposer(telling).sections());
    body.addAll(new RestComposer(telling).sections());
    body.removeIf(SectionDraft::isEmpty);

    List<SectionDraft> parts = new ArrayList<>();
    parts.add(new SummaryComposer(telling).section(body));
    parts.addAll(body);
    parts.add(new ClosingComposer(telling).section());
    return numbered(parts);
  }

  /** Gives every sentence its id, s1, s2, …, in reading order. */
  static ReadingScript numbered(List<SectionDraft> parts) {
    List<Section> sections = new ArrayList<>();
    List<Sentence> facts = new ArrayList<>();
    int number = 0;
    for (SectionDraft part : parts) {
      List<Sentence> sentences = new ArrayList<>();
      for (Draft draft : part.drafts()) {
        Sentence sentence = draft.numbered(++number);
        sentences.add(sentence);
        if (draft.fact()) {
          facts.add(sentence);
        }
      }
      if (!sentences.isEmpty()) {
        sections.add(new Section(part.kind(), part.title(), sentences));
      }
    }
    return new ReadingScript(sections, facts);
  }
}
