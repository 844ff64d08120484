package org.conewise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.conewise.exact.Rational;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.Task;

/** The network run in double arithmetic on standard normal inputs: knows nothing of cones. */
final class MonteCarlo {

  private final double[] inputHidden;
  private final double[][] hiddenHidden;
  private final double[][] hiddenOutput;
  private final int seqLen;
  private final int rank;

  private MonteCarlo(RecurrentNetwork network, Task task) {
    seqLen = network.seqLen();
    rank = task.rank(seqLen);
    inputHidden = toDoubles(network.inputHidden());
    hiddenHidden =
        network.hiddenHidden().stream().map(MonteCarlo::toDoubles).toArray(double[][]::new);
    hiddenOutput =
        network.hiddenOutput().stream().map(MonteCarlo::toDoubles).toArray(double[][]::new);
  }

  /**
   * Fractions of the samples.
   *
   * @param wrong answered wrongly, where the lowest index wins a tie
   * @param wrongOrTied answered wrongly, where a tie is an error
   */
  record Estimate(int samples, double wrong, double wrongOrTied, double tied) {}

  static Estimate estimate(RecurrentNetwork network, Task task, int samples, long seed) {
    MonteCarlo run = new MonteCarlo(network, task);
    Random random = new Random(seed);
    int wrong = 0;
    int wrongOrTied = 0;
    int tied = 0;
    for (int k = 0; k < samples; k++) {
      double[] x = run.shortNormalInputs(random);
      double[] logits = run.logits(x);
      int answer = firstGreatest(logits);
      boolean isTied = Arrays.stream(logits).filter(l -> l == logits[answer]).count() > 1;
      boolean isWrong = run.rankOf(x, answer) != run.rank;
      wrong += isWrong ? 1 : 0;
      tied += isTied ? 1 : 0;
      wrongOrTied += isWrong || isTied ? 1 : 0;
    }
    double n = samples;
    return new Estimate(samples, wrong / n, wrongOrTied / n, tied / n);
  }

  /** Normal inputs cut to 20 bits after the point, so that sums of coarse weights are exact. */
  private double[] shortNormalInputs(Random random) {
    return IntStream.range(0, seqLen)
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

  private double[] logits(double[] x) {
    double[] h = new double[inputHidden.length];
    for (double input : x) {
      double[] next = new double[h.length];
      for (int i = 0; i < h.length; i++) {
        next[i] = Math.max(0, dot(hiddenHidden[i], h) + inputHidden[i] * input);
      }
      h = next;
    }
    double[] last = h;
    return IntStream.range(0, hiddenOutput.length)
        .mapToDouble(a -> dot(hiddenOutput[a], last))
        .toArray();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
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
