package io.github.tingwen.examples.kiosk;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.convert.NoticeDiff;
import io.github.tingwen.examples.kiosk.NoticeBoard.Change;
import io.github.tingwen.examples.kiosk.NoticeBoard.Kind;
import io.github.tingwen.examples.kiosk.NoticeBoard.RejectedFile;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The notices in a folder, one file each; files that come, change or go show without a restart.
 *
 * <p>The folder is looked at from time to time, because file events get lost on network drives. A
 * file is read when its size and time have stood still for one look, so that none is read half
 * written. A file that is no notice is listed for the operator and stops nothing; one that turns up
 * later is also logged, because nobody may be looking then. Thread-safe.
 */
public final class FolderNotices implements NoticeSource, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FolderNotices.class);
  private static final Duration PERIOD = Duration.ofSeconds(1);
  private static final int CHANGES_KEPT = 50;
  private static final int DIFFERENCES_TOLD = 6; // those that matter most come first

  private final Path folder;
  private final Clock clock;
  private final ScheduledExecutorService watcher;
  private final AtomicReference<NoticeBoard> board = new AtomicReference<>(NoticeBoard.EMPTY);
  private final Map<String, Held> held = new TreeMap<>(); // guarded by this
  private Map<String, NoticeFile.Stamp> lastLook = Map.of(); // guarded by this
  private long version; // guarded by this
  private final List<Change> changes = new ArrayList<>(); // guarded by this

  /** What is known of a file: the notice in it, or why there is none. */
  private record Held(NoticeFile.Stamp stamp, Optional<PostedNotice> notice, String reason) {}

  private FolderNotices(Path folder, Clock clock) {
    this.folder = requireNonNull(folder, "folder");
    this.clock = requireNonNull(clock, "clock");
    this.watcher =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "kiosk-folder");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Reads a folder, and looks at it every second from now on.
   *
   * @param clock tells when a notice was put up; its zone is the hall's
   * @throws IOException if it cannot be listed
   */
  public static FolderNotices watch(Path folder, Clock clock) throws IOException {
    FolderNotices notices = read(folder, clock);
    long millis = PERIOD.toMillis();
    ScheduledFuture<?> unused =
        notices.watcher.scheduleWithFixedDelay(
            notices::lookAgain, millis, millis, TimeUnit.MILLISECONDS);
    return notices;
  }

  /**
   * Reads a folder once; {@link #look} looks again.
   *
   * @throws IOException if it cannot be listed
   */
  public static FolderNotices read(Path folder, Clock clock) throws IOException {
    FolderNotices notices = new FolderNotices(folder, clock);
    notices.begin();
    return notices;
  }

  @Override
  public NoticeBoard board() {
    return board.get();
  }

  private synchronized void begin() throws IOException {
    lastLook = NoticeFile.stamps(folder);
    lastLook.forEach((name, stamp) -> held.put(name, read(name, stamp, stamp.modified())));
    publish();
  }

  private void lookAgain() {
    try {
      look();
    } catch (IOException e) {
      LOG.warn("Cannot look at {}: {}", folder, e.getMessage());
    }
  }

  /**
   * Looks at the folder: takes in what has stood still since the last look.
   *
   * @throws IOException if it cannot be listed
   */
  public synchronized void look() throws IOException {
    Map<String, NoticeFile.Stamp> now = NoticeFile.stamps(folder);
    boolean changed = removeAllBut(now);
    for (Map.Entry<String, NoticeFile.Stamp> file : now.entrySet()) {
      Held before = held.get(file.getKey());
      boolean known = before != null && before.stamp().equals(file.getValue());
      if (!known && file.getValue().equals(lastLook.get(file.getKey()))) {
        take(file.getKey(), file.getValue(), Optional.ofNullable(before));
        changed = true;
      }
    }
    lastLook = now;
    if (changed) {
      publish();
    }
  }

  private boolean removeAllBut(Map<String, NoticeFile.Stamp> now) {
    List<String> gone = held.keySet().stream().filter(name -> !now.containsKey(name)).toList();
    for (String name : gone) {
      held.remove(name).notice().ifPresent(notice -> note(Kind.WITHDRAWN, notice));
    }
    return !gone.isEmpty();
  }

  private void take(String name, NoticeFile.Stamp stamp, Optional<Held> before) {
    Optional<PostedNotice> old = before.flatMap(Held::notice);
    Held now = read(name, stamp, clock.instant());
    if (now.notice().isPresent() && old.isPresent()) {
      now = new Held(stamp, Optional.of(amended(old.get(), now.notice().get())), "");
    } else if (now.notice().isPresent()) {
      note(Kind.POSTED, now.notice().get());
    } else {
      LOG.warn("{} is not shown: {}", name, now.reason());
      old.ifPresent(notice -> note(Kind.WITHDRAWN, notice));
    }
    held.put(name, now);
  }

  private PostedNotice amended(PostedNotice old, PostedNotice now) {
    NoticeDiff diff = NoticeDiff.between(old.notice(), now.notice());
    List<String> difference =
        diff.changes().stream()
            .limit(DIFFERENCES_TOLD)
            .map(change -> change.spoken().toString())
            .toList();
    if (diff.isEmpty()) {
      return now.changed(old.posted(), old.difference());
    }
    PostedNotice amended = now.changed(now.posted(), difference);
    note(kind(old.notice(), now.notice()), amended);
    return amended;
  }

  private static Kind kind(MeetingNotice old, MeetingNotice now) {
    if (old.status() != now.status() && now.status() == MeetingStatus.CANCELLED) {
      return Kind.CANCELLED;
    }
    return old.status() != now.status() && now.status() == MeetingStatus.POSTPONED
        ? Kind.POSTPONED
        : Kind.AMENDED;
  }

  private void note(Kind kind, PostedNotice notice) {
    String title = notice.title().toString();
    changes.add(new Change(version + 1, kind, notice.id(), title, notice.difference()));
    if (changes.size() > CHANGES_KEPT) {
      changes.remove(0);
    }
  }

  private Held read(String name, NoticeFile.Stamp stamp, Instant posted) {
    try {
      LocalDate day = LocalDate.ofInstant(stamp.modified(), clock.getZone());
      MeetingNotice notice = NoticeFile.read(folder.resolve(name), day);
      return new Held(stamp, Optional.of(PostedNotice.of(name, posted, notice)), "");
    } catch (NoticeFile.Unusable e) {
      return new Held(stamp, Optional.empty(), NoticeFile.oneLine(e.getMessage()));
    }
  }

  private void publish() {
    version++;
    List<PostedNotice> notices = new ArrayList<>();
    List<RejectedFile> rejected = new ArrayList<>();
    held.forEach(
        (name, file) ->
            file.notice()
                .ifPresentOrElse(
                    notices::add,
                    () -> rejected.add(new RejectedFile(NoticeFile.oneLine(name), file.reason()))));
    notices.sort(Comparator.comparing(PostedNotice::posted).reversed());
    board.set(new NoticeBoard(version, notices, changes, rejected));
  }

  /** Stops looking; the board stays as it is. */
  @Override
  public void close() {
    watcher.shutdownNow();
  }
}
