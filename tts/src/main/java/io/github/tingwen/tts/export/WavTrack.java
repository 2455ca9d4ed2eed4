package io.github.tingwen.tts.export;

import io.github.tingwen.tts.audio.WavFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A WAVE file that grows sentence by sentence beside its place; its header is put right at the end.
 *
 * <p>For use by one thread.
 */
public final class WavTrack implements Track {

  private static final int USUAL_RATE_HZ = 22_050; // of a file without a sentence

  private final FileDraft draft;
  private final FileChannel file;
  private long samples;
  private int sampleRate = USUAL_RATE_HZ;
  private boolean abandoned;

  private WavTrack(FileDraft draft) throws IOException {
    this.draft = draft;
    this.file = FileChannel.open(draft.path(), StandardOpenOption.WRITE);
  }

  /** Creates the file, or replaces it if it is there, when the track is closed. */
  public static WavTrack create(Path path) throws IOException {
    WavTrack track = new WavTrack(FileDraft.of(path));
    try {
      track.write(ByteBuffer.wrap(WavFile.header(0, USUAL_RATE_HZ)));
      return track;
    } catch (IOException e) {
      track.abandon();
      track.close();
      throw e;
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws IOException also where the file would be too long for a WAVE file (4 GiB, about 27
   *     hours)
   */
  @Override
  public void sentence(Narrated narrated) throws IOException {
    sampleRate = narrated.sampleRate();
    long after = samples + narrated.speech().pcm().length() + narrated.pauseSamples();
    if (after > WavFile.MOST_SAMPLES) {
      throw new IOException("a WAVE file cannot hold more than 4 GiB");
    }
    write(ByteBuffer.wrap(WavFile.bytes(narrated.speech().pcm())));
    write(ByteBuffer.allocate(2 * narrated.pauseSamples()));
    samples = after;
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  @Override
  public void abandon() {
    abandoned = true;
  }

  @Override
  public void close() throws IOException {
    if (!file.isOpen()) {
      return;
    }
    try (draft) {
      finish();
      if (!abandoned) {
        draft.keep();
      }
    }
  }

  private void finish() throws IOException {
    try (file) {
      if (!abandoned) {
        file.position(0);
        write(ByteBuffer.wrap(WavFile.header(samples, sampleRate)));
      }
    }
  }
}
