/**
 * A meeting document as typed, immutable records whose leaves are {@link
 * io.github.tingwen.text.Passage passages}: every word of the model can be shown in the original.
 */
package io.github.tingwen.model;
