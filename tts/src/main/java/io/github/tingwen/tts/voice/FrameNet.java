package io.github.tingwen.tts.voice;

import java.util.ArrayList;
import java.util.List;

/**
 * Computes the parameters of every 5 ms frame from the phones and the pitch contour
 * (docs/voice-format.md §6).
 *
 * <p>Each state of a phone has two anchor vectors, between which a frame's input moves, plus seven
 * numbers on where in the phone the frame lies; then residual blocks x + W relu(dw * x) + b with a
 * convolution along time for every channel, and a head. Immutable and thread-safe.
 */
final class FrameNet {

  private static final int FEATURES = 7;

  private final PhoneEncoder encoder;
  private final Units units;
  private final PitchModel pitch;
  private final int channels;
  private final float[] featureColumns;
  private final List<Convolution> convolutions;
  private final List<float[]> mixers;
  private final List<float[]> mixerBias;
  private final Convolution headConvolution;
  private final float[] headColumns;
  private final float[] headBias;
  private final float[] outColumns;
  private final float[] outBias;
  private final float[] deviation;
  private final float[] mean;

  private FrameNet(VoiceFile file, String net, Units units, PitchModel pitch)
      throws VoiceFormatException {
    this.units = units;
    this.pitch = pitch;
    encoder = PhoneEncoder.read(file, net);
    channels = file.tensor(net + ".in.w").rows();
    featureColumns = file.tensor(net + ".in.w").transposed();
    convolutions = new ArrayList<>();
    mixers = new ArrayList<>();
    mixerBias = new ArrayList<>();
    for (int i = 0; file.has(net + ".block." + i + ".dw"); i++) {
      String block = net + ".block." + i;
      convolutions.add(Convolution.read(file, block));
      mixers.add(file.tensor(block + ".w").transposed());
      mixerBias.add(file.tensor(block + ".b").values());
    }
    headConvolution = Convolution.read(file, net + ".head");
    headColumns = file.tensor(net + ".head.w").transposed();
    headBias = file.tensor(net + ".head.b").values();
    outColumns = file.tensor(net + ".out.w").transposed();
    outBias = file.tensor(net + ".out.b").values();
    deviation = file.tensor(net + ".sd").values();
    mean = file.tensor(net + ".mean").values();
  }

  static FrameNet read(VoiceFile file, String net, Units units, PitchModel pitch)
      throws VoiceFormatException {
    return new FrameNet(file, net, units, pitch);
  }

  /** Returns the number of values of a frame. */
  int outputs() {
    return outBias.length;
  }

  /** Returns the values of all frames, frame after frame. */
  float[] apply(Phones phones, Timing timing, float[] lnF0) {
    int frames = timing.total();
    float[] x = input(phones, timing, lnF0);
    float[] u = new float[frames * channels];
    for (int i = 0; i < mixers.size(); i++) {
      convolutions.get(i).apply(x, u, frames);
      Dense.rectify(u, 0, u.length);
      mix(u, channels, mixers.get(i), mixerBias.get(i), x, frames, channels);
    }
    Dense.rectify(x, 0, x.length);
    headConvolution.apply(x, u, frames);
    Dense.rectify(u, 0, u.length);
    float[] h = new float[frames * headBias.length];
    mix(u, channels, headColumns, headBias, h, frames, headBias.length);
    Dense.rectify(h, 0, h.length);
    float[] y = new float[frames * outputs()];
    mix(h, headBias.length, outColumns, outBias, y, frames, outputs());
    for (int i = 0; i < y.length; i++) {
      y[i] = y[i] * deviation[i % deviation.length] + mean[i % mean.length];
    }
    return y;
  }

  /** Adds W from_t + b to to_t for every frame t. */
  private static void mix(
      float[] from, int width, float[] columns, float[] bias, float[] to, int frames, int out) {
    for (int t = 0; t < frames; t++) {
      Dense.addScaled(bias, 0, 1, to, t * out, out);
      Dense.addProduct(columns, from, t * width, width, to, t * out, out);
    }
  }

  private float[] input(Phones phones, Timing timing, float[] lnF0) {
    float[] x = new float[timing.total() * channels];
    float[] features = new float[FEATURES];
    int t = 0;
    for (int p = 0; p < phones.count; p++) {
      float[] anchors = encoder.encode(phones, p);
      int within = 0;
      for (int s = 0; s < units.states(phones.unit[p]); s++) {
        int n = timing.frames[p * Phones.STATES + s];
        for (int k = 0; k < n; k++, t++, within++) {
          float q = (k + 0.5f) / n;
          int at = s * 2 * channels;
          Dense.addScaled(anchors, at, 1 - q, x, t * channels, channels);
          Dense.addScaled(anchors, at + channels, q, x, t * channels, channels);
          describe(phones, timing, p, within, k, n, features);
          features[6] = pitch.normalize(lnF0[t]);
          for (int f = 0; f < FEATURES; f++) {
            Dense.addScaled(featureColumns, f * channels, features[f], x, t * channels, channels);
          }
        }
      }
    }
    return x;
  }

  private static void describe(
      Phones phones, Timing timing, int phone, int within, int k, int n, float[] features) {
    int length = timing.between(phone, phone + 1);
    int s = phones.syllable[phone];
    int syllable = s < 0 ? length : timing.between(phones.syllableStart[s], phones.syllableEnd[s]);
    features[0] = Math.min(k + 0.5f, 8) / 8;
    features[1] = Math.min(n - k - 0.5f, 8) / 8;
    features[2] = Math.min(within + 0.5f, 20) / 20;
    features[3] = Math.min(length - within - 0.5f, 20) / 20;
    features[4] = (float) (Math.log(length) / 2 - 1.5);
    features[5] = (float) (Math.log(syllable) / 2 - 2);
  }

  /** A convolution along time, one filter for each channel; zeros outside the utterance. */
  @SuppressWarnings("ArrayRecordComponent") // a holder inside this class, compared by nobody
  private record Convolution(Tensor filters, float[] taps, float[] bias) {

    static Convolution read(VoiceFile file, String prefix) throws VoiceFormatException {
      Tensor filters = file.tensor(prefix + ".dw");
      return new Convolution(filters, filters.transposed(), file.tensor(prefix + ".db").values());
    }

    void apply(float[] x, float[] y, int frames) {
      int channels = filters.rows();
      int width = filters.columns();
      for (int t = 0; t < frames; t++) {
        System.arraycopy(bias, 0, y, t * channels, channels);
        int first = Math.max(0, width / 2 - t);
        int last = Math.min(width, frames - t + width / 2);
        for (int j = first; j < last; j++) {
          addProduct(
              taps, j * channels, x, (t + j - width / 2) * channels, y, t * channels, channels);
        }
      }
    }

    private static void addProduct(
        float[] a, int fromA, float[] b, int fromB, float[] to, int into, int count) {
      for (int k = 0; k < count; k++) {
        to[into + k] += a[fromA + k] * b[fromB + k];
      }
    }
  }
}
