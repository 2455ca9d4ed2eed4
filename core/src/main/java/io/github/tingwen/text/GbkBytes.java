package io.github.tingwen.text;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The two bytes of each character in GBK, and back.
 *
 * <p>Pairs without a character in GBK decode to none, but the private-use characters by which
 * damaged pages show them (code page 936, GB 18030) are encoded all the same. Immutable and
 * thread-safe.
 */
final class GbkBytes {

  /** The smallest lead byte and trail byte, and the largest of either. */
  static final int FIRST_LEAD = 0x81;

  static final int LAST_BYTE = 0xFE;
  static final int FIRST_TRAIL = 0x40;

  /** Standing for no character or no bytes. */
  static final int NONE = 0;

  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char[] DECODED = new char[0x10000];
  private static final char[] ENCODED = new char[Character.MAX_VALUE + 1];

  static {
    byte[] pair = new byte[2];
    for (int lead = FIRST_LEAD; lead <= LAST_BYTE; lead++) {
      for (int trail = FIRST_TRAIL; trail <= LAST_BYTE; trail++) {
        pair[0] = (byte) lead;
        pair[1] = (byte) trail;
        char shown = userDefined(lead, trail);
        if (shown == NONE) {
          shown = DECODED[lead << 8 | trail] = decoded(pair, GBK);
        }
        if (shown == NONE) {
          shown = decoded(pair, GB18030);
        }
        ENCODED[shown] = (char) (lead << 8 | trail);
      }
    }
    Arrays.fill(ENCODED, 0, 0x80, (char) NONE);
  }

  private GbkBytes() {}

  /** Returns the character of a byte pair, or {@link #NONE}. */
  static char decode(int lead, int trail) {
    return DECODED[lead << 8 | trail];
  }

  /** Returns lead byte * 256 + trail byte of a character, or {@link #NONE} if it has no two. */
  static int encode(char c) {
    return ENCODED[c];
  }

  private static char decoded(byte[] pair, Charset charset) {
    String text = new String(pair, charset);
    return text.length() == 1 && text.charAt(0) != '\uFFFD' ? text.charAt(0) : NONE;
  }

  /** The private-use character that code page 936 gives to a pair left to users. */
  private static char userDefined(int lead, int trail) {
    if (trail >= 0xA1 && lead >= 0xAA && lead <= 0xAF) {
      return (char) (0xE000 + (lead - 0xAA) * 94 + trail - 0xA1);
    }
    if (trail >= 0xA1 && lead >= 0xF8) {
      return (char) (0xE234 + (lead - 0xF8) * 94 + trail - 0xA1);
    }
    if (trail <= 0xA0 && trail != 0x7F && lead >= 0xA1 && lead <= 0xA7) {
      return (char) (0xE4C6 + (lead - 0xA1) * 96 + trail - (trail > 0x7F ? 0x41 : 0x40));
    }
    return NONE;
  }
}
