package org.conewise.check.number;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A vector of 1 to {@value #MAX_SIZE} integers, or the linear form of the scalar products with it.
 *
 * <p>Most signs of scalar products are decided by leading digits alone. With the {@code s}, perhaps
 * negative, for which the longest of the entries has {@value #DIGITS} bits (any, if all are 0), an
 * entry is {@code (p + e) 2^s} with an integer {@code -2^28 ≤ p < 2^28} and {@code 0 ≤ e < 1}. For
 * each pair of entries, {@code (p + e)(q + f) - pq = pf + qe + ef} is at most {@code 2^29 + 1} in
 * size. Over 64 pairs these differences add up to less than {@code 2^36}, and the {@code pq} to at
 * most {@code 2^62}, which fits into a {@code long}. So a sum of {@code pq} of at least {@code
 * 2^36} in size has the sign of the scalar product.
 */
public final class Vector {
  /** The lexicographic order of vectors of one size. */
  public static final Comparator<Vector> ORDER = (a, b) -> Arrays.compare(a.entries, b.entries);

  private static final int MAX_SIZE = 64;
  private static final int DIGITS = 28;
  private static final long DECIDED = 1L << (DIGITS + 8);

  private final BigInteger[] entries;
  private final long[] leading;

  private Vector(BigInteger[] entries) {
    if (entries.length == 0 || entries.length > MAX_SIZE) {
      throw new IllegalArgumentException("a vector of " + entries.length + " entries");
    }
    this.entries = entries;
    int bits = 0;
    for (BigInteger entry : entries) {
      bits = Math.max(bits, entry.bitLength());
    }
    leading = new long[entries.length];
    for (int i = 0; i < entries.length; i++) {
      leading[i] = entries[i].shiftRight(bits - DIGITS).longValue();
    }
  }

  /** The vector of some integers. */
  public static Vector of(List<BigInteger> entries) {
    return new Vector(entries.toArray(BigInteger[]::new));
  }

  /** A multiple of the unit vector of a coordinate, among {@code size} coordinates. */
  public static Vector onAxis(int size, int coordinate, BigInteger entry) {
    BigInteger[] entries = zeros(size);
    entries[coordinate] = entry;
    return new Vector(entries);
  }

  /** The sum of the weighted vectors of some indices, those that are not on with minus. */
  public static Vector combination(
      List<BigInteger> weights, List<Vector> vectors, BitSet indices, BitSet on) {
    BigInteger[] sum = zeros(vectors.get(0).size());
    for (int i = indices.nextSetBit(0); i >= 0; i = indices.nextSetBit(i + 1)) {
      BigInteger weight = on.get(i) ? weights.get(i) : weights.get(i).negate();
      for (int k = 0; k < sum.length; k++) {
        sum[k] = sum[k].add(weight.multiply(vectors.get(i).entries[k]));
      }
    }
    return new Vector(sum);
  }

  /** The number of entries. */
  public int size() {
    return entries.length;
  }

  /** The entries, in an array of its own. */
  public BigInteger[] toArray() {
    return entries.clone();
  }

  /** The entry of an index. */
  public BigInteger get(int index) {
    return entries[index];
  }

  /** The sum of this vector and a multiple of another. */
  public Vector plus(BigInteger factor, Vector other) {
    BigInteger[] sum = entries.clone();
    for (int k = 0; k < sum.length; k++) {
      sum[k] = sum[k].add(factor.multiply(other.entries[k]));
    }
    return new Vector(sum);
  }

  /** The scalar product with a vector of the same size. */
  public BigInteger dot(Vector other) {
    BigInteger sum = BigInteger.ZERO;
    for (int k = 0; k < entries.length; k++) {
      sum = sum.add(entries[k].multiply(other.entries[k]));
    }
    return sum;
  }

  /** The sign of the scalar product. */
  public int side(Vector other) {
    long sum = 0;
    for (int k = 0; k < leading.length; k++) {
      sum += leading[k] * other.leading[k];
    }
    return Math.abs(sum) >= DECIDED ? Long.signum(sum) : dot(other).signum();
  }

  /** Whether all entries are 0. */
  public boolean isZero() {
    return side(this) == 0;
  }

  /** Whether the entries have no common divisor, and are not all 0. */
  public boolean isPrimitive() {
    return Arrays.stream(entries).reduce(BigInteger.ZERO, BigInteger::gcd).equals(BigInteger.ONE);
  }

  @Override
  public String toString() {
    return Arrays.toString(entries);
  }

  private static BigInteger[] zeros(int size) {
    return Collections.nCopies(size, BigInteger.ZERO).toArray(BigInteger[]::new);
  }
}
