package org.conewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.conewise.exact.Rational;
import org.conewise.model.Layer;
import org.conewise.model.LayeredNetwork;
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

  /**
   * A layered network; weights are multiples of 1/8 up to 2 in size, with zeros if the seed is odd.
   * One layer in three reads the inputs too, and one in seven the inputs alone.
   *
   * @param inputs the number of inputs
   * @param outputs the number of logits
   * @param depth the number of layers of units
   * @param width units of a layer at most
   */
  public static LayeredNetwork layered(int inputs, int outputs, int depth, int width, long seed) {
    Random random = new Random(seed);
    Supplier<Rational> weight =
        () ->
            seed % 2 != 0 && random.nextInt(3) == 0
                ? Rational.ZERO
                : Rational.of(random.nextInt(33) - 16, 8);
    List<Layer> layers = new ArrayList<>();
    int before = 0;
    for (int t = 0; t <= depth; t++) {
      int height = t == depth ? outputs : 1 + random.nextInt(width);
      int units = random.nextInt(7) == 0 ? 0 : before;
      int read = units == 0 || random.nextInt(3) == 0 ? inputs : 0;
      layers.add(new Layer(rows(height, units + read, weight), units, 0));
      before = height;
    }
    return new LayeredNetwork(inputs, layers);
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
