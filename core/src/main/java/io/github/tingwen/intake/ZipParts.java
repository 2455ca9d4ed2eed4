package io.github.tingwen.intake;

import io.github.tingwen.intake.UnreadableDocumentException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The wanted entries of an archive, unpacked in memory within limits. Nothing is written to disk.
 */
final class ZipParts {

  private final Map<String, byte[]> parts = new HashMap<>();
  private final Limits limits;
  private final long packed;
  private long expanded;

  private ZipParts(Limits limits, long packed) {
    this.limits = limits;
    this.packed = packed;
  }

  /** Reads the archive to its end, so that a bomb in any entry counts. */
  static ZipParts read(byte[] bytes, Limits limits, String... wanted) throws IOException {
    ZipParts parts = new ZipParts(limits, bytes.length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      parts.readAll(zip, Set.of(wanted));
    } catch (IllegalArgumentException e) {
      // ZipInputStream's way to say that a name is not in its charset.
      throw new UnreadableDocumentException(Reason.BROKEN, "the archive is damaged", e);
    }
    return parts;
  }

  private void readAll(ZipInputStream zip, Set<String> wanted) throws IOException {
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++entries > limits.zipEntries()) {
        throw new UnreadableDocumentException(
            Reason.TOO_MANY_ENTRIES, "more than " + limits.zipEntries() + " entries");
      }
      byte[] content = content(zip, wanted.contains(entry.getName()));
      if (wanted.contains(entry.getName()) && parts.put(entry.getName(), content) != null) {
        throw new UnreadableDocumentException(
            Reason.BROKEN, "the archive holds " + entry.getName() + " twice");
      }
    }
  }

  private byte[] content(ZipInputStream zip, boolean kept) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      count(read);
      if (kept) {
        content.write(buffer, 0, read);
      }
    }
    return content.toByteArray();
  }

  private void count(int read) throws UnreadableDocumentException {
    expanded += read;
    if (expanded > limits.expandedBytes()) {
      throw new UnreadableDocumentException(
          Reason.TOO_LARGE, "unpacks to more than " + limits.expandedBytes() + " bytes");
    }
    if (expanded > Limits.RATIO_FLOOR && expanded / packed >= Limits.RATIO) {
      throw new UnreadableDocumentException(
          Reason.RATIO, "unpacks to more than " + Limits.RATIO + " times its size");
    }
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }
}
