package io.github.tingwen.text;

/**
 * A line and, character by character, what stands for it in another script. For one thread.
 *
 * <p>Characters are code points; an index is that of a character's first unit in the line.
 */
final class AlignedText {

  private final Passage line;

  /** What stands for the character that begins at each unit; null at its second unit. */
  private final String[] forms;

  /** Aligns {@code line} with {@code other}, which has as many characters. */
  AlignedText(Passage line, CharSequence other) {
    this.line = line;
    this.forms = new String[line.length()];
    put(0, other);
  }

  /** The index of the character after that at {@code index}. */
  int next(int index) {
    return index + Character.charCount(Character.codePointAt(line, index));
  }

  /** Sets what stands for the characters from {@code from} on. */
  void put(int from, CharSequence words) {
    int at = from;
    for (int i = 0; i < words.length() && at < forms.length; ) {
      int size = Character.charCount(Character.codePointAt(words, i));
      forms[at] = words.subSequence(i, i + size).toString();
      at = next(at);
      i += size;
    }
  }

  /** Adds the other text, traced to where the line is, and returns how many characters changed. */
  int appendTo(Passage.Builder out) {
    int changes = 0;
    int done = 0;
    for (int i = 0; i < forms.length; i = next(i)) {
      Passage shown = line.sub(i, next(i));
      if (!shown.toString().equals(forms[i])) {
        out.append(line, done, i).appendFor(forms[i], shown);
        done = next(i);
        changes++;
      }
    }
    out.append(line, done, line.length());
    return changes;
  }
}
