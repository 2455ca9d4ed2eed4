package io.github.tingwen.examples.kiosk;

/** The size of running text. */
public enum TypeSize {
  /** 28 CSS pixels, the smallest. */
  LARGE,
  /** 36 CSS pixels. */
  LARGER,
  /** 48 CSS pixels. */
  LARGEST
}
