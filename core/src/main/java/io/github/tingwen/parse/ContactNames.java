package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whom the numbers of one line belong to. For use by one thread. */
final class ContactNames {

  private static final WordSet PERSONS =
      WordSet.of("联系人", "联络人", "会务联系人", "会议联系人", "承办人", "经办人", "技术保障联系人", "联系人员", "负责人");
  private static final WordSet UNITS = WordSet.of("联系单位", "联系部门", "联系科室", "咨询单位", "联系处室", "咨询部门");
  private static final WordSet LINES = WordSet.of("热线", "专线", "总机");
  private static final WordSet OFFICES = WordSet.load("contact_names.tsv", "office");
  private static final WordSet ASKS = WordSet.load("contact_names.tsv", "asks");
  private static final WordSet ADDRESSES = WordSet.load("addresses.tsv");
  private static final WordSet WITH = WordSet.of("与", "和", "找", "向", "联系", "职员", "由", "同");
  private static final String BEFORE_NAME = "：，、（ 。；科室人办处股组队站所";
  private static final int REACH = 24;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_OFFICE = 12;
  private static final int LONGEST_REMARK = 14;
  private static final int LONGEST_LIST = 40;

  private final Draft draft;
  private final String view;
  private final Line above;
  private final Line line;
  private final List<Stretch> numbers;

  ContactNames(Draft draft, Line above, Line line, List<Stretch> numbers) {
    this.draft = draft;
    this.view = draft.view();
    this.above = above;
    this.line = line;
    this.numbers = numbers;
  }

  // rule: a person in brackets behind the number answers it; an office that its label names
  // (监督热线：12345) has no other name; else the person stands before the number in the same line, or
  // behind it after 与 and 找.
  Optional<Stretch> of(int index) {
    Stretch number = numbers.get(index);
    return inBrackets(number)
        .or(() -> office(number))
        .or(() -> person(index))
        .map(name -> claimed(name, number))
        .or(() -> onLineAbove(number));
  }

  // rule: 联络人：林秘书 over 电话：… names who answers the number.
  private Optional<Stretch> onLineAbove(Stretch number) {
    int from = Outline.contentAt(draft.paper, above.from(), above.to());
    int label = PERSONS.matchAt(view, from, above.to());
    int colon = from + label;
    boolean opens =
        label > 0
            && Scan.at(view, colon) == '：'
            && ContactReader.PHONE_WORDS.find(view, line.from(), number.from()) >= 0;
    Stretch name = draft.paper.trim(Math.min(colon + 1, above.to()), above.to(), "。；，");
    if (!opens || !isShortName(name.from(), name.to())) {
      return Optional.empty();
    }
    draft.claim(above.stretch());
    return Optional.of(name);
  }

  private Stretch claimed(Stretch name, Stretch number) {
    draft.claim(
        new Stretch(
            Math.min(chunkStart(name.from()), number.to()), Math.max(name.to(), name.from())));
    return name;
  }

  private int chunkStart(int at) {
    return Scan.since(view, "，。；", line.from(), at);
  }

  private Optional<Stretch> person(int index) {
    Stretch number = numbers.get(index);
    int left = Math.max(line.from(), number.from() - REACH);
    return ofList(index)
        .or(() -> before(left, number.from()))
        .or(() -> behindLabel(left, number.from()))
        .or(() -> unit(number.from()))
        .or(() -> after(number));
  }

  // rule: 联系人：甲、乙，电话：1、2 names as many persons as numbers, in order; one number is for them all.
  private Optional<Stretch> ofList(int index) {
    int first = firstOfRun(index);
    int last = first;
    while (last + 1 < numbers.size() && isRun(last, last + 1)) {
      last++;
    }
    List<Stretch> names = listBefore(numbers.get(first).from());
    if (names.size() < 2) {
      return Optional.empty();
    }
    boolean pairs = names.size() == last - first + 1;
    Stretch all = new Stretch(names.get(0).from(), names.get(names.size() - 1).to());
    return Optional.of(pairs ? names.get(index - first) : all);
  }

  private int firstOfRun(int index) {
    int first = index;
    while (first > 0 && isRun(first - 1, first)) {
      first--;
    }
    return first;
  }

  private boolean isRun(int one, int next) {
    int from = numbers.get(one).to();
    int to = numbers.get(next).from();
    return to - from <= 2 && draft.paper.trim(from, to, "、/，；").isEmpty();
  }

  private List<Stretch> listBefore(int at) {
    int from = Math.max(line.from(), at - LONGEST_LIST);
    int label = lastLabel(from, at);
    List<Stretch> names = new ArrayList<>();
    int end = label < 0 ? label : Scan.until(view, "，；。（ ", label, at);
    for (int i = label, start = label; label >= 0 && i <= end; i++) {
      if (i == end || Scan.at(view, i) == '、') {
        if (!isShortName(start, i)) {
          return List.of();
        }
        names.add(new Stretch(start, i));
        start = i + 1;
      }
    }
    return names;
  }

  private int lastLabel(int from, int to) {
    int last = -1;
    for (int at = PERSONS.find(view, from, to); at >= 0; at = PERSONS.find(view, at + 1, to)) {
      int colon = at + PERSONS.matchAt(view, at, to);
      last = Scan.at(view, colon) == '：' ? draft.paper.skipSpaces(colon + 1, to) : last;
    }
    return last;
  }

  private boolean isShortName(int from, int to) {
    boolean name = to - from >= 2 && to - from <= LONGEST_NAME;
    for (int i = from; name && i < to; i++) {
      name = Paper.isHan(Scan.at(view, i));
    }
    return name && ContactReader.PHONE_WORDS.find(view, from, to) < 0;
  }

  // rule: a name stands alone before the number or its label; a word (敬请, 安排) is none.
  private Optional<Stretch> before(int left, int to) {
    Optional<Stretch> best = Optional.empty();
    for (int i = left; i < to; i++) {
      int address = addressed(i, to);
      int end = address > 0 ? address : named(i, to);
      if (end > 0) {
        best = Optional.of(new Stretch(i, end));
        i = end - 1;
      }
    }
    return best;
  }

  private int named(int at, int to) {
    boolean head = isHead(at) && Names.family(view, at, to) > 0;
    int end = head ? Names.end(view, at, to) : -1;
    boolean name =
        end > 0
            && ContactReader.PHONE_WORDS.matchAt(view, at, end) == 0
            && !Names.isOrdinary(view, at, end);
    return name && ASKS.matchAt(view, at, end) == 0 ? end : -1;
  }

  // rule: 李小姐, 王主任 and 老李 are names too where they end before a sign, a number or 联系.
  private int addressed(int at, int to) {
    int end = -1;
    boolean old = "老小阿".indexOf(Scan.at(view, at)) >= 0 && Names.family(view, at + 1, to) == 1;
    if (old) {
      end = at + 2;
    } else if (Names.family(view, at, to) > 0 && (isHead(at) || isJoined(at))) {
      int family = at + Names.family(view, at, to);
      int address =
          Math.max(ADDRESSES.matchAt(view, family, to), Vocabulary.POSTS.matchAt(view, family, to));
      end = address > 0 ? family + address : -1;
    }
    return end > 0 && isClosed(end, to) && !isTimeOrPost(at, end) ? end : -1;
  }

  // rule: 小时, 小区 and 老师 are words.
  private boolean isTimeOrPost(int at, int end) {
    return Paper.isDigit(Scan.at(view, at - 1))
        || end - at == 2 && Vocabulary.POSTS.matchAt(view, at, end) == 2
        || end - at == 2 && "时区计组".indexOf(Scan.at(view, end - 1)) >= 0;
  }

  private boolean isJoined(int at) {
    return WITH.matchBefore(view, at, Math.max(0, at - 2)) > 0;
  }

  private boolean isClosed(int end, int to) {
    return end >= to
        || !Paper.isHan(Scan.at(view, end))
        || ContactReader.PHONE_WORDS.matchAt(view, end, view.length()) > 0
        || "登报".indexOf(Scan.at(view, end)) >= 0;
  }

  // rule: two to four characters behind 联系人： are a name, whatever the family.
  private Optional<Stretch> behindLabel(int from, int to) {
    int start = lastLabel(from, to);
    int end = start;
    while (start >= 0 && end < to && Paper.isHan(Scan.at(view, end))) {
      end++;
    }
    return start >= 0 && isShortName(start, end)
        ? Optional.of(new Stretch(start, end))
        : Optional.empty();
  }

  // rule: 联系单位：某办公室，电话：… names the office.
  private Optional<Stretch> unit(int to) {
    int from = Math.max(line.from(), to - LONGEST_LIST);
    int label = UNITS.find(view, from, to);
    int start = label < 0 ? to : label + UNITS.matchAt(view, label, to) + 1;
    int end = Scan.until(view, "，；。（： ", start, to);
    boolean named = label >= 0 && Scan.at(view, start - 1) == '：' && end - start >= 2;
    return named ? Optional.of(new Stretch(start, end)) : Optional.empty();
  }

  private boolean isHead(int at) {
    return at == line.from() || BEFORE_NAME.indexOf(Scan.at(view, at - 1)) >= 0;
  }

  private Optional<Stretch> inBrackets(Stretch number) {
    boolean open = number.to() < line.to() && Scan.at(view, number.to()) == '（';
    int close = open ? Scan.first(view, '）', number.to(), line.to()) : -1;
    boolean name =
        close > 0
            && (Names.isName(view, number.to() + 1, close)
                || addressed(number.to() + 1, close) == close);
    return name ? Optional.of(new Stretch(number.to() + 1, close)) : Optional.empty();
  }

  // rule: 致电N与李小姐联络, N找张师傅: who answers may stand behind the number.
  private Optional<Stretch> after(Stretch number) {
    int to = Math.min(line.to(), number.to() + LONGEST_REMARK);
    int end = Scan.until(view, "，。；）", number.to(), to);
    for (int i = number.to() + 1; i < end; i++) {
      int name = isJoined(i) ? Math.max(addressed(i, end), named(i, end)) : -1;
      if (name > 0) {
        return Optional.of(new Stretch(i, name));
      }
    }
    return Optional.empty();
  }

  // rule: 监督热线：12345, 24小时服务热线：… and 报名电话：… name the line by what it is for, without the words
  // that ask to call it.
  private Optional<Stretch> office(Stretch number) {
    Stretch label = draft.paper.trim(line.from(), number.from(), "：（ ");
    int from = label.to();
    while (from > label.from()
        && label.to() - from <= LONGEST_OFFICE
        && (Paper.isHan(Scan.at(view, from - 1)) || Paper.isDigit(Scan.at(view, from - 1)))) {
      from--;
    }
    from = afterAsking(from, label.to());
    boolean named =
        label.to() - from <= LONGEST_OFFICE
            && from < label.to()
            && (LINES.matchBefore(view, label.to(), from) > 0
                    && LINES.matchBefore(view, label.to(), from) < label.to() - from
                || OFFICES.matchAt(view, from, label.to()) > 0);
    return named ? Optional.of(new Stretch(from, label.to())) : Optional.empty();
  }

  private int afterAsking(int from, int to) {
    for (int i = from; i < to; i++) {
      int asks = ASKS.matchAt(view, i, to);
      if (asks > 0) {
        return afterAsking(i + asks, to);
      }
    }
    return Scan.at(view, from) == '、' ? from + 1 : from;
  }
}
