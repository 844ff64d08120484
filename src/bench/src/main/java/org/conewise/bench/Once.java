package org.conewise.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.conewise.analysis.Analysis;

/**
 * Certifies one subject once and checks it. Prints how many cells there are, what the analysis
 * occupies, and the hash of the certificate; so it tells whether a heap is large enough, and
 * whether two ways of running write the same bytes.
 */
public final class Once {

  private Once() {}

  /** Argument: the name of a {@link Subject}. Prints fields separated by tabs. */
  public static void main(String[] args) throws Exception {
    Subject subject = Subject.of(args[0]);
    long before = liveBytes();
    Analysis analysis = subject.analysis();
    long after = liveBytes();
    byte[] certificate = subject.certificate(analysis);
    int cells = analysis.cells().size();
    subject.check(certificate);
    System.out.println("cells\t" + cells);
    System.out.println("live\t" + (after - before));
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    System.out.println("sha256\t" + HexFormat.of().formatHex(sha256.digest(certificate)));
  }

  /** What the heap held when a collection ended; what was allocated since does not count. */
  private static long liveBytes() {
    System.gc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
        .sum();
  }
}
