package org.conewise.prover;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;

/**
 * Writes a form that is not negative on a cone as a combination, with multipliers of at least zero,
 * of independent forms that describe the cone (Farkas, Carathéodory).
 *
 * <p>No linear program is solved. A form that vanishes wherever the rest vanishes is subtracted as
 * often as the rest stays at least zero at all generators; then the rest vanishes at one generator
 * more, that is, on a greater face of the cone. After at most {@code n} steps it vanishes.
 */
final class Farkas {

  private final Cone cone;
  private final List<IntVector> forms;
  private final List<Integer> places = new ArrayList<>();
  private final IndependentForms independent = new IndependentForms();

  private Farkas(Cone cone, List<IntVector> forms) {
    this.cone = cone;
    this.forms = forms;
  }

  /**
   * The places of {@code n} independent forms, those of the combination first.
   *
   * @param forms the cone is where they all are not negative
   * @param form one that has no two signs on the cone
   */
  static SimplicialCone basis(Cone cone, List<IntVector> forms, IntVector form) {
    Farkas search = new Farkas(cone, forms);
    search.combine(search.isNegative(form) ? form.negate() : form);
    search.fill();
    return SimplicialCone.of(search.places, forms);
  }

  private boolean isNegative(IntVector form) {
    return cone.rays().stream().anyMatch(ray -> form.signOfDot(ray.direction()) < 0);
  }

  private void combine(IntVector form) {
    IntVector rest = form;
    while (!rest.isZero()) {
      int place = vanishingWith(rest);
      places.add(place);
      independent.add(forms.get(place));
      rest = lessMostOf(rest, forms.get(place));
    }
  }

  /** The first form that vanishes at the generators where another does, and not at all others. */
  private int vanishingWith(IntVector form) {
    for (int place = 0; place < forms.size(); place++) {
      if (!forms.get(place).isZero() && vanishesWith(forms.get(place), form)) {
        return place;
      }
    }
    throw new IllegalStateException("the forms do not describe the cone");
  }

  private boolean vanishesWith(IntVector candidate, IntVector form) {
    return cone.rays().stream()
        .map(Ray::direction)
        .allMatch(ray -> form.signOfDot(ray) != 0 || candidate.signOfDot(ray) == 0);
  }

  /** The form less the greatest multiple of another that leaves it at least zero; scaled. */
  private IntVector lessMostOf(IntVector form, IntVector other) {
    BigInteger least = BigInteger.ZERO;
    BigInteger over = BigInteger.ZERO;
    for (Ray ray : cone.rays()) {
      BigInteger value = form.dot(ray.direction());
      BigInteger divisor = other.dot(ray.direction());
      boolean isFirst = over.signum() == 0;
      if (divisor.signum() > 0
          && (isFirst || value.multiply(over).compareTo(least.multiply(divisor)) < 0)) {
        least = value;
        over = divisor;
      }
    }
    IntVector rest = form.times(over).minus(other.times(least));
    return rest.isZero() ? rest : rest.primitive();
  }

  /** Adds independent forms until there are as many as variables. */
  private void fill() {
    for (int place = 0; independent.size() < cone.dimension(); place++) {
      if (independent.add(forms.get(place))) {
        places.add(place);
      }
    }
  }
}
