package org.conewise.check.fan;

import java.math.BigInteger;
import java.util.List;
import org.conewise.check.number.Interval;
import org.conewise.check.number.Vector;

/**
 * The fraction of the unit ball that a union of cells covers, in four or five dimensions: the
 * formula of section 4 of the format page.
 *
 * @param poles how many of the direction and its opposite the cells contain
 * @param faces those with spokes that do not cancel
 * @param pulse is run at every face
 */
record SqueezeIntegral(int poles, List<SqueezedFace> faces, Runnable pulse) {
  private static final int SPARE_DIGITS = 6;
  private static final int GUARD_BITS = 40;

  /** The integral for some cells of a checked fan, of which so many contain a pole. */
  static SqueezeIntegral of(Fan fan, Iterable<SimplicialCone> cells, int poles) {
    List<SqueezedFace> faces =
        Spoke.atFaces(cells).entrySet().parallelStream()
            .map(face -> squeezed(fan, fan.vectors(face.getKey()), face.getValue()))
            .filter(face -> !face.spokes().isEmpty())
            .toList();
    return new SqueezeIntegral(poles, faces, fan.pulse());
  }

  private static SqueezedFace squeezed(Fan fan, List<Vector> rays, List<Spoke> spokes) {
    return SqueezedFace.of(new Face(fan.direction(), rays), spokes, fan.rays());
  }

  /**
   * An enclosure of width at most {@code 10^-(digits + 6)}. The error of the rule takes at most
   * half of it. If rounding takes more than what is left, there are too few bits.
   */
  Interval enclosure(int digits) {
    BigInteger precision = BigInteger.TEN.pow(digits + SPARE_DIGITS);
    int points = points(precision);
    int bits = precision.bitLength() + 2 * doublings() + GUARD_BITS;
    Interval enclosure = enclosure(points, bits);
    while (isWider(enclosure, precision)) {
      bits *= 2;
      enclosure = enclosure(points, bits);
    }
    return enclosure.cutToUnit();
  }

  /** The least even {@code M} with {@code 2^(-4M)} times the bound {@code < 1 / (4 precision)}. */
  private int points(BigInteger precision) {
    return (precision.multiply(bound()).shiftLeft(2).bitLength() + 7) / 8 * 2;
  }

  /** An enclosure with an even number of nodes on a panel. */
  Interval enclosure(int points, int bits) {
    SqueezeRule rule = SqueezeRule.of(points, doublings(), bits);
    Interval eighthTurn = rule.angles().eighthTurn();
    Interval sum =
        faces.parallelStream()
            .peek(face -> pulse.run())
            .map(face -> SqueezedIntegrand.of(face, bits).integral(face.doublings(), rule))
            .reduce(Interval.of(0, bits), Interval::plus);
    Interval squaredTurn = eighthTurn.times(8).times(eighthTurn.times(8));
    BigInteger error = bound().shiftLeft(bits).shiftRight(4 * points).add(BigInteger.ONE);
    return Interval.of(poles, bits).halved(1).minus(sum.over(squaredTurn)).widened(error);
  }

  /** {@code Σ C_F (1.1 + 0.4 s_F)}, rounded up. */
  private BigInteger bound() {
    long tenfold =
        faces.stream().mapToLong(face -> face.size() * (11 + 4L * face.doublings())).sum();
    return BigInteger.valueOf(tenfold / 10 + 1);
  }

  private int doublings() {
    return faces.stream().mapToInt(SqueezedFace::doublings).max().orElse(0);
  }

  private static boolean isWider(Interval enclosure, BigInteger precision) {
    BigInteger width = enclosure.upper().subtract(enclosure.lower());
    return width.multiply(precision).bitLength() > enclosure.bits();
  }
}
