package io.github.tingwen.text;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters and phrases of one Chinese script with their forms in the other, applied by longest
 * match from the left.
 *
 * <p>Key and form of an entry have the same number of code points, so every converted character
 * knows the one it was made from. Immutable after construction and thread-safe; linear, since a
 * phrase has at most {@value #LONGEST_PHRASE} units.
 */
final class ScriptDictionary {

  private static final int LONGEST_PHRASE = 31;

  /** Form of each single code point of the Basic Multilingual Plane; 0 where it stays. */
  private final int[] characters = new int[Character.MAX_VALUE + 1];

  /** Bit n is set if a phrase of n units begins with this unit. */
  private final int[] phraseLengths = new int[Character.MAX_VALUE + 1];

  private final Map<String, String> phrases = new HashMap<>();
  private final Map<Integer, Integer> supplementary = new HashMap<>();

  /** Adds an entry, or replaces one; only while the dictionary is being made. */
  void put(String key, String form) {
    if (key.codePointCount(0, key.length()) != form.codePointCount(0, form.length())) {
      throw new IllegalStateException("not of one length: " + key + " -> " + form);
    }
    if (key.length() == 1) {
      characters[key.charAt(0)] = form.codePointAt(0);
    } else if (key.codePointCount(0, key.length()) == 1) {
      supplementary.put(key.codePointAt(0), form.codePointAt(0));
    } else if (key.length() <= LONGEST_PHRASE) {
      phrases.put(requireNonNull(key), requireNonNull(form));
      phraseLengths[key.charAt(0)] |= 1 << key.length();
    }
  }

  /**
   * Converts a line and adds what it becomes; returns how many characters changed.
   *
   * @param kept indices of characters that stay as they are
   */
  int convert(Passage line, BitSet kept, Passage.Builder out) {
    String shown = line.toString();
    int changes = 0;
    int done = 0;
    for (int at = 0; at < shown.length(); ) {
      int phrase = kept.get(at) ? 0 : phraseLength(shown, at, free(shown, kept, at));
      int length = phrase > 0 ? phrase : Character.charCount(shown.codePointAt(at));
      String form = phrase > 0 ? phrases.get(shown.substring(at, at + phrase)) : single(shown, at);
      if (form != null && !kept.get(at) && !shown.startsWith(form, at)) {
        out.append(line, done, at);
        changes += appendAligned(out, line, at, form);
        done = at + length;
      }
      at += length;
    }
    out.append(line, done, shown.length());
    return changes;
  }

  /** The end of the characters from {@code at} on that may be changed. */
  private static int free(String text, BitSet kept, int at) {
    int next = kept.nextSetBit(at);
    return next < 0 ? text.length() : next;
  }

  /** Returns the indices of a text that no phrase of this dictionary covers. */
  BitSet outsidePhrases(String text) {
    BitSet outside = new BitSet();
    for (int at = 0; at < text.length(); ) {
      int phrase = phraseLength(text, at, text.length());
      outside.set(at, phrase == 0);
      at += Math.max(1, phrase);
    }
    return outside;
  }

  private int phraseLength(String text, int at, int end) {
    int lengths = phraseLengths[text.charAt(at)];
    for (int n = LONGEST_PHRASE; lengths != 0; n--) {
      if ((lengths & 1 << n) != 0) {
        lengths &= ~(1 << n);
        if (at + n <= end && phrases.containsKey(text.substring(at, at + n))) {
          return n;
        }
      }
    }
    return 0;
  }

  private String single(String text, int at) {
    char unit = text.charAt(at);
    if (!Character.isHighSurrogate(unit)) {
      return characters[unit] == 0 ? null : Character.toString(characters[unit]);
    }
    Integer form = supplementary.get(text.codePointAt(at));
    return form == null ? null : Character.toString(form);
  }

  private static int appendAligned(Passage.Builder out, Passage text, int from, String form) {
    String shown = text.toString();
    int changes = 0;
    int at = from;
    for (int i = 0; i < form.length(); ) {
      int made = form.codePointAt(i);
      int length = Character.charCount(shown.codePointAt(at));
      if (made == shown.codePointAt(at)) {
        out.append(text, at, at + length);
      } else {
        out.appendFor(Character.toString(made), text.sub(at, at + length));
        changes++;
      }
      at += length;
      i += Character.charCount(made);
    }
    return changes;
  }
}
