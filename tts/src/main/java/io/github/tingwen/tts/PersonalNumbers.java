package io.github.tingwen.tts;

import io.github.tingwen.reading.SectionKind;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that belong to a person and were not given to be called.
 *
 * <p>Immutable and thread-safe.
 */
final class PersonalNumbers {

  /** Where the composer puts only numbers that the notice gives to be called. */
  private static final Set<SectionKind> TO_BE_CALLED =
      Set.of(SectionKind.SUMMARY, SectionKind.CONTACTS);

  /**
   * Digits that belong together, with single spaces or hyphens between; X may end an identity
   * number.
   */
  private static final Pattern NUMBER = Pattern.compile("\\d++(?:[- ]\\d++)*+[Xx]?+");

  private static final Pattern MOBILE = Pattern.compile("(?:86)?1[3-9]\\d{9}");

  /**
   * GB 11643: six digits of place, date of birth, three of order, check sign; or the old 15 digits.
   */
  private static final Pattern IDENTITY =
      Pattern.compile(
          "[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]"
              + "|[1-9]\\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}");

  /** Before a number that anyone may call. */
  private static final Pattern INVITATION =
      Pattern.compile(
          "联系人|联系电话|联系方式|联系手机|咨询|热线|拨打|致电|来电|报名|服务电话|监督|举报|值班|办公电话|办公室|电话联系|传真|客服|会务|请与|请联系|负责人");

  /** Before a number that is a person's own. */
  private static final Pattern OWN = Pattern.compile("本人|个人|家庭|住宅|家属|宅电|身份证|证件");

  private static final String ENDS = "。；;！!？?\n";

  private PersonalNumbers() {}

  /** Returns them in order, not overlapping, as slots of the kind they are. */
  static List<Slot> find(SectionKind section, Sentence sentence) {
    String words = sentence.wording().toString();
    List<Slot> found = new ArrayList<>();
    Matcher numbers = NUMBER.matcher(words);
    while (numbers.find()) {
      String number = numbers.group().replaceAll("[- ]", "");
      String before = clauseBefore(words, numbers.start());
      if (IDENTITY.matcher(number).matches() || isMarked(sentence, numbers, SlotKind.ID_NUMBER)) {
        found.add(new Slot(SlotKind.ID_NUMBER, numbers.start(), numbers.end()));
      } else if (isPersonsPhone(section, number, before)) {
        found.add(new Slot(SlotKind.PHONE, numbers.start(), numbers.end()));
      }
    }
    return found;
  }

  private static boolean isMarked(Sentence sentence, Matcher number, SlotKind kind) {
    return sentence.slots().stream()
        .anyMatch(
            slot ->
                slot.kind() == kind && slot.from() <= number.start() && slot.to() >= number.end());
  }

  private static boolean isPersonsPhone(SectionKind section, String number, String before) {
    boolean own = OWN.matcher(before).find();
    boolean mobile = MOBILE.matcher(number).matches();
    boolean landline = number.length() >= 10 && number.startsWith("0");
    if (TO_BE_CALLED.contains(section) || INVITATION.matcher(before).find()) {
      return false;
    }
    return mobile || landline && own;
  }

  /** The words before a number back to the end of a sentence or half sentence. */
  private static String clauseBefore(String words, int end) {
    int from = end;
    while (from > 0 && ENDS.indexOf(words.charAt(from - 1)) < 0) {
      from--;
    }
    return words.substring(from, end);
  }
}
