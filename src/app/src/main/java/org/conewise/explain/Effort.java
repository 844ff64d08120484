package org.conewise.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.conewise.analysis.Analysis;
import org.conewise.exact.IntVector;
import org.conewise.model.Layer;
import org.conewise.model.ReluNetwork;
import org.conewise.question.Cell;

/**
 * Error against compute, in multiply-adds: what the exact method costs, and what sampling gives for
 * the same cost. With error {@code p}, the mean of {@code N} samples has the standard error {@code
 * √(p(1−p)/N)}.
 *
 * @param pass one evaluation of the network, and of the reference if there is one: a product for
 *     each weight, in every time step
 * @param find an estimate of what the enumeration costs: for every cone that is cut at a layer, the
 *     forms of its units, and one dot product per form, part and generator
 * @param check one such evaluation at every ray of the fan
 * @param error the error fraction {@code p}, rounded
 * @param digits significant digits of the bounds that the exact method gives
 */
public record Effort(long pass, long find, long check, double error, int digits) {

  static Effort of(Analysis analysis, double error, int digits) {
    List<Step> steps = steps(analysis);
    long pass = steps.stream().mapToLong(Step::products).sum();
    long rays =
        analysis.cells().stream().flatMap(cell -> cell.cone().rays().stream()).distinct().count();
    return new Effort(pass, find(analysis, steps), rays * pass, error, digits);
  }

  /**
   * A layer of the network or of the reference.
   *
   * @param index in its network, from 0
   * @param units that it reads
   */
  private record Step(int index, int width, int units, int inputs, boolean isLast) {
    long products() {
      return (long) width * (units + inputs);
    }

    long productsOfForms(int n) {
      return width * ((long) index * units * n + 1);
    }
  }

  /** All layers, one network after the other. */
  private static List<Step> steps(Analysis analysis) {
    List<Step> steps = new ArrayList<>(steps(analysis.network()));
    steps.addAll(
        analysis
            .wanted()
            .match(task -> List.of(), reference -> steps(reference.network().network())));
    return steps;
  }

  private static List<Step> steps(ReluNetwork network) {
    List<Layer> layers = network.layers();
    return IntStream.range(0, layers.size())
        .mapToObj(
            t ->
                new Step(
                    t,
                    layers.get(t).width(),
                    t == 0 ? 0 : layers.get(t).units(),
                    layers.get(t).inputs(),
                    t == layers.size() - 1))
        .toList();
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

  private static long find(Analysis analysis, List<Step> steps) {
    int n = analysis.dimension();
    long total = 0;
    int units = 0;
    for (Step step : steps.stream().filter(step -> !step.isLast()).toList()) {
      long before = prefixes(analysis, units);
      units += step.width();
      long after = prefixes(analysis, units);
      total += before * step.productsOfForms(n) + after * step.width() * n * n;
    }
    return total;
  }

  /** Cones after some layers: parts with one starting cone and one pattern so far. */
  private static int prefixes(Analysis analysis, int units) {
    Set<Part> parts = new HashSet<>();
    for (Cell cell : analysis.cells()) {
      IntVector inside = cell.cone().interiorVector();
      BitSet pattern = cell.region().pattern().on().get(0, units);
      parts.add(new Part(pattern, start(analysis, inside)));
    }
    return parts.size();
  }

  /** A starting cone, by numbers that tell it from others. */
  private record Part(BitSet pattern, List<Integer> start) {}

  private static List<Integer> start(Analysis analysis, IntVector x) {
    return analysis
        .wanted()
        .match(
            task -> {
              List<Integer> start = new ArrayList<>(order(x));
              start.add(x.get(0).signum());
              return start;
            },
            reference ->
                IntStream.range(0, x.dimension()).mapToObj(i -> x.get(i).signum()).toList());
  }

  private static List<Integer> order(IntVector x) {
    return IntStream.range(0, x.dimension()).boxed().sorted(Comparator.comparing(x::get)).toList();
  }
}
