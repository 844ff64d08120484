package org.conewise;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.util.Locale;
import org.conewise.certificate.Analysis;
import org.conewise.certificate.Certificate;
import org.conewise.check.Budget;
import org.conewise.check.Checker;
import org.conewise.check.Rejection;
import org.conewise.network.NetText;
import org.conewise.network.ReluNetwork;
import org.conewise.task.Cell;
import org.conewise.task.Task;
import org.conewise.task.TiePolicy;

/**
 * Prints how long certifying seeded random networks takes, and the kernel's share of it; a table,
 * not a test. Arguments are pairs {@code d,n}; each is run twice and the second run is printed,
 * single-threaded.
 */
public final class Throughput {

  private static final int MEGA = 1_000_000;

  private Throughput() {}

  public static void main(String[] args) throws Rejection {
    System.out.println(
        "   d n    cells  enumerate  measure   kernel   cells/s  kernel's  largest    heap");
    System.out.println(
        "                        ms       ms       ms             share      bits     MiB");
    for (String arg : args) {
      String[] pair = arg.split(",", -1);
      int d = Integer.parseInt(pair[0]);
      int n = Integer.parseInt(pair[1]);
      measure(d, n, false);
      measure(d, n, true);
    }
  }

  private static void measure(int d, int n, boolean print) throws Rejection {
    ReluNetwork network = RandomNetworks.normal(d, n, 1);
    byte[] text = NetText.write(network).getBytes(US_ASCII);
    String hash = NetText.sha256(network);
    long start = System.nanoTime();
    Analysis analysis = Analysis.of(network, Task.SECOND_ARGMAX, TiePolicy.FIRST);
    long enumerated = System.nanoTime();
    byte[] certificate = Certificate.of(analysis, hash, 30).toText().getBytes(US_ASCII);
    long measured = System.nanoTime();
    int size = Math.max(text.length, certificate.length);
    Checker.check(text, certificate, new Budget(size));
    long checked = System.nanoTime();
    if (print) {
      int cells = analysis.cells().size();
      System.out.printf(
          Locale.ROOT,
          "%4d %d %8d %10d %8d %8d %9.0f %8.0f%% %8d %7d%n",
          d,
          n,
          cells,
          (enumerated - start) / MEGA,
          (measured - enumerated) / MEGA,
          (checked - measured) / MEGA,
          cells / ((checked - start) / 1e9),
          100.0 * (checked - measured) / (checked - start),
          largestBits(analysis),
          heap());
    }
  }

  private static int largestBits(Analysis analysis) {
    return analysis.cells().stream()
        .map(Cell::cone)
        .flatMap(cone -> cone.rays().stream())
        .mapToInt(
            ray -> {
              int bits = 0;
              for (int i = 0; i < ray.direction().dimension(); i++) {
                BigInteger coordinate = ray.direction().get(i);
                bits = Math.max(bits, coordinate.bitLength());
              }
              return bits;
            })
        .max()
        .orElse(0);
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
