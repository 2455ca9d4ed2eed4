package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.text.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Reads which body calls or held the meeting, only where it is named. For use by one thread. */
final class IssuerReader {

  private static final WordSet ADVERTS =
      WordSet.of("官网", "官方网站", "app", "APP", "彩票", "下载", "娱乐", "入口", "注册", "登录", "平台", "博彩", "直播");
  private static final WordSet AREAS =
      WordSet.of("县", "市", "区", "镇", "乡", "街道", "省", "州", "旗", "村", "社区");

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
    Optional<Stretch> issuer =
        kind == DocumentKind.NOTICE ? ofNotice() : subject.flatMap(s -> named(convening, s));
    return issuer.filter(this::isSound);
  }

  // rule: the sender of a notice stands in its letterhead (…文件), its metadata or its signature.
  private Optional<Stretch> ofNotice() {
    Optional<Stretch> labelled = draft.fields.first(Field.Kind.ISSUER).map(Field::value);
    Optional<Stretch> head = labelled.isPresent() ? labelled : letterhead();
    Optional<Stretch> publisher = head.isPresent() ? head : source.publisher();
    return publisher.isPresent() ? publisher : source.bodies().stream().findFirst();
  }

  private Optional<Stretch> letterhead() {
    List<Line> lines = draft.layout.lines();
    int title = draft.layout.title().map(Stretch::from).orElse(0);
    for (int i = 0; i < Math.min(6, lines.size()) && lines.get(i).from() < title; i++) {
      Line line = lines.get(i);
      int end = view.startsWith("文件", line.to() - 2) ? line.to() - 2 : line.to();
      Stretch body = paper.trim(line.from(), end, "（）*");
      if (line.kind() == Line.Kind.BODY
          && body.length() >= 4
          && Vocabulary.BODIES.matchBefore(view, body.to(), body.from()) > 0) {
        return Optional.of(body);
      }
    }
    return onTitleLine(lines, title);
  }

  // rule: 某市公所　开会通知单: the sender stands on the line of the title.
  private Optional<Stretch> onTitleLine(List<Line> lines, int title) {
    return lines.stream()
        .filter(line -> line.from() < title && title < line.to())
        .map(line -> paper.trim(line.from(), title, ""))
        .filter(part -> Vocabulary.BODIES.matchBefore(view, part.to(), part.from()) > 0)
        .findFirst();
  }

  // rule: in reports it is the subject of 召开, if that is a body and neither a person nor 我镇, 本所.
  private Optional<Stretch> named(Optional<MeetingNames.Convening> convening, Stretch subject) {
    boolean person = convening.isPresent() && view.startsWith("主持", convening.get().verb() - 2);
    boolean body =
        !subject.isEmpty()
            && !person
            && Vocabulary.BODIES.matchBefore(view, subject.to(), subject.from()) > 0
            && "我本".indexOf(Scan.at(view, subject.from())) < 0;
    return body ? Optional.of(withoutCounty(subject)) : Optional.empty();
  }

  // rule: 某县某镇在…召开: the nearer of two areas calls the meeting.
  private Stretch withoutCounty(Stretch subject) {
    for (int i = subject.from() + 2; i < subject.to() - 2; i++) {
      boolean county = Scan.at(view, i - 1) == '县' || Scan.at(view, i - 1) == '市';
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
              && "全各第本我该".indexOf(Scan.at(view, name.from())) < 0;
      boolean body =
          area
              && "委政人府长级直域第社道纪党".indexOf(Scan.at(view, end)) < 0
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
