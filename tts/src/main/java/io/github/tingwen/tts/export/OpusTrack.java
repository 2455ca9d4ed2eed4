package io.github.tingwen.tts.export;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An Ogg Opus file, mono at 32 kbit/s, that grows sentence by sentence beside its place.
 *
 * <p>For use by one thread.
 */
public final class OpusTrack implements Track {

  private static final int USUAL_RATE_HZ = 24_000; // of a file without a sentence

  private final OutputStream out;
  private final Optional<FileDraft> draft;
  private Optional<OpusStream> stream = Optional.empty();
  private boolean abandoned;
  private boolean closed;

  private OpusTrack(OutputStream out, Optional<FileDraft> draft) {
    this.out = out;
    this.draft = draft;
  }

  /** Creates the file, or replaces it if it is there, when the track is closed. */
  public static OpusTrack create(Path path) throws IOException {
    FileDraft draft = FileDraft.of(path);
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft.path()));
    return new OpusTrack(out, Optional.of(draft));
  }

  /** Writes to {@code out}, which is closed with the track. */
  public static OpusTrack to(OutputStream out) {
    return new OpusTrack(requireNonNull(out, "out"), Optional.empty());
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
  public void abandon() {
    abandoned = true;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (draft.isEmpty()) {
      finish();
      return;
    }
    try (FileDraft file = draft.get()) {
      finish();
      if (!abandoned) {
        file.keep();
      }
    }
  }

  private void finish() throws IOException {
    try (out) {
      if (!abandoned) {
        stream(USUAL_RATE_HZ).finish();
      }
    }
  }
}
