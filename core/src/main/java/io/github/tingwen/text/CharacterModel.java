package io.github.tingwen.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * How likely one character is to follow another in Chinese prose, by counts of real sentences.
 *
 * <p>Costs are tenths of {@code -ln P}. Traditional characters are looked up by their Simplified
 * form. The file and its source are described in {@code core/data/make_model.py}. Immutable and
 * thread-safe; read from {@code repair-model.bin} at first use.
 */
final class CharacterModel {

  /** The border of a sentence. */
  static final char BORDER = 0;

  private static final int OTHER = 1;

  /** Added for going on after the end of a sentence. */
  private static final int NEXT_SENTENCE = 30;

  /** Added for a character the counts have not seen. */
  private static final int UNSEEN = 30;

  private final short[] indexOf = new short[Character.MAX_VALUE + 1];
  private final int[] alone;
  private final int[] backOff;
  private final Rows pairs;
  private final int[] contexts;
  private final Rows triples;

  private static final class Shared {
    static final CharacterModel INSTANCE = load();
  }

  /** Returns the one model. */
  static CharacterModel shared() {
    return Shared.INSTANCE;
  }

  private CharacterModel(DataInputStream in) throws IOException {
    int step = in.readUnsignedByte();
    int size = in.readUnsignedShort();
    byte[] high = in.readNBytes(size);
    byte[] low = in.readNBytes(size);
    Arrays.fill(indexOf, (short) OTHER);
    for (int i = 0; i < size; i++) {
      indexOf[(high[i] & 255) << 8 | low[i] & 255] = (short) i;
    }
    alone = costs(in, size, step);
    backOff = costs(in, size, step);
    pairs = Rows.read(in, size, step);
    contexts = gaps(in, (int) varint(in));
    triples = Rows.read(in, contexts.length, step);
  }

  /** Rows of ascending keys, each key with a cost; the arrays are never written once it is made. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Rows(int[] start, int[] keys, int[] costs) {

    static Rows read(DataInputStream in, int rows, int step) throws IOException {
      int[] start = new int[rows + 1];
      int[] keys = new int[1 << 16];
      for (int i = 0; i < rows; i++) {
        int[] row = gaps(in, (int) varint(in));
        start[i + 1] = start[i] + row.length;
        if (start[i + 1] > keys.length) {
          keys = Arrays.copyOf(keys, 2 * start[i + 1]);
        }
        System.arraycopy(row, 0, keys, start[i], row.length);
      }
      return new Rows(start, keys, CharacterModel.costs(in, start[rows], step));
    }

    /** The cost of a key in a row; -1 if it is not there. */
    int cost(int row, int key) {
      int at = Arrays.binarySearch(keys, start[row], start[row + 1], key);
      return at < 0 ? -1 : costs[at];
    }
  }

  private static int[] costs(DataInputStream in, int count, int step) throws IOException {
    byte[] steps = in.readNBytes(count);
    int[] costs = new int[count];
    for (int i = 0; i < count; i++) {
      costs[i] = (steps[i] & 255) * step;
    }
    return costs;
  }

  private static int[] gaps(DataInputStream in, int count) throws IOException {
    int[] keys = new int[count];
    int key = 0;
    for (int i = 0; i < count; i++) {
      key += (int) varint(in);
      keys[i] = key;
    }
    return keys;
  }

  private static long varint(DataInputStream in) throws IOException {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      long b = in.readUnsignedByte();
      value |= (b & 127) << shift;
      if (b < 128) {
        return value;
      }
    }
  }

  private static CharacterModel load() {
    try (InputStream file = CharacterModel.class.getResourceAsStream("repair-model.bin");
        DataInputStream in =
            new DataInputStream(new InflaterInputStream(file, new Inflater(true), 1 << 16))) {
      return new CharacterModel(in);
    } catch (IOException broken) {
      throw new UncheckedIOException("repair-model.bin cannot be read", broken);
    }
  }

  /**
   * Returns the cost of {@code next} after two others. The counts are of single sentences; in a
   * paper another one can follow.
   */
  int cost(char second, char last, char next) {
    int within = costWithin(second, last, next);
    boolean isEnd = last == '。' || last == '！' || last == '？';
    return isEnd ? Math.min(within, costWithin(BORDER, BORDER, next) + NEXT_SENTENCE) : within;
  }

  private int costWithin(char second, char last, char next) {
    int a = indexOf[counted(last)];
    int b = indexOf[counted(next)];
    int context = Arrays.binarySearch(contexts, indexOf[counted(second)] * alone.length + a);
    int triple = context < 0 ? -1 : triples.cost(context, b);
    if (triple >= 0) {
      return triple;
    }
    int pair = pairs.cost(a, b);
    return pair >= 0 ? pair : backOff[a] + alone[b] + (b == OTHER ? UNSEEN : 0);
  }

  /** Returns the cost of a character where nothing is known of its neighbours. */
  int rarity(char c) {
    int index = indexOf[counted(c)];
    return alone[index] + (index == OTHER ? UNSEEN : 0);
  }

  /** Returns the character under which another one is counted. */
  private static char counted(char c) {
    char half = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
    if (half >= '0' && half <= '9') {
      return '0';
    }
    if (half < ' ') {
      return BORDER;
    }
    if (half < 0x80) {
      return Character.isLetter(half) ? 'a' : half;
    }
    return ScriptCharacters.folded(half);
  }
}
