package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.text.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Reads which body calls or held the meeting, only where it is named. For use by one thread. */
final class IssuerReader {

  private static final WordSet ADVERTS = WordSet.load("site_words.tsv", "advert");
  private static final WordSet AREAS =
      WordSet.of("县", "市", "区", "镇", "乡", "街道", "省", "州", "旗", "村", "社区");

  private static final WordSet SEALS =
      WordSet.of("（章）", "（盖章）", "（印）", "（公章）", "（代章）", "章）", "盖章）", "章", "印");
  private static final WordSet MEETING_AHEAD = WordSet.load("title_words.tsv", "meeting");
  private static final int LONGEST = 40;
  private static final int SHORT = 4;
  private static final int NEAR = 4;
  private static final int LAST = 8;
  private static final int HEAD = 4;

  /** Behind the body in a letterhead. */
  static final WordSet HEADED = WordSet.of("文件", "函", "（函）", "便函", "公函", "（便函）", "（通知）");

  private static final WordSet ORGANS =
      WordSet.of("政府", "领导小组", "党委", "常委会", "党组", "县委", "市委", "区委");
  private static final WordSet HOLDS =
      WordSet.of("召开", "举行", "举办", "组织收看", "收看", "组织召开", "组织举办", "组织开展", "迅速召开", "及时召开");
  private static final WordSet ORGANISES = WordSet.of("组织", "主办", "承办", "牵头", "召集");

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final SourceReader source;

  IssuerReader(Draft draft, SourceReader source) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
    this.source = source;
  }

  Optional<Stretch> read(
      DocumentKind kind, Optional<MeetingNames.Convening> convening, Optional<Stretch> subject) {
    Optional<Stretch> labelled = draft.fields.first(Field.Kind.ISSUER).map(Field::value);
    Optional<Stretch> holder = organiser().or(() -> subject.flatMap(s -> named(convening, s)));
    Optional<Stretch> issuer =
        switch (kind) {
          case NOTICE ->
              labelled
                  .or(() -> holder.filter(h -> isReleased()))
                  .or(this::ofNotice)
                  .or(() -> holder)
                  .or(() -> inTitle(LONGEST));
          case MINUTES -> labelled.or(() -> holder).or(this::ofMinutes);
          case AGENDA ->
              labelled.or(() -> holder).or(this::signedBelow).or(this::signed).or(this::government);
          default -> holder.or(this::host).or(this::inHeadline);
        };
    return issuer.filter(body -> Scan.at(view, body.from()) != '请').filter(this::isSound);
  }

  // rule: 会议由区发展改革局组织 names the body that calls.
  private Optional<Stretch> organiser() {
    List<Sentence> sentences = draft.layout.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(HEAD, sentences.size()))) {
      int verb = ORGANISES.find(view, sentence.from(), sentence.to());
      int by = verb < 0 ? -1 : Scan.last(view, "会由", verb);
      by = verb < 0 ? -1 : Math.max(by, Scan.last(view, "议由", verb));
      Stretch body = by < sentence.from() ? new Stretch(0, 0) : new Stretch(by + 2, verb);
      boolean named =
          body.length() >= 3
              && body.length() <= LONGEST
              && Vocabulary.BODIES.matchBefore(view, body.to(), body.from()) > 0
              && "部委科处员干".indexOf(Scan.at(view, verb + 2)) < 0
              && Scan.first(view, '，', body.from(), body.to()) < 0;
      if (named) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }

  // rule: 由市农业农村局主办、白沙镇承办的会议 names who calls before 主办.
  private Optional<Stretch> host() {
    List<Sentence> sentences = draft.layout.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(HEAD, sentences.size()))) {
      int verb = Scan.first(view, "主办", sentence.from(), sentence.to());
      int by = verb < 0 ? -1 : Scan.last(view, '由', verb);
      Stretch body = by < sentence.from() ? new Stretch(0, 0) : new Stretch(by + 1, verb);
      if (isBody(body) && body.length() <= LONGEST) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }

  // rule: a report whose own sentence names nobody says in its headline who held the meeting:
  // 某镇召开春耕 会议; 县政府召开常务会议 only says whose meeting it was.
  private Optional<Stretch> inHeadline() {
    Stretch title = draft.layout.title().orElse(new Stretch(0, 0));
    int verb = HOLDS.find(view, title.from() + 3, title.to());
    Stretch body = verb < 0 ? new Stretch(0, 0) : new Stretch(title.from(), verb);
    boolean called =
        isBody(body)
            && ORGANS.matchBefore(view, body.to(), body.from()) == 0
            && "我本".indexOf(Scan.at(view, body.from())) < 0;
    return called ? Optional.of(body) : Optional.empty();
  }

  private boolean isBody(Stretch part) {
    return part.length() >= 3
        && Vocabulary.BODIES.matchBefore(view, part.to(), part.from()) > 0
        && Scan.until(view, "，。：、 （《", part.from(), part.to()) == part.to();
  }

  // rule: the sender of a notice stands in its letterhead (…文件), its metadata or its signature.
  private Optional<Stretch> ofNotice() {
    return letterhead()
        .or(source::publisher)
        .or(this::belowTitle)
        .or(() -> source.bodies().stream().findFirst())
        .or(this::signed)
        .or(this::sender);
  }

  // rule: （某县人民政府办公室 值班传真 第86号） below a bare title is the letterhead.
  private Optional<Stretch> belowTitle() {
    List<Line> lines = draft.layout.lines();
    int end = draft.layout.title().map(Stretch::to).orElse(view.length());
    return lines.stream()
        .filter(line -> line.from() > end && line.from() - end <= NEAR)
        .limit(1)
        .filter(line -> Scan.at(view, line.from()) == '（' && Scan.at(view, line.to() - 1) == '）')
        .map(line -> paper.upTo(" ，）", line.from() + 1, line.to()))
        .filter(part -> part.length() >= SHORT && isBody(part))
        .findFirst();
  }

  // rule: 【白沙镇党政办】 at the head or end of a short message names its sender.
  private Optional<Stretch> sender() {
    List<Line> body = draft.layout.body();
    if (body.isEmpty()) {
      return Optional.empty();
    }
    Line first = body.get(0);
    Line last = body.get(body.size() - 1);
    int open = Scan.last(view, '（', last.to());
    Stretch head = bracketed(first.from(), first.to());
    Stretch end = bracketed(Math.max(open, last.from()), last.to());
    boolean closed = Scan.at(view, last.to() - 1) == '）' && isSquare(end.from() - 1);
    return Optional.of(head)
        .filter(part -> isBody(part) && isSquare(part.from() - 1))
        .or(() -> Optional.of(end).filter(part -> closed && isBody(part)));
  }

  private Stretch bracketed(int from, int to) {
    boolean open = Scan.at(view, from) == '（';
    int close = open ? Scan.first(view, '）', from, Math.min(to, from + LONGEST)) : -1;
    return close < 0 ? new Stretch(from, from) : new Stretch(from + 1, close);
  }

  private boolean isSquare(int at) {
    String sign = at < 0 ? "" : paper.cut(at, at + 1).toString();
    return sign.equals("【") || sign.equals("［") || sign.equals("[");
  }

  // rule: 某县人民政府第31次常务会议议题: the government at the head of the title holds its meeting.
  private Optional<Stretch> government() {
    Stretch title = draft.layout.title().orElse(new Stretch(0, 0));
    int word = Scan.first(view, "政府", title.from(), title.to());
    Stretch body = new Stretch(title.from(), word + 2);
    boolean counted = word > title.from() && Scan.at(view, body.to()) == '第';
    return counted && isBody(body) ? Optional.of(body) : Optional.empty();
  }

  // rule: a release that nobody signs and that is sent to nobody stands under the name of who
  // spreads it; who calls is the subject of 举行.
  private boolean isReleased() {
    boolean sent =
        draft.layout.body().stream()
            .limit(LAST)
            .filter(line -> Scan.at(view, line.to() - 1) == '：' && line.length() <= LONGEST)
            .anyMatch(line -> Labels.at(paper, line.from(), line.to()).isEmpty());
    return !sent && source.bodies().isEmpty() && source.signed().isEmpty();
  }

  private Optional<Stretch> ofMinutes() {
    Optional<Stretch> found = letterhead().or(this::signedBelow).or(this::signed);
    Optional<Stretch> firm = found.filter(this::isImprint).flatMap(part -> firm());
    return firm.or(() -> found).or(() -> inTitle(SHORT));
  }

  private Optional<Stretch> signedBelow() {
    return source.signed().isPresent() ? source.bodies().stream().findFirst() : Optional.empty();
  }

  // rule: 某公司综合部 2021年5月18日印发 tells who printed the minutes; the firm of the title met.
  private boolean isImprint(Stretch part) {
    int end = Scan.until(view, "\n", part.to(), Math.min(view.length(), part.to() + LONGEST));
    return view.startsWith("印发", end - 2) || view.startsWith("印", end - 1);
  }

  private Optional<Stretch> firm() {
    Stretch title = draft.layout.title().orElse(new Stretch(0, 0));
    int end = Scan.first(view, "公司", title.from(), title.to()) + 2;
    return end > title.from() + 2 ? Optional.of(new Stretch(title.from(), end)) : Optional.empty();
  }

  // rule: 某协会 2023年10月12日 and 某委员会（章） on one of the last lines are a signature too.
  private Optional<Stretch> signed() {
    List<Line> body = draft.layout.body();
    for (int i = body.size() - 1; i >= Math.max(1, body.size() - LAST); i--) {
      Line line = body.get(i);
      List<Moments.Day> days =
          draft.moments.daysIn(Math.max(line.from(), line.to() - LONGEST), line.to());
      boolean dated = !days.isEmpty() && days.get(days.size() - 1).to() >= line.to() - 2;
      int end = dated ? days.get(days.size() - 1).from() : line.to();
      Optional<Stretch> part = dated || isSealed(line) ? lastBody(line, end) : Optional.empty();
      if (part.isPresent()) {
        return part;
      }
    }
    return Optional.empty();
  }

  private boolean isSealed(Line line) {
    return SEALS.matchBefore(view, line.to(), line.from()) > 0;
  }

  private Optional<Stretch> lastBody(Line line, int end) {
    int to = end;
    while (to > line.from()) {
      Stretch part = paper.trim(line.from(), to, "（）");
      part =
          paper.trim(
              part.from(), part.to() - SEALS.matchBefore(view, part.to(), line.from()), "（）");
      int from = Scan.since(view, " ）。；", line.from(), part.to());
      Stretch word = new Stretch(from, part.to());
      boolean apart = from == line.from() && Scan.at(view, word.to()) == ' ';
      boolean named = word.length() >= 4 || apart && word.length() >= 2;
      if (named && Vocabulary.BODIES.matchBefore(view, word.to(), from) > 0) {
        return Optional.of(word);
      }
      to = Math.min(from, part.to() - 1);
    }
    return Optional.empty();
  }

  // rule: 某局关于召开…的通知, 某联谊会会员大会召集书, 某支部会议记录: the body at the head of the title, before 关于
  // or before the meeting, which in minutes is no more than 会议 or 专题会议.
  private Optional<Stretch> inTitle(int longest) {
    Stretch title = draft.layout.title().orElse(new Stretch(0, 0));
    int about = Scan.first(view, "关于", title.from(), title.to());
    int last = about > 0 ? about : title.to() - 2;
    for (int end = last; end >= title.from() + 4; end--) {
      int meeting = MEETING_AHEAD.matchAt(view, end, title.to());
      boolean body =
          Vocabulary.BODIES.matchBefore(view, end, title.from()) > 0
              && !view.startsWith("大会", end - 2)
              && !view.startsWith("会议", end - 2);
      if (body && (end == about || meeting > 0 && meeting <= longest)) {
        return Optional.of(new Stretch(title.from(), end));
      }
    }
    return Optional.empty();
  }

  private Optional<Stretch> letterhead() {
    List<Line> lines = draft.layout.lines();
    int title = draft.layout.title().map(Stretch::from).orElse(headed());
    for (int i = 0; i < Math.min(6, lines.size()) && lines.get(i).from() < title; i++) {
      Line line = lines.get(i);
      int word = HEADED.matchBefore(view, line.to(), line.from());
      int end = word > 0 ? line.to() - word : undated(line);
      Stretch body = paper.trim(line.from(), end, "（）*");
      if (line.kind() == Line.Kind.BODY
          && body.length() >= 4
          && !view.startsWith("主办", body.to() - 2)
          && !view.startsWith("行政区", body.to() - 3)
          && Vocabulary.BODIES.matchBefore(view, body.to(), body.from()) > 0) {
        return Optional.of(body);
      }
    }
    return onTitleLine(lines, title);
  }

  // rule: a paper without a title may have a letterhead: 某协会函.
  private int headed() {
    List<Line> body = draft.layout.body();
    Line first = body.isEmpty() ? null : body.get(0);
    return first != null && HEADED.matchBefore(view, first.to(), first.from()) > 0 ? first.to() : 0;
  }

  // rule: 某办公室　　2023年8月25日 under 会议纪要 ends with the day.
  private int undated(Line line) {
    List<Moments.Day> days = draft.moments.daysIn(line.from(), line.to());
    boolean dated = days.size() == 1 && days.get(0).to() == line.to();
    return dated ? days.get(0).from() : line.to();
  }

  // rule: 某市公所　开会通知单: the sender stands on the line of the title.
  private Optional<Stretch> onTitleLine(List<Line> lines, int title) {
    return lines.stream()
        .filter(line -> line.from() < title && title < line.to())
        .map(line -> paper.trim(line.from(), title, ""))
        .filter(part -> Vocabulary.BODIES.matchBefore(view, part.to(), part.from()) > 0)
        .findFirst();
  }

  // rule: in reports it is the subject of 召开, if that is a body and neither a person nor 我镇, 本所;
  // who is
  // asked to (请总务处召开) or met with (与政府当局举行) holds nothing.
  private Optional<Stretch> named(Optional<MeetingNames.Convening> convening, Stretch whole) {
    Item item = Outline.at(paper, whole.from(), whole.to());
    Stretch subject = item == null ? whole : new Stretch(item.content(), whole.to());
    boolean person = convening.isPresent() && view.startsWith("主持", convening.get().verb() - 2);
    boolean body =
        !subject.isEmpty()
            && !person
            && Vocabulary.BODIES.matchBefore(view, subject.to(), subject.from()) > 0
            && "我本为据按经由受从随自围请与同应让".indexOf(Scan.at(view, subject.from())) < 0;
    return body ? Optional.of(withoutCounty(subject)) : Optional.empty();
  }

  // rule: 某县某镇在…召开: the nearer of two areas calls the meeting.
  private Stretch withoutCounty(Stretch subject) {
    for (int i = subject.from() + 2; i < subject.to() - 2; i++) {
      boolean county =
          "县市".indexOf(Scan.at(view, i - 1)) >= 0 && "、和及".indexOf(Scan.at(view, i)) < 0;
      if (county && AREAS.matchBefore(view, subject.to(), i) > 0 && subject.to() - i <= 5) {
        return new Stretch(i, subject.to());
      }
    }
    return subject;
  }

  /**
   * The area at the head of a meeting's name that stands before its verb: 渭坪区|供热部署会; empty if none.
   */
  static Optional<Stretch> areaOf(String view, Stretch name) {
    for (int end = name.from() + 2; end <= Math.min(name.from() + 6, name.to() - 6); end++) {
      boolean area =
          AREAS.matchBefore(view, end, name.from()) > 0
              && "全各第本我该".indexOf(Scan.at(view, name.from())) < 0
              && !view.startsWith("农村", end - 2)
              && Scan.first(view, '委', name.from(), end) < 0;
      boolean body =
          area
              && "委政人府长级直域第社道纪党民".indexOf(Scan.at(view, end)) < 0
              && Vocabulary.BODIES.matchAt(view, end - 1, name.to()) <= 1;
      if (body && end - name.from() >= 3) {
        return Optional.of(new Stretch(name.from(), end));
      }
    }
    return Optional.empty();
  }

  // rule: an advertising string in the place of a body's name is damage, not a body.
  private boolean isSound(Stretch issuer) {
    boolean advert = ADVERTS.find(view, issuer.from(), issuer.to()) >= 0;
    if (advert) {
      draft.report(
          issuer,
          ProblemCode.DAMAGED_TEXT,
          "the name of the body was replaced by an advertising string");
    }
    return !advert;
  }
}
