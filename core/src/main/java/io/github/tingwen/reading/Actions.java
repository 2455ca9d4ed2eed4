package io.github.tingwen.reading;

import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.SlotKind;
import java.util.Optional;

/** The wording of a deadline and of a contact. */
final class Actions {

  private Actions() {}

  /** {@code 各村：7月11日下午4:00前，报参会人员名单}. */
  static Wording deadline(Wording opening, Deadline deadline) {
    deadline
        .binding()
        .filter(whom -> isApart(deadline, whom))
        .ifPresent(whom -> opening.quote(whom).say("："));
    opening.quote(deadline.text());
    deadline
        .action()
        .filter(action -> isApart(deadline, action))
        .ifPresent(action -> opening.say("，").quote(action));
    return opening;
  }

  private static boolean isApart(Deadline deadline, Passage part) {
    return !deadline.text().toString().contains(Clause.bare(part));
  }

  /** {@code 联系人：李某某，电话：0760 12345678，分机216}; a line is told by its own name: {@code 监督热线：12345}. */
  static Wording contact(Wording opening, Contact contact) {
    Optional<Passage> name = contact.name();
    if (contact.isNamedLine()) {
      name.ifPresent(line -> opening.quote(line).say("："));
    } else {
      name.ifPresent(who -> opening.say(whoLabel(who)).quote(whoKind(who), who).say("，"));
      opening.say(Labels.channel(contact.channel()) + "：");
    }
    opening.quote(Labels.slotKind(contact.channel()), contact.number());
    contact
        .extension()
        .ifPresent(number -> opening.say("，分机").quote(SlotKind.PHONE, digitsOf(number)));
    return opening;
  }

  private static String whoLabel(Passage who) {
    return Labels.isPersonName(who) ? "联系人：" : "联系单位：";
  }

  private static SlotKind whoKind(Passage who) {
    return Labels.isPersonName(who) ? SlotKind.NAME : SlotKind.ORGANISATION;
  }

  /** An extension without the word 分机 or 转 that may stand before it. */
  static Passage digitsOf(Passage extension) {
    int from = 0;
    while (from < extension.length() && !Character.isDigit(extension.charAt(from))) {
      from++;
    }
    return from == extension.length() ? extension : extension.sub(from);
  }
}
