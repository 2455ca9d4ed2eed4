package io.github.tingwen.parse;

import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.ReplySlip;
import io.github.tingwen.text.Passage;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads deadlines, contacts and reply slips. For use by one thread. */
final class DetailReader {

  private static final WordSet BEFORE = WordSet.of("前", "之前", "以前", "截止", "止", "为止", "前将", "内");
  private static final WordSet ACTIONS =
      WordSet.of("报到", "报送", "报至", "反馈", "交", "送", "传", "发", "报名", "上报", "提交", "回执", "登记", "签到", "返回", "确认", "告知", "报", "填", "入住", "集合", "完成", "领取");
  private static final WordSet PHONE_WORDS =
      WordSet.of("电话", "联系", "传真", "手机", "热线", "咨询", "电传", "座机", "号码", "分机", "TEL", "Tel", "FAX", "Fax", "联络", "致电");

  private final Draft draft;
  private final String view;
  private final Dates dates;

  DetailReader(Draft draft, Dates dates) {
    this.draft = draft;
    this.view = draft.view();
    this.dates = dates;
  }

  // rule: a date or hour followed by 前 or 截止, or 于 + date + 报到/报送, binds; the meeting's own time does not.
  List<Deadline> deadlines() {
    List<Deadline> deadlines = new ArrayList<>();
    for (Sentence sentence : draft.layout.sentences()) {
      boolean publication = draft.fields.around(sentence.from()).filter(f -> f.kind() == Field.Kind.TIME).isPresent();
      for (Moments.Day day : draft.moments.daysIn(sentence.from(), sentence.to())) {
        Optional<Moments.Hour> hour = draft.moments.hourIn(day.to(), Math.min(sentence.to(), day.to() + 4));
        int end = hour.map(Moments.Hour::to).orElse(day.to());
        if (isDeadline(sentence, day.from(), end) && !publication) {
          deadlines.add(deadline(sentence, day, hour, end));
        }
      }
    }
    return deadlines;
  }

  private boolean isDeadline(Sentence sentence, int from, int end) {
    int next = draft.paper.skipSpaces(end, sentence.to());
    boolean before = BEFORE.matchAt(view, next, sentence.to()) > 0 && !view.startsWith("前后", next) && !view.startsWith("前夕", next) && !view.startsWith("内容", next);
    boolean until = from >= 2 && view.startsWith("截至", from - 2) || from >= 3 && view.startsWith("截止", from - 3) || from >= 4 && view.startsWith("截止", from - 4);
    if (before || until) {
      return ACTIONS.find(view, sentence.from(), sentence.to()) >= 0;
    }
    int comma = next;
    while (comma < sentence.to() && "，。；".indexOf(view.charAt(comma)) < 0) {
      comma++;
    }
    int report = view.indexOf("报到", next);
    return from > 0 && view.charAt(from - 1) == '于' && report >= 0 && report < comma;
  }

  private Deadline deadline(Sentence sentence, Moments.Day day, Optional<Moments.Hour> hour, int end) {
    int next = draft.paper.skipSpaces(end, sentence.to());
    int to = next + BEFORE.matchAt(view, next, sentence.to());
    Optional<LocalTime> time = hour.flatMap(h -> h.end().isPresent() ? h.end() : h.start());
    int stop = to;
    while (stop < sentence.to() && "，。；（".indexOf(view.charAt(stop)) < 0) {
      stop++;
    }
    Stretch action = draft.paper.trim(to, stop, "");
    return new Deadline(
        draft.paper.cut(day.from(), to), dates.of(day), time,
        action.isEmpty() ? Optional.empty() : Optional.of(draft.paper.cut(action)), binding(sentence, day.from()));
  }

  private Optional<Passage> binding(Sentence sentence, int day) {
    int from = day;
    while (from > sentence.from() && "，。；：".indexOf(view.charAt(from - 1)) < 0) {
      from--;
    }
    Stretch before = draft.paper.trim(from, day, "请于将");
    boolean people = before.length() >= 3 && (Vocabulary.GROUPS.matchBefore(view, before.to(), before.from()) > 0 || Vocabulary.BODIES.matchBefore(view, before.to(), before.from()) > 0);
    return people ? Optional.of(draft.paper.cut(before)) : Optional.empty();
  }

  // rule: a number of 7 to 13 digits with - or space, near 电话, 传真, 联系.
  List<Contact> contacts() {
    List<Contact> contacts = new ArrayList<>();
    for (Line line : draft.layout.body()) {
      for (int i = line.from(); i < line.to(); i++) {
        if (Paper.isDigit(view.charAt(i))) {
          Stretch number = number(i, line.to());
          if (isPhone(number, line)) {
            contacts.add(contact(number, line));
          }
          i = Math.max(i, number.to() - 1);
        }
      }
    }
    return contacts;
  }

  private Stretch number(int from, int to) {
    int i = from;
    while (i < to && (Paper.isDigit(view.charAt(i)) || i + 1 < to && "- ".indexOf(view.charAt(i)) >= 0 && Paper.isDigit(view.charAt(i + 1)))) {
      i++;
    }
    return new Stretch(from, i);
  }

  private boolean isPhone(Stretch number, Line line) {
    int digits = 0;
    for (int i = number.from(); i < number.to(); i++) {
      digits += Paper.isDigit(view.charAt(i)) ? 1 : 0;
    }
    char next = number.to() < line.to() ? view.charAt(number.to()) : ' ';
    boolean unit = "年月日号元人万字时：%户亩名份条项次点米个".indexOf(next) >= 0;
    int left = Math.max(line.from(), number.from() - 30);
    return digits >= 7 && digits <= 13 && !unit && PHONE_WORDS.find(view, left, number.from()) >= 0;
  }

  private Contact contact(Stretch number, Line line) {
    int left = Math.max(line.from(), number.from() - 12);
    boolean fax = view.substring(left, number.from()).contains("传真") || view.substring(left, number.from()).contains("电传");
    Contact.Channel channel = fax ? Contact.Channel.FAX : Contact.Channel.PHONE;
    draft.claim(number);
    return new Contact(name(number, line), channel, draft.paper.cut(number), extension(number, line));
  }

  private Optional<Passage> extension(Stretch number, Line line) {
    int at = draft.paper.skipSpaces(number.to(), line.to());
    int length = view.startsWith("分机", at) ? 2 : view.startsWith("转", at) ? 1 : 0;
    if (length == 0) {
      return Optional.empty();
    }
    int from = at + length;
    while (from < line.to() && " ：".indexOf(view.charAt(from)) >= 0) {
      from++;
    }
    Stretch digits = number(from, line.to());
    return digits.isEmpty() ? Optional.empty() : Optional.of(draft.paper.cut(digits));
  }

  private Optional<Passage> name(Stretch number, Line line) {
    int left = Math.max(line.from(), number.from() - 24);
    Optional<Stretch> best = Optional.empty();
    for (int i = left; i < number.from(); i++) {
      boolean head = i == line.from() || "：，、（ 。；".indexOf(view.charAt(i - 1)) >= 0 || view.charAt(i - 1) == '科' || view.charAt(i - 1) == '室' || view.charAt(i - 1) == '人';
      int end = head && Names.family(view, i, number.from()) > 0 ? Names.end(view, i, number.from()) : -1;
      if (end > 0 && PHONE_WORDS.matchAt(view, i, end) == 0) {
        best = Optional.of(new Stretch(i, end));
      }
    }
    return best.map(draft.paper::cut);
  }

  Optional<ReplySlip> replySlip() {
    for (Line line : draft.layout.body()) {
      int at = view.indexOf("回执", line.from());
      if (at >= 0 && at < line.to()) {
        return Optional.of(slip(line));
      }
    }
    return Optional.empty();
  }

  private ReplySlip slip(Line line) {
    return new ReplySlip(draft.paper.cut(line.stretch()), List.of());
  }
}
