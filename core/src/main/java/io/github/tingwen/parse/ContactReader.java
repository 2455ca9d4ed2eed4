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

  private static final WordSet PHONE_WORDS =
      WordSet.of(
          "电话", "联系", "传真", "手机", "热线", "咨询", "电传", "座机", "号码", "分机", "TEL", "Tel", "FAX", "Fax",
          "联络", "致电", "查询", "值班", "监督");
  private static final WordSet SLIPS = WordSet.of("回执", "回条", "报名表");
  private static final int LEAST_DIGITS = 7;
  private static final int MOST_DIGITS = 13;

  private final Draft draft;
  private final String view;
  private final IntPredicate skipped;

  ContactReader(Draft draft, IntPredicate skipped) {
    this.draft = draft;
    this.view = draft.view();
    this.skipped = skipped;
  }

  List<Contact> contacts() {
    List<Contact> contacts = new ArrayList<>();
    for (Line line : draft.layout.body()) {
      if (!skipped.test(line.from())) {
        inLine(line, PHONE_WORDS.find(view, line.from(), line.to()) >= 0, contacts);
      }
      addresses(line, contacts);
    }
    return contacts;
  }

  // rule: 7 to 13 digits, also in groups or in Chinese digits (二八〇〇…), in a line with 电话, 传真, 联系;
  // without such a word only if they begin like an area code or a mobile number; a few digits
  // after 热线： or 电话： are a hotline.
  private void inLine(Line line, boolean called, List<Contact> into) {
    int i = line.from();
    while (i < line.to()) {
      boolean digit = isDigit(Scan.at(view, i));
      Stretch number = digit ? number(i, line.to()) : new Stretch(i, i + 1);
      if (digit && (isPhone(number, line) && (called || isDialled(number)) || isHotline(number))) {
        into.add(contact(number, line));
      }
      i = Math.max(i + 1, number.to());
    }
  }

  private static boolean isDigit(char c) {
    return Paper.isDigit(c) || "零一二三四五六七八九〇".indexOf(c) >= 0;
  }

  private Stretch number(int from, int to) {
    int i = from;
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
    boolean area = digits.startsWith("0") && dash >= 2 && dash <= 4;
    boolean service = (digits.startsWith("400") || digits.startsWith("800")) && dash == 3;
    boolean mobile =
        dash < 0 && digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
    return area || service || mobile;
  }

  private boolean isHotline(Stretch number) {
    int colon = number.from() - 1;
    boolean label = Scan.at(view, colon) == '：' && HOTLINES.matchBefore(view, colon, 0) > 0;
    boolean closed = number.to() >= view.length() || !Paper.isHan(Scan.at(view, number.to()));
    return label && closed && number.length() >= SHORTEST_HOTLINE && number.length() < LEAST_DIGITS;
  }

  private static final WordSet HOTLINES = WordSet.of("热线", "电话", "专线");
  private static final WordSet OTHER_NUMBERS =
      WordSet.of(
          "账号", "帐号", "代码", "编号", "邮编", "编码", "群", "QQ", "群号", "证号", "索引号", "文号", "字号", "会议号",
          "会议ID");
  private static final int SHORTEST_HOTLINE = 3;

  private boolean isPhone(Stretch number, Line line) {
    int digits = 0;
    for (int i = number.from(); i < number.to(); i++) {
      digits += isDigit(Scan.at(view, i)) ? 1 : 0;
    }
    char next = number.to() < line.to() ? Scan.at(view, number.to()) : ' ';
    char before = number.from() > line.from() ? Scan.at(view, number.from() - 1) : ' ';
    boolean unit =
        "年月日号號元人万字时：%户亩名份条项次点米个张棵株吨".indexOf(next) >= 0
            || "第〔".indexOf(before) >= 0
            || Character.isLetter(before) && before < 0x250;
    int label = draft.paper.trim(line.from(), number.from(), "：（ ").to();
    boolean other = OTHER_NUMBERS.matchBefore(view, label, line.from()) > 0;
    return digits >= LEAST_DIGITS && digits <= MOST_DIGITS && !unit && !other;
  }

  private Contact contact(Stretch number, Line line) {
    int left = Scan.since(view, "，；。 ", line.from(), number.from());
    String label = view.substring(left, number.from());
    Contact.Channel channel =
        label.contains("传真") || label.contains("电传") ? Contact.Channel.FAX : Contact.Channel.PHONE;
    claim(number, line);
    return new Contact(
        office(number, line).or(() -> name(number, line)),
        channel,
        draft.paper.cut(number),
        extension(number, line));
  }

  // rule: the label and the name before a number and what stands in brackets behind it are told
  // with
  // it.
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

  private Optional<Passage> extension(Stretch number, Line line) {
    int at = draft.paper.skipSpaces(number.to(), line.to());
    int length = view.startsWith("分机", at) ? 2 : view.startsWith("转", at) ? 1 : 0;
    int from = at + length;
    while (length > 0 && from < line.to() && " ：".indexOf(Scan.at(view, from)) >= 0) {
      from++;
    }
    Stretch digits = length > 0 ? number(from, line.to()) : new Stretch(from, from);
    return digits.isEmpty() ? Optional.empty() : Optional.of(draft.paper.cut(digits));
  }

  // rule: the person stands before the number in the same line, or in brackets after it.
  private Optional<Passage> name(Stretch number, Line line) {
    int left = Math.max(line.from(), number.from() - 24);
    Optional<Stretch> best = Optional.empty();
    for (int i = left; i < number.from(); i++) {
      int end =
          isHead(i, line) && Names.family(view, i, number.from()) > 0
              ? Names.end(view, i, number.from())
              : -1;
      if (end > 0 && PHONE_WORDS.matchAt(view, i, end) == 0) {
        best = Optional.of(new Stretch(i, end));
      }
    }
    Optional<Stretch> person =
        best.or(() -> behindLabel(left, number.from())).or(() -> inBrackets(number, line));
    person.ifPresent(p -> draft.claim(new Stretch(chunkStart(p.from(), line), p.to())));
    return person.map(draft.paper::cut);
  }

  // rule: two to four characters behind 联系人： are a name, whatever the family.
  private Optional<Stretch> behindLabel(int from, int to) {
    int label = PERSONS.find(view, from, to);
    int colon = label < 0 ? to : label + PERSONS.matchAt(view, label, to);
    int start = draft.paper.skipSpaces(colon + 1, to);
    int end = start;
    while (end < to && Paper.isHan(Scan.at(view, end))) {
      end++;
    }
    boolean name =
        Scan.at(view, colon) == '：'
            && end - start >= 2
            && end - start <= LONGEST_NAME
            && PHONE_WORDS.find(view, start, end) < 0;
    return name ? Optional.of(new Stretch(start, end)) : Optional.empty();
  }

  private static final WordSet PERSONS = WordSet.of("联系人", "联络人", "会务联系人", "会议联系人", "承办人", "经办人");
  private static final int LONGEST_NAME = 4;

  // rule: 监督热线：12345 and 投诉电话：… name the office by what it is for.
  private Optional<Passage> office(Stretch number, Line line) {
    Stretch label = draft.paper.trim(line.from(), number.from(), "：（ ");
    int from = label.to();
    while (from > label.from() && Paper.isHan(Scan.at(view, from - 1))) {
      from--;
    }
    boolean named =
        label.to() - from <= LONGEST_OFFICE
            && (SERVICES.matchBefore(view, label.to(), from) > 0
                || OFFICES.matchAt(view, from, label.to()) > 0);
    return named ? Optional.of(draft.paper.cut(from, label.to())) : Optional.empty();
  }

  private static final WordSet SERVICES = WordSet.of("热线", "专线");
  private static final WordSet OFFICES =
      WordSet.of("监督", "投诉", "举报", "值班", "报修", "预约", "救助", "求助", "报名", "服务");
  private static final int LONGEST_OFFICE = 10;

  private boolean isHead(int at, Line line) {
    return at == line.from() || "：，、（ 。；科室人办处股".indexOf(Scan.at(view, at - 1)) >= 0;
  }

  private Optional<Stretch> inBrackets(Stretch number, Line line) {
    boolean open = number.to() < line.to() && Scan.at(view, number.to()) == '（';
    int close = open ? Scan.first(view, '）', number.to()) : -1;
    boolean name = close > 0 && close < line.to() && Names.isName(view, number.to() + 1, close);
    return name ? Optional.of(new Stretch(number.to() + 1, close)) : Optional.empty();
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

  // rule: a last line or lines that open with 回执 hold the slip; else the words that mention one.
  Optional<ReplySlip> replySlip() {
    List<Line> body = draft.layout.body();
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
    int start = SLIPS.find(view, all.from(), all.to()) + 2;
    int from = start;
    for (int i = start; i <= all.to(); i++) {
      boolean end = i == all.to() || "：_ \n，；。＿".indexOf(Scan.at(view, i)) >= 0;
      if (end) {
        Stretch field = draft.paper.trim(from, i, "：_＿，；。（）表");
        if (field.length() >= 2
            && field.length() <= 10
            && Paper.isHan(Scan.at(view, field.from()))) {
          fields.add(draft.paper.cut(field));
        }
        from = i + 1;
      }
    }
    return new ReplySlip(draft.paper.cut(all), fields);
  }
}
