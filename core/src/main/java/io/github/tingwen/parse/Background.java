package io.github.tingwen.parse;

import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences that tell of earlier meetings which led to this one. For use by one thread. */
final class Background {

  private static final WordSet RESUMES = WordSet.of("会议指出", "会议强调", "会议要求", "会议认为", "会议听取", "会议传达");

  private final Draft draft;
  private final List<Stretch> parts = new ArrayList<>();

  Background(Draft draft, HeaderReader header) {
    this.draft = draft;
    header.lead().ifPresent(lead -> header.day().ifPresent(day -> find(lead, day)));
  }

  // rule: after the lead, a line that opens with another, earlier day and tells of a meeting is
  // background up to its end or to 会议指出 and the like.
  private void find(Sentence lead, Moments.Day main) {
    int line = -1;
    for (Sentence sentence : draft.layout.sentences()) {
      if (sentence.from() <= lead.from()) {
        continue;
      }
      if (sentence.first()) {
        line = opensEarlier(sentence, main) ? sentence.line() : -1;
      }
      boolean resumes = RESUMES.matchAt(draft.view(), sentence.from(), sentence.to()) > 0;
      line = resumes ? -1 : line;
      if (sentence.line() == line) {
        parts.add(sentence.stretch());
        draft.claim(sentence.stretch());
      }
    }
  }

  private boolean opensEarlier(Sentence sentence, Moments.Day main) {
    Optional<Moments.Day> day = draft.moments.daysIn(sentence.from(), Math.min(sentence.to(), sentence.from() + 6)).stream().findFirst();
    if (day.isEmpty() || day.get().month() == 0 || main.month() == 0) {
      return false;
    }
    int at = day.get().month() * 100 + day.get().day();
    int now = main.month() * 100 + main.day();
    boolean meeting = draft.view().indexOf("召开", sentence.from()) < sentence.to() && draft.view().indexOf("召开", sentence.from()) >= 0;
    return at < now && meeting;
  }

  boolean holds(Sentence sentence) {
    return parts.stream().anyMatch(part -> part.holds(sentence.from()));
  }

  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    Stretch run = null;
    for (Stretch part : parts) {
      if (run != null && part.from() - run.to() <= 2) {
        run = new Stretch(run.from(), part.to());
      } else {
        if (run != null) {
          passages.add(draft.paper.cut(run));
        }
        run = part;
      }
    }
    if (run != null) {
      passages.add(draft.paper.cut(run));
    }
    return passages;
  }
}
