package io.github.tingwen.tts.export;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.SectionKind;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.Break;
import io.github.tingwen.tts.mandarin.Spoken;
import io.github.tingwen.tts.mandarin.Syllable;
import java.util.ArrayList;
import java.util.List;

/** Scripts, a front end and a humming engine for the tests of exports. */
final class Speaking {

  static final int RATE_HZ = 22_050;
  static final int SYLLABLE = RATE_HZ / 5; // 200 ms

  private Speaking() {}

  static Narrator narrator() {
    return new Narrator(Speaking::frontEnd, new Humming(), Delivery.NORMAL);
  }

  /** Every Han character or digit is a syllable; words are of two, and end at a sign. */
  static Spoken frontEnd(Sentence sentence) {
    String words = sentence.wording().toString();
    List<Integer> said = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        said.add(i);
      }
    }
    List<Syllable> syllables = new ArrayList<>();
    int inWord = 0;
    for (int s = 0; s < said.size(); s++) {
      int at = said.get(s);
      boolean apart = s + 1 == said.size() || said.get(s + 1) > at + 1;
      inWord++;
      Break after = apart ? Break.PHRASE : inWord == 2 ? Break.WORD : Break.NONE;
      inWord = after == Break.NONE ? inWord : 0;
      syllables.add(new Syllable(at, at + 1, "ma", 1, 1, after, false));
    }
    return new Spoken(sentence, words, syllables, false);
  }

  static ReadingScript script(String... words) {
    List<Section> sections = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      Sentence.Role role =
          i == 0
              ? Sentence.Role.HEADING
              : words[i].startsWith("*") ? Sentence.Role.ITEM : Sentence.Role.TEXT;
      sentences.add(
          new Sentence(
              "s" + (i + 1),
              role,
              Passage.of(words[i].replace("*", "")),
              List.of(),
              Pause.SENTENCE));
    }
    sections.add(new Section(SectionKind.SUMMARY, "概要", sentences));
    return new ReadingScript(sections, List.of());
  }

  /** Hums 200 ms for each syllable. */
  static final class Humming implements SpeechEngine {
    @Override
    public String name() {
      return "humming";
    }

    @Override
    public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
      short[] samples = new short[sentence.syllables().size() * SYLLABLE];
      for (int i = 0; i < samples.length; i++) {
        double swell = Math.sin(Math.PI * (i % SYLLABLE) / SYLLABLE);
        samples[i] = (short) (8000 * swell * Math.sin(2 * Math.PI * 220 * i / RATE_HZ));
      }
      List<Mark> marks = new ArrayList<>();
      for (Syllable syllable : sentence.syllables()) {
        int start = marks.size() * SYLLABLE;
        marks.add(new Mark(syllable.from(), syllable.to(), start, start + SYLLABLE));
      }
      return new Speech(Pcm.of(samples, RATE_HZ), marks);
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
