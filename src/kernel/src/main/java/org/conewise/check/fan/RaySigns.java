package org.conewise.check.fan;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.conewise.check.network.LinearPiece;
import org.conewise.check.number.Vector;

/**
 * What is compared at one ray.
 *
 * @param positive the pre-activations that are positive
 * @param nonzero the pre-activations that are positive or negative
 * @param less the pairs {@code a n + b} with {@code x_a < x_b}, for {@code n} inputs
 * @param winners the indices whose logit is greatest
 */
record RaySigns(BitSet positive, BitSet nonzero, BitSet less, BitSet winners) {
  /** The signs at a ray of the forms that the network has on a region. */
  static RaySigns of(LinearPiece piece, Vector ray) {
    int n = ray.size();
    int depth = piece.depth();
    RaySigns signs = new RaySigns(new BitSet(), new BitSet(), new BitSet(), new BitSet());
    int unit = 0;
    for (int t = 0; t < depth; t++) {
      for (Vector form : piece.forms(t)) {
        int side = form.side(ray);
        signs.positive.set(unit, side > 0);
        signs.nonzero.set(unit, side != 0);
        unit++;
      }
    }
    List<BigInteger> logits = piece.forms(depth).stream().map(ray::dot).toList();
    BigInteger greatest = Collections.max(logits);
    for (int a = 0; a < n; a++) {
      signs.winners.set(a, logits.get(a).equals(greatest));
      for (int b = 0; b < n; b++) {
        signs.less.set(a * n + b, ray.get(a).compareTo(ray.get(b)) < 0);
      }
    }
    return signs;
  }
}
