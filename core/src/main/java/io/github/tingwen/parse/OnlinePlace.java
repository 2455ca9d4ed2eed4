package io.github.tingwen.parse;

import io.github.tingwen.text.Passage;
import java.util.Optional;

/** Reads over which system a meeting without a room is held, with its number. Stateless. */
final class OnlinePlace {

  private static final WordSet SYSTEMS = WordSet.load("meeting_systems.tsv", "system");
  private static final WordSet NUMBERS = WordSet.load("meeting_systems.tsv", "number");
  private static final WordSet CODES = WordSet.of("会议密码", "入会密码", "密码", "口令", "Passcode");
  private static final int REACH = 60;
  private static final int LONGEST = 70;

  private final Draft draft;
  private final String view;

  OnlinePlace(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  // rule: 通过腾讯会议线上召开，会议号：123 456 789，密码：0312 tells where to come without a room. A system is the
  // place only with a number, a link or a word that people meet there.
  Optional<Passage> read() {
    int number = NUMBERS.find(view, 0, view.length());
    int system = system(number);
    if (system < 0) {
      return Optional.empty();
    }
    draft.claim(new Stretch(Scan.since(view, "，。；\n", 0, system), system));
    int to = system + SYSTEMS.matchAt(view, system, view.length());
    if (isNumber(to)) {
      return Optional.of(told(system, end(to + 1)));
    }
    draft.claim(new Stretch(system, to));
    Passage place = draft.paper.cut(system, to);
    return number < 0
        ? Optional.of(place)
        : Optional.of(place.then(Passage.untraced("，")).then(told(number, end(number))));
  }

  /** 腾讯会议：987-654-321. */
  private boolean isNumber(int at) {
    return Scan.at(view, at) == '：' && Paper.isDigit(Scan.at(view, at + 1));
  }

  private Passage told(int from, int to) {
    draft.claim(new Stretch(from, Scan.at(view, to) == '）' ? to + 1 : to));
    Passage number = draft.paper.cut(from, to);
    Optional<Stretch> code = code(to);
    code.ifPresent(draft::claim);
    return code.map(c -> number.then(Passage.untraced("，")).then(draft.paper.cut(c)))
        .orElse(number);
  }

  private int system(int number) {
    for (int at = SYSTEMS.find(view, 0, view.length());
        at >= 0;
        at = SYSTEMS.find(view, at + 1, view.length())) {
      int end = at + SYSTEMS.matchAt(view, at, view.length());
      boolean numbered = isNumber(end) || number >= 0 && Math.abs(number - at) < REACH;
      if (numbered || meets(end)) {
        return at;
      }
    }
    return -1;
  }

  private boolean meets(int from) {
    int to = Scan.until(view, "，。；\n", from, from + 12);
    String behind = view.substring(from, Math.min(to, view.length()));
    return behind.contains("召开")
        || behind.contains("举行")
        || behind.contains("进行")
        || behind.contains("参会");
  }

  private int end(int number) {
    return Scan.until(view, "，。；）\n", number, Math.min(view.length(), number + LONGEST));
  }

  // rule: the password stands right behind the number, on its line or on the next.
  private Optional<Stretch> code(int end) {
    int next = end;
    while (next < view.length() && "，；\n ".indexOf(Scan.at(view, next)) >= 0) {
      next++;
    }
    return CODES.matchAt(view, next, view.length()) > 0
        ? Optional.of(new Stretch(next, end(next)))
        : Optional.empty();
  }
}
