/** Samples, where they go, and how loud they are. */
package io.github.tingwen.tts.audio;
