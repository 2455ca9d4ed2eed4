/**
 * Our voice inside FreeTTS, and the engine made of it; the only package that knows FreeTTS.
 *
 * <p>FreeTTS's {@code VoiceManager}, players and JSAPI classes are never touched.
 */
package io.github.tingwen.tts.freetts;
