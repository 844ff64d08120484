package org.conewise.explain;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.conewise.analysis.Analysis;
import org.conewise.exact.IntVector;
import org.conewise.question.Cell;

/**
 * Error against compute, in multiply-adds: what the exact method costs, and what sampling gives for
 * the same cost. With error {@code p}, the mean of {@code N} samples has the standard error {@code
 * √(p(1−p)/N)}.
 *
 * @param pass one evaluation of the network: {@code n·d + (n−1)·d² + outputs·d}
 * @param find an estimate of what the enumeration costs: for every cone that is cut at a time step,
 *     the {@code d} forms, and one dot product per form, part and generator
 * @param check one evaluation of the network at every ray of the fan
 * @param error the error fraction {@code p}, rounded
 * @param digits significant digits of the bounds that the exact method gives
 */
public record Effort(long pass, long find, long check, double error, int digits) {

  static Effort of(Analysis analysis, double error, int digits) {
    long d = analysis.network().recurrent().hiddenSize();
    long n = analysis.dimension();
    long pass = n * d + (n - 1) * d * d + analysis.network().outputs() * d;
    long rays =
        analysis.cells().stream().flatMap(cell -> cell.cone().rays().stream()).distinct().count();
    return new Effort(pass, find(analysis), rays * pass, error, digits);
  }

  /** Multiply-adds of the exact method. */
  public long exact() {
    return find + check;
  }

  /** Samples for a standard error that is a given part of the error. */
  public double samplesForRelative(double relative) {
    return (1 - error) / (error * relative * relative);
  }

  /** Samples for a standard error as small as the width of the exact bounds. */
  public double samplesForSamePrecision() {
    return samplesForRelative(Math.pow(10, -digits));
  }

  /** How many samples cost as much as the exact method. */
  public long samplesForSameCost() {
    return Math.max(1, exact() / pass);
  }

  /** The standard error of sampling at the cost of the exact method. */
  public double standardErrorForSameCost() {
    return Math.sqrt(error * (1 - error) / samplesForSameCost());
  }

  private static long find(Analysis analysis) {
    int n = analysis.dimension();
    int d = analysis.network().recurrent().hiddenSize();
    long total = 0;
    for (int t = 0; t < n; t++) {
      long before = prefixes(analysis.cells(), t, d);
      long after = prefixes(analysis.cells(), t + 1, d);
      total += before * d * ((long) t * d * n + 1) + after * d * n * n;
    }
    return total;
  }

  /** Cones after some time steps: parts with one starting cone and one pattern so far. */
  private static int prefixes(List<Cell> cells, int steps, int d) {
    Set<Part> parts = new HashSet<>();
    for (Cell cell : cells) {
      IntVector inside = cell.cone().interiorVector();
      BitSet pattern = cell.region().pattern().on().get(0, steps * d);
      parts.add(new Part(pattern, order(inside), inside.get(0).signum()));
    }
    return parts.size();
  }

  private record Part(BitSet pattern, List<Integer> order, int firstSign) {}

  private static List<Integer> order(IntVector x) {
    return IntStream.range(0, x.dimension()).boxed().sorted(Comparator.comparing(x::get)).toList();
  }
}
