package io.github.tingwen.sample;

import java.io.IOException;

/**
 * Records anew how the parser reads the sample: {@code figures.tsv} and {@code understood}. To be
 * run from the folder of the module after a rule was changed on purpose; the difference is the
 * review.
 */
public final class SampleRecords {

  private SampleRecords() {}

  /** Writes both. */
  public static void main(String[] args) throws IOException {
    SampleFigures.record();
    SampleUnderstandingTest.record();
  }
}
