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
  private final int[] rowStart;
  private final int[] followers;
  private final byte[] followerCosts;
  private final long[] triples;
  private final byte[] tripleCosts;

  private static final class Shared {
    static final CharacterModel INSTANCE = load();
  }

  /** Returns the one model. */
  static CharacterModel shared() {
    return Shared.INSTANCE;
  }

  private CharacterModel(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    alone = new int[size];
    backOff = new int[size];
    rowStart = new int[size + 1];
    Arrays.fill(indexOf, (short) OTHER);
    for (int i = 0; i < size; i++) {
      indexOf[in.readUnsignedShort()] = (short) i;
      alone[i] = in.readUnsignedByte();
      backOff[i] = in.readUnsignedByte();
    }
    Rows rows = new Rows(in);
    for (int i = 0; i < size; i++) {
      rows.readOne();
      rowStart[i + 1] = rows.count;
    }
    followers = Arrays.stream(rows.keys).mapToInt(key -> (int) key).toArray();
    followerCosts = rows.costs;
    Rows last = new Rows(in);
    last.readOne();
    triples = Arrays.copyOf(last.keys, last.count);
    tripleCosts = last.costs;
  }

  /** Rows of ascending keys, written as gaps, each with a cost. */
  private static final class Rows {

    private final DataInputStream in;
    private long[] keys = new long[1 << 16];
    private byte[] costs = new byte[1 << 16];
    private int count;

    Rows(DataInputStream in) {
      this.in = in;
    }

    void readOne() throws IOException {
      long key = 0;
      for (long left = readVarint(); left > 0; left--, count++) {
        if (count == keys.length) {
          keys = Arrays.copyOf(keys, 2 * count);
          costs = Arrays.copyOf(costs, 2 * count);
        }
        key += readVarint();
        keys[count] = key;
        costs[count] = in.readByte();
      }
    }

    private long readVarint() throws IOException {
      long value = 0;
      for (int shift = 0; ; shift += 7) {
        long b = in.readUnsignedByte();
        value |= (b & 127) << shift;
        if (b < 128) {
          return value;
        }
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
    long size = alone.length;
    int a = indexOf[counted(last)];
    int b = indexOf[counted(next)];
    int triple = Arrays.binarySearch(triples, (indexOf[counted(second)] * size + a) * size + b);
    if (triple >= 0) {
      return tripleCosts[triple] & 255;
    }
    int pair = Arrays.binarySearch(followers, rowStart[a], rowStart[a + 1], b);
    if (pair >= 0) {
      return followerCosts[pair] & 255;
    }
    return backOff[a] + alone[b] + (b == OTHER ? UNSEEN : 0);
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
