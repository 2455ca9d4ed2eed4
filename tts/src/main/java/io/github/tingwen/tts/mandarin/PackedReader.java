package io.github.tingwen.tts.mandarin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the packed tables beside the classes: big-endian numbers, varints of seven bits a byte.
 *
 * <p>For use by one thread.
 */
final class PackedReader {

  private final String name;
  private final byte[] bytes;
  private int at;

  private PackedReader(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Opens a resource of this package and checks that it begins with {@code magic}. */
  static PackedReader open(String name, String magic) {
    try (InputStream in = PackedReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      PackedReader reader = new PackedReader(name, in.readAllBytes());
      reader.expect(magic);
      return reader;
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable: " + name, e);
    }
  }

  private void expect(String magic) {
    String found = new String(bytes(magic.length()), StandardCharsets.US_ASCII);
    if (!found.equals(magic)) {
      throw new IllegalStateException(name + " begins with " + found + " and not with " + magic);
    }
  }

  int varint() {
    int value = 0;
    int shift = 0;
    byte b;
    do {
      b = bytes[at++];
      value |= (b & 0x7F) << shift;
      shift += 7;
    } while (b < 0);
    return value;
  }

  int unsignedByte() {
    return bytes[at++] & 0xFF;
  }

  int unsignedShort() {
    return unsignedByte() << 8 | unsignedByte();
  }

  float real() {
    return Float.intBitsToFloat(unsignedShort() << 16 | unsignedShort());
  }

  byte[] bytes(int length) {
    byte[] part = new byte[length];
    System.arraycopy(bytes, at, part, 0, length);
    at += length;
    return part;
  }

  /** Reads a varint length and so many bytes of UTF-8. */
  String text() {
    return new String(bytes(varint()), StandardCharsets.UTF_8);
  }

  String[] texts() {
    String[] texts = new String[varint()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text();
    }
    return texts;
  }

  /** Reads {@code count} rising numbers written as differences. */
  int[] rising(int count) {
    int[] values = new int[count];
    int last = 0;
    for (int i = 0; i < count; i++) {
      last += varint();
      values[i] = last;
    }
    return values;
  }
}
