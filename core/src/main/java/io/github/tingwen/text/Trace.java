package io.github.tingwen.text;

/**
 * Where each character of a passage stood in the caller's text; {@code -1} for words the library
 * added.
 *
 * <p>Immutable and thread-safe.
 */
sealed interface Trace {

  /** The original index at which character {@code index} begins, or -1. */
  int start(int index);

  /** The original index after character {@code index}, or -1. */
  int end(int index);

  /** This trace seen from character {@code by} on. */
  Trace from(int by);

  /** Characters that stand in the original one to one, beginning at {@code offset}. */
  record Identity(int offset) implements Trace {
    @Override
    public int start(int index) {
      return offset + index;
    }

    @Override
    public int end(int index) {
      return offset + index + 1;
    }

    @Override
    public Trace from(int by) {
      return new Identity(offset + by);
    }
  }

  /** Characters that stand nowhere in the original. */
  record Nowhere() implements Trace {
    @Override
    public int start(int index) {
      return -1;
    }

    @Override
    public int end(int index) {
      return -1;
    }

    @Override
    public Trace from(int by) {
      return this;
    }
  }

  /** Characters looked up one by one; the arrays are never written after construction. */
  @SuppressWarnings("ArrayRecordComponent") // compared by Passage, never by this record's equals
  record Table(int[] starts, int[] ends, int offset) implements Trace {
    @Override
    public int start(int index) {
      return starts[offset + index];
    }

    @Override
    public int end(int index) {
      return ends[offset + index];
    }

    @Override
    public Trace from(int by) {
      return new Table(starts, ends, offset + by);
    }
  }
}
