package org.conewise.check.fan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conewise.check.number.Angles;
import org.conewise.check.number.Fraction;
import org.conewise.check.number.Interval;

/**
 * Encloses {@code 2π f_F Σ_g c κ A / (√(A + Bw) (A + (B + κ²) w))} as a function of {@code w = u²},
 * for a face of two or three rays. These are scaled to {@code ⟨f_i, f_i⟩_u = 1 + b_i w}, and real
 * and imaginary part of what {@code f_F} is the argument of are divided by the root of what has
 * become of {@code A}. So the imaginary part is {@code √(1 + bw)}, where {@code b = B/A}, a term of
 * the sum is {@code c (κ/√A) / (√(1 + bw) (1 + qw))}, and a rounding error stays as small as it is.
 *
 * @param scale {@code √(α_11 α_22 … / A)} for the rays as they were
 * @param growth {@code 1 + bw}
 * @param lengths {@code 1 + b_i w}
 * @param cosines {@code ⟨f_i, f_k⟩_u}, in the order 12, 13, 23
 */
record SqueezedIntegrand(
    Interval scale, Linear growth, List<Linear> lengths, List<Linear> cosines, List<Term> terms) {

  /** The function {@code constant + slope w}. */
  record Linear(Interval constant, Interval slope) {
    Interval at(Interval w) {
      return constant.plus(slope.times(w));
    }
  }

  /** The function {@code factor / growth}, with {@code factor = c κ/√A} and {@code 1 + qw}. */
  record Term(Interval factor, Linear growth) {}

  /** Encloses the exact numbers of a face. */
  static SqueezedIntegrand of(SqueezedFace face, int bits) {
    BigInteger square = face.face().direction().dot(face.face().direction());
    BigInteger alphas = square;
    BigInteger area = face.across();
    List<Linear> lengths = new ArrayList<>();
    List<Linear> cosines = new ArrayList<>();
    for (int k = 0; k < face.face().rays().size(); k++) {
      BigInteger alpha = face.alpha(k, k);
      alphas = alphas.multiply(alpha);
      area = area.multiply(square);
      lengths.add(growth(face.beta(k, k), alpha, bits));
      for (int i = 0; i < k; i++) {
        BigInteger product = alpha.multiply(face.alpha(i, i));
        Interval constant = overRoot(face.alpha(i, k), product, bits);
        cosines.add(new Linear(constant, overRoot(face.beta(i, k), product, bits)));
      }
    }
    return new SqueezedIntegrand(
        Interval.ofRoot(alphas, area, bits),
        growth(face.along(), face.across(), bits),
        lengths,
        cosines,
        face.spokes().entrySet().stream().map(spoke -> term(face, spoke, bits)).toList());
  }

  /** With {@code κ = x/d}, the factor is {@code c |v| x / √(|v|² A d²)}. */
  private static Term term(SqueezedFace face, Map.Entry<Fraction, Integer> spoke, int bits) {
    Fraction kappa = spoke.getKey();
    Fraction q = face.q(kappa);
    BigInteger square = face.face().direction().dot(face.face().direction());
    BigInteger divisor = kappa.denominator().pow(2).multiply(face.across());
    Interval root = Interval.ofRoot(kappa.numerator().pow(2).multiply(square), divisor, bits);
    int count = spoke.getValue() * kappa.numerator().signum();
    return new Term(root.times(count), growth(q.numerator(), q.denominator(), bits));
  }

  private static Linear growth(BigInteger numerator, BigInteger denominator, int bits) {
    return new Linear(Interval.of(1, bits), Interval.of(numerator, denominator, bits));
  }

  private static Interval overRoot(BigInteger x, BigInteger square, int bits) {
    return Interval.ofRoot(x.pow(2), square, bits).times(x.signum());
  }

  /** The integral over {@code 0 ≤ u ≤ 1}, but for the error of the rule. */
  Interval integral(int doublings, SqueezeRule rule) {
    return Stream.concat(
            rule.first().get(doublings).stream(),
            rule.doubling().subList(0, doublings + 1).stream().flatMap(List::stream))
        .map(node -> at(node.place(), rule.angles()).times(node.weight()))
        .reduce(Interval.of(0, scale.bits()), Interval::plus);
  }

  private Interval at(Interval w, Angles angles) {
    Interval root = growth.at(w).root();
    Interval sum = Interval.of(0, w.bits());
    for (Term term : terms) {
      sum = sum.plus(term.factor.over(term.growth.at(w).times(root)));
    }
    return angles.argument(scale.times(real(w)), root).times(sum);
  }

  /** {@code ⟨12⟩}, or {@code l_1 l_2 l_3 + ⟨12⟩ l_3 + ⟨13⟩ l_2 + ⟨23⟩ l_1}. */
  private Interval real(Interval w) {
    Interval first = cosines.get(0).at(w);
    if (lengths.size() == 2) {
      return first;
    }
    Interval l1 = lengths.get(0).at(w).root();
    Interval l2 = lengths.get(1).at(w).root();
    Interval l3 = lengths.get(2).at(w).root();
    Interval last = cosines.get(1).at(w).times(l2).plus(cosines.get(2).at(w).times(l1));
    return l1.times(l2).plus(first).times(l3).plus(last);
  }
}
