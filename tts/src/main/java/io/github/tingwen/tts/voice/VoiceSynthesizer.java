package io.github.tingwen.tts.voice;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.tts.mandarin.IntonationPhrase;
import io.github.tingwen.tts.mandarin.PlannedSyllable;
import java.util.ArrayList;
import java.util.List;

/**
 * Says intonation phrases with one voice.
 *
 * <p>The same phrase gives the same samples. Holds buffers that its utterances share, of which
 * several may be under way: for use by one thread; the {@link VoiceModel} behind it is shared.
 */
public final class VoiceSynthesizer {

  // rule: an erhua 儿 sounds in the last third of the syllable it curls.
  private static final double ERHUA_SHARE = 1 / 3.0;

  private final VoiceModel model;
  private final Vocoder vocoder;

  /** Makes a synthesizer for one thread. */
  public VoiceSynthesizer(VoiceModel model) {
    this.model = requireNonNull(model, "model");
    this.vocoder = model.newVocoder();
  }

  /**
   * Begins a phrase; only the durations of its sounds are computed at once.
   *
   * @throws IllegalArgumentException if the voice has not the sounds of one of its syllables
   */
  public Utterance say(IntonationPhrase phrase) {
    List<VoiceSyllable> syllables = new ArrayList<>();
    int[] owner = new int[phrase.syllables().size()];
    for (int i = 0; i < owner.length; i++) {
      PlannedSyllable planned = phrase.syllables().get(i);
      if (isErhua(planned) && i > 0) {
        syllables.set(syllables.size() - 1, curled(syllables.get(syllables.size() - 1)));
      } else {
        syllables.add(voiceSyllable(planned));
      }
      owner[i] = syllables.size() - 1;
    }
    Phones phones = new Phones(model.units(), syllables);
    Timing timing = model.timing(phones);
    return bounded(phones, timing, owner);
  }

  private static boolean isErhua(PlannedSyllable planned) {
    return planned.syllable().base().equals("r");
  }

  private static VoiceSyllable curled(VoiceSyllable s) {
    return new VoiceSyllable(s.initial(), s.rhyme(), s.tone(), true, s.stretch(), s.semitones());
  }

  private VoiceSyllable voiceSyllable(PlannedSyllable planned) {
    int tone = planned.syllable().tone();
    return Spelling.of(planned.syllable().base())
        .map(s -> voiceSyllable(s, tone, planned.stretch(), planned.semitones()))
        .filter(model.units()::knows)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the voice has no syllable " + planned.syllable().pinyin()));
  }

  private static VoiceSyllable voiceSyllable(
      Spelling spelling, int tone, double stretch, double semitones) {
    return new VoiceSyllable(spelling.initial(), spelling.rhyme(), tone, false, stretch, semitones);
  }

  private Utterance bounded(Phones phones, Timing timing, int[] owner) {
    int length = vocoder.samples(timing.total());
    int[] starts = new int[owner.length];
    int[] ends = new int[owner.length];
    for (int i = 0; i < owner.length; i++) {
      int from = vocoder.sampleAt(timing.start[phones.syllableStart[owner[i]]]);
      int to = vocoder.sampleAt(timing.start[phones.syllableEnd[owner[i]]]);
      boolean curls = i > 0 && owner[i] == owner[i - 1];
      starts[i] = curls ? to - (int) ((to - from) * ERHUA_SHARE) : from;
      ends[i] = Math.min(to, length);
      if (curls) {
        ends[i - 1] = starts[i];
      }
    }
    return new Utterance(model, vocoder, phones, timing, starts, ends);
  }
}
