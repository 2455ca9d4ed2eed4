package io.github.tingwen.tts.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.tts.Tools;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoudnessTest {

  @TempDir private Path folder;

  private static Pcm sine(int rate, double hz, double dbfs, double seconds) {
    short[] samples = new short[(int) (rate * seconds)];
    double amplitude = 32767 * Math.pow(10, dbfs / 20);
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) Math.round(amplitude * Math.sin(2 * Math.PI * hz * i / rate));
    }
    return Pcm.of(samples, rate);
  }

  /** Something like speech: hum and hiss that swell and fall, with pauses. */
  private static Pcm babble(int rate, long seed) {
    Random random = new Random(seed);
    short[] samples = new short[rate * 12];
    double level = 0;
    double target = 0.1;
    double hiss = 0;
    for (int i = 0; i < samples.length; i++) {
      if (i % (rate / 5) == 0) {
        target = random.nextInt(4) == 0 ? 0 : Math.pow(10, -random.nextInt(30) / 20.0);
      }
      level += (target - level) / (rate * 0.02);
      hiss = 0.7 * hiss + 0.3 * random.nextGaussian();
      double hum = Math.sin(2 * Math.PI * 180 * i / rate) + Math.sin(2 * Math.PI * 1900 * i / rate);
      samples[i] = (short) Math.max(-32768, Math.min(32767, 9000 * level * (hum + 0.5 * hiss)));
    }
    return Pcm.of(samples, rate);
  }

  /** EBU Tech 3341, case 1, for one channel: a 1 kHz tone of -20 dBFS peak measures -23 LUFS. */
  @ParameterizedTest
  @CsvSource({"16000", "22050", "24000", "44100", "48000"})
  void aToneMeasuresWhatTheStandardSays(int rate) {
    assertEquals(-23.0, Loudness.integratedLufs(sine(rate, 1000, -20, 5)), 0.1);
  }

  @Test
  void halfTheAmplitudeIsSixDecibelsLess() {
    double loud = Loudness.integratedLufs(sine(22_050, 500, -10, 3));
    double soft = Loudness.integratedLufs(sine(22_050, 500, -16, 3));
    assertEquals(6, loud - soft, 0.02);
  }

  @Test
  void silenceAroundTheSoundDoesNotCount() {
    Pcm tone = sine(22_050, 1000, -20, 4);
    short[] padded = new short[tone.length() + 2 * 22_050 * 5];
    tone.copy(0, tone.length(), padded, 22_050 * 5);
    double lufs = Loudness.integratedLufs(Pcm.of(padded, 22_050));
    assertEquals(Loudness.integratedLufs(tone), lufs, 0.35); // blocks that are half tone remain
  }

  @Test
  void whatCannotBeMeasuredIsNegativeInfinity() {
    double none = Double.NEGATIVE_INFINITY;
    assertEquals(none, Loudness.integratedLufs(Pcm.of(new short[22_050], 22_050)));
    assertEquals(none, Loudness.integratedLufs(sine(22_050, 1000, -6, 0.3)));
    assertEquals(none, Loudness.integratedLufs(Pcm.of(new short[0], 22_050)));
  }

  @ParameterizedTest
  @CsvSource({"22050, 1", "24000, 2", "44100, 3", "48000, 4"})
  void agreesWithFfmpeg(int rate, long seed) throws Exception {
    Tools.need("ffmpeg");
    Pcm sound = babble(rate, seed);
    Path wav = folder.resolve("a.wav");
    try (OutputStream out = Files.newOutputStream(wav)) {
      WavFile.write(sound, out);
    }
    String report =
        Tools.run(
            folder,
            "ffmpeg",
            "-nostats",
            "-i",
            wav.toString(),
            "-af",
            "ebur128=peak=true",
            "-f",
            "null",
            "-");
    String summary = report.substring(report.indexOf("Summary:"));
    assertEquals(number(summary, "I:"), Loudness.integratedLufs(sound), 0.1);
    assertEquals(number(summary, "Peak:"), Loudness.truePeakDbtp(sound), 0.3);
  }

  private static double number(String summary, String label) {
    Matcher value = Pattern.compile(Pattern.quote(label) + "\\s*(-?[\\d.]+)").matcher(summary);
    assertTrue(value.find(), summary);
    return Double.parseDouble(value.group(1));
  }

  /** A tone at a quarter of the rate, 45 degrees off, peaks 3 dB above its samples. */
  @ParameterizedTest
  @ValueSource(ints = {60, 300, 1000, 3000, 8000})
  void theWeightOfAFrequencyIsWhatTheMeterGivesIt(int hz) {
    double measured =
        Loudness.integratedLufs(sine(22_050, hz, -20, 3))
            - Loudness.integratedLufs(sine(22_050, 997, -20, 3));
    double weights = Loudness.weight(hz, 22_050) / Loudness.weight(997, 22_050);
    assertEquals(measured, 10 * Math.log10(weights), 0.05);
  }

  @Test
  void soundOfKnownPowerIsGatedLikeAnyOther() {
    double[] steps = new double[40];
    Arrays.fill(steps, 0, 20, 0.01); // the other half is silent and does not count
    assertEquals(-0.691 - 20, Loudness.ofSteps(steps), 0.6);
    assertEquals(Double.NEGATIVE_INFINITY, Loudness.ofSteps(new double[] {1, 1, 1}));
  }

  @Test
  void theTruePeakLiesBetweenTheSamples() {
    short[] samples = new short[4800];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) Math.round(16_384 * Math.sin(Math.PI / 2 * i + Math.PI / 4));
    }
    double samplePeakDb = 20 * Math.log10(16_384 * Math.sqrt(0.5) / 32_768);
    double truePeakDb = Loudness.truePeakDbtp(Pcm.of(samples, 48_000));
    assertEquals(samplePeakDb + 3.01, truePeakDb, 0.3);
  }
}
