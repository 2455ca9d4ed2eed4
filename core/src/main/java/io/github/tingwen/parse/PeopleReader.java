package io.github.tingwen.parse;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.DocumentKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads who was there and in which part. For use by one thread. */
final class PeopleReader {

  private static final int MOST_BEFORE = 20;
  private static final WordSet HOSTS =
      WordSet.of("主持人", "主持人：", "主持：", "主持会议的是", "主持会议的有", "会议主持", "主持本次会议的是");

  private final DocumentKind kind;
  private final Draft draft;
  private final String view;
  private final RoleReader roles;
  private final People people;

  PeopleReader(Draft draft, DocumentKind kind) {
    this.kind = kind;
    this.draft = draft;
    this.view = draft.view();
    this.roles = new RoleReader(view);
    this.people = new People(draft.paper);
  }

  /** Reads all sentences; those for which {@code background} holds give mentions only. */
  People read(Predicate<Sentence> background, Predicate<Sentence> skipped) {
    new ListedPeople(draft, people).read();
    new AgendaReporters(draft, people).read();
    for (Sentence sentence : draft.layout.sentences()) {
      if (!isLabelled(sentence) && !skipped.test(sentence)) {
        sentence(sentence, background.test(sentence));
      }
    }
    return people;
  }

  private boolean isLabelled(Sentence sentence) {
    return draft.fields.around(sentence.from()).filter(f -> isPeople(f.kind())).isPresent()
        || Bylines.isByline(view, sentence.from(), sentence.to());
  }

  private static boolean isPeople(Field.Kind kind) {
    return switch (kind) {
      case ATTENDEES, OBSERVERS, INVITED, ABSENT, CHAIR, RECORDER, REPORTER, CONTACT, REPLY -> true;
      default -> false;
    };
  }

  private void sentence(Sentence whole, boolean background) {
    Sentence sentence = beforeFields(whole);
    List<Mention> found = new MentionFinder(view).in(sentence.from(), sentence.to());
    List<Mention> all = withCommonPosts(view, withKnown(found, sentence), sentence.to());
    List<Set<AttendeeRole>> parts = parts(all, sentence);
    for (int i = 0; i < all.size(); i++) {
      Set<AttendeeRole> part =
          background || parts.get(i).isEmpty() ? EnumSet.of(AttendeeRole.MENTIONED) : parts.get(i);
      Person person = people.add(withoutHost(all.get(i)), part);
      represent(all, i, person);
      if (!background && roles.demands(all.get(i).to(), sentence.to())) {
        person.demands();
      }
      claim(all.get(i), part, sentence);
    }
  }

  private Sentence beforeFields(Sentence whole) {
    boolean numbered = draft.outline.at(whole.from()).isPresent();
    int end = numbered ? whole.to() : draft.fields.firstIn(whole.from(), whole.to());
    return new Sentence(whole.from(), end, whole.line(), whole.first());
  }

  // rule: a person followed by nothing but the next person shares that one's part.
  private List<Set<AttendeeRole>> parts(List<Mention> all, Sentence sentence) {
    List<Set<AttendeeRole>> parts = new ArrayList<>();
    Set<AttendeeRole> next = EnumSet.noneOf(AttendeeRole.class);
    int have = GroupReader.HAVE.find(view, sentence.from(), sentence.to());
    for (int i = all.size() - 1; i >= 0; i--) {
      int stop = i + 1 < all.size() ? all.get(i + 1).from() : sentence.to();
      Set<AttendeeRole> own = own(all.get(i), stop, sentence, have);
      next = own.isEmpty() ? next : own;
      boolean away = isStoodInFor(all.get(i), i == 0 ? null : all.get(i - 1));
      parts.add(away ? EnumSet.of(AttendeeRole.MENTIONED) : next);
      next = isCommissioning(all.get(i)) ? EnumSet.noneOf(AttendeeRole.class) : next;
    }
    Collections.reverse(parts);
    return parts;
  }

  // rule: the clause that says who was there is told by its people; what they said or reported is
  // not.
  private void claim(Mention mention, Set<AttendeeRole> part, Sentence sentence) {
    int end = draft.clauseEnd(mention.to(), sentence.to());
    boolean said =
        part.contains(AttendeeRole.REPORTER)
            || part.contains(AttendeeRole.SPEAKER)
            || part.contains(AttendeeRole.MENTIONED);
    boolean plain = Vocabulary.ROLE_VERBS.matchBefore(view, end, mention.to()) > 0;
    if (!said || plain || !Collections.disjoint(part, PRESENT)) {
      draft.claim(new Stretch(draft.clauseStart(sentence.from(), mention.from()), end));
    }
  }

  private static final Set<AttendeeRole> PRESENT =
      EnumSet.of(AttendeeRole.CHAIR, AttendeeRole.ATTENDEE, AttendeeRole.OBSERVER);

  // rule: 须向局长某某请假 asks leave of him, who is there.
  private Set<AttendeeRole> own(Mention mention, int end, Sentence sentence, int have) {
    if (isCommissioning(mention)) {
      return EnumSet.of(AttendeeRole.MENTIONED);
    }
    Set<AttendeeRole> before = before(mention, sentence);
    Set<AttendeeRole> after = before.isEmpty() ? roles.after(mention.to(), end) : before;
    Set<AttendeeRole> quoted = quoted(mention, sentence);
    after = quoted.isEmpty() ? after : quoted;
    if (after.contains(AttendeeRole.ABSENT) && Scan.at(view, mention.from() - 1) == '向') {
      return EnumSet.of(AttendeeRole.MENTIONED);
    }
    return after.isEmpty() ? presentAt(mention, sentence, have) : after;
  }

  // rule: in minutes a line that opens 林代表文山：建议… or 教务处（主任文山）：… tells what he said, or reported
  // if it stands under a report.
  private Set<AttendeeRole> quoted(Mention mention, Sentence sentence) {
    int colon = mention.to() + (Scan.at(view, mention.to()) == '）' ? 1 : 0);
    boolean quoted =
        kind == DocumentKind.MINUTES
            && sentence.first()
            && Scan.at(view, colon) == '：'
            && colon - sentence.from() <= LONGEST_OPENING
            && Paper.isHan(Scan.at(view, draft.paper.skipSpaces(colon + 1, sentence.to())));
    if (!quoted) {
      return EnumSet.noneOf(AttendeeRole.class);
    }
    Optional<Item> part = draft.outline.at(sentence.from());
    boolean report =
        part.filter(p -> REPORTS.find(view, p.content(), p.lineEnd()) >= 0).isPresent();
    return EnumSet.of(report ? AttendeeRole.REPORTER : AttendeeRole.SPEAKER);
  }

  private static final WordSet REPORTS = WordSet.of("报告", "汇报");
  private static final int LONGEST_OPENING = 30;

  // rule: 参加会议的有甲、乙 tells the part of all that follow.
  private Set<AttendeeRole> presentAt(Mention mention, Sentence sentence, int have) {
    boolean behind = have >= 0 && have < mention.from();
    int verb =
        behind ? GroupReader.VERBS.find(view, Math.max(sentence.from(), have - 12), have) : -1;
    if (verb < 0) {
      return EnumSet.noneOf(AttendeeRole.class);
    }
    return EnumSet.of(view.startsWith("列席", verb) ? AttendeeRole.OBSERVER : AttendeeRole.ATTENDEE);
  }

  // rule: 受甲委托，乙主持: 甲 was not there.
  private boolean isCommissioning(Mention mention) {
    return view.startsWith("委托", mention.to()) || view.startsWith("的委托", mention.to());
  }

  // rule: 乙代表甲出席: 甲 was not there.
  private boolean isStoodInFor(Mention mention, Mention before) {
    return before != null
        && mention.from() - 2 == before.to()
        && view.startsWith("代表", before.to());
  }

  private void represent(List<Mention> all, int index, Person person) {
    boolean commissioned = index > 0 && isCommissioning(all.get(index - 1));
    if (commissioned) {
      person.represents(all.get(index - 1).name());
    }
  }

  // rule: 主持人某某, 主持会议的是某某, 与某某联系 tell the part before the name.
  private Set<AttendeeRole> before(Mention mention, Sentence sentence) {
    int at = mention.from();
    boolean host =
        HOSTS.matchBefore(view, at, sentence.from()) > 0
            || isHost(mention)
            || view.startsWith("的主持下", mention.to());
    if (host) {
      return EnumSet.of(AttendeeRole.CHAIR);
    }
    boolean contact =
        view.startsWith("联系", mention.to())
            || endsBefore("联系人", at, sentence)
            || endsBefore("联系人：", at, sentence);
    return contact ? EnumSet.of(AttendeeRole.CONTACT) : EnumSet.noneOf(AttendeeRole.class);
  }

  private boolean isHost(Mention mention) {
    return mention.posts().size() == 1 && view.startsWith("主持人", mention.posts().get(0).to() - 3);
  }

  private Mention withoutHost(Mention mention) {
    return isHost(mention)
        ? new Mention(mention.from(), mention.to(), mention.name(), List.of())
        : withBracketedPost(mention);
  }

  private boolean endsBefore(String word, int at, Sentence sentence) {
    return at - word.length() >= sentence.from() && view.startsWith(word, at - word.length());
  }

  // rule: 王某某（县委常委）: the post may stand in brackets after the name.
  private Mention withBracketedPost(Mention mention) {
    int close =
        Scan.at(view, mention.to()) == '（'
            ? Scan.first(view, '）', mention.to(), mention.to() + 24)
            : -1;
    boolean post =
        close > 0
            && mention.posts().isEmpty()
            && Vocabulary.POSTS.matchBefore(view, close, mention.to() + 1) > 0;
    return post
        ? new Mention(
            mention.from(),
            mention.to(),
            mention.name(),
            List.of(Words.of(mention.to() + 1, close)))
        : mention;
  }

  // rule: 甲、乙等2位里长, 丙和丁、戊两位农机手, 几位创业带头人: the post after a count belongs to so many before it.
  private static List<Mention> withCommonPosts(String view, List<Mention> all, int to) {
    List<Mention> told = new ArrayList<>(all);
    for (int last = all.size() - 1; last >= 0; last--) {
      CommonPost post = CommonPost.after(view, all.get(last).to(), to);
      for (int i = last; post != null && i > last - post.count() && i >= 0; i--) {
        boolean listed = i == last || isJoined(view, all.get(i).to(), all.get(i + 1).from());
        if (!listed || holdsOwn(all.get(i))) {
          break;
        }
        Mention m = all.get(i);
        told.set(i, new Mention(m.from(), m.to(), m.name(), List.of(post.words())));
      }
    }
    return told;
  }

  private static boolean isJoined(String view, int from, int to) {
    return to - from == 1 && "、和与及".indexOf(Scan.at(view, from)) >= 0;
  }

  private static boolean holdsOwn(Mention mention) {
    return !mention.posts().isEmpty() && mention.from() < mention.name().from();
  }

  private List<Mention> withKnown(List<Mention> found, Sentence sentence) {
    if (found.isEmpty() && people.isEmpty()) {
      return found;
    }
    List<Mention> all = new ArrayList<>();
    int next = 0;
    int i = sentence.from();
    while (i < sentence.to()) {
      if (next < found.size() && i >= found.get(next).from()) {
        all.add(found.get(next));
        i = found.get(next++).to();
      } else {
        Optional<Mention> known =
            people.startsName(Scan.at(view, i))
                ? known(i, sentence.to())
                : namedBefore(all, i, sentence.to());
        known.ifPresent(all::add);
        i = known.map(Mention::to).orElse(i + 1);
      }
    }
    return all;
  }

  // rule: 乡长吴某某…参加，吴乡长主持: a family name with its post may stand in the sentence of the name.
  private Optional<Mention> namedBefore(List<Mention> before, int at, int to) {
    boolean opens = !before.isEmpty() && "，；。".indexOf(Scan.at(view, at - 1)) >= 0;
    int post = opens ? Vocabulary.POSTS.matchAt(view, at + 1, to) : 0;
    for (int i = Math.max(0, before.size() - MOST_BEFORE); post > 0 && i < before.size(); i++) {
      Mention m = before.get(i);
      boolean same =
          Scan.at(view, m.name().from()) == Scan.at(view, at)
              && m.posts().stream()
                  .anyMatch(
                      p -> view.startsWith(view.substring(at + 1, at + 1 + post), p.to() - post));
      if (same) {
        return Optional.of(new Mention(at, at + 1 + post, m.name(), List.of()));
      }
    }
    return Optional.empty();
  }

  // rule: a name given before, or its family name with the post (许区长), means the same person.
  private Optional<Mention> known(int at, int to) {
    int family = Math.max(1, Names.family(view, at, to));
    int post = Vocabulary.POSTS.matchAt(view, at + family, to);
    if (post > 0) {
      return people
          .bySurname(
              view.substring(at, at + family), view.substring(at + family, at + family + post))
          .map(person -> new Mention(at, at + family + post, person.name(), List.of()));
    }
    for (int length = 4; length >= 2; length--) {
      if (at + length <= to && people.isName(view.substring(at, at + length))) {
        return Optional.of(Mention.bare(at, at + length));
      }
    }
    return Optional.empty();
  }
}
