package io.github.tingwen.examples.kiosk;

import java.util.List;
import java.util.Optional;

/**
 * What hangs on the board at one moment.
 *
 * <p>Immutable and thread-safe.
 *
 * @param version grows with every change
 * @param notices the notices, newest first
 * @param changes what changed lately, oldest first; each with the version that it made
 * @param rejected files that could not be shown, for the operator
 */
public record NoticeBoard(
    long version, List<PostedNotice> notices, List<Change> changes, List<RejectedFile> rejected) {

  /** A board with nothing on it. */
  public static final NoticeBoard EMPTY = new NoticeBoard(0, List.of(), List.of(), List.of());

  /** Copies the lists. */
  public NoticeBoard {
    notices = List.copyOf(notices);
    changes = List.copyOf(changes);
    rejected = List.copyOf(rejected);
  }

  /** Returns a board of notices that never change. */
  public static NoticeBoard of(List<PostedNotice> notices) {
    return new NoticeBoard(1, notices, List.of(), List.of());
  }

  /** Returns the notice with {@code id}, if it hangs there. */
  public Optional<PostedNotice> notice(String id) {
    return notices.stream().filter(notice -> notice.id().equals(id)).findFirst();
  }

  /** Returns what changed after {@code version}. */
  public List<Change> changesSince(long version) {
    return changes.stream().filter(change -> change.version() > version).toList();
  }

  /**
   * One change of the board.
   *
   * @param version the version of the board that it made
   * @param kind what happened
   * @param noticeId to which notice
   * @param title the notice's title
   * @param difference sentences that say what is different (时间改为……); empty unless amended
   */
  public record Change(
      long version, Kind kind, String noticeId, String title, List<String> difference) {

    /** Copies the list. */
    public Change {
      difference = List.copyOf(difference);
    }
  }

  /** What can happen to a notice. */
  public enum Kind {
    /** It was put up. */
    POSTED,
    /** It says something else now. */
    AMENDED,
    /** Its meeting is put off. */
    POSTPONED,
    /** Its meeting is cancelled. */
    CANCELLED,
    /** It was taken down. */
    WITHDRAWN
  }

  /**
   * A file that is not shown.
   *
   * @param name its name
   * @param reason what is wrong with it, for the operator
   */
  public record RejectedFile(String name, String reason) {}
}
