package io.github.tingwen.archive;

import io.github.tingwen.convert.NoticeWriters;
import io.github.tingwen.parse.NotAMeetingNoticeException;
import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.parse.ParsedNotice;
import io.github.tingwen.parse.TextTooLongException;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * Converts every notice of an archive, each one exactly once, on any number of machines.
 *
 * <p>Input: a folder of UTF-8 text files. Output: a folder of part files with one line for each
 * input, its name, what became of it and the result, separated by tabs. A task that dies is run
 * again by Spark from the same inputs; the part file of a failed attempt is never committed, so
 * nothing is lost or doubled.
 */
public class ArchiveJob implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String format;

  /** Makes a job that writes {@code format}, such as {@code json}. */
  public ArchiveJob(String format) {
    this.format = format;
  }

  /**
   * Runs the job and returns how many inputs had each {@link Outcome}.
   *
   * @param partitions number of tasks; several times the number of cores
   */
  public Map<Outcome, Long> run(
      JavaSparkContext spark, String input, String output, int partitions) {
    JavaPairRDD<String, String> papers = spark.wholeTextFiles(input, partitions);
    JavaRDD<Line> lines = papers.repartition(partitions).map(this::convert);
    lines.map(Line::text).saveAsTextFile(output);
    return count(spark, output);
  }

  private static Map<Outcome, Long> count(JavaSparkContext spark, String output) {
    Map<Outcome, Long> counts = new TreeMap<>();
    spark
        .textFile(output)
        .mapToPair(line -> new Tuple2<>(line.split("\t", 3)[1], 1L))
        .reduceByKey(Long::sum)
        .collectAsMap()
        .forEach((name, number) -> counts.put(Outcome.valueOf(name), number));
    return counts;
  }

  /** Converts one paper; what a task does again if it dies. */
  Line convert(Tuple2<String, String> paper) {
    String name = paper._1().substring(paper._1().lastIndexOf('/') + 1);
    try {
      ParsedNotice parsed = Tools.PARSER.parse(paper._2());
      String text = NoticeWriters.of(format).orElseThrow().write(parsed.notice()).text();
      return new Line(name, Outcome.CONVERTED, oneLine(text));
    } catch (NotAMeetingNoticeException e) {
      return new Line(name, Outcome.NOT_A_MEETING_DOCUMENT, e.kind().name());
    } catch (TextTooLongException e) {
      return new Line(name, Outcome.TOO_LONG, Integer.toString(e.length()));
    }
  }

  /** Writes line ends and tabs as \n and \t, a backslash as two, so that a result is one field. */
  private static String oneLine(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }

  /** What became of an input. */
  public enum Outcome {
    /** It was converted. */
    CONVERTED,
    /** It is another kind of paper; the result names which. */
    NOT_A_MEETING_DOCUMENT,
    /** It is over the parser's limit; the result is its length. */
    TOO_LONG
  }

  /** One input and what became of it. */
  record Line(String name, Outcome outcome, String result) implements Serializable {
    String text() {
      return name + "\t" + outcome + "\t" + result;
    }
  }

  /** What a task needs, made once on each machine. */
  private static final class Tools {
    static final NoticeParser PARSER = NoticeParser.builder().build();
  }
}
