package io.github.tingwen.tts.voice;

import java.util.Arrays;

/**
 * Turns parameter frames into samples: one pulse for each pitch period, mixed with noise by band,
 * through a minimum-phase filter, overlapped and added (docs/voice-format.md §7).
 *
 * <p>The filter is H(w) = exp(c_0 + 2 sum c_m e^(-j m w')), w' being the all-pass warped frequency;
 * it is minimum phase by construction (Oppenheim and Schafer, Discrete-Time Signal Processing, ch.
 * 13). log H is linear in the cepstrum, so it is computed once for each frame and interpolated at
 * pulses. For use by one thread.
 */
final class Vocoder {

  private static final int LARGEST_FFT = 1 << 14; // 0.7 s, more than any pulse needs
  private static final int FRAME_MILLIS = 5;
  private static final double FRAMES_PER_SECOND = 1000.0 / FRAME_MILLIS;
  private static final double LOW_PASS_HZ = 11000;
  private static final double LOW_PASS_SLOPE_HZ = 700;

  private final double sampleRate;
  private final int size;
  private final int bins;
  private final int order;
  private final int delay;
  private final int fade;
  private final double unvoicedHz;
  private final float[] cosineBasis;
  private final float[] sineBasis;
  private final float[] lowPass;
  private final float[] fadeOut;
  private final int[] bandBelow;
  private final float[] bandWeight;
  private final int bands;
  private final HighPass highPass;
  private final RealFft fft;

  private final float[] noise;
  private final float[] noiseRe;
  private final float[] noiseIm;
  private final float[] spectrumRe;
  private final float[] spectrumIm;
  private final float[] response;
  private final float[] bandAmplitude;

  Vocoder(VoiceFile file) throws VoiceFormatException {
    sampleRate = sampleRate(file);
    size = powerOfTwo(file.whole("fft", 64, LARGEST_FFT));
    bins = size / 2 + 1;
    order = file.whole("order", 1, bins);
    delay = file.whole("pulse_delay", 0, size);
    fade = file.whole("fade", 0, size);
    unvoicedHz = file.number("unvoiced_hz");
    highPass = new HighPass(file.number("highpass_hz"), sampleRate);
    fft = new RealFft(size);
    cosineBasis = new float[order * bins];
    sineBasis = new float[order * bins];
    lowPass = new float[bins];
    fillBasis(file.number("alpha"));
    fadeOut = fadeOut(fade);
    bandBelow = new int[bins];
    bandWeight = new float[bins];
    bands = fillBands(file.numbers("bands_hz"));
    noise = new float[size];
    noiseRe = new float[bins];
    noiseIm = new float[bins];
    spectrumRe = new float[bins];
    spectrumIm = new float[bins];
    response = new float[size];
    bandAmplitude = new float[bands];
  }

  /** The rate of a file whose frames are as long as ours. */
  private static double sampleRate(VoiceFile file) throws VoiceFormatException {
    file.whole("frame_ms", FRAME_MILLIS, FRAME_MILLIS);
    return file.whole("sample_rate", 8_000, 48_000);
  }

  /** Half a cosine, from 1 to 0. */
  private static float[] fadeOut(int length) {
    float[] weights = new float[length];
    for (int j = 0; j < length; j++) {
      weights[j] = (float) (0.5 + 0.5 * Math.cos(Math.PI * j / length));
    }
    return weights;
  }

  private static int powerOfTwo(int size) throws VoiceFormatException {
    if (Integer.bitCount(size) != 1) {
      throw new VoiceFormatException("setting fft is no power of two: " + size);
    }
    return size;
  }

  private void fillBasis(double alpha) {
    for (int k = 0; k < bins; k++) {
      double w = 2 * Math.PI * k / size;
      double warped = w + 2 * Math.atan2(alpha * Math.sin(w), 1 - alpha * Math.cos(w));
      for (int m = 0; m < order; m++) {
        double weight = m == 0 ? 1 : 2;
        cosineBasis[m * bins + k] = (float) (weight * Math.cos(m * warped));
        sineBasis[m * bins + k] = (float) (-weight * Math.sin(m * warped));
      }
      double hz = k * sampleRate / size;
      lowPass[k] = (float) Math.min(Math.max((LOW_PASS_HZ - hz) / LOW_PASS_SLOPE_HZ, 0), 1);
    }
  }

  /** Fills the weights of the bands with these centres and returns how many there are. */
  private int fillBands(double[] centres) {
    for (int k = 0; k < bins; k++) {
      double hz = k * sampleRate / size;
      int below = 0;
      while (below < centres.length - 2 && hz >= centres[below + 1]) {
        below++;
      }
      double q = (hz - centres[below]) / (centres[below + 1] - centres[below]);
      bandBelow[k] = below;
      bandWeight[k] = (float) Math.min(Math.max(q, 0), 1);
    }
    return centres.length;
  }

  /** Returns samples per frame, 110.25 at 22,050 Hz. */
  double hop() {
    return sampleRate / FRAMES_PER_SECOND;
  }

  /** Returns the first sample of what begins at frame {@code frame}. */
  int sampleAt(int frame) {
    return (int) Math.max(0, Math.floor((frame - 0.5) * hop() + 0.5));
  }

  /** Returns the number of samples of so many frames. */
  int samples(int frames) {
    return (int) Math.floor((frames - 1) * hop()) + 1;
  }

  /**
   * Begins an utterance, whose samples are then made as they are asked for. Several may be under
   * way.
   *
   * @param seed decides the noise
   */
  Rendering begin(Frames frames, long seed) {
    return new Rendering(frames, new Noise(seed));
  }

  /** An utterance under way. For use by the vocoder's thread. */
  final class Rendering {

    private final Frames frames;
    private final Noise source;
    private final int length;
    private final float[] out;
    private final HighPass filter = highPass.atRest();
    private final Filters filters = new Filters(bins);
    private int at; // the sample at which the next pulse is looked for
    private double phase;
    private int pulse = -1; // the last one found, which is not added before its period is known
    private double pulseFraction;
    private double pulseHz;
    private int given;

    private Rendering(Frames frames, Noise source) {
      this.frames = frames;
      this.source = source;
      length = samples(frames.count());
      out = new float[length + delay + size];
    }

    /** Returns the next samples, full scale 1; at most {@code most}, none at the end. */
    float[] next(int most) {
      int to = Math.min(length, given + most);
      while (at < length && pulse < to + delay) {
        seekPulse(at++);
      }
      if (at == length && pulse >= 0) {
        addPulse(length);
        pulse = -1;
      }
      float[] samples = Arrays.copyOfRange(out, delay + given, delay + to);
      filter.apply(samples);
      given = to;
      return samples;
    }

    private void seekPulse(int n) {
      double hz = pitchAt(frames, n);
      double before = Math.floor(phase);
      phase += hz / sampleRate;
      if (n >= 1 && Math.floor(phase) > before) {
        if (pulse >= 0) {
          addPulse(n);
        }
        pulse = n;
        pulseFraction = (phase - Math.floor(phase)) * sampleRate / hz;
        pulseHz = hz;
      }
    }

    private void addPulse(int end) {
      double u = pulse / hop();
      int i = Math.min((int) u, frames.count() - 2);
      float w = (float) (u - i);
      int near = Math.min((int) (u + 0.5), frames.count() - 1);
      filters.load(frames, i);
      loadBands(frames, i, near, w);
      loadNoise(source, pulse, Math.min(end - pulse, size));
      boolean voiced = frames.voiced()[near];
      shape(filters, w, voiced, Math.sqrt(sampleRate / pulseHz), pulseFraction);
      fft.inverse(spectrumRe, spectrumIm, response);
      overlap(out, pulse);
    }
  }

  private double pitchAt(Frames frames, int n) {
    double u = n / hop();
    int i = Math.min((int) u, frames.count() - 2);
    boolean here = frames.voiced()[i];
    boolean there = frames.voiced()[i + 1];
    if (!here && !there) {
      return unvoicedHz;
    }
    double from = here ? frames.pitchHz()[i] : frames.pitchHz()[i + 1];
    double to = there ? frames.pitchHz()[i + 1] : frames.pitchHz()[i];
    return from + (to - from) * (u - i);
  }

  /** Log H of two neighbouring frames, kept from pulse to pulse. */
  private final class Filters {

    private float[] re;
    private float[] im;
    private float[] nextRe;
    private float[] nextIm;
    private int frame = -2;

    Filters(int bins) {
      re = new float[bins];
      im = new float[bins];
      nextRe = new float[bins];
      nextIm = new float[bins];
    }

    /** Makes frames i and i + 1 ready, reusing what the last pulse had. */
    void load(Frames frames, int i) {
      if (frame == i) {
        return;
      }
      if (frame + 1 == i) {
        swap();
      } else {
        logResponse(frames.cepstrum(), i, re, im);
      }
      logResponse(frames.cepstrum(), i + 1, nextRe, nextIm);
      frame = i;
    }

    private void swap() {
      float[] oldRe = re;
      float[] oldIm = im;
      re = nextRe;
      im = nextIm;
      nextRe = oldRe;
      nextIm = oldIm;
    }
  }

  private void logResponse(float[] cepstrum, int frame, float[] re, float[] im) {
    Arrays.fill(re, 0);
    Arrays.fill(im, 0);
    Dense.addProduct(cosineBasis, cepstrum, frame * order, order, re, 0, bins);
    Dense.addProduct(sineBasis, cepstrum, frame * order, order, im, 0, bins);
  }

  private void loadBands(Frames frames, int i, int near, float w) {
    boolean both = frames.voiced()[i] && frames.voiced()[i + 1];
    float[] db = frames.aperiodicityDb();
    for (int b = 0; b < bands; b++) {
      float value =
          both ? db[i * bands + b] * (1 - w) + db[(i + 1) * bands + b] * w : db[near * bands + b];
      bandAmplitude[b] = (float) Math.pow(10, value / 20);
    }
  }

  private void loadNoise(Noise source, int n, int period) {
    float mean = 0;
    for (int j = 0; j < period; j++) {
      noise[j] = source.at(n + j);
      mean += noise[j];
    }
    mean /= period;
    for (int j = 0; j < period; j++) {
      noise[j] -= mean;
    }
    Arrays.fill(noise, period, size, 0);
    fft.forward(noise, noiseRe, noiseIm);
  }

  /**
   * S = H (a E + sqrt(fs / F) sqrt(1 - a^2) e^(j w fraction)); the delay is added when overlapping.
   */
  private void shape(Filters filters, float w, boolean voiced, double pulseGain, double fraction) {
    float[] logRe = filters.re;
    float[] logIm = filters.im;
    float[] nextRe = filters.nextRe;
    float[] nextIm = filters.nextIm;
    double turn = 2 * Math.PI / size * fraction;
    double stepRe = Math.cos(turn);
    double stepIm = Math.sin(turn);
    double pulseRe = voiced ? pulseGain : 0;
    double pulseIm = 0;
    for (int k = 0; k < bins; k++) {
      float a = voiced ? aperiodicity(k) : 1;
      float periodic = (float) Math.sqrt(Math.max(1 - a * a, 0));
      float sourceRe = a * noiseRe[k] + periodic * (float) pulseRe;
      float sourceIm = a * noiseIm[k] + periodic * (float) pulseIm;
      float gain = lowPass[k] * FastMath.exp(logRe[k] + w * (nextRe[k] - logRe[k]));
      float angle = logIm[k] + w * (nextIm[k] - logIm[k]);
      float cos = gain * FastMath.cos(angle);
      float sin = gain * FastMath.sin(angle);
      spectrumRe[k] = cos * sourceRe - sin * sourceIm;
      spectrumIm[k] = cos * sourceIm + sin * sourceRe;
      double turnedRe = pulseRe * stepRe - pulseIm * stepIm;
      pulseIm = pulseRe * stepIm + pulseIm * stepRe;
      pulseRe = turnedRe;
    }
  }

  private float aperiodicity(int k) {
    int below = bandBelow[k];
    float q = bandWeight[k];
    return bandAmplitude[below] * (1 - q) + bandAmplitude[below + 1] * q;
  }

  /** Adds the response, turned round by the delay and faded at its end. */
  private void overlap(float[] out, int n) {
    int plain = size - fade;
    for (int j = 0; j < delay; j++) {
      out[n + j] += response[size - delay + j];
    }
    for (int j = delay; j < plain; j++) {
      out[n + j] += response[j - delay];
    }
    for (int j = 0; j < fade; j++) {
      out[n + plain + j] += response[plain + j - delay] * fadeOut[j];
    }
  }

  /** Returns the frequency bands' number, for checks by the model. */
  int bands() {
    return bands;
  }

  /** Returns the number of cepstral coefficients of a frame. */
  int order() {
    return order;
  }
}
