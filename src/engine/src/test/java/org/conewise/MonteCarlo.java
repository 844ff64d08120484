package org.conewise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.conewise.exact.Rational;
import org.conewise.model.Layer;
import org.conewise.model.ReluNetwork;
import org.conewise.question.Wanted;

/** The network run in double arithmetic on standard normal inputs: knows nothing of cones. */
final class MonteCarlo {

  /** The weights of a layer; columns are units of the layer before, and then inputs. */
  private record DoubleLayer(List<double[]> weights, int units, int firstInput) {
    static DoubleLayer of(Layer layer) {
      return new DoubleLayer(
          layer.weights().stream().map(MonteCarlo::toDoubles).toList(),
          layer.units(),
          layer.firstInput());
    }

    double[] values(double[] before, double[] x) {
      return weights.stream().mapToDouble(row -> value(row, before, x)).toArray();
    }

    private double value(double[] row, double[] before, double[] x) {
      double sum = 0;
      for (int i = 0; i < row.length; i++) {
        double unit = i < Math.min(units, before.length) ? Math.max(0, before[i]) : 0;
        sum += row[i] * (i < units ? unit : x[firstInput + i - units]);
      }
      return sum;
    }
  }

  private final int inputs;
  private final List<DoubleLayer> layers;
  private final Wanted wanted;

  private MonteCarlo(ReluNetwork network, Wanted wanted) {
    this.inputs = network.inputs();
    this.layers = doubles(network);
    this.wanted = wanted;
  }

  private static List<DoubleLayer> doubles(ReluNetwork network) {
    return network.layers().stream().map(DoubleLayer::of).toList();
  }

  /**
   * Fractions of the samples.
   *
   * @param wrong answered wrongly, where the lowest index wins a tie
   * @param wrongOrTied answered wrongly, where a tie is an error
   */
  record Estimate(int samples, double wrong, double wrongOrTied, double tied) {}

  static Estimate estimate(ReluNetwork network, Wanted wanted, int samples, long seed) {
    return new MonteCarlo(network, wanted).estimate(samples, new Random(seed));
  }

  private Estimate estimate(int samples, Random random) {
    List<DoubleLayer> others =
        wanted.match(task -> List.of(), reference -> doubles(reference.network().network()));
    int wrong = 0;
    int wrongOrTied = 0;
    int tied = 0;
    for (int k = 0; k < samples; k++) {
      double[] x = shortNormalInputs(random);
      double[] logits = logits(layers, x);
      double[] other = logits(others, x);
      boolean isTied = isTied(logits) || isTied(other);
      boolean isWrong = firstGreatest(logits) != wantedAt(x, other);
      wrong += isWrong ? 1 : 0;
      tied += isTied ? 1 : 0;
      wrongOrTied += isWrong || isTied ? 1 : 0;
    }
    double n = samples;
    return new Estimate(samples, wrong / n, wrongOrTied / n, tied / n);
  }

  private int wantedAt(double[] x, double[] other) {
    return wanted.match(
        task ->
            IntStream.range(0, inputs)
                .filter(a -> rankOf(x, a) == task.rank(inputs))
                .findFirst()
                .orElse(-1),
        reference -> firstGreatest(other));
  }

  private static boolean isTied(double[] logits) {
    double greatest = Arrays.stream(logits).max().orElse(0);
    return Arrays.stream(logits).filter(l -> l == greatest).count() > 1;
  }

  /** Normal inputs cut to 20 bits after the point, so that sums of coarse weights are exact. */
  private double[] shortNormalInputs(Random random) {
    return IntStream.range(0, inputs)
        .mapToDouble(i -> Math.rint(random.nextGaussian() * (1 << 20)) / (1 << 20))
        .toArray();
  }

  private static int firstGreatest(double[] logits) {
    int answer = 0;
    for (int a = 1; a < logits.length; a++) {
      answer = logits[a] > logits[answer] ? a : answer;
    }
    return answer;
  }

  /** The distance of an estimate from a probability, in standard errors of the estimate. */
  static double standardErrors(double estimate, double probability, int samples) {
    double error = Math.sqrt(probability * (1 - probability) / samples);
    return estimate == probability ? 0 : Math.abs(estimate - probability) / error;
  }

  private int rankOf(double[] x, int answer) {
    return (int) IntStream.range(0, x.length).filter(b -> x[b] > x[answer]).count();
  }

  /** The values of the last layer; none if there are no layers. */
  private static double[] logits(List<DoubleLayer> layers, double[] x) {
    double[] values = new double[0];
    for (DoubleLayer layer : layers) {
      values = layer.values(values, x);
    }
    return values;
  }

  private static double[] toDoubles(List<Rational> row) {
    return row.stream().mapToDouble(MonteCarlo::toDouble).toArray();
  }

  private static double toDouble(Rational value) {
    return new BigDecimal(value.numerator())
        .divide(new BigDecimal(value.denominator()), MathContext.DECIMAL64)
        .doubleValue();
  }
}
