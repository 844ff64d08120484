package org.conewise.check.sample;

import java.util.List;
import java.util.stream.IntStream;
import org.conewise.check.network.Network;
import org.conewise.check.number.Fraction;

/** A network that is run in fixed point, on intervals, which decides nearly all inputs. */
final class FixedPoint {
  private static final int MAX_SHIFT = 62;

  private final int inputs;
  private final Weights hidden;
  private final Weights logits;

  FixedPoint(Network network) {
    inputs = network.length();
    int d = network.hiddenSize();
    hidden = new Weights(rows(d, d + 1, network::hiddenWeight));
    logits = new Weights(rows(network.outputs(), d, network::logitWeight));
  }

  private interface Matrix {
    Fraction entry(int row, int column);
  }

  private static List<List<Fraction>> rows(int rows, int columns, Matrix matrix) {
    return IntStream.range(0, rows)
        .mapToObj(i -> IntStream.range(0, columns).mapToObj(k -> matrix.entry(i, k)).toList())
        .toList();
  }

  /**
   * The indices of the greatest logit, as bits; or 0 if intervals do not decide. A tie is only seen
   * where the intervals are points, as with units that are all off.
   *
   * @param x the input, as rounded deviates
   */
  long winners(long[] x) {
    int units = hidden.rows();
    Enclosures state = Enclosures.zeros(units, Deviate.PRECISION);
    for (int t = 0; t < inputs; t++) {
      if (Math.abs(x[t]) >= Deviate.LIMIT) {
        return 0;
      }
      Enclosures sums = state.product(hidden);
      sums.addMultiple(hidden, units, scaled(x[t], state.scale()));
      state = sums.rectified(Deviate.PRECISION);
    }
    return state.product(logits).greatest();
  }

  /** An integer that is at most 2 from {@code 2^scale} times a deviate. */
  static long scaled(long x, int scale) {
    return x >> Math.min(Deviate.PRECISION - scale, MAX_SHIFT);
  }
}
