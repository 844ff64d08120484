package org.conewise.check.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conewise.check.network.Layer;
import org.conewise.check.network.Matrix;
import org.conewise.check.network.Network;

/** A network that is run in fixed point, on intervals, which decides nearly all inputs. */
final class FixedPoint {
  private static final int MAX_SHIFT = 62;
  private static final Enclosures NONE = Enclosures.zeros(0, Deviate.PRECISION);

  /** A layer of the network, with its weights in fixed point. */
  private record Step(Layer layer, Weights weights) {}

  private final List<Step> steps = new ArrayList<>();
  private int networks;

  /** Layers with one matrix share its weights. */
  FixedPoint(Network network) {
    Map<Matrix, Weights> weights = new HashMap<>();
    for (Layer layer : network.layers()) {
      steps.add(new Step(layer, weights.computeIfAbsent(layer.matrix(), FixedPoint::weights)));
      networks += layer.isLast() ? 1 : 0;
    }
  }

  private static Weights weights(Matrix matrix) {
    return new Weights(
        IntStream.range(0, matrix.height())
            .mapToObj(
                row ->
                    IntStream.range(0, matrix.units() + matrix.inputs())
                        .mapToObj(column -> matrix.entry(row, column))
                        .toList())
            .toList());
  }

  /**
   * For each network the indices of the greatest logit, as bits; or 0 if intervals do not decide. A
   * tie is only seen where the intervals are points, as with units that are all off.
   *
   * @param x the input, as rounded deviates
   */
  long[] winners(long[] x) {
    long[] winners = new long[networks];
    boolean fits = Arrays.stream(x).allMatch(number -> Math.abs(number) < Deviate.LIMIT);
    Enclosures state = NONE;
    int next = 0;
    for (int t = 0; fits && t < steps.size(); t++) {
      Enclosures sums = sums(steps.get(t), state, x);
      boolean isLast = steps.get(t).layer.isLast();
      if (isLast) {
        winners[next++] = sums.greatest();
      }
      state = isLast ? NONE : sums.rectified(Deviate.PRECISION);
    }
    return winners;
  }

  private static Enclosures sums(Step step, Enclosures state, long[] x) {
    Matrix matrix = step.layer.matrix();
    Enclosures units = step.layer.takesUnits() ? state : NONE;
    Enclosures sums = units.product(step.weights);
    for (int k = 0; k < matrix.inputs(); k++) {
      long input = scaled(x[step.layer.firstInput() + k], units.scale());
      sums.addMultiple(step.weights, matrix.units() + k, input);
    }
    return sums;
  }

  /** An integer that is at most 2 from {@code 2^scale} times a deviate. */
  static long scaled(long x, int scale) {
    return x >> Math.min(Deviate.PRECISION - scale, MAX_SHIFT);
  }
}
