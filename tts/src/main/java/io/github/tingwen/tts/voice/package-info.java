/**
 * The voice: small networks that turn syllables into parameter frames, and a vocoder that turns
 * those into samples. Pure signal code; the format of the voice file and every formula are in
 * docs/voice-format.md.
 */
package io.github.tingwen.tts.voice;
