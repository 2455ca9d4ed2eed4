/**
 * Text that remembers where it came from, and the repairs that turn received text into clean text.
 *
 * <p>Every offset in this library is a UTF-16 index into the text as the caller gave it, half-open.
 */
package io.github.tingwen.text;
