package io.github.tingwen.parse;

import io.github.tingwen.model.Contact;
import io.github.tingwen.model.ReplySlip;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads whom to call and what slip to send back. For use by one thread. */
final class ContactReader {

  static final WordSet PHONE_WORDS = WordSet.load("number_labels.tsv", "phone");
  static final WordSet SLIPS = WordSet.of("回执", "回条", "报名表");
  private static final Signs DIGITS = Signs.of("0123456789零一二三四五六七八九〇");
  private static final int LEAST_DIGITS = 7;
  private static final int MOST_DIGITS = 13;
  private static final int MOST_ABROAD = 15;

  private final Draft draft;
  private final String view;
  private final IntPredicate skipped;
  private Line above;

  ContactReader(Draft draft, IntPredicate skipped) {
    this.draft = draft;
    this.view = draft.view();
    this.skipped = skipped;
  }

  List<Contact> contacts() {
    Line last = new Line(0, 0, Line.Kind.BODY);
    List<Contact> contacts = new ArrayList<>();
    for (Line line : draft.layout.body()) {
      above = last;
      last = line;
      if (!skipped.test(line.from())) {
        inLine(line, PHONE_WORDS.find(view, line.from(), line.to()) >= 0, contacts);
      }
      addresses(line, contacts);
    }
    return contacts;
  }

  // rule: 7 to 13 digits, also in groups, behind +86 or an area code in brackets, or in Chinese
  // digits (二八〇〇…), in a line with 电话, 传真, 联系; without such a word only if they begin
  // like an area code or a mobile number; a few digits after 热线： or 电话： are a hotline. What
  // one dials or types to join a meeting on line is no telephone.
  private void inLine(Line line, boolean called, List<Contact> into) {
    List<Stretch> numbers = new ArrayList<>();
    int joined = -1;
    int i = line.from();
    while (i < line.to()) {
      if (!startsNumber(i)) {
        i++;
        continue;
      }
      Stretch number = number(i, line.to());
      boolean phone =
          isPhone(number, line) && (called || isDialled(number) || isOfOffice(number, line))
              || isHotline(number);
      if (phone && (joins(number, line) || goesOn(joined, number))) {
        joined = number.to();
      } else if (phone) {
        numbers.add(number);
      }
      i = Math.max(i + 1, number.to());
    }
    ContactNames names = new ContactNames(draft, above, line, numbers);
    for (int n = 0; n < numbers.size(); n++) {
      into.add(contact(n, numbers, line, names));
    }
  }

  // rule: 会议号：, 会议密码：, 拨号入会： nearer to the number than 电话 make it a meeting's own.
  private boolean joins(Stretch number, Line line) {
    Stretch label = new Stretch(chunkStart(number.from(), line), number.from());
    int meeting = lastOf(JOINING, label);
    return meeting >= 0 && meeting >= lastOf(LINES, label);
  }

  private int lastOf(WordSet words, Stretch part) {
    int last = -1;
    for (int at = words.find(view, part.from(), part.to());
        at >= 0;
        at = words.find(view, at + 1, part.to())) {
      last = at + words.matchAt(view, at, part.to());
    }
    return last;
  }

  // rule: +86755…,,987654321#: what is dialled after such a number goes on with it.
  private boolean goesOn(int joined, Stretch number) {
    int i = joined;
    while (joined >= 0 && i < number.from() && "，#* ".indexOf(Scan.at(view, i)) >= 0) {
      i++;
    }
    return joined >= 0 && i == number.from();
  }

  private static boolean isDigit(char c) {
    return DIGITS.has(c);
  }

  private boolean startsNumber(int at) {
    char c = Scan.at(view, at);
    return isDigit(c)
        || c == '+' && Paper.isDigit(Scan.at(view, at + 1))
        || c == '（' && afterArea(at) > at;
  }

  // rule: （0755）1234567: an area code may stand in brackets.
  private int afterArea(int at) {
    int i = at + 1;
    while (Scan.at(view, at) == '（' && i - at <= LONGEST_AREA && Paper.isDigit(Scan.at(view, i))) {
      i++;
    }
    boolean area = Scan.at(view, at) == '（' && i - at > 2 && Scan.at(view, i) == '）';
    int next = Scan.at(view, i + 1) == ' ' || Scan.at(view, i + 1) == '-' ? i + 2 : i + 1;
    return area && Paper.isDigit(Scan.at(view, next)) ? next : at;
  }

  private Stretch number(int from, int to) {
    int area = afterArea(from);
    int i = Scan.at(view, from) == '+' ? from + 1 : area;
    while (i < to
        && (isDigit(Scan.at(view, i))
            || i + 1 < to
                && "- ".indexOf(Scan.at(view, i)) >= 0
                && isDigit(Scan.at(view, i + 1)))) {
      i++;
    }
    return new Stretch(from, i);
  }

  private boolean isDialled(Stretch number) {
    String digits = view.substring(number.from(), number.to()).replace(" ", "-");
    int dash = digits.indexOf('-');
    boolean area =
        digits.startsWith("0") && dash >= 2 && dash <= 4
            || afterArea(number.from()) > number.from();
    boolean abroad = digits.startsWith("+") || digits.startsWith("0086");
    boolean service = (digits.startsWith("400") || digits.startsWith("800")) && dash == 3;
    boolean mobile =
        dash < 0 && digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
    return area || abroad || service || mobile;
  }

  // rule: 镇应急办（6000119 石坚） and 党委办公室（工科楼A302，6000119）: seven or eight digits that fill a part of
  // the bracket behind an office are its telephone; 20240402 is a day.
  private boolean isOfOffice(Stretch number, Line line) {
    int from = Math.max(line.from(), number.from() - LONGEST_LABEL);
    int open = Scan.last(view, '（', number.from());
    boolean bracket = open > from && Scan.first(view, '）', open, number.from()) < 0;
    return bracket
        && number.length() <= LEAST_DIGITS + 1
        && !(number.length() > LEAST_DIGITS && view.startsWith("20", number.from()))
        && "（，、；： ".indexOf(Scan.at(view, number.from() - 1)) >= 0
        && "）、，； ".indexOf(Scan.at(view, number.to())) >= 0
        && Vocabulary.BODIES.matchBefore(view, open, line.from()) > 0;
  }

  private boolean isHotline(Stretch number) {
    if (number.length() < SHORTEST_HOTLINE || number.length() >= LEAST_DIGITS) {
      return false;
    }
    int colon = number.from() - 1;
    boolean label = Scan.at(view, colon) == '：' && HOTLINES.matchBefore(view, colon, 0) > 0;
    boolean closed = number.to() >= view.length() || !Paper.isHan(Scan.at(view, number.to()));
    return label && closed;
  }

  private static final WordSet HOTLINES = WordSet.of("热线", "电话", "专线");
  private static final WordSet OTHER_NUMBERS = WordSet.load("number_labels.tsv", "other");
  private static final WordSet JOINING = WordSet.load("contact_contexts.tsv");
  private static final WordSet LINES =
      WordSet.of("电话", "热线", "手机", "传真", "联系", "致电", "专线", "座机", "联络", "咨询", "TEL", "Tel");
  private static final int SHORTEST_HOTLINE = 3;
  private static final int LONGEST_AREA = 5;

  private boolean isPhone(Stretch number, Line line) {
    int digits = 0;
    for (int i = number.from(); i < number.to(); i++) {
      digits += isDigit(Scan.at(view, i)) ? 1 : 0;
    }
    if (digits < LEAST_DIGITS) {
      return false;
    }
    char next = number.to() < line.to() ? Scan.at(view, number.to()) : ' ';
    char before = number.from() > line.from() ? Scan.at(view, number.from() - 1) : ' ';
    boolean unit =
        "年月日号號元人万字时：%户亩名份条项次点米个张棵株吨".indexOf(next) >= 0
            || "第〔".indexOf(before) >= 0
            || Character.isLetter(before) && before < 0x250;
    int label = draft.paper.trim(line.from(), number.from(), "：（ ").to();
    boolean other = OTHER_NUMBERS.matchBefore(view, label, line.from()) > 0;
    boolean abroad = Scan.at(view, number.from()) == '+' || view.startsWith("00", number.from());
    int most = abroad ? MOST_ABROAD : MOST_DIGITS;
    return digits <= most && !unit && !other;
  }

  private Contact contact(int index, List<Stretch> numbers, Line line, ContactNames names) {
    Stretch number = numbers.get(index);
    int left = Scan.since(view, "，；。 ", line.from(), number.from());
    String label = view.substring(left, number.from());
    Contact.Channel channel =
        label.contains("传真") || label.contains("电传") ? Contact.Channel.FAX : Contact.Channel.PHONE;
    claim(number, line);
    Optional<Stretch> extension = extension(number, line);
    extension.ifPresent(digits -> draft.claim(new Stretch(number.from(), digits.to())));
    return new Contact(
        names.of(index).map(draft.paper::cut),
        channel,
        draft.paper.cut(number),
        extension.map(draft.paper::cut));
  }

  // rule: the label and the name before a number and what stands in brackets behind it are told
  // with it.
  private void claim(Stretch number, Line line) {
    int from = chunkStart(number.from(), line);
    boolean label = number.from() - from <= LONGEST_LABEL;
    int close = Scan.at(view, number.to()) == '（' ? Scan.first(view, '）', number.to()) : -1;
    int to = close > 0 && close < line.to() ? close + 1 : draft.clauseEnd(number.to(), line.to());
    draft.claim(new Stretch(label ? from : number.from(), to));
  }

  private int chunkStart(int at, Line line) {
    return Scan.since(view, "，；。", line.from(), at);
  }

  private static final int LONGEST_LABEL = 24;
  private static final WordSet EXTENSIONS = WordSet.of("分机", "分机号", "内线", "转", "转接");

  // rule: 0999-6512302转216, 6512302，分机216 and 6512302（内线216） name an extension.
  private Optional<Stretch> extension(Stretch number, Line line) {
    int at = draft.paper.trim(number.to(), line.to(), "，（").from();
    int length = EXTENSIONS.matchAt(view, at, line.to());
    int from = at + length;
    while (length > 0 && from < line.to() && " ：".indexOf(Scan.at(view, from)) >= 0) {
      from++;
    }
    Stretch digits = length > 0 ? number(from, line.to()) : new Stretch(from, from);
    return digits.isEmpty() ? Optional.empty() : Optional.of(digits);
  }

  // rule: letters, digits and points round @ are an e-mail address.
  private void addresses(Line line, List<Contact> into) {
    for (int at = Scan.first(view, '@', line.from(), line.to());
        at >= 0;
        at = Scan.first(view, '@', at + 1, line.to())) {
      int from = at;
      int to = at + 1;
      while (from > line.from() && isAddress(Scan.at(view, from - 1))) {
        from--;
      }
      while (to < line.to() && isAddress(Scan.at(view, to))) {
        to++;
      }
      if (from < at && to > at + 3 && !skipped.test(at)) {
        into.add(
            new Contact(
                Optional.empty(),
                Contact.Channel.EMAIL,
                draft.paper.cut(from, to),
                Optional.empty()));
      }
    }
  }

  private static boolean isAddress(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
  }

  private static final int MOST_SLIP_LINES = 16;

  // rule: a last line or lines that open with 回执 hold the slip; else the words that mention one.
  Optional<ReplySlip> replySlip() {
    List<Line> body = draft.layout.body();
    for (int i = body.size() - 1; i >= Math.max(0, body.size() - MOST_SLIP_LINES); i--) {
      if (ReplySlips.isHead(draft.paper, body.get(i)) && i + 1 < body.size()) {
        return Optional.of(slip(body, i));
      }
    }
    for (int i = body.size() - 1; i >= Math.max(0, body.size() - 6); i--) {
      int slip = SLIPS.find(view, body.get(i).from(), body.get(i).to());
      boolean alone =
          slip >= 0
              && Scan.at(view, body.get(i).to() - 1) != '。'
              && body.get(i).length() < 80
              && Outline.at(draft.paper, body.get(i).from(), body.get(i).to()) == null
              && !view.startsWith("附件", body.get(i).from());
      if (alone) {
        return Optional.of(slip(body, i));
      }
    }
    return mentioned(body);
  }

  private Optional<ReplySlip> mentioned(List<Line> body) {
    for (Sentence sentence : draft.layout.sentences()) {
      if (SLIPS.find(view, sentence.from(), sentence.to()) >= 0 && !body.isEmpty()) {
        return Optional.of(new ReplySlip(draft.paper.cut(sentence.stretch()), List.of()));
      }
    }
    return Optional.empty();
  }

  // rule: the words before a colon or a gap in the slip are its fields.
  private ReplySlip slip(List<Line> body, int first) {
    Stretch all = new Stretch(body.get(first).from(), body.get(body.size() - 1).to());
    draft.claim(all);
    List<Passage> fields = new ArrayList<>();
    int found = SLIPS.find(view, all.from(), body.get(first).to());
    int start = found < 0 ? body.get(first).to() : found + 2;
    int from = start;
    for (int i = start; i <= all.to(); i++) {
      boolean end = i == all.to() || "：_ \n，；。＿□（）".indexOf(Scan.at(view, i)) >= 0;
      if (end) {
        Stretch field = draft.paper.trim(from, i, "：_＿，；。（）表");
        boolean choice = from > 0 && Scan.at(view, from - 1) == '□';
        if (field.length() >= (choice ? 3 : 2)
            && field.length() <= 10
            && Paper.isHan(Scan.at(view, field.from()))
            && Scan.at(view, field.from()) != '请') {
          fields.add(draft.paper.cut(field));
        }
        from = i + 1;
      }
    }
    return new ReplySlip(draft.paper.cut(all), fields);
  }
}
