package io.github.tingwen.reading;

import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.ReplySlip;
import io.github.tingwen.text.SlotKind;
import java.util.List;

/** What has to be done by when, whom to call and what to send back. */
final class ActionComposer {

  private final Telling telling;
  private final MeetingNotice notice;
  private final Said said;

  /** {@code said} is what has been read before; a slip that was told of is not told again. */
  ActionComposer(Telling telling, Said said) {
    this.telling = telling;
    this.said = said;
    this.notice = telling.notice();
  }

  List<SectionDraft> sections() {
    return List.of(deadlines(), replySlip(), contacts());
  }

  private SectionDraft deadlines() {
    SectionDraft section = new SectionDraft(SectionKind.DEADLINES, "时间要求");
    List<Deadline> deadlines = notice.deadlines().stream().filter(this::isWanted).toList();
    if (deadlines.isEmpty()) {
      return section;
    }
    section.heading(telling.say("时间要求" + ChineseNumber.total(deadlines.size())));
    for (int i = 0; i < deadlines.size(); i++) {
      String ordinal = deadlines.size() == 1 ? "" : "第" + ChineseNumber.ordinal(i + 1) + "项：";
      section.factItem(Actions.deadline(telling.say(ordinal), deadlines.get(i)));
    }
    return section;
  }

  /** A deadline that stands among the demands, or among what is left to do, is not told again. */
  private boolean isWanted(Deadline deadline) {
    return telling.atLeast(Verbosity.FULL)
        || !ClosingComposer.tellsWhatIsLeftToDo(notice) && !said.holdsMostOf(deadline.text());
  }

  private SectionDraft replySlip() {
    SectionDraft section = new SectionDraft(SectionKind.REPLY_SLIP, "回执");
    notice.replySlip().filter(this::isWanted).ifPresent(slip -> tellSlip(section, slip));
    return section;
  }

  private boolean isWanted(ReplySlip slip) {
    return telling.atLeast(Verbosity.FULL)
        || !slip.fields().isEmpty()
        || !said.holdsMostOf(slip.text());
  }

  private void tellSlip(SectionDraft section, ReplySlip slip) {
    section.heading(telling.say("回执。"));
    if (slip.fields().isEmpty()) {
      section.passage(Sentence.Role.TEXT, Pause.SENTENCE, telling.say(""), slip.text());
      return;
    }
    Wording fields = telling.say("需要填写：");
    String between = "";
    for (var field : slip.fields()) {
      fields.say(between).quote(field);
      between = "、";
    }
    section.item(fields);
  }

  /** Each contact is said twice; the first one the first time in the summary. */
  private SectionDraft contacts() {
    SectionDraft section = new SectionDraft(SectionKind.CONTACTS, "联系方式");
    if (notice.contacts().isEmpty()) {
      return section;
    }
    section.heading(telling.say("联系方式。"));
    for (Contact contact : notice.contacts()) {
      section.factItem(Actions.contact(telling.say(""), contact));
      boolean toldBefore = contact.equals(notice.contacts().get(0));
      if (!toldBefore || telling.atLeast(Verbosity.FULL)) {
        section.text(again(contact));
      }
    }
    return section;
  }

  private Wording again(Contact contact) {
    Wording wording =
        telling
            .say("再说一遍，" + Labels.channel(contact.channel()) + "：")
            .quote(Labels.slotKind(contact.channel()), contact.number());
    contact
        .extension()
        .ifPresent(number -> wording.say("，分机").quote(SlotKind.PHONE, Actions.digitsOf(number)));
    return wording;
  }
}
