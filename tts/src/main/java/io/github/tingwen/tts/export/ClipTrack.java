package io.github.tingwen.tts.export;

import java.util.ArrayList;
import java.util.List;

/** Keeps when each sentence sounds. For use by one thread. */
final class ClipTrack implements Track {

  private final List<Clip> clips = new ArrayList<>();

  @Override
  public void sentence(Narrated narrated) {
    int rate = narrated.sampleRate();
    long from = Timestamp.millis(narrated.startSample(), rate);
    long to = Timestamp.millis(narrated.endSample() + narrated.pauseSamples(), rate);
    if (to > from) {
      clips.add(new Clip(narrated.spoken().sentence().id(), from, to));
    }
  }

  List<Clip> clips() {
    return List.copyOf(clips);
  }

  @Override
  public void close() {
    // nothing is held
  }
}
