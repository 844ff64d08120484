package org.conewise;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.conewise.exact.Rational;
import org.conewise.model.RecurrentNetwork;

/** Seeded random networks, for tests and benchmarks. */
public final class RandomNetworks {

  private RandomNetworks() {}

  /** Weights standard normal, rounded to float32. */
  public static RecurrentNetwork normal(int hiddenSize, int seqLen, long seed) {
    Random random = new Random(seed);
    return of(hiddenSize, seqLen, () -> Rational.of((double) (float) random.nextGaussian()));
  }

  /**
   * Weights that are multiples of 1/8 up to 2 in size, many of them exactly zero, with some units
   * that read the input negatively only, so that dead regions and exact ties are common. Double
   * arithmetic on short inputs is exact for these.
   */
  public static RecurrentNetwork coarse(int hiddenSize, int seqLen, long seed) {
    Random random = new Random(seed);
    RecurrentNetwork network =
        of(
            hiddenSize,
            seqLen,
            () -> random.nextInt(3) == 0 ? Rational.ZERO : Rational.of(random.nextInt(33) - 16, 8));
    boolean negative = random.nextInt(4) == 0;
    return negative ? network.map(weight -> weight.abs().negate()) : network;
  }

  private static RecurrentNetwork of(int hiddenSize, int seqLen, Supplier<Rational> weight) {
    return new RecurrentNetwork(
        seqLen,
        row(hiddenSize, weight),
        rows(hiddenSize, hiddenSize, weight),
        rows(seqLen, hiddenSize, weight));
  }

  private static List<List<Rational>> rows(int height, int width, Supplier<Rational> weight) {
    return Stream.generate(() -> row(width, weight)).limit(height).toList();
  }

  private static List<Rational> row(int width, Supplier<Rational> weight) {
    return Stream.generate(weight).limit(width).toList();
  }
}
