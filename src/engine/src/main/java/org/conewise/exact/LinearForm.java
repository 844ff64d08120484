package org.conewise.exact;

import java.math.BigInteger;

/**
 * A linear form {@code x ↦ a_1 x_1 + … + a_n x_n} with integer coefficients. The scale matters
 * (hidden units are added up), so forms are not reduced to lowest terms; two forms are equal if
 * they are the same function.
 */
public record LinearForm(IntVector coefficients) {

  public static LinearForm of(long... coefficients) {
    return new LinearForm(IntVector.of(coefficients));
  }

  /** The zero form on {@code n} variables. */
  public static LinearForm zero(int n) {
    return of(new long[n]);
  }

  /** The form {@code x ↦ x_a − x_b} on {@code n} variables. */
  public static LinearForm difference(int n, int a, int b) {
    long[] coefficients = new long[n];
    coefficients[a]++;
    coefficients[b]--;
    return of(coefficients);
  }

  public BigInteger at(IntVector x) {
    return coefficients.dot(x);
  }

  /** The sign of the value at {@code x}, decided exactly. */
  public int signAt(IntVector x) {
    return coefficients.signOfDot(x);
  }

  public boolean isZero() {
    return coefficients.isZero();
  }

  public LinearForm minus(LinearForm other) {
    return new LinearForm(coefficients.minus(other.coefficients));
  }
}
