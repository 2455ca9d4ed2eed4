package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** Says whether a meeting is to come, put off, called off or over. Stateless. */
final class StatusReader {

  private static final WordSet OVER =
      WordSet.of(
          "表决通过了", "审议通过了", "听取和审议了", "审议并通过了", "选举产生了", "会议决定任命", "会议决定免去", "胜利闭幕", "圆满结束", "已于");
  private static final WordSet TO_COME =
      WordSet.of("定于", "将于", "拟于", "决定于", "决定召开", "请各", "请准时", "请于", "将召开", "将举行", "拟召开");
  private static final int REACH = 2000;

  private StatusReader() {}

  /** What has become of the meeting; only a notice can tell. */
  static Change change(Draft draft, DocumentKind kind) {
    return kind == DocumentKind.NOTICE ? new ChangeFinder(draft).find() : Change.NONE;
  }

  static MeetingStatus of(Draft draft, DocumentKind kind, Change change, Header header) {
    if (kind != DocumentKind.NOTICE) {
      return kind == DocumentKind.AGENDA ? MeetingStatus.SCHEDULED : MeetingStatus.HELD;
    }
    return switch (change) {
      case CANCELLED -> MeetingStatus.CANCELLED;
      case PUT_OFF -> MeetingStatus.POSTPONED;
      case MOVED -> isPutOff(header) ? MeetingStatus.POSTPONED : MeetingStatus.SCHEDULED;
      case ADVANCED, CORRECTED -> MeetingStatus.SCHEDULED;
      case NONE -> isOver(draft) ? MeetingStatus.HELD : MeetingStatus.SCHEDULED;
    };
  }

  // rule: 调整为 and 改为 put a meeting off to a later day or to nobody knows when; one that is set
  // to another hour or an earlier day is to come.
  private static boolean isPutOff(Header header) {
    if (header.time().isEmpty() || header.formerTime().isEmpty()) {
      return true;
    }
    Optional<LocalDate> now = day(header.time());
    Optional<LocalDate> former = day(header.formerTime());
    return now.isPresent() && former.isPresent() && now.get().isAfter(former.get());
  }

  private static Optional<LocalDate> day(Optional<MeetingTime> time) {
    return time.flatMap(MeetingTime::date).flatMap(PartialDate::toLocalDate);
  }

  // rule: a 公告 of what a session passed (听取和审议了, 表决通过了) and calls nobody is of one that is over.
  private static boolean isOver(Draft draft) {
    String view = draft.view();
    int end = Math.min(view.length(), REACH);
    return OVER.find(view, 0, end) >= 0 && TO_COME.find(view, 0, end) < 0;
  }
}
