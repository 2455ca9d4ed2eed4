package io.github.tingwen.tts.measure;

import io.github.tingwen.Notices;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.parse.NoticeParser;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Parses generated notices and writes each as JSON, on one thread and on two, after a tenth of them
 * has warmed the machine up.
 *
 * <p>Argument: the number of notices, 10,000 by default.
 */
final class Batch {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private Batch() {}

  public static void main(String[] args) throws InterruptedException {
    List<String> papers =
        InventedPapers.papers(args.length > 0 ? Integer.parseInt(args[0]) : 10_000);
    convert(papers.subList(0, papers.size() / 10), 2);
    double heap = Processor.heapMegabytes();
    for (int threads = 1; threads <= 2; threads++) {
      double before = Processor.seconds();
      long start = System.nanoTime();
      convert(papers, threads);
      double wall = (System.nanoTime() - start) / 1e9;
      double busy = Processor.seconds() - before;
      System.out.printf(
          "%d notices, %d thread(s): %.1f s, %.0f a second; %.1f s of processor time, %.2f ms each%n",
          papers.size(), threads, wall, papers.size() / wall, busy, 1000 * busy / papers.size());
    }
    System.out.printf("heap %.1f MB before, %.1f MB after%n", heap, Processor.heapMegabytes());
  }

  private static void convert(List<String> papers, int threads) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    for (String paper : papers) {
      pool.execute(() -> convert(paper));
    }
    pool.shutdown();
    if (!pool.awaitTermination(1, TimeUnit.HOURS)) {
      throw new IllegalStateException("not done within an hour");
    }
  }

  private static void convert(String paper) {
    MeetingNotice notice = PARSER.parse(paper).notice();
    if (Notices.toJson(notice).isEmpty() || notice.header().time().isEmpty()) {
      throw new IllegalStateException("not understood: " + paper);
    }
  }
}
