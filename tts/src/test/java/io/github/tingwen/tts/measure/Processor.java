package io.github.tingwen.tts.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The time of all processors that this virtual machine has used, and what it keeps. Thread-safe.
 */
final class Processor {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Processor() {}

  static double seconds() {
    return SYSTEM.getProcessCpuTime() / 1e9;
  }

  /** Megabytes in use after a collection. */
  static double heapMegabytes() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
  }
}
