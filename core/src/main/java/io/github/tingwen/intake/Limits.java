package io.github.tingwen.intake;

/**
 * What a file may cost, so that a hostile one cannot exhaust the machine.
 *
 * @param fileBytes bytes of the file as it is
 * @param textBytes bytes of plain text or HTML, and characters of any text that comes out
 * @param zipEntries entries of an archive
 * @param expandedBytes bytes of an archive unpacked
 * @param depth nesting of elements
 */
record Limits(int fileBytes, int textBytes, int zipEntries, long expandedBytes, int depth) {

  /** Below this many unpacked bytes the ratio is not looked at: small files pack very well. */
  static final long RATIO_FLOOR = 1 << 20;

  /** Unpacked to packed; ordinary documents stay below 30. */
  static final long RATIO = 100;

  static final Limits DEFAULT = new Limits(64 << 20, 4 << 20, 2_000, 64L << 20, 512);

  Limits {
    if (fileBytes < 1 || textBytes < 1 || zipEntries < 1 || expandedBytes < 1 || depth < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
