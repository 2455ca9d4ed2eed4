package io.github.tingwen.tts.mandarin;

/** How strong a boundary is after a syllable; the ordinal is the level of prosodic annotation. */
public enum Break {
  /** Level 0: inside a prosodic word. */
  NONE,
  /** Level 1: after a prosodic word. */
  WORD,
  /** Level 2: after a prosodic phrase. */
  PHRASE,
  /** Level 3: after an intonation phrase. */
  INTONATION,
  /** Level 4: at the end of the sentence. */
  SENTENCE
}
