package io.github.tingwen.tts.voice;

/**
 * Describes a phone in its neighbourhood by a vector: embeddings of five units, three tones and the
 * position, through dense layers (docs/voice-format.md §3).
 *
 * <p>Immutable and thread-safe.
 */
final class PhoneEncoder {

  private final Tensor unit;
  private final Tensor tone;
  private final Tensor position;
  private final Dense layers;

  private PhoneEncoder(Tensor unit, Tensor tone, Tensor position, Dense layers) {
    this.unit = unit;
    this.tone = tone;
    this.position = position;
    this.layers = layers;
  }

  static PhoneEncoder read(VoiceFile file, String net) throws VoiceFormatException {
    return new PhoneEncoder(
        file.tensor(net + ".unit"),
        file.tensor(net + ".tone"),
        file.tensor(net + ".pos"),
        Dense.read(file, net + ".enc"));
  }

  float[] encode(Phones phones, int phone) {
    Input input = new Input(5 * unit.columns() + 3 * tone.columns() + position.columns());
    for (int step = -2; step <= 2; step++) {
      input.add(unit, phones.unitAt(phone + step));
    }
    for (int step = -1; step <= 1; step++) {
      input.add(tone, phones.toneAround(phone, step));
    }
    input.add(position, phones.positionOf(phone));
    return layers.apply(input.values());
  }

  /** An input vector under construction. */
  static final class Input {

    private final float[] values;
    private int at;

    Input(int size) {
      values = new float[size];
    }

    /** Appends row {@code row} of an embedding table. */
    void add(Tensor table, int row) {
      int columns = table.columns();
      System.arraycopy(table.values(), row * columns, values, at, columns);
      at += columns;
    }

    void add(double value) {
      values[at++] = (float) value;
    }

    float[] values() {
      return values;
    }
  }
}
