package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads where the meeting is held. For use by one thread. */
final class PlaceReader {

  private static final WordSet ROOMS = WordSet.load("rooms.tsv", "room", "seat");
  private static final WordSet CROWDED =
      WordSet.of("座无虚席", "济济一堂", "灯火通明", "掌声", "气氛热烈", "暖意融融", "人头攒动");

  private static final WordSet SET_IN = WordSet.load("place_leads.tsv", "either", "sentence");

  private static final WordSet MAIN = WordSet.of("设主会场", "设立主会场", "设置主会场", "设了主会场");
  private static final WordSet ADDRESS = WordSet.load("address_words.tsv");
  private static final WordSet NUMBERS =
      WordSet.of("会议号", "会议ID", "会议码", "房间号", "会议密码", "链接", "ID：", "入会");
  private static final WordSet LEADS = WordSet.load("place_leads.tsv", "either", "label");
  private static final WordSet MEETS =
      WordSet.of("开会", "集中开会", "参加会议", "参会", "集合", "碰头", "签到", "报到", "议事", "召开", "举行");
  private static final WordSet COURTESY =
      WordSet.of("准时", "按时", "统一", "集中", "当面", "现场", "召集", "全体");
  private static final int HEAD = 3;
  private static final int LONGEST_VENUE = 40;

  private final Draft draft;
  private final DocumentKind kind;
  private final Predicate<Stretch> isOwn;
  private final Paper paper;
  private final VenueLabels labels;
  private final PlaceParts parts;
  private final String view;

  /**
   * Makes the reader.
   *
   * @param isOwn whether words name the document's own meeting
   */
  PlaceReader(Draft draft, DocumentKind kind, Predicate<Stretch> isOwn) {
    this.draft = draft;
    this.kind = kind;
    this.isOwn = isOwn;
    this.paper = draft.paper;
    this.labels = new VenueLabels(draft);
    this.parts = new PlaceParts(draft);
    this.view = draft.view();
  }

  /**
   * Where the meeting is held.
   *
   * @param now the place that holds
   * @param former the place that holds no more, if the paper names it
   */
  record Places(Optional<Passage> now, Optional<Passage> former) {}

  Places read(Optional<MeetingNames.Convening> convening) {
    Optional<Stretch> found = find(convening);
    boolean notice = kind == DocumentKind.NOTICE;
    ChangedPlace.Both places =
        notice ? new ChangedPlace(draft).of(found) : new ChangedPlace.Both(found, Optional.empty());
    Optional<Passage> room = places.now().map(this::withoutAddress).map(parts::told);
    boolean open =
        room.isEmpty() || places.now().filter(p -> ChangedPlace.isOnline(view, p)).isPresent();
    Optional<Passage> online = open && notice ? new OnlinePlace(draft).read() : Optional.empty();
    return new Places(
        online.or(() -> room), places.former().map(this::withoutAddress).map(paper::cut));
  }

  private Optional<Stretch> find(Optional<MeetingNames.Convening> convening) {
    Optional<Stretch> place = labelled();
    place = place.isPresent() ? place : convening.flatMap(c -> c.place()).filter(this::isNoVisit);
    place = place.isPresent() ? place : inText().filter(this::isNoVisit);
    place = place.isPresent() ? place : besideDate();
    place = place.isPresent() ? place : crowded();
    place = place.isPresent() ? place : watched();
    place = place.isPresent() ? place : labels.address().map(this::first);
    place = place.isPresent() || kind != DocumentKind.NOTICE ? place : gathering();
    return place.isPresent() || kind != DocumentKind.AGENDA ? place : ofProgramme();
  }

  // rule: 9：00 第一次全体会议（镇礼堂）: the room of the first session is the place of a programme.
  private Optional<Stretch> ofProgramme() {
    Stretch topic = Programme.first(draft).map(Programme.Session::topic).orElse(new Stretch(0, 0));
    int open = Scan.first(view, '（', topic.from(), topic.to());
    int close = open < 0 ? -1 : Scan.first(view, '）', open, topic.to());
    boolean room = close > 0 && ROOMS.matchBefore(view, close, open) > 0;
    return room ? Optional.of(new Stretch(open + 1, close)) : Optional.empty();
  }

  // rule: 到我区视察无障碍环境并召开座谈会 tells what for, not where.
  private boolean isNoVisit(Stretch place) {
    return VISITS.find(view, place.from(), place.to()) < 0;
  }

  private static final WordSet VISITS =
      WordSet.of("视察", "督导", "走访", "考察", "慰问", "检查指导", "实地调研", "专题调研");

  private Optional<Stretch> labelled() {
    for (Field field : draft.fields.of(Field.Kind.PLACE)) {
      if (!field.value().isEmpty() && !labels.isAddress(field) && !labels.isSeating(field)) {
        draft.claim(field.value());
        return Optional.of(first(field.value()));
      }
    }
    return labels
        .seats()
        .or(
            () ->
                draft
                    .fields
                    .first(Field.Kind.TIME_PLACE)
                    .map(Field::value)
                    .flatMap(this::afterTime));
  }

  // rule: the value of 地点 ends at the first sign outside brackets, or before a second place; 设在 and
  // 主会场： before it are no part of it.
  private Stretch first(Stretch whole) {
    int lead = LEADS.matchAt(view, whole.from(), whole.to());
    Stretch value = new Stretch(whole.from() + lead, whole.to());
    if (lead == 0 && (parts.isParted(whole) || parts.isPartedByIn(whole))) {
      return paper.trim(whole.from(), Scan.until(view, "。\n", whole.from(), whole.to()), "，；");
    }
    if (lead == 0 && parts.isPartedByLine(whole)) {
      return paper.trim(whole.from(), whole.to(), "，；");
    }
    int depth = 0;
    int to = value.from();
    for (; to < value.to(); to++) {
      char c = Scan.at(view, to);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      boolean sign =
          "。；\n，".indexOf(c) >= 0 && (depth <= 0 || c == '\n') && !isInLatin(to, value.to());
      if (sign || view.startsWith("及线上", to) || view.startsWith("以及", to)) {
        break;
      }
    }
    return closed(paper.trim(value.from(), to, "，*"));
  }

  // rule: the commas of Room 301, Block A part no clauses.
  private boolean isInLatin(int at, int to) {
    char before = Scan.at(view, at - 1);
    char behind = Scan.at(view, draft.paper.skipSpaces(at + 1, to));
    boolean latin = before < 0x80 && Character.isLetterOrDigit(before);
    int end = Scan.until(view, "，。；（\n", at + 1, to);
    return Scan.at(view, at) == '，'
        && latin
        && (behind < 0x80 && Character.isLetter(behind)
            || Character.isLetter(before) && ROOMS.matchBefore(view, end, at) > 0);
  }

  // rule: a bracket that is never closed is no part of the place.
  private Stretch closed(Stretch place) {
    int open = Scan.last(view, '（', place.to() - 1);
    boolean lost = open > place.from() && Scan.first(view, '）', open, place.to()) < 0;
    return lost ? paper.trim(place.from(), open, "") : place;
  }

  // rule: 时间地点：9月24日下午2:30，市局九楼会议厅 gives the place after the time.
  private Optional<Stretch> afterTime(Stretch value) {
    List<Moments.Day> days = draft.moments.daysIn(value.from(), value.to());
    if (days.isEmpty()) {
      return Optional.empty();
    }
    int from = afterRemark(afterHour(days.get(0), value.to()), value.to());
    Stretch place = first(paper.trim(from, value.to(), "，、。；在于\n"));
    boolean named = place.length() >= 2 && !view.startsWith("会期", place.from());
    return named ? Optional.of(place) : Optional.empty();
  }

  // rule: a remark in brackets behind the hour tells of the time: 下午3:00（2:30开始签到），六楼会议室.
  private int afterRemark(int at, int to) {
    int close = Scan.at(view, at) == '（' ? Scan.first(view, '）', at, to) : -1;
    boolean time = close > 0 && draft.moments.hourIn(at, close).isPresent();
    return time ? close + 1 : at;
  }

  private int afterHour(Moments.Day day, int to) {
    return draft
        .moments
        .hourIn(day.to(), Math.min(to, day.to() + 6))
        .map(Moments.Hour::to)
        .orElse(day.to());
  }

  // rule: a line of date and place under the title, or both in brackets: （2022年1月13日，镇政府大礼堂）.
  private Optional<Stretch> besideDate() {
    List<Line> body = draft.layout.body();
    for (int i = 0; i < Math.min(4, body.size()); i++) {
      Line line = body.get(i);
      List<Moments.Day> days =
          draft.moments.daysIn(line.from(), Math.min(line.to(), line.from() + 3));
      boolean shortLine =
          !days.isEmpty() && line.length() < 70 && Scan.at(view, line.to() - 1) != '。';
      Optional<Stretch> place =
          shortLine ? lastPart(line, afterHour(days.get(0), line.to())) : Optional.empty();
      if (place.isPresent()) {
        draft.claim(line.stretch());
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<Stretch> lastPart(Line line, int from) {
    int open =
        Scan.at(view, paper.skipSpaces(from, line.to() - 1)) == '（'
            ? Scan.first(view, '）', from) + 1
            : from;
    Stretch place = paper.trim(Math.max(from, open), line.to(), "，、（）在");
    boolean room =
        !place.isEmpty()
            && ROOMS.matchBefore(view, place.to(), place.from()) > 0
            && !paper.text(place).contains("，");
    return room ? Optional.of(place) : Optional.empty();
  }

  // rule: a later sentence that says where this meeting was held, 会场设在某处 and 到某处参加会议 tell the
  // place.
  private Optional<Stretch> inText() {
    MeetingNames names = new MeetingNames(paper);
    for (Sentence sentence : draft.layout.sentences()) {
      Optional<Stretch> held =
          names
              .in(sentence.from(), sentence.to())
              .filter(h -> isOwn.test(h.name()))
              .flatMap(MeetingNames.Convening::place);
      Optional<Stretch> place =
          held.or(() -> mainVenue(sentence))
              .or(() -> afterWord(sentence))
              .or(() -> opening(sentence))
              .or(() -> kept(sentence));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  // rule: 各场场长在某分会场收看了全省会议 before the meeting's own clause tells where they sat.
  private Optional<Stretch> watched() {
    MeetingNames names = new MeetingNames(paper);
    List<Sentence> sentences = draft.layout.sentences();
    return sentences.subList(0, Math.min(HEAD, sentences.size())).stream()
        .flatMap(s -> names.weaklyIn(s.from(), s.to()).stream())
        .flatMap(held -> held.place().stream())
        .filter(p -> ROOMS.matchBefore(view, p.to(), p.from()) > 0)
        .findFirst();
  }

  // rule: 推迟至5月24日举行，市图书馆报告厅不变: the place is told as what stays.
  private Optional<Stretch> kept(Sentence sentence) {
    int at = Scan.first(view, "不变", sentence.from(), sentence.to());
    Optional<Stretch> behind = at < 0 ? Optional.empty() : keptBehind(at + 2, sentence.to());
    if (behind.isPresent()) {
      return behind;
    }
    int from = Scan.since(view, "，；、：", sentence.from(), at);
    int in = at < 0 ? -1 : Scan.first(view, '在', from, at);
    Stretch place = at < 0 ? new Stretch(0, 0) : paper.trim(in < 0 ? from : in + 1, at, "仍均都");
    boolean room = place.length() >= 3 && ROOMS.matchBefore(view, place.to(), place.from()) > 0;
    return room ? Optional.of(place) : Optional.empty();
  }

  // rule: 地点不变（县政府四楼会议室） and 地点不变，仍为县礼堂 tell it behind the word.
  private Optional<Stretch> keptBehind(int from, int to) {
    boolean bracket = Scan.at(view, from) == '（';
    boolean still = view.startsWith("，仍", from);
    int start = bracket ? from + 1 : from + 2;
    Stretch place =
        bracket || still
            ? paper.trim(start, Scan.until(view, "，。；）", start, to), "在为是")
            : new Stretch(0, 0);
    boolean room = place.length() >= 3 && ROOMS.matchBefore(view, place.to(), place.from()) > 0;
    return room ? Optional.of(place) : Optional.empty();
  }

  // rule: 4月2日，在县委五楼会议室，县委书记…主持召开: the place may have a clause of its own.
  private Optional<Stretch> opening(Sentence sentence) {
    int limit = Math.min(sentence.to(), sentence.from() + 24);
    int at = Scan.first(view, '在', sentence.from(), limit);
    boolean head = at == sentence.from() || at > 0 && "，午晚日）".indexOf(Scan.at(view, at - 1)) >= 0;
    int comma = at >= 0 && head ? Scan.first(view, '，', at, Math.min(sentence.to(), at + 30)) : -1;
    Stretch place = comma < 0 ? new Stretch(0, 0) : paper.trim(at + 1, comma, "里内上");
    boolean room = place.length() >= 3 && ROOMS.matchBefore(view, place.to(), place.from()) > 0;
    boolean meeting = room && view.substring(comma, sentence.to()).contains("会");
    return meeting ? Optional.of(place) : Optional.empty();
  }

  // rule: 在县委党校报告厅设主会场 tells the place.
  private Optional<Stretch> mainVenue(Sentence sentence) {
    int at = MAIN.find(view, sentence.from(), sentence.to());
    int in = at < 0 ? -1 : Scan.last(view, '在', at);
    Stretch place = in < sentence.from() ? new Stretch(0, 0) : paper.trim(in + 1, at, "，分别");
    boolean one = place.length() >= 2 && Scan.first(view, '，', place.from(), place.to()) < 0;
    return one ? Optional.of(place) : Optional.empty();
  }

  private Optional<Stretch> afterWord(Sentence sentence) {
    int at = SET_IN.find(view, sentence.from(), sentence.to());
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + SET_IN.matchAt(view, at, sentence.to());
    int to = venueEnd(from, sentence.to());
    Stretch place = paper.trim(from, to, "：“”");
    if (place.length() < 3) {
      return Optional.empty();
    }
    draft.claim(new Stretch(Scan.since(view, "，。；", sentence.from(), at), to));
    return Optional.of(place);
  }

  // rule: a place ends at the first sign outside its brackets.
  private int venueEnd(int from, int to) {
    int depth = 0;
    int counted = 0;
    for (int i = from; i < to; i++) {
      char c = Scan.at(view, i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      counted += depth <= 0 ? 1 : 0;
      if (depth <= 0 && "，。；、\n".indexOf(c) >= 0 || counted > LONGEST_VENUE) {
        return i;
      }
    }
    return to;
  }

  // rule: 下午4点在三楼小会议室开会 and 请到镇大礼堂签到 name no meeting but where people meet.
  private Optional<Stretch> gathering() {
    for (Sentence sentence : draft.layout.sentences()) {
      int verb = MEETS.find(view, sentence.from(), sentence.to());
      int clause = verb < 0 ? -1 : Scan.since(view, "，。；：", sentence.from(), verb);
      int in = verb < 0 ? -1 : Math.max(lastIn('在', clause, verb), lastIn('到', clause, verb));
      int end = in < 0 ? -1 : withoutCourtesy(in + 1, verb);
      Stretch place = in < 0 ? new Stretch(0, 0) : paper.trim(in + 1, end, "");
      if (place.length() >= 2 && ROOMS.matchBefore(view, place.to(), place.from()) > 0) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private int lastIn(char sign, int from, int to) {
    int at = Scan.last(view, sign, to - 1);
    return at >= from ? at : -1;
  }

  private int withoutCourtesy(int from, int verb) {
    int end = verb;
    for (int word = COURTESY.matchBefore(view, end, from);
        word > 0;
        word = COURTESY.matchBefore(view, end, from)) {
      end -= word;
    }
    return end;
  }

  // rule: 某镇礼堂内座无虚席: the subject of the clause is the place.
  private Optional<Stretch> crowded() {
    for (Sentence sentence : draft.layout.sentences()) {
      int at = CROWDED.find(view, sentence.from(), sentence.to());
      int from = Scan.since(view, "，。；", sentence.from(), at);
      Stretch place = at < 0 ? new Stretch(0, 0) : paper.trim(from, at, "内里中上");
      if (place.length() >= 3 && ROOMS.matchBefore(view, place.to(), place.from()) > 0) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  // rule: an address or a direction in brackets after the room is left out, another name of it
  // stays, and so does the address of 本会会址, which says nothing by itself.
  private Stretch withoutAddress(Stretch place) {
    int open = Scan.first(view, '（', place.from());
    boolean seat = PlaceParts.isOwnSeat(view, place.from(), open);
    boolean remark =
        !seat
            && open > place.from() + 2
            && open < place.to()
            && Scan.at(view, place.to() - 1) == '）';
    boolean address =
        remark
            && ADDRESS.find(view, open, place.to()) >= 0
            && NUMBERS.find(view, open, place.to()) < 0;
    return address ? paper.trim(place.from(), open, "") : place;
  }
}
