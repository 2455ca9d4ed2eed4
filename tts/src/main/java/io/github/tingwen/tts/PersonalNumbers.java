package io.github.tingwen.tts;

import io.github.tingwen.reading.SectionKind;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that belong to a person and were not given to be called.
 *
 * <p>What the model marked is taken; numbers it did not mark are found by their form. Immutable and
 * thread-safe.
 */
final class PersonalNumbers {

  /** Where a script puts only numbers that the notice gives to be called. */
  private static final Set<SectionKind> TO_BE_CALLED =
      Set.of(SectionKind.SUMMARY, SectionKind.CONTACTS);

  private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9](?:[- ]?\\d){9}(?!\\d)");

  /** Eighteen signs, or fifteen before 1999, with spaces perhaps. */
  private static final Pattern LONG_NUMBER =
      Pattern.compile(
          "(?<!\\d)[1-9](?:[- ]?\\d){13}(?:\\d|(?:[- ]?\\d){3}[- ]?[\\dXx])(?![\\dXx])");

  /** GB 11643: place, date of birth, order, and a check sign since 1999. */
  private static final Pattern IDENTITY =
      Pattern.compile(
          "\\d{6}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]"
              + "|\\d{8}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}");

  /** Before a number that anyone may call. */
  private static final Pattern INVITATION =
      Pattern.compile(
          "联系人|联系电话|联系方式|联系手机|电话联系|请联系|请与|咨询|热线|拨打|致电|来电|报名|服务电话" + "|监督|举报|值班|办公|传真|客服|会务");

  /** Before a number that is a person's own. */
  private static final Pattern OWN = Pattern.compile("本人|个人|家庭|住宅|家属|宅电|自家");

  private static final String CLAUSE_ENDS = "。；;！!？?\n";

  private PersonalNumbers() {}

  /** Returns them in order, not overlapping, as slots of the kind they are. */
  static List<Slot> find(SectionKind section, Sentence sentence) {
    List<Slot> found = new ArrayList<>(identities(sentence));
    for (Slot phone : phones(sentence)) {
      if (isApart(phone, found) && isPersons(section, sentence, phone)) {
        found.add(phone);
      }
    }
    found.sort(Comparator.comparingInt(Slot::from));
    return found;
  }

  private static List<Slot> identities(Sentence sentence) {
    List<Slot> found = new ArrayList<>(marked(sentence, SlotKind.ID_NUMBER));
    Matcher numbers = LONG_NUMBER.matcher(sentence.wording());
    while (numbers.find()) {
      Slot number = new Slot(SlotKind.ID_NUMBER, numbers.start(), numbers.end());
      if (IDENTITY.matcher(digits(numbers.group())).matches() && isApart(number, found)) {
        found.add(number);
      }
    }
    return found;
  }

  private static List<Slot> phones(Sentence sentence) {
    List<Slot> found = new ArrayList<>(marked(sentence, SlotKind.PHONE));
    Matcher numbers = MOBILE.matcher(sentence.wording());
    while (numbers.find()) {
      Slot number = new Slot(SlotKind.PHONE, numbers.start(), numbers.end());
      if (isApart(number, found)) {
        found.add(number);
      }
    }
    return found;
  }

  private static List<Slot> marked(Sentence sentence, SlotKind kind) {
    return sentence.slots().stream().filter(slot -> slot.kind() == kind).toList();
  }

  private static boolean isApart(Slot slot, List<Slot> others) {
    return others.stream().noneMatch(other -> slot.from() < other.to() && other.from() < slot.to());
  }

  private static boolean isPersons(SectionKind section, Sentence sentence, Slot phone) {
    String words = sentence.wording().toString();
    String before = clauseBefore(words, phone.from());
    if (TO_BE_CALLED.contains(section) || INVITATION.matcher(before).find()) {
      return false;
    }
    String number = words.substring(phone.from(), phone.to());
    return MOBILE.matcher(number).find() || OWN.matcher(before).find();
  }

  /** The words before a number back to the end of a sentence or half sentence. */
  private static String clauseBefore(String words, int end) {
    int from = end;
    while (from > 0 && CLAUSE_ENDS.indexOf(words.charAt(from - 1)) < 0) {
      from--;
    }
    return words.substring(from, end);
  }

  private static String digits(String number) {
    return number.replace(" ", "").replace("-", "");
  }
}
