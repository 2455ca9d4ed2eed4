/**
 * The Mandarin front end: from written words to syllables with tones, breaks and prosody; knows
 * nothing of FreeTTS or of audio.
 */
package io.github.tingwen.tts.mandarin;
