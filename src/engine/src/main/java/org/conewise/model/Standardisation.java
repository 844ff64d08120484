package org.conewise.model;

import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.Rational;

/**
 * The standard form of a network: each hidden unit is scaled by a positive factor so that its input
 * weight becomes 1 or −1. As {@code ReLU(c z) = c ReLU(z)} for {@code c > 0}, the function is the
 * same, exactly. With {@code s_i = |W_hi[i]|} (and {@code s_i = 1} where that is zero) the new
 * state is {@code h'_i = h_i / s_i}, and
 *
 * <pre>
 *   W_hi'[i] = W_hi[i] / s_i     W_hh'[i][j] = W_hh[i][j] · s_j / s_i     W_oh'[k][j] = W_oh[k][j] · s_j
 * </pre>
 */
public final class Standardisation {

  private Standardisation() {}

  /** The standard form. It is its own standard form. */
  public static ReluNetwork of(ReluNetwork any) {
    RecurrentNetwork network = any.recurrent();
    List<Rational> scales = network.inputHidden().stream().map(Standardisation::scale).toList();
    List<Rational> inputHidden = new ArrayList<>();
    List<List<Rational>> hiddenHidden = new ArrayList<>();
    for (int i = 0; i < scales.size(); i++) {
      Rational scale = scales.get(i);
      inputHidden.add(network.inputHidden().get(i).dividedBy(scale));
      List<Rational> row = times(network.hiddenHidden().get(i), scales);
      hiddenHidden.add(row.stream().map(entry -> entry.dividedBy(scale)).toList());
    }
    List<List<Rational>> hiddenOutput =
        network.hiddenOutput().stream().map(row -> times(row, scales)).toList();
    return new RecurrentNetwork(network.seqLen(), inputHidden, hiddenHidden, hiddenOutput);
  }

  private static Rational scale(Rational inputWeight) {
    return inputWeight.signum() == 0 ? Rational.ONE : inputWeight.abs();
  }

  private static List<Rational> times(List<Rational> row, List<Rational> scales) {
    List<Rational> products = new ArrayList<>();
    for (int j = 0; j < row.size(); j++) {
      products.add(row.get(j).times(scales.get(j)));
    }
    return products;
  }
}
