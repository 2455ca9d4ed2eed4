package io.github.tingwen.text;

/**
 * A stretch of text that is no part of the paper, and what to write instead.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from index of its first unit
 * @param to index after its last unit
 * @param instead the words that take its place; mostly none
 * @param code why it goes
 * @param message the same in words
 */
record Residue(int from, int to, String instead, ProblemCode code, String message) {}
