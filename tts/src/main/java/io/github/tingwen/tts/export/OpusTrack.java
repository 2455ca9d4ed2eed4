package io.github.tingwen.tts.export;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An Ogg Opus file, mono at 32 kbit/s, that grows sentence by sentence.
 *
 * <p>For use by one thread.
 */
public final class OpusTrack implements Track {

  private static final int USUAL_RATE_HZ = 24_000; // of a file without a sentence

  private final OutputStream out;
  private Optional<OpusStream> stream = Optional.empty();
  private boolean closed;

  private OpusTrack(OutputStream out) {
    this.out = out;
  }

  /** Creates the file, or empties it if it is there. */
  public static OpusTrack create(Path path) throws IOException {
    return to(new BufferedOutputStream(Files.newOutputStream(path)));
  }

  /** Writes to {@code out}, which is closed with the track. */
  public static OpusTrack to(OutputStream out) {
    return new OpusTrack(requireNonNull(out, "out"));
  }

  @Override
  public void sentence(Narrated narrated) throws IOException {
    OpusStream opus = stream(narrated.sampleRate());
    opus.write(narrated.speech().pcm().samples());
    opus.write(new short[narrated.pauseSamples()]);
  }

  private OpusStream stream(int sampleRate) throws IOException {
    if (stream.isEmpty()) {
      stream = Optional.of(new OpusStream(out, sampleRate));
    }
    return stream.get();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try (out) {
        stream(USUAL_RATE_HZ).finish();
      }
    }
  }
}
