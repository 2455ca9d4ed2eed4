package io.github.tingwen.reading;

import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.Group;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who took or takes part: persons by their parts, then groups. */
final class AttendanceComposer {

  private final Telling telling;
  private final MeetingNotice notice;
  private final People people;

  AttendanceComposer(Telling telling) {
    this.telling = telling;
    this.notice = telling.notice();
    this.people = new People(telling);
  }

  List<SectionDraft> sections() {
    SectionDraft section = new SectionDraft(SectionKind.ATTENDANCE, "参会人员");
    if (!telling.atLeast(Verbosity.NORMAL) && !telling.inFull()) {
      return List.of(section);
    }
    SectionDraft listed = new SectionDraft(SectionKind.ATTENDANCE, "参会人员");
    listed.heading(telling.say("参会人员。"));
    List<Wording> lines = new ArrayList<>(persons());
    lines.addAll(groups());
    lines.forEach(listed::item);
    return List.of(lines.isEmpty() ? section : listed);
  }

  private List<Wording> persons() {
    Map<String, List<Attendee>> byPart = new LinkedHashMap<>();
    for (AttendeeRole role : AttendeeRole.values()) {
      notice.attendees().stream()
          .filter(person -> person.role() == role && isSaid(role))
          .forEach(
              person ->
                  byPart
                      .computeIfAbsent(parts(person.roles()), key -> new ArrayList<>())
                      .add(person));
    }
    List<Wording> lines = new ArrayList<>();
    byPart.forEach((part, persons) -> people.persons(part + "：", persons).ifPresent(lines::add));
    return lines;
  }

  private boolean isSaid(AttendeeRole role) {
    return role != AttendeeRole.CONTACT
        && (role != AttendeeRole.MENTIONED || telling.atLeast(Verbosity.FULL));
  }

  /** 主持、讲话; taking part is not said of those who do more. */
  private static String parts(Set<AttendeeRole> roles) {
    return roles.stream()
        .filter(role -> roles.size() == 1 || isTelling(role))
        .map(AttendeeRole::label)
        .collect(Collectors.joining("、"));
  }

  private static boolean isTelling(AttendeeRole role) {
    return role != AttendeeRole.ATTENDEE
        && role != AttendeeRole.MENTIONED
        && role != AttendeeRole.CONTACT;
  }

  private List<Wording> groups() {
    Map<AttendeeRole, List<Passage>> byRole = new EnumMap<>(AttendeeRole.class);
    notice.groups().stream()
        .filter(group -> !isInSummary(group))
        .forEach(
            group ->
                byRole.computeIfAbsent(group.role(), role -> new ArrayList<>()).add(group.text()));
    List<Wording> lines = new ArrayList<>();
    byRole.forEach(
        (role, texts) ->
            lines.add(people.several(groupLabel(role), SlotKind.ORGANISATION, texts, "类人员")));
    return lines;
  }

  /** Who is called to a meeting is said in the summary, in the same words; only in full again. */
  private boolean isInSummary(Group group) {
    return telling.isToCome()
        && group.role() == AttendeeRole.ATTENDEE
        && !telling.atLeast(Verbosity.FULL);
  }

  private static String groupLabel(AttendeeRole role) {
    String label = role.label();
    return label + (label.endsWith("人") ? "员：" : "人员：");
  }
}
