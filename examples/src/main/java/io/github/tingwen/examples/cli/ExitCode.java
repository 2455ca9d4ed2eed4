package io.github.tingwen.examples.cli;

/** How a run ended, for scripts. The numbers are part of the command line's contract. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int NO_SOUND_DEVICE = 3;
  static final int NOT_A_MEETING_DOCUMENT = 4;
  static final int UNREADABLE = 5;

  private ExitCode() {}
}
