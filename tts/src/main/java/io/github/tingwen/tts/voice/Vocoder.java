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

  private final float[] logRe;
  private final float[] logIm;
  private final float[] nextRe;
  private final float[] nextIm;
  private int logFrame = -1;
  private int nextFrame = -1;
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
    logRe = new float[bins];
    logIm = new float[bins];
    nextRe = new float[bins];
    nextIm = new float[bins];
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

  /**
   * Returns the samples of an utterance, full scale 1.
   *
   * @param seed decides the noise
   */
  float[] render(Frames frames, long seed) {
    int length = (int) Math.floor((frames.count() - 1) * hop()) + 1;
    float[] out = new float[length + delay + size];
    Noise source = new Noise(seed);
    logFrame = -1;
    nextFrame = -1;
    double phase = 0;
    int pulse = -1;
    double pulseFraction = 0;
    double pulseHz = 0;
    for (int n = 0; n < length; n++) {
      double hz = pitchAt(frames, n);
      double before = Math.floor(phase);
      phase += hz / sampleRate;
      if (n >= 1 && Math.floor(phase) > before) {
        if (pulse >= 0) {
          addPulse(frames, source, pulse, n - pulse, pulseFraction, pulseHz, out);
        }
        pulse = n;
        pulseFraction = (phase - Math.floor(phase)) * sampleRate / hz;
        pulseHz = hz;
      }
    }
    if (pulse >= 0) {
      addPulse(frames, source, pulse, length - pulse, pulseFraction, pulseHz, out);
    }
    float[] samples = Arrays.copyOfRange(out, delay, delay + length);
    highPass.apply(samples, 0, length);
    return samples;
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

  private void addPulse(
      Frames frames, Noise source, int n, int period, double fraction, double hz, float[] out) {
    double u = n / hop();
    int i = Math.min((int) u, frames.count() - 2);
    float w = (float) (u - i);
    int near = Math.min((int) (u + 0.5), frames.count() - 1);
    boolean voiced = frames.voiced()[near];
    loadFilters(frames, i);
    loadBands(frames, i, near, w);
    loadNoise(source, n, Math.min(period, size));
    shape(w, voiced, Math.sqrt(sampleRate / hz), fraction);
    fft.inverse(spectrumRe, spectrumIm, response);
    overlap(out, n);
  }

  /** Makes log H of frames i and i + 1 ready, reusing what the last pulse had. */
  private void loadFilters(Frames frames, int i) {
    if (logFrame == i) {
      return;
    }
    if (nextFrame == i) {
      System.arraycopy(nextRe, 0, logRe, 0, bins);
      System.arraycopy(nextIm, 0, logIm, 0, bins);
    } else {
      logResponse(frames.cepstrum(), i, logRe, logIm);
    }
    logResponse(frames.cepstrum(), i + 1, nextRe, nextIm);
    logFrame = i;
    nextFrame = i + 1;
  }

  private void logResponse(float[] cepstrum, int frame, float[] re, float[] im) {
    Arrays.fill(re, 0);
    Arrays.fill(im, 0);
    for (int m = 0; m < order; m++) {
      float c = cepstrum[frame * order + m];
      Dense.addScaled(cosineBasis, m * bins, c, re, 0, bins);
      Dense.addScaled(sineBasis, m * bins, c, im, 0, bins);
    }
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
  private void shape(float w, boolean voiced, double pulseGain, double fraction) {
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
