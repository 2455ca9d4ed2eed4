package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;

/** Collects who wrote, photographed and edited a text. For use by one thread. */
final class AuthorReader {

  static final WordSet LABELS = WordSet.load("author_labels.tsv", "label", "both");

  /** What stands beside an author in the line below a title. */
  static final WordSet NO_NAMES =
      WordSet.of("来源", "发布", "时间", "日期", "阅读", "浏览", "点击", "字体", "字号", "打印", "访问");

  private static final int MOST = 100;
  private static final int LONGEST_NAME = 4;

  private final Paper paper;
  private final String view;
  private final List<Stretch> found = new ArrayList<>();

  AuthorReader(Paper paper) {
    this.paper = paper;
    this.view = paper.view();
  }

  List<Stretch> names() {
    return found;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void add(Stretch name) {
    found.add(name);
  }

  /** The names between signs in the part. */
  void named(Stretch part) {
    int from = part.from();
    for (int i = part.from(); i <= part.to(); i++) {
      if (i == part.to() || " 、/？；".indexOf(Scan.at(view, i)) >= 0) {
        addKnown(from, i);
        from = i + 1;
      }
    }
  }

  /** The names in the brackets of the part. */
  void bracketed(int from, int to) {
    int open = Scan.first(view, '（', from, to);
    int close = open < 0 ? -1 : Scan.first(view, '）', open, to);
    if (close > 0) {
      labelled(open + 1, close);
      named(new Stretch(open + 1, close));
    }
  }

  // rule: after 记者, 编辑： and their like names follow, apart from each other by spaces or 、; after a
  // colon any two to four characters are a name.
  void labelled(int from, int to) {
    for (int i = LABELS.find(view, from, to); i >= 0; i = LABELS.find(view, i, to)) {
      int label = LABELS.matchAt(view, i, to);
      i += label;
      i = namesAt(i, to, label > 1 && isGlued(i, to));
    }
  }

  // rule: （记者石坚） and 通讯员石坚报道 write the name right behind the word; 记者从会上获悉 has no name.
  private boolean isGlued(int at, int to) {
    int end = Names.family(view, at, to) > 0 ? Names.end(view, at, to) : -1;
    boolean closed =
        end >= to
            || end > at
                && (" 、）/|；".indexOf(Scan.at(view, end)) >= 0
                    || view.startsWith("报道", end)
                    || LABELS.matchAt(view, end, to) > 1);
    return end > at && closed && Names.isName(view, at, end);
  }

  private int namesAt(int label, int to, boolean glued) {
    int at = label;
    while (at < to && " ：/丨|".indexOf(Scan.at(view, at)) >= 0) {
      at++;
    }
    boolean colon = Scan.at(view, at - 1) == '：';
    int done = label;
    while (glued || colon || at > label || at < to && Scan.at(view, at) == '（') {
      at = Scan.at(view, at) == '（' ? at + 1 : at;
      int end = end(at, to, colon);
      if (end < 0 || !(colon ? addAny(at, end) : addKnown(at, end))) {
        break;
      }
      done = end;
      at = end;
      while (at < to && " 、".indexOf(Scan.at(view, at)) >= 0) {
        at++;
      }
    }
    return done;
  }

  private int end(int at, int to, boolean colon) {
    if (NO_NAMES.matchAt(view, at, to) > 0) {
      return -1;
    }
    int name = Names.family(view, at, to) > 0 ? Names.end(view, at, to) : -1;
    if (name > 0) {
      return name;
    }
    int i = at;
    while (i < to
        && i - at <= LONGEST_NAME
        && Paper.isHan(Scan.at(view, i))
        && LABELS.matchAt(view, i, to) == 0) {
      i++;
    }
    boolean closed = i >= to || " 、）/|；".indexOf(Scan.at(view, i)) >= 0;
    boolean known = Names.family(view, at, to) > 0 && i - at >= 2;
    return (colon && closed || known) && i - at >= 2 && i - at <= LONGEST_NAME ? i : latin(at, to);
  }

  private int latin(int at, int to) {
    int i = at;
    while (i < to && Scan.at(view, i) < 0x80 && Character.isLetter(Scan.at(view, i))) {
      i++;
    }
    return i > at ? i : -1;
  }

  private boolean addKnown(int from, int to) {
    Stretch name = paper.trim(from, to, "：");
    boolean fits =
        Names.isName(view, name.from(), name.to()) || latin(name.from(), name.to()) == name.to();
    return fits && addAny(from, to);
  }

  private boolean addAny(int from, int to) {
    Stretch name = paper.trim(from, to, "：");
    boolean known =
        found.size() >= MOST
            || found.stream().anyMatch(a -> paper.text(a).equals(paper.text(name)));
    if (name.length() >= 2 && !known) {
      found.add(name);
    }
    return name.length() >= 2;
  }
}
