package io.github.tingwen.parse;

import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads who was there and in which part. For use by one thread. */
final class PeopleReader {

  private static final Map<String, AttendeeRole> ROLES = roles();
  private static final WordSet ROLE_VERBS = WordSet.load("role_verbs.tsv");
  private static final WordSet BYLINES =
      WordSet.of("记者", "通讯员", "编辑", "供稿", "责编", "摄影", "撰稿", "审核", "校对", "文字：", "文/", "图/", "来源：", "监制", "终审", "初审", "图文");

  private final Draft draft;
  private final String view;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  /** A person in the making. */
  static final class Person {
    final Stretch name;
    List<List<Stretch>> posts;
    final Set<AttendeeRole> roles = EnumSet.noneOf(AttendeeRole.class);
    Optional<Stretch> representing = Optional.empty();

    Person(Stretch name, List<List<Stretch>> posts) {
      this.name = name;
      this.posts = posts;
    }
  }

  PeopleReader(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  private static Map<String, AttendeeRole> roles() {
    Map<String, AttendeeRole> roles = new java.util.HashMap<>();
    for (String[] row : WordSet.rows("role_verbs.tsv")) {
      roles.put(row[0], AttendeeRole.valueOf(row[1]));
    }
    return Map.copyOf(roles);
  }

  /** Reads all sentences; those for which {@code background} holds give mentions only. */
  void read(java.util.function.Predicate<Sentence> background) {
    labelled();
    for (Sentence sentence : draft.layout.sentences()) {
      boolean label = draft.fields.around(sentence.from()).filter(f -> isPeopleField(f.kind()) || f.kind() == Field.Kind.CONTACT).isPresent();
      if (!label && !isByline(sentence)) {
        sentence(sentence, background.test(sentence));
      }
    }
  }

  private static boolean isPeopleField(Field.Kind kind) {
    return switch (kind) {
      case ATTENDEES, OBSERVERS, INVITED, ABSENT, CHAIR, RECORDER -> true;
      default -> false;
    };
  }

  boolean isByline(Sentence sentence) {
    int at = BYLINES.find(view, sentence.from(), sentence.to());
    if (at < 0) {
      return false;
    }
    boolean whole = sentence.to() - sentence.from() < 40 && view.indexOf('，', sentence.from()) < 0;
    return whole || sentence.to() - sentence.from() < 30 && at - sentence.from() < 4;
  }

  /** The end of a byline at the head of a sentence (某报讯（记者 某某）), else its start. */
  int afterByline(Sentence sentence) {
    int at = BYLINES.find(view, sentence.from(), Math.min(sentence.to(), sentence.from() + 30));
    if (at < 0) {
      return sentence.from();
    }
    int close = view.indexOf('）', at);
    return close > 0 && close < Math.min(sentence.to(), at + 40) ? close + 1 : sentence.from();
  }

  private void sentence(Sentence sentence, boolean background) {
    int from = afterByline(sentence);
    List<Mention> found = new MentionFinder(view).in(from, sentence.to());
    List<Mention> all = withKnown(found, from, sentence.to());
    Set<AttendeeRole> next = EnumSet.noneOf(AttendeeRole.class);
    List<Set<AttendeeRole>> roles = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      int end = i + 1 < all.size() ? all.get(i + 1).from() : sentence.to();
      Set<AttendeeRole> own = rolesIn(all.get(i).to(), end, sentence.to());
      boolean commissioned = view.startsWith("委托", all.get(i).to());
      if (own.isEmpty() && !commissioned && i + 1 < all.size()) {
        own = EnumSet.copyOf(next.isEmpty() ? EnumSet.of(AttendeeRole.MENTIONED) : next);
      }
      own = byWordsBefore(all.get(i), sentence.from(), own);
      next = represented(all.get(i), sentence.from()) ? own : own;
      roles.add(0, represented(all.get(i), sentence.from()) || commissioned ? EnumSet.of(AttendeeRole.MENTIONED) : own);
    }
    for (int i = 0; i < all.size(); i++) {
      add(all.get(i), background ? EnumSet.of(AttendeeRole.MENTIONED) : roles.get(i));
    }
  }

  private boolean represented(Mention mention, int from) {
    return view.startsWith("代表", mention.from() - 2) && mention.from() - 2 >= from;
  }

  // rule: 主持人某某, 记录：某某, 特邀某某 tell the part before the name.
  private Set<AttendeeRole> byWordsBefore(Mention mention, int from, Set<AttendeeRole> roles) {
    int at = mention.from();
    if (at - 3 >= from && (view.startsWith("主持人", at - 3) || view.startsWith("主持：", at - 3))) {
      return EnumSet.of(AttendeeRole.CHAIR);
    }
    return roles;
  }

  // rule: a person's parts are told by the words between the name and the next person or the end of
  // the sentence; a clause with a subject of its own (会议, a group) tells nothing of the person.
  private Set<AttendeeRole> rolesIn(int from, int to, int end) {
    Set<AttendeeRole> roles = EnumSet.noneOf(AttendeeRole.class);
    int clause = from;
    while (clause < to) {
      int next = nextComma(clause, to);
      boolean first = clause == from;
      int verb = ROLE_VERBS.find(view, clause, next);
      boolean own = first || verb >= 0 && (verb - clause <= 4 || "就对围结并还从为向针作以传在".indexOf(view.charAt(clause)) >= 0);
      boolean other = !first && view.startsWith("会议", clause);
      if (other) {
        break;
      }
      if (own) {
        addRoles(clause, next, roles);
      } else if (verb >= 0 && !roles.isEmpty()) {
        break;
      }
      clause = next + 1;
    }
    return roles;
  }

  private int nextComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("，；。：".indexOf(view.charAt(i)) >= 0) {
        return i;
      }
    }
    return to;
  }

  private void addRoles(int from, int to, Set<AttendeeRole> roles) {
    for (int i = ROLE_VERBS.find(view, from, to); i >= 0; i = ROLE_VERBS.find(view, i, to)) {
      int length = ROLE_VERBS.matchAt(view, i, to);
      AttendeeRole role = ROLES.get(view.substring(i, i + length));
      boolean work = view.startsWith("主持工作", i) || view.startsWith("出席人", i);
      boolean noun = role == AttendeeRole.SPEAKER && i > 0 && "的".indexOf(view.charAt(i - 1)) >= 0;
      if (!work && !noun) {
        roles.add(role);
      }
      i += length;
    }
  }

  private List<Mention> withKnown(List<Mention> found, int from, int to) {
    List<Mention> all = new ArrayList<>(found);
    for (Person person : people.values()) {
      String name = draft.paper.text(person.name);
      for (int at = view.indexOf(name, from); at >= 0 && at + name.length() <= to; at = view.indexOf(name, at + 1)) {
        int place = at;
        if (all.stream().noneMatch(m -> m.from() <= place && place < m.to())) {
          all.add(new Mention(at, at + name.length(), new Stretch(at, at + name.length())));
        }
      }
    }
    all.sort(java.util.Comparator.comparingInt(Mention::from));
    return all;
  }

  private void add(Mention mention, Set<AttendeeRole> roles) {
    mentions.add(mention);
    String name = key(mention.name());
    Person person = people.get(name);
    if (person == null) {
      person = new Person(mention.name(), mention.posts());
      people.put(name, person);
    } else if (person.posts.isEmpty()) {
      person.posts = mention.posts();
    }
    person.roles.addAll(roles.isEmpty() ? EnumSet.of(AttendeeRole.MENTIONED) : roles);
  }

  private String key(Stretch name) {
    return draft.paper.text(name).replace(" ", "");
  }

  // rule: minutes name persons behind labels: 主席：, 出席：, 列席：, 请假：, 记录：.
  private void labelled() {
    for (Field field : draft.fields.all()) {
      AttendeeRole role = switch (field.kind()) {
        case CHAIR -> AttendeeRole.CHAIR;
        case RECORDER -> AttendeeRole.RECORDER;
        case ATTENDEES -> AttendeeRole.ATTENDEE;
        case OBSERVERS -> AttendeeRole.OBSERVER;
        case INVITED -> AttendeeRole.INVITED;
        case ABSENT -> AttendeeRole.ABSENT;
        default -> null;
      };
      if (role != null) {
        listed(field.value(), role);
      }
    }
  }

  private void listed(Stretch value, AttendeeRole role) {
    int from = value.from();
    Mention last = null;
    for (int i = value.from(); i <= value.to(); i++) {
      boolean sign = i == value.to() || "、，；。\n（".indexOf(view.charAt(i)) >= 0 || isWideSpace(i, value);
      if (sign) {
        last = segment(draft.paper.trim(from, i, "、，；。*：）"), role, last);
        from = i + 1;
      }
    }
  }

  private boolean isWideSpace(int at, Stretch value) {
    boolean space = view.charAt(at) == ' ';
    boolean shortName = space && at - 1 >= value.from() && (at - 2 < value.from() || !Paper.isHan(view.charAt(at - 2)) )
        && Names.family(view, at - 1, value.to()) == 1;
    return space && !shortName;
  }

  private Mention segment(Stretch part, AttendeeRole role, Mention last) {
    if (part.isEmpty() || part.length() > 40) {
      return null;
    }
    if (Names.isName(view, part.from(), part.to()) && part.length() <= 5) {
      Mention bare = new Mention(part.from(), part.to(), part, last == null || last.name().to() < last.to() ? List.of() : last.posts());
      add(bare, EnumSet.of(role));
      return bare;
    }
    List<Mention> found = new MentionFinder(view).in(part.from(), part.to());
    for (Mention mention : found) {
      add(mention, EnumSet.of(role));
    }
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  List<Mention> mentions() {
    return mentions;
  }

  Map<String, Person> people() {
    return people;
  }

  /** The person of this surname whose post ends like {@code post}, if there is just one such. */
  Optional<Person> bySurname(String surname, String post) {
    List<Person> same = people.values().stream().filter(p -> draft.paper.text(p.name).startsWith(surname)).toList();
    if (same.size() == 1) {
      return Optional.of(same.get(0));
    }
    return same.stream().filter(p -> p.posts.stream().anyMatch(parts -> postText(parts).endsWith(post))).findFirst();
  }

  private String postText(List<Stretch> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(draft.paper.text(part)));
    return text.toString();
  }

  List<Attendee> attendees() {
    List<Person> inOrder = new ArrayList<>(people.values());
    inOrder.sort(java.util.Comparator.comparingInt(p -> p.name.from()));
    List<Attendee> attendees = new ArrayList<>();
    for (Person person : inOrder) {
      if (person.roles.size() > 1) {
        person.roles.remove(AttendeeRole.MENTIONED);
      }
      attendees.add(new Attendee(draft.paper.cut(person.name), posts(person), person.roles, Optional.empty()));
    }
    return attendees;
  }

  private List<Passage> posts(Person person) {
    List<Passage> posts = new ArrayList<>();
    for (List<Stretch> parts : person.posts) {
      Passage.Builder post = Passage.builder();
      parts.forEach(part -> post.append(draft.paper.cut(part)));
      posts.add(parts.size() == 1 ? draft.paper.cut(parts.get(0)) : post.build());
    }
    return posts;
  }
}
