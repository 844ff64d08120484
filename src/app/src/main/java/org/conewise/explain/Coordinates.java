package org.conewise.explain;

import java.math.BigInteger;
import java.util.List;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * Coordinates in a subspace of the inputs.
 *
 * @param axes the inputs with the coordinates {@code (1, 0, …)}, {@code (0, 1, …)}, and so on
 */
public record Coordinates(List<IntVector> axes) {

  public Coordinates {
    axes = List.copyOf(axes);
  }

  /** The input at some coordinates. */
  public IntVector at(IntVector y) {
    IntVector x = axes.get(0).times(y.get(0));
    for (int i = 1; i < axes.size(); i++) {
      x = x.plus(axes.get(i).times(y.get(i)));
    }
    return x;
  }

  /** A form on the inputs as a form on the coordinates. */
  LinearForm restricted(LinearForm form) {
    return new LinearForm(IntVector.of(axes.stream().map(form::at).toArray(BigInteger[]::new)));
  }
}
