package org.conewise.check.fan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.check.number.Vector;

/**
 * A chamber of a finite reflection group. The group acts simply transitively on its chambers, so
 * one covers one part in as many as the group has elements (Humphreys, Reflection Groups and
 * Coxeter Groups, 1990, section 1.12).
 */
final class Chamber {
  /** Entries of rays are off by less than one part in {@code 10^40}. */
  static final int DIGITS = 40;

  private static final MathContext ROUNDED = new MathContext(DIGITS + 20);

  private Chamber() {}

  /**
   * The rays for a Coxeter diagram, to {@value #DIGITS} digits. With Cholesky's {@code G = L Lᵀ} of
   * the products of unit normals, which are {@code -cos(π/m)}, the rays are the columns of the
   * inverse of {@code L}, as the rows of {@code L} are such normals.
   *
   * @param edges words such as {@code 0-1:3}, for two nodes with the label {@code m}
   */
  static List<Vector> rays(int size, String edges) {
    BigDecimal[][] gram = new BigDecimal[size][size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(gram[i], BigDecimal.ZERO);
      gram[i][i] = BigDecimal.ONE;
    }
    for (String edge : edges.split(" ", -1)) {
      int i = edge.charAt(0) - '0';
      int k = edge.charAt(2) - '0';
      gram[i][k] = cosine(edge.charAt(4) - '0').negate();
      gram[k][i] = gram[i][k];
    }
    BigDecimal[][] columns = inverse(cholesky(gram));
    return IntStream.range(0, size).mapToObj(k -> column(columns, k)).toList();
  }

  private static BigDecimal cosine(int label) {
    return switch (label) {
      case 3 -> new BigDecimal("0.5");
      case 4 -> new BigDecimal("0.5").sqrt(ROUNDED);
      case 5 ->
          BigDecimal.valueOf(5).sqrt(ROUNDED).add(BigDecimal.ONE).divide(BigDecimal.valueOf(4));
      default -> throw new IllegalArgumentException("label " + label);
    };
  }

  private static BigDecimal[][] cholesky(BigDecimal[][] gram) {
    int size = gram.length;
    BigDecimal[][] l = new BigDecimal[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k <= i; k++) {
        BigDecimal sum = gram[i][k];
        for (int j = 0; j < k; j++) {
          sum = sum.subtract(l[i][j].multiply(l[k][j]));
        }
        l[i][k] = i == k ? sum.sqrt(ROUNDED) : sum.divide(l[k][k], ROUNDED);
      }
    }
    return l;
  }

  /** The inverse of a lower triangular matrix. */
  private static BigDecimal[][] inverse(BigDecimal[][] l) {
    int size = l.length;
    BigDecimal[][] inverse = new BigDecimal[size][size];
    for (int k = 0; k < size; k++) {
      for (int i = 0; i < size; i++) {
        BigDecimal sum = i == k ? BigDecimal.ONE : BigDecimal.ZERO;
        for (int j = k; j < i; j++) {
          sum = sum.subtract(l[i][j].multiply(inverse[j][k]));
        }
        inverse[i][k] = i < k ? BigDecimal.ZERO : sum.divide(l[i][i], ROUNDED);
      }
    }
    return inverse;
  }

  private static Vector column(BigDecimal[][] matrix, int k) {
    return Vector.of(
        Arrays.stream(matrix)
            .map(row -> row[k].scaleByPowerOfTen(DIGITS).setScale(0, RoundingMode.HALF_EVEN))
            .map(BigDecimal::toBigIntegerExact)
            .toList());
  }
}
