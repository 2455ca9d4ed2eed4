package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Names of persons that a line lists behind a label (记录：单晓燕；列席：区志成、仇美玲。), where no model tells
 * where a name is.
 *
 * <p>rule: behind the label and a colon, every piece of two or three characters between 、 and 、
 * that is no word of the lexicon and does not end like an office. Linear; stateless and
 * thread-safe.
 */
final class LabelledNames {

  private static final List<String> LABELS =
      List.of(
          "主持", "主持人", "记录", "记录人", "联系人", "负责人", "经办人", "汇报人", "发言人", "报告人", "主讲", "主讲人", "签发",
          "签发人", "审核", "审核人", "校对", "列席", "出席", "参加", "参会人员", "列席人员", "出席人员", "请假", "缺席", "组长",
          "副组长", "成员", "申请人", "法定代表人");
  private static final String OFFICE_ENDS = "办室科处局部委会站所院厅队校司村镇街区县市长记任员组";
  private static final int LONGEST = 3;

  private LabelledNames() {}

  /** Returns {@code known} with the names behind labels, sorted. */
  static List<Slot> addTo(List<Slot> known, String text, Lexicon lexicon) {
    List<Slot> all = new ArrayList<>(known);
    BitSet taken = new BitSet();
    known.forEach(slot -> taken.set(slot.from(), slot.to()));
    for (int i = 0; i < text.length(); i++) {
      if (isColon(text.charAt(i)) && isLabelled(text, i)) {
        addList(all, taken, text, i + 1, lexicon);
      }
    }
    all.sort(Comparator.comparingInt(Slot::from));
    return all;
  }

  private static boolean isColon(char c) {
    return c == '：' || c == ':';
  }

  private static boolean isLabelled(String text, int colon) {
    return LABELS.stream().anyMatch(label -> isLabel(text, colon - label.length(), label));
  }

  private static boolean isLabel(String text, int from, String label) {
    boolean apart = from == 0 || from > 0 && !Line.isHan(text.charAt(from - 1));
    return apart && text.startsWith(label, from);
  }

  /** Adds the names of a list that begins here. */
  private static void addList(
      List<Slot> all, BitSet taken, String text, int begin, Lexicon lexicon) {
    int from = begin;
    while (from < text.length()) {
      int to = hanEnd(text, from);
      boolean ends = to == text.length() || !Character.isLetterOrDigit(text.charAt(to));
      boolean free = taken.get(from, to).isEmpty();
      if (ends && free && isName(text.substring(from, to), lexicon)) {
        all.add(new Slot(SlotKind.NAME, from, to));
      }
      if (to == text.length() || text.charAt(to) != '、') {
        return;
      }
      from = to + 1;
    }
  }

  private static int hanEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Line.isHan(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isName(String piece, Lexicon lexicon) {
    int length = piece.length();
    return length > 1
        && length <= LONGEST
        && OFFICE_ENDS.indexOf(piece.charAt(length - 1)) < 0
        && lexicon.word(piece).isEmpty();
  }
}
