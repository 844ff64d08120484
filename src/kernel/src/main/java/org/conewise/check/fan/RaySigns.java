package org.conewise.check.fan;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.conewise.check.network.Layer;
import org.conewise.check.network.LinearPiece;
import org.conewise.check.number.Vector;

/**
 * What is compared at one ray.
 *
 * @param positive the pre-activations that are positive
 * @param nonzero the pre-activations that are positive or negative
 * @param less the pairs {@code a n + b} with {@code x_a < x_b}, for {@code n} inputs
 * @param winners the indices whose logit is greatest: {@code k m + a} for index {@code a} of
 *     network {@code k}, of {@code m} logits each
 */
record RaySigns(BitSet positive, BitSet nonzero, BitSet less, BitSet winners) {
  /** The signs at a ray of the forms that the networks have on a region. */
  static RaySigns of(LinearPiece piece, Vector ray) {
    int n = ray.size();
    RaySigns signs = new RaySigns(new BitSet(), new BitSet(), new BitSet(), new BitSet());
    List<Layer> layers = piece.network().layers();
    int logits = 0;
    for (int t = 0; t < layers.size(); t++) {
      if (layers.get(t).isLast()) {
        signs.addLogits(logits, piece.forms(t).stream().map(ray::dot).toList());
        logits += layers.get(t).width();
      } else {
        signs.addUnits(piece.network().firstUnit(t), piece.forms(t), ray);
      }
    }
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        signs.less.set(a * n + b, ray.get(a).compareTo(ray.get(b)) < 0);
      }
    }
    return signs;
  }

  private void addUnits(int first, List<Vector> forms, Vector ray) {
    int unit = first;
    for (Vector form : forms) {
      int side = form.side(ray);
      positive.set(unit, side > 0);
      nonzero.set(unit, side != 0);
      unit++;
    }
  }

  private void addLogits(int first, List<BigInteger> logits) {
    BigInteger greatest = Collections.max(logits);
    for (int a = 0; a < logits.size(); a++) {
      winners.set(first + a, logits.get(a).equals(greatest));
    }
  }
}
