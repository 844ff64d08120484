package org.conewise.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.conewise.RandomNetworks;
import org.conewise.analysis.Analysis;
import org.conewise.model.RecurrentNetwork;

/**
 * Certifies one seeded random network, and prints time and memory of each phase; the peak is of the
 * heap as the garbage collector saw it, so what was not yet collected counts. For large networks,
 * where the first run is the one that matters; the second tells what warming up would bring.
 */
public final class Phases {

  private static final double NANOS = 1e9;

  private Phases() {}

  /** Arguments: {@code d n}. Prints fields separated by tabs. */
  public static void main(String[] args) throws Exception {
    int d = Integer.parseInt(args[0]);
    int n = Integer.parseInt(args[1]);
    System.out.println("phase\tseconds\tpeak MiB\tused MiB");
    RecurrentNetwork network = phase("generate", () -> RandomNetworks.normal(d, n, 1));
    long start = System.nanoTime();
    Subject subject = phase("write and hash", () -> Subject.of(network));
    Analysis analysis = phase("analyse", subject::analysis);
    byte[] certificate = phase("certificate", () -> subject.certificate(analysis));
    phase("check", () -> subject.check(certificate));
    System.out.printf(
        Locale.ROOT, "certified and checked\t%.3f%n", (System.nanoTime() - start) / NANOS);
    phase("read", () -> subject.read(certificate));
    phase("analyse again", subject::analysis);
    phase("check again", () -> subject.check(certificate));
    System.out.println("cells\t" + analysis.cells().size());
    System.out.println("network bytes\t" + subject.text().length);
    System.out.println("certificate bytes\t" + certificate.length);
  }

  private static <T> T phase(String name, Callable<T> work) throws Exception {
    heap(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    T result = work.call();
    double seconds = (System.nanoTime() - start) / NANOS;
    long[] peak = new long[1];
    heap(pool -> peak[0] += pool.getPeakUsage().getUsed());
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf(Locale.ROOT, "%s\t%.3f\t%d\t%d%n", name, seconds, peak[0] >> 20, used >> 20);
    return result;
  }

  private static void heap(Consumer<MemoryPoolMXBean> action) {
    ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .forEach(action);
  }
}
