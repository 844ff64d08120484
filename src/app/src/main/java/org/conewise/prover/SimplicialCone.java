package org.conewise.prover;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.exact.Determinant;
import org.conewise.exact.IntVector;

/**
 * The cone on which {@code n} independent forms of {@code n} variables are not negative. A form
 * that has one sign at its generators is a combination of the {@code n} forms with multipliers of
 * that sign, and the other way round: the values at the generators are the multipliers, up to a
 * common positive factor.
 *
 * @param places where the forms stand in a list
 * @param rays the generators: ray {@code i} lies where all forms but number {@code i} vanish
 */
record SimplicialCone(List<Integer> places, List<IntVector> rays) {

  SimplicialCone {
    places = List.copyOf(places);
    rays = List.copyOf(rays);
  }

  /**
   * The cone of the forms at some places.
   *
   * @param places as many as there are variables, of independent forms
   */
  static SimplicialCone of(List<Integer> places, List<IntVector> forms) {
    List<IntVector> chosen = places.stream().map(forms::get).toList();
    boolean flip = Determinant.sign(chosen) < 0;
    List<IntVector> rays = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      IntVector ray = cofactors(chosen, i).primitive();
      rays.add(flip ? ray.negate() : ray);
    }
    return new SimplicialCone(places, rays);
  }

  /** The gradient of the determinant as a function of one vector. */
  private static IntVector cofactors(List<IntVector> vectors, int variable) {
    int n = vectors.size();
    List<IntVector> changed = new ArrayList<>(vectors);
    BigInteger[] coefficients = new BigInteger[n];
    for (int j = 0; j < n; j++) {
      int axis = j;
      changed.set(
          variable, IntVector.of(IntStream.range(0, n).mapToLong(k -> k == axis ? 1 : 0).toArray()));
      coefficients[j] = Determinant.of(changed);
    }
    return IntVector.of(coefficients);
  }

  /** Whether the form has one sign here, or vanishes. */
  boolean decides(IntVector form) {
    boolean positive = false;
    boolean negative = false;
    for (IntVector ray : rays) {
      int sign = form.signOfDot(ray);
      positive |= sign > 0;
      negative |= sign < 0;
    }
    return !(positive && negative);
  }

  /** Whether the multiplier of one of some places is positive. */
  boolean isPositiveIn(IntVector form, List<Integer> some) {
    return IntStream.range(0, rays.size())
        .anyMatch(i -> some.contains(places.get(i)) && form.signOfDot(rays.get(i)) > 0);
  }
}
