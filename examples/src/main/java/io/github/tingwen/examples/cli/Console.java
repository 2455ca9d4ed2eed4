package io.github.tingwen.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a run, UTF-8 whatever the locale, and the manner of speaking to a person:
 * one whole sentence a line, nothing redrawn, so that a screen reader can follow.
 *
 * <p>Thread-safe: a line is written at once.
 */
final class Console {

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private volatile boolean quiet;

  Console(InputStream in, OutputStream out, OutputStream err) {
    // A pipe as FileInputStream cannot readAllBytes on JDK 17 (Illegal seek); a buffer only reads
    // on.
    this.in = new BufferedInputStream(in);
    this.out = out;
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** Leaves out progress and other remarks from now on; errors stay. */
  void beQuiet() {
    quiet = true;
  }

  /** Returns standard input. */
  InputStream in() {
    return in;
  }

  /**
   * Writes a result to standard output, as it is.
   *
   * @throws CommandFailure if nobody takes it: the disk is full, or who read it has gone
   */
  synchronized void print(String text) throws CommandFailure {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw Faults.outputLost(e);
    }
  }

  /** Writes a line of a result to standard output. */
  synchronized void println(String line) throws CommandFailure {
    print(line + "\n");
  }

  /** Tells a person something on standard error, unless quiet. */
  synchronized void say(String sentence) {
    if (!quiet) {
      err.print(sentence + "\n");
      err.flush();
    }
  }

  /** Reports a failure on standard error. */
  synchronized void fail(String sentence) {
    err.print(sentence + "\n");
    err.flush();
  }

  /** Returns the error stream, for the parser of the command line. */
  PrintStream err() {
    return err;
  }

  /** Returns the output stream, for help texts. */
  OutputStream out() {
    return out;
  }

  /** Returns a console that reads {@code input} and keeps what is written, for tests. */
  static Console over(String input, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return new Console(new ByteArrayInputStream(bytes), out, err);
  }
}
