/** The player: a notice read aloud, sentence by sentence, with commands and positions. */
package io.github.tingwen.tts;
