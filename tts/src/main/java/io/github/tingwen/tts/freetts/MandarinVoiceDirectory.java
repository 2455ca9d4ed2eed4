package io.github.tingwen.tts.freetts;

import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.VoiceDirectory;
import io.github.tingwen.tts.voice.VoiceModel;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Lets a plain FreeTTS program find the voice: {@code
 * -Dfreetts.voices=io.github.tingwen.tts.freetts.MandarinVoiceDirectory}, then {@code
 * VoiceManager.getInstance().getVoice("tingwen")}. Thread-safe.
 */
public final class MandarinVoiceDirectory extends VoiceDirectory {

  /** For FreeTTS, which makes one by name. */
  public MandarinVoiceDirectory() {}

  @Override
  public Voice[] getVoices() {
    try {
      return new Voice[] {new MandarinVoice(VoiceModel.load())};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
