package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tingwen.examples.kiosk.NoticeBoard.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FolderNoticesTest {

  @TempDir private Path folder;
  private final HandClock clock = new HandClock(TestNotices.NOW);
  private FolderNotices notices;

  @BeforeEach
  void read() throws IOException {
    write("residents.txt", TestNotices.RESIDENTS);
    notices = FolderNotices.read(folder, clock);
  }

  /** Writes a file as of the hand clock's time, so that every change shows. */
  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    clock.forward(Duration.ofSeconds(60));
    Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
  }

  private void lookTwice() throws IOException {
    notices.look();
    notices.look();
  }

  private List<String> titles() {
    return notices.board().notices().stream().map(notice -> notice.title().toString()).toList();
  }

  private NoticeBoard.Change lastChange() {
    List<NoticeBoard.Change> changes = notices.board().changes();
    return changes.get(changes.size() - 1);
  }

  @Test
  void aTitleThatNamesNothingYieldsToTheMeeting() throws IOException {
    write("urgent.txt", "紧急通知\n各位业主：\n定于6月20日19:00在小区广场召开业主接待会。\n翠屏苑物业服务中心\n2026年6月17日");
    lookTwice();
    assertEquals("业主接待会", titles().get(0));
  }

  @Test
  void aNewFileShowsFirstAndIsNews() throws IOException {
    write("flood.txt", TestNotices.FLOOD);
    lookTwice();
    assertEquals(List.of("青禾镇人民政府办公室关于召开全镇防汛工作会议的通知", "关于召开柳溪社区居民代表会议的通知"), titles());
    assertEquals(Kind.POSTED, lastChange().kind());
    assertEquals(notices.board().version(), lastChange().version());
  }

  @Test
  void aFileStillBeingWrittenIsLeftAlone() throws IOException {
    write("flood.txt", TestNotices.FLOOD.substring(0, 60));
    notices.look();
    assertEquals(1, titles().size());
    write("flood.txt", TestNotices.FLOOD);
    notices.look();
    assertEquals(1, titles().size());
    notices.look();
    assertEquals(2, titles().size());
    assertEquals(List.of(), notices.board().rejected());
  }

  @Test
  void anAmendmentSaysWhatIsDifferent() throws IOException {
    write("residents.txt", TestNotices.RESIDENTS.replace("上午9:00", "上午10:30"));
    lookTwice();
    assertEquals(Kind.AMENDED, lastChange().kind());
    assertTrue(lastChange().difference().get(0).contains("10:30"), lastChange().toString());
    assertEquals(lastChange().difference(), notices.board().notices().get(0).difference());
  }

  @Test
  void aDateWithoutYearIsOfTheYearTheFileWasPutThere() throws IOException {
    write("residents.txt", TestNotices.RESIDENTS.replace("2026年", ""));
    lookTwice();
    assertEquals(Optional.of(LocalDate.of(2026, 5, 29)), notices.board().notices().get(0).day());
  }

  @Test
  void otherEncodingsAreRead() throws IOException {
    Path file = folder.resolve("gb.txt");
    Files.write(file, TestNotices.FLOOD.getBytes("GB18030"));
    lookTwice();
    assertTrue(titles().contains("青禾镇人民政府办公室关于召开全镇防汛工作会议的通知"), titles() + "");
  }

  @Test
  void aCancelledMeetingIsTold() throws IOException {
    write(
        "residents.txt",
        """
        关于取消柳溪社区居民代表会议的通知
        各位居民代表：
        原定于2026年5月29日上午9:00在柳溪社区党群服务中心召开的居民代表会议取消，另行通知。
        柳溪社区居民委员会
        2026年5月27日
        """);
    lookTwice();
    assertEquals(Kind.CANCELLED, lastChange().kind());
  }

  @Test
  void aTouchedFileWithTheSameWordsIsNoNews() throws IOException {
    write("residents.txt", TestNotices.RESIDENTS);
    lookTwice();
    assertEquals(List.of(), notices.board().changes());
  }

  @Test
  void aRemovedFileIsWithdrawn() throws IOException {
    Files.delete(folder.resolve("residents.txt"));
    notices.look();
    assertEquals(List.of(), titles());
    assertEquals(Kind.WITHDRAWN, lastChange().kind());
  }

  @Test
  void badFilesAreListedForTheOperatorAndStopNothing() throws IOException {
    Files.write(folder.resolve("bytes.txt"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, 1, 0, 0});
    write("poem.txt", "床前明月光\n疑是地上霜\n举头望明月\n低头思故乡\n");
    write("flood.txt", TestNotices.FLOOD);
    lookTwice();
    assertEquals(2, titles().size());
    List<String> rejected =
        notices.board().rejected().stream().map(NoticeBoard.RejectedFile::name).toList();
    assertEquals(List.of("bytes.txt", "poem.txt"), rejected);
  }

  @Test
  void theNameOfAFileCannotForgeALineOfTheLog() throws IOException {
    write("a.txt\n[main] INFO all is well", "白日依山尽，黄河入海流。");
    lookTwice();
    NoticeBoard.RejectedFile rejected = notices.board().rejected().get(0);
    assertEquals("a.txt\uFFFD[main] INFO all is well", rejected.name());
  }

  @Test
  @Timeout(20)
  void linksAndPipesAreNotFollowed() throws Exception {
    Path elsewhere = Files.writeString(folder.resolve(".elsewhere"), TestNotices.FLOOD);
    Files.createSymbolicLink(folder.resolve("link.txt"), elsewhere);
    assumeTrue(
        new ProcessBuilder("mkfifo", "pipe.txt").directory(folder.toFile()).start().waitFor() == 0);
    lookTwice();
    assertEquals(List.of("关于召开柳溪社区居民代表会议的通知"), titles());
    assertEquals(List.of(), notices.board().rejected());
  }

  @Test
  void aNoticeThatBecomesUnreadableIsTakenDown() throws IOException {
    write("residents.txt", "床前明月光\n");
    lookTwice();
    assertEquals(List.of(), titles());
    assertEquals(Kind.WITHDRAWN, lastChange().kind());
    assertEquals("residents.txt", notices.board().rejected().get(0).name());
  }

  @Test
  void hiddenFilesFoldersAndEditorsCopiesAreNotLookedAt() throws IOException {
    write(".flood.txt.swp", TestNotices.FLOOD);
    write("~flood.txt", TestNotices.FLOOD);
    write("flood.txt~", TestNotices.FLOOD);
    Files.createDirectory(folder.resolve("old"));
    lookTwice();
    assertEquals(1, titles().size());
    assertEquals(List.of(), notices.board().rejected());
  }

  @Test
  void theIdOfANoticeOutlivesItsAmendment() throws IOException {
    String id = notices.board().notices().get(0).id();
    write("residents.txt", TestNotices.RESIDENTS.replace("二楼", "三楼"));
    lookTwice();
    assertEquals(id, notices.board().notices().get(0).id());
  }

  @Test
  void aWatchedFolderIsLookedAtByItself() throws Exception {
    try (FolderNotices watched = FolderNotices.watch(folder, clock)) {
      write("flood.txt", TestNotices.FLOOD);
      long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (watched.board().notices().size() < 2 && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      assertEquals(2, watched.board().notices().size());
    }
  }
}
