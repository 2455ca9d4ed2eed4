package io.github.tingwen.tts.export;

/**
 * When a sentence sounds in its section's file.
 *
 * @param id the sentence
 * @param fromMillis where it begins
 * @param toMillis where it ends; the pause after it belongs to it
 */
record Clip(String id, long fromMillis, long toMillis) {

  long millis() {
    return toMillis - fromMillis;
  }
}
