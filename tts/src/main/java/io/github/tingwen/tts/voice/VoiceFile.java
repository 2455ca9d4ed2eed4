package io.github.tingwen.tts.voice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The container of a voice: a checked header, settings and named tensors (docs/voice-format.md §1).
 *
 * <p>Immutable and thread-safe.
 */
final class VoiceFile {

  private static final byte[] MAGIC = "TWVOICE\n".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int HEADER_BYTES = 16;
  private static final int MAX_BYTES = 64 << 20; // golden vectors are the largest such files

  private final Map<String, String> settings;
  private final Map<String, Tensor> tensors;

  private VoiceFile(Map<String, String> settings, Map<String, Tensor> tensors) {
    this.settings = Map.copyOf(settings);
    this.tensors = Map.copyOf(tensors);
  }

  /**
   * Reads a whole voice file.
   *
   * @throws VoiceFormatException if it is not one, of another version, or damaged
   */
  static VoiceFile read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new VoiceFormatException("voice file larger than " + MAX_BYTES + " bytes");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    checkHeader(buffer, bytes);
    try {
      Map<String, String> settings = readSettings(buffer);
      Map<String, Tensor> tensors = new HashMap<>();
      for (int left = count(buffer, buffer.getInt(), 1); left > 0; left--) {
        Tensor tensor = readTensor(buffer);
        tensors.put(tensor.name(), tensor);
      }
      return new VoiceFile(settings, tensors);
    } catch (BufferUnderflowException e) {
      throw new VoiceFormatException("voice file ends too early, at byte " + buffer.position());
    }
  }

  private static void checkHeader(ByteBuffer buffer, byte[] bytes) throws VoiceFormatException {
    if (bytes.length < HEADER_BYTES
        || !ByteBuffer.wrap(MAGIC).equals(buffer.slice(0, MAGIC.length))) {
      throw new VoiceFormatException("not a voice file: the first bytes are not TWVOICE");
    }
    buffer.position(MAGIC.length);
    int version = buffer.getInt();
    if (version != VERSION) {
      throw new VoiceFormatException("voice file version " + version + ", expected " + VERSION);
    }
    CRC32 crc = new CRC32();
    crc.update(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES);
    int stored = buffer.getInt();
    if (stored != (int) crc.getValue()) {
      throw new VoiceFormatException(
          String.format(
              Locale.ROOT,
              "voice file damaged: checksum %08x, expected %08x",
              crc.getValue(),
              stored));
    }
  }

  private static Map<String, String> readSettings(ByteBuffer buffer) throws VoiceFormatException {
    byte[] text = new byte[count(buffer, buffer.getInt(), 1)];
    buffer.get(text);
    Map<String, String> settings = new HashMap<>();
    for (String line : new String(text, StandardCharsets.UTF_8).split("\n", -1)) {
      int equals = line.indexOf('=');
      if (equals > 0 && line.charAt(0) != '#') {
        settings.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return settings;
  }

  private static Tensor readTensor(ByteBuffer buffer) throws VoiceFormatException {
    byte[] name = new byte[buffer.get() & 0xFF];
    buffer.get(name);
    int type = buffer.get();
    int[] shape = readShape(buffer);
    long size = 1;
    for (int items : shape) {
      size = count(buffer, size * items, type == 0 ? Float.BYTES : 1);
    }
    float[] values = new float[(int) size];
    switch (type) {
      case 0 -> buffer.asFloatBuffer().get(values);
      case 1 -> readScaled(buffer, shape[0], values);
      default -> throw new VoiceFormatException("tensor of unknown type " + type);
    }
    if (type == 0) {
      buffer.position(buffer.position() + values.length * Float.BYTES);
    }
    return new Tensor(new String(name, StandardCharsets.US_ASCII), shape, values);
  }

  private static int[] readShape(ByteBuffer buffer) throws VoiceFormatException {
    int[] shape = new int[buffer.get() & 0xFF];
    for (int d = 0; d < shape.length; d++) {
      shape[d] = buffer.getInt();
    }
    if (shape.length == 0 || Arrays.stream(shape).anyMatch(items -> items < 1)) {
      throw new VoiceFormatException(
          "voice file damaged: a tensor of shape " + Arrays.toString(shape));
    }
    return shape;
  }

  private static void readScaled(ByteBuffer buffer, int rows, float[] values) {
    float[] scales = new float[rows];
    for (int r = 0; r < rows; r++) {
      scales[r] = buffer.getFloat();
    }
    int columns = values.length / rows;
    for (int i = 0; i < values.length; i++) {
      values[i] = scales[i / columns] * buffer.get();
    }
  }

  private static int count(ByteBuffer buffer, long items, int bytesEach)
      throws VoiceFormatException {
    if (items < 0 || items > buffer.remaining() / bytesEach) {
      throw new VoiceFormatException(
          "voice file damaged: " + items + " items announced at byte " + buffer.position());
    }
    return (int) items;
  }

  boolean has(String tensor) {
    return tensors.containsKey(tensor);
  }

  /** Returns a tensor; a voice without it cannot be used. */
  Tensor tensor(String name) throws VoiceFormatException {
    Tensor found = tensors.get(name);
    if (found == null) {
      throw new VoiceFormatException("voice file has no tensor " + name);
    }
    return found;
  }

  /** Returns a setting; a voice without it cannot be used. */
  String text(String key) throws VoiceFormatException {
    String found = settings.get(key);
    if (found == null) {
      throw new VoiceFormatException("voice file has no setting " + key);
    }
    return found;
  }

  double number(String key) throws VoiceFormatException {
    return number(key, text(key));
  }

  /** Returns a whole number within bounds, both included. */
  int whole(String key, int least, int most) throws VoiceFormatException {
    return whole(key, text(key), least, most);
  }

  /** Returns a comma-separated setting of numbers. */
  double[] numbers(String key) throws VoiceFormatException {
    List<String> values = list(key);
    double[] numbers = new double[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(key, values.get(i));
    }
    return numbers;
  }

  /** Returns a comma-separated setting of whole numbers within bounds, both included. */
  int[] wholes(String key, int least, int most) throws VoiceFormatException {
    List<String> values = list(key);
    int[] wholes = new int[values.size()];
    for (int i = 0; i < wholes.length; i++) {
      wholes[i] = whole(key, values.get(i), least, most);
    }
    return wholes;
  }

  private static double number(String key, String value) throws VoiceFormatException {
    try {
      double number = Double.parseDouble(value.strip());
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new VoiceFormatException("setting " + key + " is not a number: " + value);
  }

  private static int whole(String key, String value, int least, int most)
      throws VoiceFormatException {
    double number = number(key, value);
    if (number != Math.rint(number) || number < least || number > most) {
      throw new VoiceFormatException(
          "setting " + key + " is not from " + least + " to " + most + ": " + value);
    }
    return (int) number;
  }

  /** Returns a comma-separated setting; an empty one gives an empty list. */
  List<String> list(String key) throws VoiceFormatException {
    String value = text(key).strip();
    return value.isEmpty() ? List.of() : List.of(value.split(",", -1));
  }
}
