package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the meeting is called. For use by one thread. */
final class NameReader {

  private static final List<String> PAPERS =
      List.of(
          "会议纪要", "会议纪录", "会议记录", "会议决议", "会议公报", "纪要", "纪录", "记录", "议事录", "决议", "公报", "的通知",
          "的紧急通知", "的预备通知", "的补充通知", "通知", "会议议程", "会议日程", "日程安排", "议程安排", "议程", "日程", "召集书",
          "预备通知", "决议公告", "决议公示", "表决结果", "通告", "公告", "启事", "摘要", "会议简报", "手册", "须知", "议题");
  private static final List<String> MINUTES =
      List.of("纪要", "纪录", "记录", "议事录", "决议", "公报", "摘要", "决议公告", "决议公示", "结果公告", "结果公示");
  private static final List<String> BOARDS = List.of("小组", "委员会", "常委会", "指挥部", "党组", "党委");
  private static final WordSet MANNERS = WordSet.of("依照", "按照", "根据", "依据", "通过视频", "以视频");
  private static final WordSet TIMES = WordSet.load("title_words.tsv", "time");
  private static final WordSet CALLS = WordSet.load("title_words.tsv", "change", "call");

  /** What stands in the titles 开会通知 and 会议通知 and names no meeting. */
  private static final WordSet NO_NAMES = WordSet.of("会议", "开会");

  private static final WordSet TOPICS = WordSet.of("主题", "开会事由", "会议事由");
  private static final int SHORTEST_TOPIC = 3;
  private static final int SHORTEST_SPOKEN = 4;
  private static final int LONGEST_TOPIC = 40;
  private static final int NEAR = 6;
  private static final int HEAD = 4;

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final DocumentKind kind;
  private final MeetingNames names;

  NameReader(Draft draft, DocumentKind kind, MeetingNames names) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
    this.kind = kind;
    this.names = names;
  }

  // rule: a label names the meeting, else the title of minutes and agendas, else the subject of the
  // notice, else the clause that says it is held, else the board that met, the title, the head.
  Optional<Stretch> read(Optional<MeetingNames.Convening> held) {
    Optional<Stretch> labelled =
        draft
            .fields
            .first(Field.Kind.NAME)
            .map(f -> paper.trim(f.value().from(), f.value().to(), "。"));
    return name(held, labelled)
        .map(name -> unquoted(closed(name)))
        .filter(this::isNamed)
        .or(this::topic);
  }

  private boolean isNamed(Stretch name) {
    return !NO_NAMES.contains(paper.text(name));
  }

  // rule: the bracket round a title (【会议通知】) is no part of the name in it.
  private Stretch closed(Stretch name) {
    int close = Scan.first(view, '）', name.from());
    boolean open = Scan.at(view, name.from()) == '（' && (close < 0 || close >= name.to());
    return open ? new Stretch(name.from() + 1, name.to()) : name;
  }

  // rule: 「112年度里民大会」 is quoted as a whole; “老旧电梯”推进会 is not.
  private Stretch unquoted(Stretch name) {
    boolean opens = Scan.at(view, name.from()) == '“' && Scan.at(view, name.to() - 1) == '”';
    boolean whole = opens && Scan.first(view, '”', name.from()) == name.to() - 1;
    return whole ? new Stretch(name.from() + 1, name.to() - 1) : name;
  }

  private Optional<Stretch> name(
      Optional<MeetingNames.Convening> held, Optional<Stretch> labelled) {
    return labelled
        .or(() -> titled(held))
        .or(this::asSubject)
        .or(() -> fuller(held))
        .or(() -> inClause(held))
        .or(() -> board(held))
        .or(() -> inTitle().filter(this::isNamed))
        .or(this::spokenAt)
        .or(() -> held.map(MeetingNames.Convening::name))
        .or(this::headLine);
  }

  // rule: 县长某某在“护航”行动部署会上说 names the meeting where no clause says that it was held.
  private Optional<Stretch> spokenAt() {
    for (Sentence sentence : draft.layout.sentences()) {
      int on = Scan.first(view, "会上", sentence.from(), sentence.to());
      int in = on < 0 ? -1 : Scan.last(view, '在', on);
      Stretch name = new Stretch(in + 1, on + 1);
      if (in >= sentence.from() && name.length() >= SHORTEST_SPOKEN && isName(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether the words are what the paper gives as the topic of the meeting. */
  boolean isTopic(Stretch name) {
    return topic().filter(name::equals).isPresent();
  }

  // rule: an invitation that names no meeting is told by its 主题 (会议主题：春季供热) or its 开会事由.
  private Optional<Stretch> topic() {
    return Stream.of(Field.Kind.PURPOSE, Field.Kind.AGENDA)
        .flatMap(label -> draft.fields.of(label).stream())
        .filter(f -> TOPICS.find(view, f.from(), f.value().from()) >= 0)
        .map(f -> paper.upTo("。；\n", f.value().from(), f.value().to()))
        .filter(topic -> topic.length() >= SHORTEST_TOPIC && topic.length() <= LONGEST_TOPIC)
        .findFirst();
  }

  // rule: X会议纪要, X会议议程 name the meeting in the title, whatever the text calls later; but 某县人民政府专题会议
  // and 研究…的会议 only tell its kind, and the text tells its name.
  private Optional<Stretch> titled(Optional<MeetingNames.Convening> held) {
    Optional<Stretch> inText = held.map(MeetingNames.Convening::name);
    return isTitledPaper()
        ? inTitle()
            .filter(t -> t.length() > 6)
            .filter(t -> isCounted(t) || inText.filter(this::isCounted).isEmpty())
            .filter(t -> isCounted(t) || inText.filter(n -> tellsMore(n, t)).isEmpty())
            .filter(t -> inText.filter(n -> isItsEnd(n, t)).isEmpty())
        : Optional.empty();
  }

  private boolean isTitledPaper() {
    String title = draft.layout.title().map(paper::text).orElse("");
    return kind == DocumentKind.AGENDA
        || kind == DocumentKind.MINUTES && MINUTES.stream().anyMatch(title::endsWith);
  }

  private boolean tellsMore(Stretch inText, Stretch inTitle) {
    Stretch kindOf = names.kindOf(inTitle);
    boolean bare = Vocabulary.BODIES.matchBefore(view, kindOf.from(), inTitle.from()) > 0;
    String name = paper.text(inText);
    return name.length() >= 4
        && (paper.text(inTitle).endsWith("的会议") || bare && !paper.text(inTitle).endsWith(name));
  }

  // rule: 某合作社2024年第三次会议纪要 and 召开2024年第三次会议: the body before the name is who met.
  private boolean isItsEnd(Stretch inText, Stretch inTitle) {
    int from = inTitle.to() - inText.length();
    return inText.length() >= 8
        && paper.text(inTitle).endsWith(paper.text(inText))
        && Vocabulary.BODIES.matchBefore(view, from, inTitle.from()) > 0;
  }

  private boolean isCounted(Stretch name) {
    String text = paper.text(name);
    return text.contains("第") && text.contains("次") || text.contains("次会议");
  }

  // rule: 开会事由：X会议 and 事由：召开X会议 give the name as what the paper is about.
  private Optional<Stretch> asSubject() {
    Optional<Stretch> value = draft.fields.first(Field.Kind.PURPOSE).map(Field::value);
    Optional<Stretch> convened =
        value.flatMap(v -> names.in(v.from(), v.to())).map(MeetingNames.Convening::name);
    return convened.or(() -> value.filter(this::isName));
  }

  // rule: 关于召开全市污水治理现场推进会的通知 and 召开现场推进会: where the clause tells no more than the kind, the
  // title tells the name.
  private Optional<Stretch> fuller(Optional<MeetingNames.Convening> held) {
    Optional<Stretch> kindOnly =
        held.map(MeetingNames.Convening::name)
            .filter(n -> kind == DocumentKind.NOTICE && n.length() <= LONGEST_KIND)
            .filter(n -> Scan.at(view, n.from()) != '第');
    return kindOnly.flatMap(
        n ->
            inTitle()
                .filter(t -> t.length() >= n.length() + LEAST_MORE || endsWith(t, n))
                .filter(t -> draft.moments.daysIn(t.from(), t.from() + 1).isEmpty())
                .filter(t -> view.startsWith(view.substring(n.to() - 2, n.to()), t.to() - 2)));
  }

  private boolean endsWith(Stretch title, Stretch name) {
    return title.length() > name.length() + 1
        && view.startsWith(view.substring(name.from(), name.to()), title.to() - name.length());
  }

  private static final int LONGEST_KIND = 6;
  private static final int LEAST_MORE = 4;

  // rule: 渭坪区供热部署会在…召开: the area before the name is who calls, not part of the name.
  private Optional<Stretch> inClause(Optional<MeetingNames.Convening> held) {
    return held.filter(h -> !paper.text(h.name()).equals("会议")).map(this::withoutArea);
  }

  private Stretch withoutArea(MeetingNames.Convening held) {
    Optional<Stretch> area =
        held.subject().isEmpty() && kind != DocumentKind.NOTICE
            ? IssuerReader.areaOf(view, held.name())
            : Optional.empty();
    return area.map(a -> new Stretch(a.to(), held.name().to())).orElse(held.name());
  }

  // rule: 某领导小组召开会议: the board that met gives the name.
  private Optional<Stretch> board(Optional<MeetingNames.Convening> held) {
    return held.map(h -> holder(h.subject())).filter(s -> s.length() > 3 && isBoard(s));
  }

  boolean isBoard(Stretch body) {
    return BOARDS.stream().anyMatch(paper.text(body)::endsWith);
  }

  /** Who holds the meeting, without the day and hour beside it. */
  Stretch holder(Stretch subject) {
    int from = subject.from();
    for (Moments.Day d : draft.moments.daysIn(subject.from(), subject.to())) {
      if (d.from() > from + 2) {
        return withoutTime(paper.trim(from, d.from(), "，于（将"));
      }
      from = Math.max(from, d.to());
    }
    Optional<Moments.Hour> hour = draft.moments.hourIn(from, subject.to());
    if (hour.isPresent() && hour.get().from() > from + 2) {
      return withoutTime(paper.trim(from, hour.get().from(), "，"));
    }
    from = hour.map(Moments.Hour::to).orElse(from);
    return withoutTime(paper.trim(from, subject.to(), "，于假"));
  }

  // rule: 某委员会日前举行, 某委员会昨（十一日）举行, 某业委会依照规则召开: time and manner behind the holder are cut.
  private Stretch withoutTime(Stretch holder) {
    int manner = MANNERS.find(view, holder.from() + 2, holder.to());
    int to = manner < 0 ? holder.to() : manner;
    int open = Scan.at(view, to - 1) == '）' ? Scan.last(view, '（', to) : -1;
    to = open > holder.from() && to - open <= 8 ? open : to;
    int time = TIMES.matchBefore(view, to, holder.from());
    return paper.trim(holder.from(), to - time, "，");
  }

  // rule: 关于召开X的通知, X召开, X纪要 and 召开X name the meeting in the title.
  Optional<Stretch> inTitle() {
    if (draft.layout.title().isEmpty()) {
      return Optional.empty();
    }
    Stretch title = draft.layout.title().get();
    Optional<MeetingNames.Convening> found = names.in(title.from(), title.to());
    if (found.isPresent()) {
      return found.map(MeetingNames.Convening::name);
    }
    return isName(title) ? Optional.of(title) : beforePaper(title).or(() -> beforeChange(title));
  }

  // rule: 关于某小区业主大会会议改期的公告: the name ends before what has become of the meeting.
  private Optional<Stretch> beforeChange(Stretch title) {
    int about = Scan.first(view, "关于", title.from(), title.to());
    int from = about < 0 ? title.from() : about + 2;
    for (int at = CHANGES.find(view, from, title.to());
        at >= 0;
        at = CHANGES.find(view, at + 1, title.to())) {
      Stretch name = new Stretch(afterCall(from, at), at);
      if (name.length() > LEAST_MORE && isName(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static final WordSet CHANGES = WordSet.load("change_words.tsv");

  private Optional<Stretch> beforePaper(Stretch title) {
    for (String end : PAPERS) {
      int word = Scan.first(view, end, title.from(), title.to());
      int at = word < 0 ? -1 : paper.trim(title.from(), word, "").to();
      boolean meeting = at > 0 && Vocabulary.MEETINGS.matchBefore(view, at, title.from()) > 0;
      if (meeting) {
        int about = Scan.first(view, "关于", title.from());
        int from = about >= 0 && about < at ? about + 2 : title.from();
        return Optional.of(new Stretch(afterCall(from, at), at));
      }
    }
    return Optional.empty();
  }

  // rule: 关于延期召开2024年度大会的通知: the name begins after 召开, 举办 and their like.
  private int afterCall(int from, int to) {
    int call = CALLS.find(view, from, Math.min(to, from + NEAR));
    while (call >= 0) {
      from = call + CALLS.matchAt(view, call, to);
      call = CALLS.matchAt(view, from, to) > 0 ? from : -1;
    }
    return from;
  }

  // rule: in minutes a line or part of a line near the head that ends in 会议, 大会 names the meeting.
  private Optional<Stretch> headLine() {
    List<Line> body = draft.layout.body();
    for (int i = 0; i < Math.min(HEAD, body.size()); i++) {
      int end = draft.fields.firstIn(body.get(i).from(), body.get(i).to());
      Stretch part = paper.trim(body.get(i).from(), end, "：，");
      boolean other =
          Outline.at(paper, part.from(), part.to()) != null
              || Vocabulary.BODIES.matchBefore(view, part.to(), part.from()) > 0;
      if (!other && part.length() >= 4 && part.length() <= 50 && isName(part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  boolean isName(Stretch value) {
    return Vocabulary.MEETINGS.matchBefore(view, value.to(), value.from()) > 0;
  }
}
