package io.github.tingwen.parse;

import io.github.tingwen.model.AttendeeRole;
import java.util.List;
import java.util.Optional;

/** Finds who speaks where a lead stands. For use by one thread. */
final class SpeakerFinder {

  private static final WordSet CHAIRS =
      WordSet.of("主席", "主持人", "会议主持人", "大会主席", "会议主席", "主席致词", "主席致辞");
  private static final int LONGEST_CLAUSE = 300;
  private static final WordSet MANNERS =
      WordSet.of("主持", "讲话", "总结", "小结", "点评", "讲评", "发言", "部署", "动员", "致辞");
  private static final int LONGEST_MANNER = 8;
  private static final int LONGEST_BODY = 10;

  private final Draft draft;
  private final String view;
  private final People people;

  SpeakerFinder(Draft draft, People people) {
    this.draft = draft;
    this.view = draft.view();
    this.people = people;
  }

  // rule: the speaker is the last person named in the sentence before the verb, or the antecedent
  // of 他/她; 会议 and 大会 as subject speak for nobody.
  Optional<Words> of(Sentence sentence, int verb) {
    int clause = Scan.since(view, "，；。：", Math.max(sentence.from(), verb - LONGEST_CLAUSE), verb);
    boolean meeting =
        Scan.at(view, verb - 1) != '上' && LeadFinder.MEETINGS.matchBefore(view, verb, clause) > 0;
    if (meeting || view.startsWith("会议", clause) || view.startsWith("大会", clause)) {
      return Optional.empty();
    }
    Item item = sentence.first() ? Outline.at(draft.paper, sentence.from(), verb) : null;
    int head = item == null ? sentence.from() : item.content();
    if (CHAIRS.matchAt(view, clause, verb) > 0 || CHAIRS.matchAt(view, head, verb) > 0) {
      return people.first(AttendeeRole.CHAIR).map(Person::name);
    }
    Optional<Words> surname = bySurname(sentence, verb);
    Optional<Words> named = surname.isPresent() ? surname : lastIn(sentence.from(), verb);
    return named.isEmpty() && hasPronoun(Math.max(sentence.from(), verb - LONGEST_CLAUSE), verb)
        ? antecedent(sentence)
        : named;
  }

  private boolean hasPronoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (LeadFinder.isPronoun(Scan.at(view, i))
          && !view.startsWith("们", i + 1)
          && LeadFinder.isClauseHead(view, i, from)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Words> bySurname(Sentence sentence, int verb) {
    for (int i = verb - 1; i > Math.max(sentence.from(), verb - 40); i--) {
      int post = Vocabulary.POSTS.matchBefore(view, i + 1, sentence.from());
      int family = post > 0 ? i + 1 - post - 1 : -1;
      if (family >= sentence.from()
          && Names.family(view, family, sentence.to()) == 1
          && (family == sentence.from() || !Paper.isHan(Scan.at(view, family - 1)))) {
        return people
            .bySurname(view.substring(family, family + 1), view.substring(i + 1 - post, i + 1))
            .map(Person::name);
      }
    }
    return Optional.empty();
  }

  // rule: 蔡乡长提醒 begins with who speaks, a family name and a post; else at the end given.
  int addressFrom(int end, int from) {
    int post = Vocabulary.POSTS.matchBefore(view, end, from);
    int family = end - post - 1;
    boolean address =
        post > 0
            && family >= from
            && Names.family(view, family, end) == 1
            && (family == from || !Paper.isHan(Scan.at(view, family - 1)));
    return address ? family : end;
  }

  private Optional<Words> lastIn(int from, int to) {
    return people
        .lastBefore(to)
        .filter(m -> m.from() >= from)
        .flatMap(people::of)
        .map(Person::name);
  }

  // rule: 他 is who opens the sentence before, else the last person named.
  private Optional<Words> antecedent(Sentence sentence) {
    Optional<Mention> last = people.lastBefore(sentence.from());
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int start = Scan.last(view, '。', last.get().from()) + 1;
    start = Math.max(start, Scan.last(view, '\n', last.get().from()) + 1);
    List<Mention> before = people.in(start, sentence.from());
    boolean opens = !before.isEmpty() && before.get(0).from() - start <= 4;
    return people.of(opens ? before.get(0) : last.get()).map(Person::name);
  }

  // rule: 业委会要求 and 县委强调 begin with the body that speaks where it opens the clause.
  private int body(int verb, int from) {
    int clause = Math.max(from, draft.clauseStart(from, verb));
    int length = verb - clause;
    boolean named =
        length >= 2
            && length <= LONGEST_BODY
            && "按据照对经为以从就各该本".indexOf(Scan.at(view, clause)) < 0
            && LeadFinder.MEETINGS.matchBefore(view, verb, clause) == 0
            && Vocabulary.BODIES.matchBefore(view, verb, clause) > 0
            && people.in(clause, verb).isEmpty();
    for (int i = clause; named && i < verb; i++) {
      named = Paper.isHan(Scan.at(view, i)) && "对就向与在和".indexOf(Scan.at(view, i)) < 0;
    }
    return named ? clause : -1;
  }

  // rule: 石坚总结时表示，…，希望部门…: who sums up asks at the head of a later clause.
  boolean concludes(Sentence sentence, int verb) {
    boolean wish =
        view.startsWith("希望", verb) && LeadFinder.isClauseHead(view, verb, sentence.from());
    int at = wish ? CONCLUDES.find(view, sentence.from(), verb) : -1;
    return at > sentence.from()
        && at - sentence.from() <= LONGEST_CLAUSE
        && !people.in(sentence.from(), at).isEmpty();
  }

  private static final WordSet CONCLUDES =
      WordSet.of(
          "总结时表示", "总结表示", "总结时说", "最后表示", "总结发言时表示", "总结讲话时表示", "作总结时表示", "结束时表示", "会议结束前表示");

  // rule: 石坚在总结时强调, 石坚主持时强调 and 他在讲话中要求 begin with who speaks; -1 if the verb stands
  // behind nothing like it.
  int beforeManner(int verb, int from) {
    if ("时后中".indexOf(Scan.at(view, verb - 1)) < 0) {
      return body(verb, from);
    }
    int clause = Math.max(from, draft.clauseStart(from, verb));
    int in = Scan.first(view, '在', clause, verb);
    Optional<Mention> person = people.lastBefore(in + 1).filter(m -> m.from() >= clause);
    if (in < 0) {
      return ofManner(verb, clause);
    }
    boolean named = person.filter(m -> m.to() == in).isPresent();
    boolean pronoun = in == clause + 1 && LeadFinder.isPronoun(Scan.at(view, clause));
    return named ? LeadFinder.nameFrom(person.get()) : pronoun ? clause : -1;
  }

  private int ofManner(int verb, int clause) {
    return people
        .lastBefore(verb)
        .filter(m -> m.from() >= clause && verb - m.to() <= LONGEST_MANNER)
        .filter(m -> MANNERS.matchAt(view, m.to(), verb) > 0)
        .map(LeadFinder::nameFrom)
        .orElse(-1);
  }
}
