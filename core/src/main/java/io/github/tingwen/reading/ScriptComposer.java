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
    body.addAll(new ActionComposer(telling, Said.in(body)).sections());
    Said said = Said.in(summarised(telling, body));
    body.addAll(new RestComposer(telling, said).sections());
    body.removeIf(SectionDraft::isEmpty);

    List<SectionDraft> parts = new ArrayList<>();
    parts.add(new SummaryComposer(telling).section(body));
    parts.addAll(body);
    parts.add(new ClosingComposer(telling).section());
    NameExplanations explanations = new NameExplanations(telling);
    parts.forEach(part -> part.annotate(explanations::after));
    return numbered(parts);
  }

  /** What is read before the rest: the body so far and the facts of the summary. */
  private static List<SectionDraft> summarised(Telling telling, List<SectionDraft> body) {
    List<SectionDraft> read = new ArrayList<>(body);
    read.add(new SummaryComposer(telling).section(body));
    return read;
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
