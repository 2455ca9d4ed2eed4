package io.github.tingwen.tts.mandarin;

import java.text.Normalizer;

/**
 * The 214 radicals of the Kangxi dictionary, U+2F00 to U+2FD5.
 *
 * <p>Stateless and thread-safe.
 */
final class KangxiRadicals {

  private KangxiRadicals() {}

  /**
   * Returns the character that a radical sign stands for (⼝ gives 口), by Unicode's compatibility
   * mapping.
   */
  static int character(int radical) {
    return Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC).codePointAt(0);
  }
}
