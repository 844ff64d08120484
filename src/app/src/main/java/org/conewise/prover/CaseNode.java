package org.conewise.prover;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.conewise.cone.Cone;
import org.conewise.cone.FacetForms;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/**
 * A node of a case distinction.
 *
 * @param cone the inputs that reach it
 * @param cuts forms in lowest terms; the cone is where they all are not negative
 * @param bases simplicial cones of {@code n} cuts each, from which signs follow
 */
record CaseNode(Cone cone, List<IntVector> cuts, List<SimplicialCone> bases) {

  CaseNode {
    cuts = List.copyOf(cuts);
    bases = List.copyOf(bases);
  }

  /** The part on which a form is not negative. */
  CaseNode part(Cone part, IntVector form) {
    return new CaseNode(part, with(cuts, form.primitive()), bases);
  }

  /** The node with a basis from which the sign of a form follows: itself, if it has one. */
  CaseNode knowing(IntVector form) {
    return basisFor(form).isPresent()
        ? this
        : new CaseNode(cone, cuts, with(bases, Farkas.basis(cone, cuts, form)));
  }

  /** The latest basis from which the sign of a form follows. */
  Optional<Integer> basisFor(IntVector form) {
    return latest(basis -> basis.decides(form));
  }

  /**
   * A basis from which the sign of a form follows, if possible even strictly where all coordinates
   * are different.
   *
   * @param form one for which there is a basis
   */
  int strictBasisFor(IntVector form) {
    return latest(basis -> basis.decides(form) && basis.isPositiveIn(form, strictPlaces()))
        .or(() -> basisFor(form))
        .orElseThrow();
  }

  /** Whether a form is positive where all coordinates are different, by a basis that decides it. */
  boolean isStrict(IntVector form, int basis) {
    return isDifference(form.primitive())
        || bases.get(basis).isPositiveIn(form, strictPlaces());
  }

  private Optional<Integer> latest(Predicate<SimplicialCone> property) {
    for (int i = bases.size() - 1; i >= 0; i--) {
      if (property.test(bases.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The cuts that are differences of two coordinates. */
  private List<Integer> strictPlaces() {
    return IntStream.range(0, cuts.size()).filter(i -> isDifference(cuts.get(i))).boxed().toList();
  }

  private static boolean isDifference(IntVector cut) {
    List<BigInteger> sorted =
        IntStream.range(0, cut.dimension())
            .mapToObj(cut::get)
            .filter(entry -> entry.signum() != 0)
            .sorted()
            .toList();
    return sorted.equals(List.of(BigInteger.ONE.negate(), BigInteger.ONE));
  }

  /** The places of the cuts that are walls of the cone. */
  List<Integer> walls() {
    Set<IntVector> walls = new HashSet<>();
    FacetForms.of(cone).stream().map(LinearForm::coefficients).forEach(walls::add);
    return IntStream.range(0, cuts.size()).filter(i -> walls.remove(cuts.get(i))).boxed().toList();
  }

  /** The same cone by its walls alone, without bases. */
  CaseNode byWalls() {
    return new CaseNode(cone, walls().stream().map(cuts::get).toList(), List.of());
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
