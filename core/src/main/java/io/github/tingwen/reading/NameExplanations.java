package io.github.tingwen.reading;

import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells, after the sentence that names a contact or speaker for the first time, which characters
 * the name is written with: who has to call or address somebody must be able to write the name.
 *
 * <p>For one script and one thread.
 */
final class NameExplanations {

  private static final Set<AttendeeRole> SPEAKING =
      EnumSet.of(AttendeeRole.CHAIR, AttendeeRole.SPEAKER, AttendeeRole.REPORTER);

  private final Telling telling;
  private final Set<String> unexplained = new HashSet<>();

  NameExplanations(Telling telling) {
    this.telling = telling;
    names(telling.notice()).map(name -> Clause.bare(name).toString()).forEach(unexplained::add);
  }

  private static Stream<Passage> names(MeetingNotice notice) {
    Stream<Passage> contacts =
        notice.contacts().stream()
            .filter(contact -> !contact.isNamedLine())
            .map(Contact::name)
            .flatMap(Optional::stream)
            .filter(Labels::isPersonName);
    Stream<Passage> people =
        notice.attendees().stream()
            .filter(person -> person.roles().stream().anyMatch(NameExplanations::isExplained))
            .map(Attendee::name);
    Stream<Passage> speakers =
        notice.directives().stream().map(Directive::speaker).flatMap(Optional::stream);
    return Stream.of(contacts, people, speakers).flatMap(names -> names);
  }

  private static boolean isExplained(AttendeeRole role) {
    return SPEAKING.contains(role) || role == AttendeeRole.CONTACT;
  }

  /** The sentences to follow {@code said}: one for each name in it that is new. */
  List<Draft> after(Draft said) {
    List<Draft> explanations = new ArrayList<>();
    said.slots().stream()
        .filter(slot -> slot.kind() == SlotKind.NAME)
        .map(slot -> said.wording().sub(slot.from(), slot.to()))
        .filter(name -> unexplained.remove(name.toString()))
        .forEach(name -> explanation(name).ifPresent(explanations::add));
    return explanations;
  }

  /** {@code 张雄，弓长张、英雄的雄。} */
  private Optional<Draft> explanation(Passage name) {
    String phrases = telling.explainer().explain(name);
    if (phrases.isBlank()) {
      return Optional.empty();
    }
    Wording wording = telling.say("").quote(SlotKind.NAME, name).say("，" + phrases);
    return Optional.of(wording.draft(Sentence.Role.TEXT, Pause.SENTENCE));
  }
}
