package io.github.tingwen.archive;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** {@code Archive INPUT OUTPUT [FORMAT] [PARTITIONS]}: the job as a program for spark-submit. */
public final class Archive {

  private Archive() {}

  /** Runs the job on the cluster that spark-submit names, or on this machine's cores. */
  public static void main(String[] args) {
    if (args.length < 2) {
      System.err.println("usage: Archive INPUT OUTPUT [FORMAT] [PARTITIONS]");
      System.exit(2);
    }
    String format = args.length > 2 ? args[2] : "json";
    int partitions = args.length > 3 ? Integer.parseInt(args[3]) : 64;
    SparkConf settings = new SparkConf().setAppName("tingwen archive").setIfMissing("spark.master", "local[*,4]");
    try (JavaSparkContext spark = new JavaSparkContext(settings)) {
      System.out.println(new ArchiveJob(format).run(spark, args[0], args[1], partitions));
    }
  }
}
