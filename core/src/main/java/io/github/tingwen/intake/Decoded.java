package io.github.tingwen.intake;

import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param text the text without byte order mark
 * @param charset the charset they were in
 */
record Decoded(String text, Charset charset) {}
