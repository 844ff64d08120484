package org.conewise.check;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A vector of three integers, or the linear form of the scalar products with it.
 *
 * <p>Most signs of scalar products are decided by leading digits alone. With the {@code s}, perhaps
 * negative, for which the longest of these has {@value #DIGITS} bits (any, if all are 0), an entry
 * is {@code (p + e) 2^s} with an integer {@code p} and {@code 0 ≤ e < 1}. For three pairs of
 * entries, the sum of {@code (p + e)(q + f) - pq = pf + eq + ef} is less than {@code 3 (2 · 2^30 +
 * 1) < 2^33} in size, so a sum of {@code pq} of at least {@code 2^33} has the sign of the scalar
 * product.
 */
final class Vector {
  /** The lexicographic order. */
  static final Comparator<Vector> ORDER =
      Comparator.<Vector, BigInteger>comparing(v -> v.x)
          .thenComparing(v -> v.y)
          .thenComparing(v -> v.z);

  private static final int DIGITS = 30;
  private static final long DECIDED = 1L << (DIGITS + 3);

  final BigInteger x;
  final BigInteger y;
  final BigInteger z;
  private final long leadingX;
  private final long leadingY;
  private final long leadingZ;

  /** Makes a vector. */
  Vector(BigInteger x, BigInteger y, BigInteger z) {
    this.x = x;
    this.y = y;
    this.z = z;
    int bits = Math.max(x.bitLength(), Math.max(y.bitLength(), z.bitLength()));
    int shift = bits - DIGITS;
    leadingX = x.shiftRight(shift).longValue();
    leadingY = y.shiftRight(shift).longValue();
    leadingZ = z.shiftRight(shift).longValue();
  }

  /** A vector of small integers. */
  static Vector of(long x, long y, long z) {
    return new Vector(BigInteger.valueOf(x), BigInteger.valueOf(y), BigInteger.valueOf(z));
  }

  /** The sum of the weighted vectors that are switched, those that are not on with minus. */
  static Vector combination(
      List<BigInteger> weights, List<Vector> vectors, BitSet switched, BitSet on) {
    BigInteger x = BigInteger.ZERO;
    BigInteger y = BigInteger.ZERO;
    BigInteger z = BigInteger.ZERO;
    for (int i = switched.nextSetBit(0); i >= 0; i = switched.nextSetBit(i + 1)) {
      BigInteger weight = on.get(i) ? weights.get(i) : weights.get(i).negate();
      x = x.add(weight.multiply(vectors.get(i).x));
      y = y.add(weight.multiply(vectors.get(i).y));
      z = z.add(weight.multiply(vectors.get(i).z));
    }
    return new Vector(x, y, z);
  }

  Vector plus(Vector other) {
    return new Vector(x.add(other.x), y.add(other.y), z.add(other.z));
  }

  Vector minus(Vector other) {
    return new Vector(x.subtract(other.x), y.subtract(other.y), z.subtract(other.z));
  }

  Vector times(BigInteger factor) {
    return new Vector(x.multiply(factor), y.multiply(factor), z.multiply(factor));
  }

  /** The scalar product. */
  BigInteger dot(Vector other) {
    return x.multiply(other.x).add(y.multiply(other.y)).add(z.multiply(other.z));
  }

  /** The sign of the scalar product. */
  int side(Vector other) {
    long sum = leadingX * other.leadingX + leadingY * other.leadingY + leadingZ * other.leadingZ;
    return Math.abs(sum) >= DECIDED ? Long.signum(sum) : dot(other).signum();
  }

  /** The vector {@code c} with {@code c.dot(w) = det(this, other, w)} for all {@code w}. */
  Vector cross(Vector other) {
    return new Vector(
        minor(y, other.z, z, other.y),
        minor(z, other.x, x, other.z),
        minor(x, other.y, y, other.x));
  }

  /** Whether the entries have no common divisor, and are not all 0. */
  boolean isPrimitive() {
    return x.gcd(y).gcd(z).equals(BigInteger.ONE);
  }

  @Override
  public String toString() {
    return List.of(x, y, z).toString();
  }

  private static BigInteger minor(BigInteger a, BigInteger b, BigInteger c, BigInteger d) {
    return a.multiply(b).subtract(c.multiply(d));
  }
}
