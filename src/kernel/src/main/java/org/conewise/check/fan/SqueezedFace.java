package org.conewise.check.fan;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conewise.check.number.Fraction;
import org.conewise.check.number.Vector;

/**
 * A face of the boundary while space is squeezed along the direction {@code v}: the exact numbers
 * of section 4 of the format page that its integral is made of.
 *
 * @param across {@code |v|² A > 0}
 * @param along {@code |v|² B ≥ 0}
 * @param spokes the sum of the signs {@code c} of the spokes of each {@code κ}, where it is not 0
 */
record SqueezedFace(Face face, BigInteger across, BigInteger along, Map<Fraction, Integer> spokes) {
  /** The numbers of a face with some spokes, of which the rays have the given numbers. */
  static SqueezedFace of(Face face, List<Spoke> spokes, List<Vector> rays) {
    Map<Fraction, Integer> sums = new LinkedHashMap<>();
    for (Spoke spoke : spokes) {
      sums.merge(kappa(face, rays.get(spoke.ray())), spoke.sign(), Integer::sum);
    }
    sums.values().removeIf(sum -> sum == 0);
    BigInteger across = face.reach(face.direction());
    BigInteger both = face.direction().dot(face.direction()).multiply(face.gram());
    return new SqueezedFace(face, across, both.subtract(across), sums);
  }

  /** {@code κ = X / D} of a spoke, in lowest terms. */
  private static Fraction kappa(Face face, Vector spoke) {
    BigInteger x = face.reach(spoke);
    BigInteger d = face.height(spoke);
    BigInteger divisor = d.signum() < 0 ? x.gcd(d).negate() : x.gcd(d);
    return new Fraction(x.divide(divisor), d.divide(divisor));
  }

  /** {@code C_F}, the sum of the sizes of what the signs add up to. */
  int size() {
    return spokes.values().stream().mapToInt(Math::abs).sum();
  }

  /** {@code s_F}, the least {@code s ≥ 0} with {@code q ≤ 4^s} for all spokes. */
  int doublings() {
    int s = 0;
    for (Fraction kappa : spokes.keySet()) {
      Fraction q = q(kappa);
      while (q.numerator().compareTo(q.denominator().shiftLeft(2 * s)) > 0) {
        s++;
      }
    }
    return s;
  }

  /** {@code q = (B + κ²) / A}. */
  Fraction q(Fraction kappa) {
    BigInteger square = kappa.denominator().pow(2);
    BigInteger reach = kappa.numerator().pow(2).multiply(face.direction().dot(face.direction()));
    return new Fraction(along.multiply(square).add(reach), across.multiply(square));
  }

  /** {@code |v|² α} of two rays, by their indices. */
  BigInteger alpha(int i, int j) {
    BigInteger product = face.rays().get(i).dot(face.rays().get(j));
    return product.multiply(face.direction().dot(face.direction())).subtract(beta(i, j));
  }

  /** {@code |v|² β} of two rays, by their indices. */
  BigInteger beta(int i, int j) {
    return face.rays()
        .get(i)
        .dot(face.direction())
        .multiply(face.rays().get(j).dot(face.direction()));
  }
}
