package io.github.tingwen.convert;

import io.github.tingwen.model.Contact;
import io.github.tingwen.text.Passage;

/** A contact in one line that tells what kind of number it is: 任可，传真：0999-6512302，分机216. */
final class ContactText {

  private ContactText() {}

  /** The line; {@code script} writes the words that are not the notice's. */
  static String of(Contact contact, WrittenWords script) {
    String name = contact.name().map(Passage::toString).orElse("");
    boolean line = contact.isNamedLine();
    return (line ? name + "：" : name.isEmpty() ? "" : name + "，")
        + (line ? "" : script.of(contact.channel().label() + "："))
        + contact.number()
        + contact
            .extension()
            .map(Passage::toString)
            .map(number -> "，" + (startsWithDigit(number) ? script.of("分机") : "") + number)
            .orElse("");
  }

  /** An extension as written may have its 分机 or 转 before it. */
  private static boolean startsWithDigit(String extension) {
    return !extension.isEmpty() && Character.isDigit(extension.charAt(0));
  }
}
