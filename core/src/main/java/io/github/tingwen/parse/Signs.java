package io.github.tingwen.parse;

/**
 * A few characters asked for at every place of a text: most others are told from them by a hash of
 * six bits, without a look at the list.
 *
 * <p>Immutable and thread-safe.
 */
record Signs(String all, long hashes) {

  static Signs of(String all) {
    return new Signs(
        all, all.chars().mapToLong(c -> 1L << hash((char) c)).reduce(0, (a, b) -> a | b));
  }

  boolean has(char c) {
    return (hashes >>> hash(c) & 1) != 0 && all.indexOf(c) >= 0;
  }

  /** From 0 to 63: the highest bits of the product with the golden ratio. */
  private static int hash(char c) {
    return c * 0x9E3779B9 >>> 26;
  }
}
