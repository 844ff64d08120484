package org.conewise.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How much memory a fan takes, and how small a heap certifying and checking it can do with. */
record MemoryTable(Extent extent) {

  private static final List<String> JVM = List.of("-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC");

  /** A heap in which a run takes this many times longer is too small. */
  private static final double MOST_SLOWER = 3;

  void print() throws IOException, InterruptedException {
    Markdown.head(
        "Memory",
        "network",
        "cells",
        "analysis, bytes per cell",
        "smallest heap, MiB",
        "smallest heap, bytes per cell");
    for (String subject : extent.memory()) {
      Markdown.progress("memory of " + subject);
      Command.Run run = once(8192, subject, 900);
      if (run.exitCode() != 0) {
        throw new IOException(subject + " needs more than 8 GiB");
      }
      long cells = Long.parseLong(run.field("cells"));
      long mebibytes = smallestHeap(subject, run);
      Markdown.row(
          subject,
          cells,
          Long.parseLong(run.field("live")) / cells,
          mebibytes,
          (mebibytes << 20) / cells);
    }
  }

  /** By bisection, up to a tenth. */
  private static long smallestHeap(String subject, Command.Run unlimited)
      throws IOException, InterruptedException {
    long most = (long) Math.ceil(1 + unlimited.seconds() * MOST_SLOWER);
    long low = Math.max(2, Long.parseLong(unlimited.field("live")) >> 20);
    long high = 2 * low;
    while (once(high, subject, most).exitCode() != 0) {
      low = high;
      high *= 2;
    }
    while (high - low > Math.max(1, high / 10)) {
      long middle = (low + high) / 2;
      if (once(middle, subject, most).exitCode() == 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static Command.Run once(long mebibytes, String subject, long mostSeconds)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(JVM);
    options.add("-Xmx" + mebibytes + "m");
    return Command.java(options, Once.class, subject).run(mostSeconds);
  }
}
