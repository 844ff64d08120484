package org.conewise.region;

import java.util.List;
import org.conewise.cone.Cone;
import org.conewise.exact.LinearForm;

/**
 * A cone on which the network is linear. Its pattern is constant, and so is the order of the
 * inputs. Several linear regions may share a pattern: together they are one activation region.
 *
 * @param logits one form per output, all in the scale of {@link
 *     org.conewise.network.IntegerNetwork}, so that forms of different regions can be compared
 */
public record LinearRegion(Cone cone, ActivationPattern pattern, List<LinearForm> logits) {

  /** The forms {@code logit_b − logit_0} for {@code b ≥ 1}: all that an answer depends on. */
  public List<LinearForm> logitDifferences() {
    return logits.stream().skip(1).map(logit -> logit.minus(logits.get(0))).toList();
  }
}
