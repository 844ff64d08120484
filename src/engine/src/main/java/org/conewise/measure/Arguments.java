package org.conewise.measure;

import java.util.ArrayList;
import java.util.List;
import org.apfloat.Apcomplex;
import org.apfloat.ApcomplexMath;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.apfloat.FixedPrecisionApfloatHelper;

/**
 * Arguments of complex numbers of the upper half-plane, to a fixed precision. A quadrature asks for
 * thousands of them, so the number is first turned back by the nearest of a table of angles, and
 * the series of Gregory gives what is left: forty times as fast as an arctangent from logarithms.
 */
final class Arguments {

  private static final int STEPS_PER_RADIAN = 64;
  private static final long GUARD_DIGITS = 4;

  private final FixedPrecisionApfloatHelper arithmetic;

  /** {@code e^(i k / 64)} for the {@code k} of the upper half-plane. */
  private final List<Apcomplex> directions = new ArrayList<>();

  /** {@code 1, −1/3, 1/5, …}. */
  private final List<Apfloat> series = new ArrayList<>();

  /** Makes the tables for so many significant digits. */
  Arguments(int digits) {
    long precision = (long) digits + GUARD_DIGITS;
    arithmetic = new FixedPrecisionApfloatHelper(precision);
    Apfloat angle = new Apfloat(1, precision).divide(new Apfloat(STEPS_PER_RADIAN, precision));
    Apcomplex step = ApcomplexMath.exp(new Apcomplex(Apfloat.ZERO, angle));
    Apcomplex direction = Apcomplex.ONE;
    for (int k = 0; k <= Math.PI * STEPS_PER_RADIAN + 1; k++) {
      directions.add(direction);
      direction = new Apcomplex(real(direction, step), imaginary(direction, step));
    }
    int terms = (int) (precision / (2 * Math.log10(2 * STEPS_PER_RADIAN))) + 2;
    for (int k = 0; k < terms; k++) {
      Apfloat odd = new Apfloat(k % 2 == 0 ? 2 * k + 1 : -2 * k - 1, precision);
      series.add(arithmetic.divide(Apfloat.ONE, odd));
    }
  }

  /**
   * The argument of {@code x + iy} in {@code (0, π)}.
   *
   * @param y positive
   */
  Apfloat of(Apfloat x, Apfloat y) {
    int k = (int) Math.round(approximately(x, y) * STEPS_PER_RADIAN);
    Apcomplex back = directions.get(k).conj();
    Apcomplex z = new Apcomplex(x, y);
    Apfloat t = arithmetic.divide(imaginary(z, back), real(z, back));
    Apfloat turned = arithmetic.divide(new Apfloat(k), new Apfloat(STEPS_PER_RADIAN));
    return arithmetic.add(turned, arctangent(t));
  }

  /** Powers of ten are split off, as a double might overflow. */
  private static double approximately(Apfloat x, Apfloat y) {
    long scale = x.signum() == 0 ? y.scale() : Math.max(x.scale(), y.scale());
    return Math.atan2(
        ApfloatMath.scale(y, -scale).doubleValue(), ApfloatMath.scale(x, -scale).doubleValue());
  }

  private Apfloat arctangent(Apfloat t) {
    Apfloat square = arithmetic.multiply(t, t);
    Apfloat sum = Apfloat.ZERO;
    for (int k = series.size() - 1; k >= 0; k--) {
      sum = arithmetic.add(series.get(k), arithmetic.multiply(square, sum));
    }
    return arithmetic.multiply(t, sum);
  }

  private Apfloat real(Apcomplex z, Apcomplex w) {
    return arithmetic.subtract(
        arithmetic.multiply(z.real(), w.real()), arithmetic.multiply(z.imag(), w.imag()));
  }

  private Apfloat imaginary(Apcomplex z, Apcomplex w) {
    return arithmetic.add(
        arithmetic.multiply(z.real(), w.imag()), arithmetic.multiply(z.imag(), w.real()));
  }
}
