/** The one interface behind which any synthesizer speaks, and what it gives back. */
package io.github.tingwen.tts.engine;
