package io.github.tingwen.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a site does that publishes Traditional text after a find-and-replace on its GBK bytes.
 *
 * <p>Each listed character gets its pinyin in brackets, also where its two bytes lie astride two
 * characters; then the bytes are cut at ！, ？ and 。 wherever their pairs occur, and each piece is
 * decoded by itself. Written from observed pages, knows nothing of the repair.
 */
final class BytewiseDamage {

  /** What a page shows for a lead byte and a byte that cannot follow it. */
  enum Decoder {
    /** One question mark for both (observed). */
    SWALLOWS,
    /** A question mark for the lead byte; the other byte is read again. */
    KEEPS
  }

  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[][] CUTS = {
    {(byte) 0xA3, (byte) 0xA1}, {(byte) 0xA3, (byte) 0xBF}, {(byte) 0xA1, (byte) 0xA3}
  };

  private final Map<Character, String> glosses;
  private final Decoder decoder;

  BytewiseDamage(Map<Character, String> glosses, Decoder decoder) {
    this.glosses = new LinkedHashMap<>(glosses);
    this.decoder = decoder;
  }

  static boolean canEncode(String text) {
    return GBK.newEncoder().canEncode(text);
  }

  /** Returns the text with glosses only, none astride, as a careful tool would write it. */
  String glossed(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c);
      if (glosses.containsKey(c)) {
        out.append('(').append(glosses.get(c)).append(')');
      }
    }
    return out.toString();
  }

  String damaged(String text) {
    byte[] bytes = text.getBytes(GBK);
    for (Map.Entry<Character, String> gloss : glosses.entrySet()) {
      byte[] host = gloss.getKey().toString().getBytes(GBK);
      byte[] with = (gloss.getKey() + "(" + gloss.getValue() + ")").getBytes(GBK);
      bytes = replaced(bytes, host, with);
    }
    List<byte[]> pieces = List.of(bytes);
    for (byte[] cut : CUTS) {
      List<byte[]> finer = new ArrayList<>();
      pieces.forEach(piece -> cutAt(piece, cut, finer));
      pieces = finer;
    }
    StringBuilder page = new StringBuilder();
    pieces.forEach(piece -> decode(piece, page));
    return page.toString();
  }

  private static byte[] replaced(byte[] bytes, byte[] from, byte[] to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 2);
    for (int i = 0; i < bytes.length; ) {
      if (startsWith(bytes, i, from)) {
        out.writeBytes(to);
        i += from.length;
      } else {
        out.write(bytes[i++]);
      }
    }
    return out.toByteArray();
  }

  private static void cutAt(byte[] bytes, byte[] cut, List<byte[]> pieces) {
    if (isCut(bytes)) {
      pieces.add(bytes);
      return;
    }
    int from = 0;
    for (int i = 0; i < bytes.length; ) {
      if (startsWith(bytes, i, cut)) {
        pieces.add(java.util.Arrays.copyOfRange(bytes, from, i));
        pieces.add(cut);
        i += 2;
        from = i;
      } else {
        i++;
      }
    }
    pieces.add(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
  }

  private static boolean isCut(byte[] bytes) {
    for (byte[] cut : CUTS) {
      if (bytes == cut) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int at, byte[] part) {
    for (int i = 0; i < part.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != part[i]) {
        return false;
      }
    }
    return true;
  }

  private void decode(byte[] bytes, StringBuilder page) {
    for (int i = 0; i < bytes.length; ) {
      int lead = bytes[i] & 0xFF;
      int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
      if (lead <= 0x80) {
        page.append(lead == 0x80 ? '€' : (char) lead);
        i++;
      } else if (trail < 0x40 || trail == 0x7F) {
        page.append('?');
        i += decoder == Decoder.SWALLOWS && trail > 0x20 ? 2 : 1;
      } else {
        page.append(pair(bytes, i));
        i += 2;
      }
    }
  }

  private static String pair(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int trail = bytes[at + 1] & 0xFF;
    if (lead >= 0xF8 && trail >= 0xA1) {
      return String.valueOf((char) (0xE234 + 94 * (lead - 0xF8) + trail - 0xA1));
    }
    if (lead >= 0xAA && lead <= 0xAF && trail >= 0xA1) {
      return String.valueOf((char) (0xE000 + 94 * (lead - 0xAA) + trail - 0xA1));
    }
    String text = new String(bytes, at, 2, GBK);
    return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, at, 2, GB18030);
  }
}
