package io.github.tingwen.tts.mandarin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Readings of single characters, the usual one first, and the folding of Traditional characters.
 *
 * <p>Readings come from CC-CEDICT and Unihan. For the Han characters that nobody has recorded a
 * Mandarin reading of (most of the extensions), the radical is known and its name is read.
 *
 * <p>Immutable and thread-safe.
 */
final class CharacterTable {

  private static final int[] NONE = {};
  private static final int FIRST_RADICAL = 0x2F00; // ⼀, Kangxi radical 1

  private final SyllableTable syllables;
  private final int[] characters;
  private final int[][] readings;
  private final List<List<List<String>>> others;
  private final int[] directory = new int[0x10000];
  private final char[] folded = new char[0x10000];
  private final int[] radicalRuns;
  private final byte[] radicals;

  private CharacterTable(SyllableTable syllables, PackedReader in) {
    this.syllables = syllables;
    characters = new int[in.varint()];
    readings = new int[characters.length][];
    readReadings(in);
    others = Arrays.stream(readings).map(this::othersOf).toList();
    readFolding(in);
    radicalRuns = new int[in.varint()];
    radicals = new byte[radicalRuns.length];
    readRadicals(in);
  }

  static CharacterTable read(SyllableTable syllables, PackedReader in) {
    return new CharacterTable(syllables, in);
  }

  private void readReadings(PackedReader in) {
    int last = 0;
    for (int i = 0; i < characters.length; i++) {
      last += in.varint();
      characters[i] = last;
      readings[i] = new int[in.varint()];
      if (last < directory.length) {
        directory[last] = i + 1;
      }
    }
    for (int[] row : readings) {
      for (int k = 0; k < row.length; k++) {
        row[k] = in.varint();
      }
    }
  }

  /**
   * For each of a character's readings, the other ones; made once, because every trace wants them.
   */
  private List<List<String>> othersOf(int[] row) {
    List<List<String>> lists = new ArrayList<>(row.length);
    for (int chosen = 0; chosen < row.length; chosen++) {
      List<String> list = new ArrayList<>(row.length);
      for (int k = 0; k < row.length; k++) {
        if (k != chosen) {
          list.add(syllables.pinyin(row[k]));
        }
      }
      lists.add(List.copyOf(list));
    }
    return lists;
  }

  private void readFolding(PackedReader in) {
    for (int c = 0; c < folded.length; c++) {
      folded[c] = (char) c;
    }
    for (int traditional : in.rising(in.varint())) {
      folded[traditional] = 0;
    }
    for (int c = 1; c < folded.length; c++) {
      if (folded[c] == 0) {
        folded[c] = (char) in.unsignedShort();
      }
    }
  }

  private void readRadicals(PackedReader in) {
    int last = 0;
    for (int i = 0; i < radicalRuns.length; i++) {
      last += in.varint();
      radicalRuns[i] = last;
      radicals[i] = (byte) in.unsignedByte();
    }
  }

  SyllableTable syllables() {
    return syllables;
  }

  /** Returns the numbers of the character's syllables, the usual first; empty if unknown. */
  int[] readings(int codePoint) {
    int at = find(codePoint);
    return at < 0 ? NONE : readings[at];
  }

  private int find(int codePoint) {
    return codePoint < directory.length
        ? directory[codePoint] - 1
        : Arrays.binarySearch(characters, codePoint);
  }

  /** Returns a character's readings but for one. */
  List<String> others(int codePoint, int chosen) {
    int at = find(codePoint);
    for (int k = 0; at >= 0 && k < readings[at].length; k++) {
      if (readings[at][k] == chosen) {
        return others.get(at).get(k);
      }
    }
    return List.of();
  }

  /**
   * Returns the Simplified character that stands for {@code c} in words; most stand for themselves.
   */
  char folded(char c) {
    return folded[c];
  }

  /** Returns {@code text} with every character folded; of the same length. */
  String folded(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = folded[chars[i]];
    }
    return new String(chars);
  }

  /** Returns the radical (as a Kangxi radical sign) of a Han character without readings, or 0. */
  int radical(int codePoint) {
    int at = Arrays.binarySearch(radicalRuns, codePoint);
    int run = at >= 0 ? at : -at - 2;
    return run < 0 ? 0 : FIRST_RADICAL - 1 + (radicals[run] & 0xFF);
  }
}
