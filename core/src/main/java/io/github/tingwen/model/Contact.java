package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * A way to ask back: a number or address with the person or office behind it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name whom to ask for, if named
 * @param channel what kind of number or address it is
 * @param number the number or address as written
 * @param extension the extension (分机), if any
 */
public record Contact(
    Optional<Passage> name, Channel channel, Passage number, Optional<Passage> extension) {

  /** Checks that nothing is null. */
  public Contact {
    requireNonNull(name, "name");
    requireNonNull(channel, "channel");
    requireNonNull(number, "number");
    requireNonNull(extension, "extension");
  }

  /**
   * Whether {@link #name()} tells what the line is for (监督热线, 报名电话) and not who answers.
   *
   * @return false without a name
   */
  public boolean isNamedLine() {
    String words = name.map(Passage::toString).orElse("").strip();
    return LINES.stream().anyMatch(words::endsWith);
  }

  private static final List<String> LINES =
      List.of("电话", "热线", "专线", "手机", "总机", "传真", "電話", "熱線", "專線", "手機", "總機", "傳真");

  /** The means of communication. */
  public enum Channel {
    /** A telephone. */
    PHONE("电话"),
    /** A fax machine. */
    FAX("传真"),
    /** An e-mail address. */
    EMAIL("电子邮箱"),
    /** A web address. */
    WEB("网址");

    private final String label;

    Channel(String label) {
      this.label = label;
    }

    /** Returns the Chinese word for it, as it stands before a number or address (电话). */
    public String label() {
      return label;
    }
  }
}
