package io.github.tingwen.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskCommandTest {

  private static final String NOTICE =
      """
      关于召开春季植树动员会议的通知
      各村民小组：
      定于2026年3月9日上午9时在石桥村文化礼堂召开春季植树动员会议，请准时参加。
      石桥村村民委员会
      2026年3月2日
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Tingwen.run(args, Console.over("", out, err));
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void itServesTheFolderUntilItIsEnded() throws Exception {
    Files.writeString(folder.resolve("tree.txt"), NOTICE);
    Files.writeString(folder.resolve("poem.txt"), "白日依山尽，黄河入海流。\n");
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Integer> code =
          thread.submit(() -> run("kiosk", "--notices", folder.toString(), "--port", "0"));
      String page = page(address());
      assertTrue(page.contains("关于召开春季植树动员会议的通知"), page);
      assertEquals(1, err().lines().filter(line -> line.contains("poem.txt")).count(), err());
      thread.shutdownNow();
      assertEquals(ExitCode.DONE, code.get());
    } finally {
      thread.shutdownNow();
    }
  }

  private String address() {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      Matcher address = Pattern.compile("at (http://\\S+)").matcher(err());
      if (address.find()) {
        return address.group(1);
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("no address told: " + err());
  }

  private static String page(String address) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  @Test
  void whatIsNoFolderEndsWithFive() {
    assertEquals(ExitCode.UNREADABLE, run("kiosk", "--notices", folder.resolve("no").toString()));
    assertTrue(err().contains("Not a folder"), err());
  }

  @Test
  void anImpossiblePortEndsWithTwo() {
    assertEquals(ExitCode.USAGE, run("kiosk", "--notices", folder.toString(), "--port", "70000"));
    assertEquals(ExitCode.USAGE, run("kiosk"));
  }

  @Test
  void aTakenPortIsSaidPlainly() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = "" + other.getLocalPort();
      assertEquals(ExitCode.FAILED, run("kiosk", "--notices", folder.toString(), "--port", port));
      assertTrue(err().contains("Port " + port + " is taken"), err());
    }
  }
}
