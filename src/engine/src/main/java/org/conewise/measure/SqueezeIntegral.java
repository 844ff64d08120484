package org.conewise.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.apfloat.FixedPrecisionApfloatHelper;
import org.conewise.exact.Rational;

/**
 * The integrals of a {@link Squeeze} by apfloat, which is loaded with this class.
 *
 * <p>The nearest singularities lie on the imaginary axis, at {@code ±2^-s} or farther. The interval
 * is hence cut into the panels {@code [0, 2^-s], [2^-s, 2^(1−s)], …, [½, 1]}. On the first, where
 * the integrand is even, the positive ones of {@code 2N} Gauss–Legendre nodes are used, on the
 * others {@code N} nodes. The error is at most {@code 16^-N Σ C_F (1.1 + 0.4 s_F)} with the {@link
 * SqueezedFace#weight} of each face, and the integrals of the absolute values are below that sum.
 */
final class SqueezeIntegral {

  private static final int GUARD_DIGITS = 8;

  private final FixedPrecisionApfloatHelper arithmetic;
  private final Arguments arguments;

  /** For each {@code j} the nodes of {@code [0, 2^-j]}, in squares. */
  private final List<List<Node>> first = new ArrayList<>();

  /** For each {@code j} the nodes of {@code [2^-j, 2^(1−j)]}, in squares. */
  private final List<List<Node>> doubling = new ArrayList<>();

  /** A node {@code u}, given by its square, and its weight. */
  private record Node(Apfloat square, Apfloat weight) {}

  /** A node of a rule on [−1, 1]. */
  private record Point(Apfloat x, Apfloat weight) {}

  private SqueezeIntegral(int nodes, int digits, int halvings) {
    arithmetic = new FixedPrecisionApfloatHelper(digits);
    arguments = new Arguments(digits);
    int bits = (int) Math.ceil(digits / Math.log10(2));
    List<Point> even = points(LegendreRule.of(2 * nodes, bits));
    List<Point> whole = mirrored(points(LegendreRule.of(nodes, bits)), nodes % 2 == 1);
    for (int j = 0; j <= halvings; j++) {
      Apfloat end = arithmetic.divide(Apfloat.ONE, number(BigInteger.ONE.shiftLeft(j)));
      Apfloat half = arithmetic.divide(end, new Apfloat(2));
      first.add(even.stream().map(point -> node(point, 0, end)).toList());
      doubling.add(whole.stream().map(point -> node(point, 3, half)).toList());
    }
  }

  private List<Point> points(LegendreRule rule) {
    Apfloat unit = number(BigInteger.ONE.shiftLeft(rule.bits()));
    return rule.nodes().stream()
        .map(
            node ->
                new Point(
                    arithmetic.divide(number(node.x()), unit),
                    arithmetic.divide(number(node.weight()), unit)))
        .toList();
  }

  /** The points and their mirror images, save that of the middle one of an odd number. */
  private static List<Point> mirrored(List<Point> points, boolean isOdd) {
    List<Point> all = new ArrayList<>(points);
    points
        .subList(0, points.size() - (isOdd ? 1 : 0))
        .forEach(point -> all.add(new Point(point.x.negate(), point.weight)));
    return all;
  }

  /** The node {@code (shift + x) · factor}. */
  private Node node(Point point, int shift, Apfloat factor) {
    Apfloat u = arithmetic.multiply(arithmetic.add(new Apfloat(shift), point.x), factor);
    return new Node(arithmetic.multiply(u, u), arithmetic.multiply(point.weight, factor));
  }

  /** The fraction {@code V(1)} with an error below {@code 10^-decimals}. */
  static BigDecimal fraction(Squeeze squeeze, int decimals, Runnable pulse) {
    double weight = squeeze.faces().stream().mapToDouble(SqueezedFace::weight).sum();
    int halvings = squeeze.faces().stream().mapToInt(SqueezedFace::halvings).max().orElse(0);
    int lost = squeeze.faces().stream().mapToInt(SqueezedFace::digitsLost).max().orElse(0);
    double digits = decimals + 1 + Math.log10(1 + weight);
    int nodes = (int) Math.ceil(digits / Math.log10(16));
    SqueezeIntegral integral =
        new SqueezeIntegral(nodes, (int) Math.ceil(digits) + lost + GUARD_DIGITS, halvings);
    return integral.fraction(squeeze, pulse);
  }

  private BigDecimal fraction(Squeeze squeeze, Runnable pulse) {
    List<Apfloat> integrals =
        squeeze.faces().parallelStream().peek(face -> pulse.run()).map(this::integral).toList();
    Apfloat sum = integrals.stream().reduce(Apfloat.ZERO, arithmetic::add);
    Apfloat pi = ApfloatMath.pi(arithmetic.precision());
    Apfloat turns = arithmetic.divide(sum, arithmetic.multiply(new Apfloat(4), pi.multiply(pi)));
    return new BigDecimal(arithmetic.subtract(number(squeeze.start()), turns).toString());
  }

  /** {@code 2π ∫₀¹ f_F(u) k_F(u) du}. */
  private Apfloat integral(SqueezedFace face) {
    Face numbers = new Face(face);
    int halvings = face.halvings();
    Apfloat sum = numbers.sum(first.get(halvings));
    for (int j = 1; j <= halvings; j++) {
      sum = arithmetic.add(sum, numbers.sum(doubling.get(j)));
    }
    return sum;
  }

  private Apfloat number(BigInteger value) {
    return new Apfloat(value, arithmetic.precision());
  }

  private Apfloat number(Rational value) {
    return arithmetic.divide(number(value.numerator()), number(value.denominator()));
  }

  /** The numbers of a face, rounded. */
  private final class Face {

    private final List<List<Squeezed>> products;
    private final Squeezed gram;
    private final List<Spoke> spokes;

    private record Squeezed(Apfloat constant, Apfloat slope) {}

    /** A term {@code count / (A + slope u²)}. */
    private record Spoke(Apfloat count, Apfloat slope) {}

    Face(SqueezedFace face) {
      products =
          face.products().stream().map(row -> row.stream().map(this::rounded).toList()).toList();
      gram = rounded(face.gram());
      spokes = face.spokes().entrySet().stream().map(spoke -> spoke(face, spoke)).toList();
    }

    private Squeezed rounded(SqueezedFace.Squeezed exact) {
      return new Squeezed(number(exact.constant()), number(exact.slope()));
    }

    private Spoke spoke(SqueezedFace face, Map.Entry<Rational, Integer> spoke) {
      Rational slope = spoke.getKey();
      return new Spoke(
          number(slope.times(Rational.of(spoke.getValue()))),
          number(face.gram().slope().plus(slope.times(slope))));
    }

    Apfloat sum(List<Node> nodes) {
      return nodes.stream()
          .map(node -> arithmetic.multiply(node.weight, integrand(node.square)))
          .reduce(Apfloat.ZERO, arithmetic::add);
    }

    private Apfloat integrand(Apfloat square) {
      Apfloat root = arithmetic.sqrt(at(gram, square));
      Apfloat sum = Apfloat.ZERO;
      for (Spoke spoke : spokes) {
        Apfloat denominator =
            arithmetic.add(gram.constant, arithmetic.multiply(spoke.slope, square));
        sum = arithmetic.add(sum, arithmetic.divide(spoke.count, denominator));
      }
      Apfloat turn = arithmetic.divide(arithmetic.multiply(gram.constant, sum), root);
      return arithmetic.multiply(turn, angle(square, root));
    }

    /** The angle of two rays, or half the solid angle of three. */
    private Apfloat angle(Apfloat square, Apfloat root) {
      if (products.size() == 2) {
        return arguments.of(product(0, 1, square), root);
      }
      Apfloat l0 = arithmetic.sqrt(product(0, 0, square));
      Apfloat l1 = arithmetic.sqrt(product(1, 1, square));
      Apfloat l2 = arithmetic.sqrt(product(2, 2, square));
      Apfloat sum = arithmetic.multiply(l0, arithmetic.multiply(l1, l2));
      sum = arithmetic.add(sum, arithmetic.multiply(product(0, 1, square), l2));
      sum = arithmetic.add(sum, arithmetic.multiply(product(0, 2, square), l1));
      sum = arithmetic.add(sum, arithmetic.multiply(product(1, 2, square), l0));
      return arguments.of(sum, root);
    }

    private Apfloat product(int i, int j, Apfloat square) {
      return at(products.get(i).get(j), square);
    }

    private Apfloat at(Squeezed quantity, Apfloat square) {
      return arithmetic.add(quantity.constant, arithmetic.multiply(quantity.slope, square));
    }
  }
}
