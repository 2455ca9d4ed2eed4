package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the matters of minutes whose paragraphs are numbered through. Stateless apart from its
 * text.
 */
final class HeadedParagraphs {

  private static final int LONGEST = 40;

  /** One line above a number may be chance. */
  private static final int FEWEST = 2;

  private final Draft draft;
  private final Paper paper;

  HeadedParagraphs(Draft draft) {
    this.draft = draft;
    this.paper = draft.paper;
  }

  /**
   * The short lines without number or stop that stand above the paragraphs; empty if fewer than two
   * do.
   *
   * <p>rule: Hong Kong minutes number their paragraphs from 1 to the end and set the matters over
   * them without a number: 通过会议纪录, 2. 会议纪录获得通过。, 健体设施, 3. 某女士简介文件。
   */
  List<Stretch> heads() {
    List<Stretch> heads = new ArrayList<>();
    List<Line> body = draft.layout.body();
    int next = 1;
    for (int i = 0; i < body.size(); i++) {
      Item item = Outline.at(paper, body.get(i).from(), body.get(i).to());
      if (item != null && item.number() == next && isParagraph(body.get(i))) {
        boolean headed = i > 0 && isHead(body.get(i - 1));
        if (headed) {
          heads.add(body.get(i - 1).stretch());
        }
        next++;
      }
    }
    return heads.size() < FEWEST ? List.of() : heads;
  }

  private boolean isParagraph(Line line) {
    return Paper.isDigit(Scan.at(paper.view(), line.from()))
        && Scan.at(paper.view(), line.to() - 1) == '。';
  }

  private boolean isHead(Line line) {
    char end = Scan.at(paper.view(), line.to() - 1);
    return line.length() >= 2
        && line.length() <= LONGEST
        && (Paper.isHan(end) || end == '）' || end == '》')
        && Outline.at(paper, line.from(), line.to()) == null
        && Labels.at(paper, line.from(), line.to()).filter(Labels.Label::colon).isEmpty();
  }
}
