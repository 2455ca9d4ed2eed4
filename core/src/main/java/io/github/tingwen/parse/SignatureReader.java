package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who signed a paper and when (落款). For use by one thread. */
final class SignatureReader {

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final List<Stretch> bodies = new ArrayList<>();
  private Optional<Moments.Day> signed = Optional.empty();

  SignatureReader(Draft draft) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
  }

  Optional<Moments.Day> signed() {
    return signed;
  }

  List<Stretch> bodies() {
    return bodies;
  }

  /** Notes a body and a day that share a line. */
  void add(Stretch body, Moments.Day day) {
    bodies.add(body);
    signed = Optional.of(day);
  }

  // rule: the last lines that hold only a body and then only a date are the signature (落款).
  SignatureReader read() {
    List<Line> body = draft.layout.body();
    for (int i = body.size() - 1; i >= Math.max(1, body.size() - 12); i--) {
      Optional<Moments.Day> day = wholeDay(body.get(i), isBody(body.get(i - 1)));
      if (day.isPresent() && !isOfNext(view, body.get(i - 1)) && !opensDay(body, i)) {
        signed = day;
        draft.sign(body.get(i).stretch());
        bodiesBefore(body, i);
        return this;
      }
    }
    bodiesBefore(body, body.size());
    return this;
  }

  // rule: the day above a line that opens with an hour heads a day of the programme.
  private boolean opensDay(List<Line> body, int index) {
    Line next = index + 1 < body.size() ? body.get(index + 1) : body.get(index);
    return draft.moments.hourIn(next.from(), next.from() + 1).isPresent();
  }

  private boolean isBody(Line line) {
    Stretch part = unsaid(paper.trim(line.from(), line.to(), "（）*"));
    return Vocabulary.BODIES.matchBefore(view, part.to(), part.from()) > 0
        && Outline.at(paper, line.from(), line.to()) == null
        && Labels.at(paper, line.from(), line.to()).isEmpty();
  }

  // rule: the day below 下次开会日期 is that of the next meeting.
  static boolean isOfNext(String view, Line before) {
    return NEXT.find(view, before.from(), before.to()) >= 0
        && Scan.at(view, before.to() - 1) != '。';
  }

  private static final WordSet NEXT = WordSet.of("下次会议", "下次开会", "下一次会议", "下届会议");

  // rule: 議會事務部3 is a body, too: the number tells which of several.
  private void bodiesBefore(List<Line> body, int end) {
    for (int i = end - 1; i >= 1 && end - i <= 4; i--) {
      Line line = body.get(i);
      Stretch part = unsaid(paper.trim(line.from(), line.to(), "（）*0123456789"));
      boolean name =
          part.length() >= 2
              && part.length() <= 40
              && Vocabulary.BODIES.matchBefore(view, part.to(), part.from()) > 0
              && "，。：；".chars().noneMatch(c -> paper.text(part).indexOf(c) >= 0)
              && Outline.at(paper, line.from(), line.to()) == null;
      if (!name
          || draft
                  .fields
                  .around(line.from())
                  .filter(
                      f -> f.kind() != Field.Kind.CONTACT && f.kind() != Field.Kind.REQUIREMENTS)
                  .isPresent()
              && signed.isEmpty()) {
        return;
      }
      bodies.add(0, part);
      draft.sign(part);
    }
  }

  // rule: 某某协会 敬邀 and 某某支部 宣 are signed by the body before the courtesy.
  private Stretch unsaid(Stretch part) {
    int space = Scan.last(view, ' ', part.to() - 1);
    boolean said = space > part.from() && SIGNS_OFF.contains(view.substring(space + 1, part.to()));
    return said ? paper.trim(part.from(), space, "（）*") : part;
  }

  private static final WordSet SIGNS_OFF = WordSet.load("sign_offs.tsv", "sign-off");

  private Optional<Moments.Day> wholeDay(Line line, boolean belowBody) {
    for (Moments.Day day : draft.moments.daysIn(line.from(), line.to())) {
      Stretch rest = paper.trim(line.from(), line.to(), "（）。 *");
      int end = belowBody ? behindHour(day.to(), rest.to()) : day.to();
      if (day.from() <= rest.from() && end >= rest.to() && day.month() > 0) {
        return Optional.of(day);
      }
    }
    return digitsOnly(line);
  }

  // rule: 4月4日14时10分 and 2023年7月3日印发 are days of a signature, too, below the body that signs.
  private int behindHour(int from, int to) {
    int at = paper.skipSpaces(from, to);
    Optional<Moments.Hour> hour = draft.moments.hourIn(at, Math.min(to, at + 1));
    int end = paper.skipSpaces(hour.map(Moments.Hour::to).orElse(at), to);
    return end + ISSUED.matchAt(view, end, to);
  }

  private static final WordSet ISSUED = WordSet.of("印发", "制发", "发", "印", "公布", "发布");

  // rule: 2014512 in the place of the date has lost 年月日.
  private Optional<Moments.Day> digitsOnly(Line line) {
    String text = paper.text(line.stretch());
    boolean date =
        text.length() >= 6
            && text.length() <= 8
            && text.startsWith("20")
            && text.chars().allMatch(c -> Paper.isDigit((char) c));
    if (!date) {
      return Optional.empty();
    }
    String rest = text.substring(4);
    int cut = rest.length() == 4 ? 2 : 1;
    int month = Integer.parseInt(rest.substring(0, cut));
    int day = Integer.parseInt(rest.substring(cut));
    boolean real = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return real
        ? Optional.of(
            new Moments.Day(
                line.from(),
                line.to(),
                Integer.parseInt(text.substring(0, 4)),
                month,
                day,
                0,
                0,
                Moments.Relative.NONE,
                true))
        : Optional.empty();
  }
}
