package io.github.tingwen.parse;

import java.util.Optional;

/** Finds the document's own number (发文字号). Stateless. */
final class DocumentNumbers {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;

  private DocumentNumbers() {}

  static boolean isNumber(Paper paper, Stretch line) {
    return in(paper, line).isPresent();
  }

  // rule: a line of its own such as 江发〔2024〕12号, 〔2023〕第14期, （2013）第008, 第 24 号, 青环废字第1120034567号;
  // a
  // number inside a sentence belongs to another document.
  static Optional<Stretch> in(Paper paper, Stretch line) {
    String view = paper.view();
    Stretch part = paper.trim(line.from(), line.to(), "*|");
    if (part.length() < SHORTEST
        || part.length() > LONGEST
        || view.substring(part.from(), part.to()).contains("，")) {
      return Optional.empty();
    }
    return bracketedYear(view, part) || ordinal(view, part) || withLetters(view, part)
        ? Optional.of(part)
        : Optional.empty();
  }

  private static boolean bracketedYear(String view, Stretch part) {
    int open = Scan.first(view, '（', part.from());
    boolean year =
        open >= 0
            && open + 5 < part.to()
            && Scan.at(view, open + 5) == '）'
            && isDigits(view, open + 1, open + 5);
    if (!year || !isWord(view, part.from(), open)) {
      return false;
    }
    int i = open + 6;
    while (i < part.to() && (Scan.at(view, i) == '第' || Scan.at(view, i) == ' ')) {
      i++;
    }
    int from = i;
    while (i < part.to() && Paper.isDigit(Scan.at(view, i))) {
      i++;
    }
    return i > from
        && (i == part.to() || "号期".indexOf(Scan.at(view, i)) >= 0 && i + 1 == part.to());
  }

  private static boolean ordinal(String view, Stretch part) {
    int at = Scan.first(view, '第', part.from());
    boolean issue = Scan.at(view, part.to() - 1) == '期' && part.length() <= 8;
    if (at < 0 || at >= part.to() || Scan.at(view, part.to() - 1) != '号' && !issue) {
      return false;
    }
    boolean word =
        at == part.from() || Scan.at(view, at - 1) == '字' && isWord(view, part.from(), at);
    String number = view.substring(at + 1, part.to() - 1).replace(" ", "");
    return word
        && !number.isEmpty()
        && number.chars().allMatch(c -> Paper.isDigit((char) c) || Numerals.isChinese((char) c));
  }

  // rule: Hong Kong papers are numbered 立法会 CB(3)1187/23-24 号文件, TTDC 议程 4/2024 号, 星法通字 2023/11 号.
  private static boolean withLetters(String view, Stretch part) {
    String text = view.substring(part.from(), part.to());
    boolean closes = text.endsWith("号文件") || text.endsWith("号");
    boolean letters = text.chars().filter(c -> c >= 'A' && c <= 'Z').count() >= 2;
    int word = text.indexOf('字');
    boolean named =
        word > 0 && word + 1 < text.length() && text.substring(word + 1).strip().charAt(0) < 0x80;
    return closes
        && (letters || named)
        && text.contains("/")
        && text.chars().anyMatch(c -> Paper.isDigit((char) c));
  }

  private static boolean isWord(String view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(Scan.at(view, i))) {
        return false;
      }
    }
    return to - from <= 14;
  }

  private static boolean isDigits(String view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Paper.isDigit(Scan.at(view, i))) {
        return false;
      }
    }
    return true;
  }
}
