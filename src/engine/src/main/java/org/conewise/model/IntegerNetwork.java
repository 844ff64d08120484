package org.conewise.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.IntMatrix;
import org.conewise.exact.Rational;
import org.conewise.exact.Scale;

/**
 * A network scaled to integers, once. With {@code D} a common denominator of {@code W_hi} and
 * {@code W_hh}, the states {@code H_t = D^t h_t} obey {@code H_t = max(A H_{t-1} + D^{t-1} B x_t,
 * 0)} with the integer matrices {@code A = D W_hh} and {@code B = D W_hi}; the logits are scaled by
 * {@code D^n} and by a common denominator of {@code W_oh}. All factors are positive, so no sign and
 * no comparison changes.
 *
 * @param inputs {@code inputs[t][i] = D^t · B_i} for the time steps {@code t} from 0 to {@code n −
 *     1}
 * @param recurrent {@code A}, {@code d × d}
 * @param output the scaled {@code W_oh}, {@code outputs × d}
 * @param logitScale the positive factor between a logit of the network and one computed here
 */
public record IntegerNetwork(
    List<List<BigInteger>> inputs, IntMatrix recurrent, IntMatrix output, BigInteger logitScale) {

  public static IntegerNetwork of(ReluNetwork any) {
    RecurrentNetwork network = any.recurrent();
    BigInteger scale = Scale.commonDenominator(recurrence(network));
    List<List<BigInteger>> inputs = new ArrayList<>();
    BigInteger power = scale;
    for (int t = 0; t < network.seqLen(); t++) {
      inputs.add(scaled(network.inputHidden(), power));
      power = power.multiply(scale);
    }
    BigInteger outputScale = Scale.commonDenominator(network.hiddenOutput());
    return new IntegerNetwork(
        inputs,
        IntMatrix.scaled(network.hiddenHidden(), scale),
        IntMatrix.scaled(network.hiddenOutput(), outputScale),
        scale.pow(network.seqLen()).multiply(outputScale));
  }

  public int seqLen() {
    return inputs.size();
  }

  public int hiddenSize() {
    return recurrent.rows();
  }

  private static List<BigInteger> scaled(List<Rational> row, BigInteger scale) {
    return row.stream().map(w -> w.numerator().multiply(scale.divide(w.denominator()))).toList();
  }

  /** {@code W_hh}, and {@code W_hi} as one row more. */
  private static List<List<Rational>> recurrence(RecurrentNetwork network) {
    List<List<Rational>> rows = new ArrayList<>(network.hiddenHidden());
    rows.add(network.inputHidden());
    return rows;
  }
}
