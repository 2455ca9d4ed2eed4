package io.github.tingwen.examples.kiosk;

/** The colours of the page; each pair of text and ground has a contrast of 7 : 1 or more. */
public enum Theme {
  /** Near-black on warm white. */
  LIGHT,
  /** Off-white on near-black. */
  DARK,
  /** Pure white and yellow on black, with outlines: for residual vision. */
  CONTRAST,
  /** Black on yellow: for readers who lose white in glare. */
  YELLOW
}
