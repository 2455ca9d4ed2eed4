package io.github.tingwen.tts.voice;

/**
 * The discrete Fourier transform of a fixed power-of-two number of real samples, by a complex
 * transform of half the size.
 *
 * <p>X_k = sum x_n e^(-2 pi i k n / N), for k = 0 … N/2; the inverse includes 1/N. Source: Press et
 * al., Numerical Recipes, §12.3. For use by one thread.
 */
final class RealFft {

  private final int half;
  private final float[] cosine;
  private final float[] sine;
  private final int[] reversed;
  private final float[] re;
  private final float[] im;

  /** Makes a transform of {@code size} samples, a power of two from 4 on. */
  RealFft(int size) {
    if (size < 4 || Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("not a power of two from 4 on: " + size);
    }
    half = size / 2;
    cosine = new float[half + 1];
    sine = new float[half + 1];
    for (int k = 0; k <= half; k++) {
      cosine[k] = (float) Math.cos(2 * Math.PI * k / size);
      sine[k] = (float) Math.sin(2 * Math.PI * k / size);
    }
    reversed = new int[half];
    int bits = Integer.numberOfTrailingZeros(half);
    for (int i = 0; i < half; i++) {
      reversed[i] = Integer.reverse(i) >>> (32 - bits);
    }
    re = new float[half];
    im = new float[half];
  }

  /** Transforms {@code samples}; writes N/2 + 1 real and imaginary parts. */
  void forward(float[] samples, float[] real, float[] imaginary) {
    for (int i = 0; i < half; i++) {
      re[reversed[i]] = samples[2 * i];
      im[reversed[i]] = samples[2 * i + 1];
    }
    butterflies();
    for (int k = 0; k <= half; k++) {
      int a = k == half ? 0 : k;
      int b = k == 0 ? 0 : half - k;
      float evenRe = 0.5f * (re[a] + re[b]);
      float evenIm = 0.5f * (im[a] - im[b]);
      float oddRe = 0.5f * (im[a] + im[b]);
      float oddIm = -0.5f * (re[a] - re[b]);
      real[k] = evenRe + cosine[k] * oddRe + sine[k] * oddIm;
      imaginary[k] = evenIm + cosine[k] * oddIm - sine[k] * oddRe;
    }
  }

  /** Transforms back; the imaginary parts of the first and last bin are ignored. */
  void inverse(float[] real, float[] imaginary, float[] samples) {
    for (int k = 0; k < half; k++) {
      int b = half - k;
      float imA = k == 0 ? 0 : imaginary[k];
      float imB = b == half ? 0 : imaginary[b];
      float evenRe = real[k] + real[b];
      float evenIm = imA - imB;
      float differenceRe = real[k] - real[b];
      float differenceIm = imA + imB;
      float oddRe = cosine[k] * differenceRe - sine[k] * differenceIm;
      float oddIm = cosine[k] * differenceIm + sine[k] * differenceRe;
      // the conjugate goes in, so that the forward butterflies transform back
      re[reversed[k]] = evenRe - oddIm;
      im[reversed[k]] = -(evenIm + oddRe);
    }
    butterflies();
    float scale = 0.5f / half;
    for (int i = 0; i < half; i++) {
      samples[2 * i] = re[i] * scale;
      samples[2 * i + 1] = -im[i] * scale;
    }
  }

  private void butterflies() {
    firstTwoStages();
    for (int width = 4; width < half; width *= 2) {
      int step = half / width; // in units of 2 pi / N
      for (int block = 0; block < half; block += 2 * width) {
        for (int j = 0, w = 0; j < width; j++, w += step) {
          butterfly(block + j, block + j + width, cosine[w], sine[w]);
        }
      }
    }
  }

  private void firstTwoStages() {
    for (int i = 0; i < half; i += 4) {
      if (half < 4) {
        butterfly(i, i + 1, 1, 0);
        return;
      }
      butterfly(i, i + 1, 1, 0);
      butterfly(i + 2, i + 3, 1, 0);
      butterfly(i, i + 2, 1, 0);
      butterfly(i + 1, i + 3, 0, 1);
    }
  }

  private void butterfly(int a, int b, float cos, float sin) {
    float turnedRe = re[b] * cos + im[b] * sin;
    float turnedIm = im[b] * cos - re[b] * sin;
    re[b] = re[a] - turnedRe;
    im[b] = im[a] - turnedIm;
    re[a] += turnedRe;
    im[a] += turnedIm;
  }
}
