package io.github.tingwen.parse;

import io.github.tingwen.model.AttendeeRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads the persons named behind labels in minutes: 主席：, 出席：, 请假：. For use by one thread. */
final class ListedPeople {

  private static final WordSet ADDRESSES =
      WordSet.union(ListedGroups.ADDRESSES, WordSet.of("议员", "医生"));

  private static final int LONGEST_NAME = 3;

  private Optional<Words> labelPost = Optional.empty();
  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final People people;
  private final ListedKind kind;

  /** The posts that follow the last name, or the empty stretch. */
  private Stretch posts = new Stretch(0, 0);

  ListedPeople(Draft draft, People people) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
    this.people = people;
    this.kind = new ListedKind(draft.paper);
  }

  void read() {
    for (Field field : draft.fields.all()) {
      labelPost = LabelPosts.of(paper, field);
      attendance(field).ifPresent(role -> value(field.value(), role));
    }
    announced();
    labelPost = Optional.empty();
    ProgrammeTable.of(draft).forEach(table -> table.rows().forEach(row -> row.forEach(this::cell)));
  }

  // rule: the cells under 主讲人 and 主持人 name persons, one or several: 石坚 县水利局局长, 甲、乙.
  private void cell(ProgrammeTable.Cell cell) {
    boolean chair = cell.column() == ProgrammeTable.Column.CHAIR;
    boolean offices =
        Scan.first(view, '、', cell.words().from(), cell.words().to()) > 0
            && (isPost(cell.words()) || GroupReader.endsGroup(view, cell.words()));
    if (!offices && (chair || cell.column() == ProgrammeTable.Column.SPEAKER)) {
      value(cell.words(), chair ? AttendeeRole.CHAIR : AttendeeRole.SPEAKER);
    }
  }

  // rule: 主会场：县长甲，副县长乙，各单位负责人 tells who sits there.
  private Optional<AttendeeRole> attendance(Field field) {
    return new VenueLabels(draft).isSeating(field)
        ? Optional.of(AttendeeRole.ATTENDEE)
        : role(field.kind());
  }

  // rule: 邀请名单如下： and 请以下同志参加： announce lines that name people by kind (居民代表：甲、乙).
  private void announced() {
    labelPost = Optional.empty();
    boolean listed = false;
    AttendeeRole role = AttendeeRole.ATTENDEE;
    for (Line line : draft.layout.body()) {
      listed = listed && isKindLine(line);
      if (listed) {
        value(line.stretch(), role);
        draft.claim(line.stretch());
      } else if (Scan.at(view, line.to() - 1) == '：') {
        int from = Math.max(line.from(), line.to() - LONGEST_ANNOUNCEMENT);
        int at = ANNOUNCES.find(view, from, line.to());
        listed = at >= 0 && PEOPLE.find(view, from, line.to()) >= 0;
        boolean guests = listed && Scan.first(view, "邀", from, line.to()) >= 0;
        role = guests ? AttendeeRole.INVITED : AttendeeRole.ATTENDEE;
      }
    }
  }

  private boolean isKindLine(Line line) {
    return ListedKind.colon(view, line.from(), line.to()) > 0
        && Labels.at(paper, line.from(), line.to()).isEmpty();
  }

  private static final int LONGEST_ANNOUNCEMENT = 14;
  private static final WordSet ANNOUNCES = WordSet.of("以下", "下列", "如下");
  private static final WordSet PEOPLE =
      WordSet.of("同志", "人员", "名单", "代表", "嘉宾", "参加", "出席", "列席", "参会");

  private Mention withLabelPost(Mention mention, AttendeeRole role) {
    boolean bare = mention.posts().isEmpty() && role != AttendeeRole.CHAIR;
    boolean address =
        mention.posts().size() == 1
            && isAddress(mention)
            && !LabelPosts.isMembership(paper, labelPost, mention.posts().get(0));
    bare &= labelPost.isPresent() && !LabelPosts.isShared(paper, labelPost.get());
    return labelPost.isPresent() && (bare || address)
        ? new Mention(mention.from(), mention.to(), mention.name(), List.of(labelPost.get()))
        : mention;
  }

  static Optional<AttendeeRole> role(Field.Kind kind) {
    return switch (kind) {
      case CHAIR -> Optional.of(AttendeeRole.CHAIR);
      case REPORTER -> Optional.of(AttendeeRole.REPORTER);
      case RECORDER -> Optional.of(AttendeeRole.RECORDER);
      case ATTENDEES -> Optional.of(AttendeeRole.ATTENDEE);
      case OBSERVERS -> Optional.of(AttendeeRole.OBSERVER);
      case INVITED -> Optional.of(AttendeeRole.INVITED);
      case ABSENT -> Optional.of(AttendeeRole.ABSENT);
      default -> Optional.empty();
    };
  }

  private void value(Stretch value, AttendeeRole role) {
    Mention last = null;
    Stretch before = null;
    for (Stretch listed : ListedParts.of(paper, value)) {
      Stretch part = kind.before(listed, before);
      if (kind.isOtherMatter()) {
        continue;
      }
      Mention mention = part(withoutCount(part), role, last);
      if (mention != null
          && before != null
          && isPost(before)
          && ListedKind.isSecondPost(view, before, mention)) {
        Mention both = ListedKind.withBoth(mention.withPosts(view, before), mention);
        people.of(mention).ifPresent(person -> person.rename(both));
      }
      boolean post =
          before != null
              && mention != null
              && (mention.posts().isEmpty() || isAddress(mention) || kind.isPostOf(mention))
              && isPost(before)
              && view.substring(before.to(), part.from()).isBlank();
      if (post) {
        Mention whole = mention.withPosts(view, kind.with(before));
        people.of(mention).ifPresent(person -> person.rename(whole));
      }
      last = mention == null ? last : mention;
      boolean dual =
          mention == null
              && before != null
              && isPost(before)
              && Scan.at(view, before.to()) == '、'
              && before.to() + 1 == part.from();
      before = mention == null ? new Stretch(dual ? before.from() : part.from(), part.to()) : null;
    }
  }

  // rule: behind 县水利局： and between names 关山 is a name though it is a word, too.
  private boolean isListedName(Stretch part) {
    int length = part.length();
    boolean family =
        Names.family(view, part.from(), part.to()) == 1
            || Vocabulary.RARE_SURNAMES.matchAt(view, part.from(), part.to()) == 1;
    boolean name = length >= 2 && length <= LONGEST_NAME && family;
    return name
        && Names.areGiven(view, part.from(), part.to())
        && Vocabulary.BODIES.matchBefore(view, part.to(), part.from()) == 0
        && Vocabulary.GROUPS.matchBefore(view, part.to(), part.from()) == 0
        && Vocabulary.POSTS.find(view, part.from(), part.to()) < 0
        && !Names.isManner(view, part.from(), part.to())
        && "室科部处办组站所队".indexOf(Scan.at(view, part.to() - 1)) < 0;
  }

  // rule: 某某某等15人 names one and counts the others.
  private Stretch withoutCount(Stretch part) {
    int and = Scan.first(view, '等', part.from(), part.to());
    return and > part.from() + 1 && Numerals.at(view, and + 1) != null
        ? new Stretch(part.from(), and)
        : part;
  }

  private Mention part(Stretch part, AttendeeRole role, Mention last) {
    int bracket = Scan.first(view, '（', part.from());
    boolean closes = Scan.at(view, part.to() - 1) == '）';
    int end =
        bracket > part.from() && bracket < part.to() && (closes || !isPost(part.from(), bracket))
            ? paper.trim(part.from(), bracket, "").to()
            : part.to();
    int honours = Scan.first(view, '，', part.from(), end);
    int own = honours > part.from() ? honours : end;
    Mention mention = named(new Stretch(part.from(), own), last, role);
    if (mention == null) {
      return OwnParts.isChair(paper.text(part)) && last != null
          ? chair(last)
          : postOnNextLine(part, last);
    }
    Stretch remark = remark(part, end, bracket);
    Mention whole = whole(mention, remark, role);
    people.add(whole, EnumSet.of(OwnParts.role(paper.text(part), role)));
    return whole;
  }

  private Mention whole(Mention mention, Stretch told, AttendeeRole role) {
    boolean known = LabelPosts.isOfMembers(paper, labelPost) && isAddress(mention);
    Stretch remark = known ? new Stretch(told.from(), told.from()) : told;
    boolean bare = mention.posts().isEmpty();
    if (bare && kind.isKnown() && (isPost(remark) || isBody(remark))) {
      return kind.with(mention, remark);
    }
    return isPost(remark) || bare && isBody(remark)
        ? mention.withPosts(view, remark)
        : kind.of(withLabelPost(mention, role));
  }

  // rule: 甲（副乡长，外出学习） tells the post up to the comma.
  private Stretch remark(Stretch part, int end, int bracket) {
    if (end == part.to()) {
      return new Stretch(end, end);
    }
    Stretch whole = paper.trim(bracket, part.to(), "（）");
    int comma = Scan.first(view, '，', whole.from(), whole.to());
    return comma > 0 ? new Stretch(whole.from(), comma) : whole;
  }

  // rule: （住院） is a reason, not a body.
  private boolean isBody(Stretch remark) {
    return !remark.isEmpty()
        && !view.startsWith("住院", remark.to() - 2)
        && Vocabulary.BODIES.matchBefore(view, remark.to(), remark.from()) > 0;
  }

  // rule: who stands alone behind 记录人： or 主持人： is a person whatever the family name: 斯琴.
  private boolean isUnknownName(Stretch part) {
    boolean word =
        Vocabulary.BODIES.matchBefore(view, part.to(), part.from()) > 0
            || Vocabulary.GROUPS.matchBefore(view, part.to(), part.from()) > 0
            || Vocabulary.POSTS.find(view, part.from(), part.to()) >= 0
            || Names.isWord(view, part.from(), part.to());
    return part.length() >= 2
        && part.length() <= 4
        && !word
        && Names.areGiven(view, part.from(), part.to());
  }

  // rule: 米兰 and 甘露 are words, and names where 、 joins them with names.
  private boolean isJoined(Stretch part) {
    int next = part.to() + 1;
    return Scan.at(view, part.from() - 1) == '、'
        || Scan.at(view, part.to()) == '、' && Names.isName(view, next, nameEnd(next));
  }

  private int nameEnd(int from) {
    return Scan.until(view, "、，；。\n （", from, Math.min(view.length(), from + LONGEST_NAME + 1));
  }

  private Mention named(Stretch part, Mention last, AttendeeRole role) {
    boolean none = part.length() > 44 || part.isEmpty();
    if (none || Vocabulary.POSTS.contains(paper.text(part))) {
      return null;
    }
    List<Mention> found = new MentionFinder(view).in(part.from(), part.to());
    if (!found.isEmpty() && found.get(0).to() == part.to()) {
      return found.get(0);
    }
    if (Names.isName(view, part.from(), part.to())) {
      boolean carried =
          last != null
              && !last.posts().isEmpty()
              && last.posts().get(0).from() < last.name().from()
              && Scan.at(paper.view(), part.from() - 1) == '、';
      return new Mention(
          part.from(), part.to(), Words.of(part), carried ? before(last) : List.of());
    }
    boolean whole = role == AttendeeRole.RECORDER || role == AttendeeRole.CHAIR;
    if (found.isEmpty() && whole && isUnknownName(part)) {
      return Mention.bare(part.from(), part.to());
    }
    boolean listed = kind.isKnown() || isJoined(part);
    if (found.isEmpty() && listed && isListedName(part)) {
      return Mention.bare(part.from(), part.to());
    }
    Mention weak = beforePost(part);
    return weak != null ? weak : found.isEmpty() ? afterBody(part, last != null) : found.get(0);
  }

  private static List<Words> before(Mention last) {
    return last.posts().stream().filter(post -> post.from() < last.name().from()).toList();
  }

  // rule: in a list any family name may stand before a post: 利家俊议员, 区咏诗议员.
  private Mention beforePost(Stretch part) {
    int foreign = Names.endInContext(view, part.from(), part.to());
    boolean latin = foreign > 0 && Scan.at(view, part.from()) < 0x250 && isPost(foreign, part.to());
    if (latin) {
      return new Mention(
          part.from(),
          part.to(),
          Words.of(part.from(), foreign),
          List.of(Words.of(foreign, part.to())));
    }
    for (int length = 4; length >= 2; length--) {
      int end = part.from() + length;
      boolean post =
          end < part.to() && Vocabulary.POSTS.matchAt(view, end, part.to()) == part.to() - end;
      boolean body = "科里村镇处局邻社区所站室".indexOf(Scan.at(view, end - 1)) >= 0;
      boolean name =
          Names.isName(view, part.from(), end)
              || ADDRESSES.matchAt(view, end, part.to()) == part.to() - end
                  && isUnknownName(new Stretch(part.from(), end));
      if (post && !body && name) {
        return new Mention(
            part.from(), part.to(), Words.of(part.from(), end), List.of(Words.of(end, part.to())));
      }
    }
    return null;
  }

  private Mention chair(Mention last) {
    people.of(last).ifPresent(person -> person.only(AttendeeRole.CHAIR));
    return last;
  }

  // rule: 区财政局刘某某 names a body and a person.
  private Mention afterBody(Stretch part, boolean inList) {
    for (int length = 3; length >= 2; length--) {
      int name = part.to() - length;
      boolean body =
          name > part.from() && Vocabulary.BODIES.matchBefore(view, name, part.from()) > 0;
      boolean named =
          Names.isName(view, name, part.to()) && Names.family(view, name, part.to()) > 0
              || inList && isListedName(new Stretch(name, part.to()));
      if (body && named) {
        return new Mention(
            part.from(),
            part.to(),
            Words.of(name, part.to()),
            List.of(Words.of(part.from(), name)));
      }
    }
    return null;
  }

  private boolean isAddress(Mention mention) {
    String post = mention.posts().size() == 1 ? mention.posts().get(0).text(paper) : "";
    return ADDRESSES.contains(post);
  }

  private boolean isPost(Stretch remark) {
    return !remark.isEmpty() && isPost(remark.from(), remark.to());
  }

  private boolean isPost(int from, int to) {
    return Vocabulary.POSTS.matchBefore(view, to, from) > 0;
  }

  // rule: 石坚  县委常委、副县长: dual posts may follow the name, up to the end of its part.
  private boolean isNextPost(Stretch part, int end) {
    return posts.length() > 0
        && posts.to() + 1 == part.from()
        && Scan.at(view, posts.to()) == '、'
        && "，；。\n\0".indexOf(Scan.at(view, part.to())) >= 0
        && Vocabulary.POSTS.matchBefore(view, end, part.from()) > 0;
  }

  // rule: Hong Kong minutes set the post on the line after the name.
  private Mention postOnNextLine(Stretch part, Mention last) {
    int bracket = Scan.first(view, '（', part.from());
    int end = bracket > part.from() && bracket < part.to() ? bracket : part.to();
    boolean open =
        last != null
            && (last.posts().isEmpty()
                || isAddress(last)
                || Scan.first(view, '\n', last.to(), part.from()) >= 0);
    boolean follows =
        open && part.from() >= last.to() && view.substring(last.to(), part.from()).isBlank();
    if (follows && Vocabulary.POSTS.matchBefore(view, end, part.from()) > 0) {
      Mention whole = new Mention(last.from(), last.to(), last.name(), List.of(Words.of(part)));
      people.of(last).ifPresent(person -> person.rename(whole));
      posts = new Stretch(part.from(), part.to());
    } else if (last != null && isNextPost(part, end)) {
      posts = new Stretch(posts.from(), part.to());
      people.of(last).ifPresent(person -> person.rename(last.withPosts(view, posts)));
    }
    return null;
  }
}
