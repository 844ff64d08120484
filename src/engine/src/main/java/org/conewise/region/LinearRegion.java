package org.conewise.region;

import java.util.List;
import java.util.Optional;
import org.conewise.cone.Cone;
import org.conewise.exact.LinearForm;

/**
 * A cone on which the network, and the reference if there is one, is linear: the inputs of one
 * orthant with one pattern. Linear regions of several orthants may share a pattern: together they
 * are one activation region.
 *
 * @param logitDifferences the forms {@code logit_b − logit_0} for {@code b ≥ 1}: all that an answer
 *     depends on. They are in the scale of {@link org.conewise.model.IntegerNetwork}, so that forms
 *     of different regions can be compared
 * @param referenceDifferences the same forms of the reference
 */
public record LinearRegion(
    Cone cone,
    ActivationPattern pattern,
    List<LinearForm> logitDifferences,
    Optional<List<LinearForm>> referenceDifferences) {

  /** The form {@code logit_a − logit_b}. */
  public LinearForm lead(int a, int b) {
    return b == 0 ? relative(a) : relative(a).minus(relative(b));
  }

  private LinearForm relative(int a) {
    return a == 0 ? LinearForm.zero(cone.dimension()) : logitDifferences.get(a - 1);
  }
}
