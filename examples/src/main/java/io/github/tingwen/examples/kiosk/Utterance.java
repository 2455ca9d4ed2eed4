package io.github.tingwen.examples.kiosk;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Words on the page and how they are said: the same words, perhaps in other characters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param voice in whose voice
 * @param shown the words as the page shows them
 * @param said what the voice gets
 */
record Utterance(VoiceName voice, String shown, Sentence said) {

  /** The voices of a kiosk. */
  enum VoiceName {
    MANDARIN,
    ENGLISH
  }

  Utterance {
    requireNonNull(voice, "voice");
    requireNonNull(shown, "shown");
    requireNonNull(said, "said");
  }

  /** Words of the page's own. */
  static Utterance of(VoiceName voice, String shown, String said) {
    Passage wording = Passage.untraced(said);
    Sentence sentence =
        new Sentence("page", Sentence.Role.TEXT, wording, List.of(), Pause.SENTENCE);
    return new Utterance(voice, shown, sentence);
  }

  /** The name of these words in paths: the same words have the same name in every visit. */
  String id() {
    StringBuilder all = new StringBuilder().append(voice).append('\0').append(shown).append('\0');
    all.append(said.wording());
    for (Slot slot : said.slots()) {
      all.append('\0').append(slot.kind()).append(slot.from()).append('-').append(slot.to());
    }
    return sha256(all.toString());
  }

  private static String sha256(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
