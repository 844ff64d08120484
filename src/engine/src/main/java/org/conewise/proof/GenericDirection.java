package org.conewise.proof;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;

/**
 * A direction that lies in no hyperplane that a facet of some simplices spans. With {@code Σ λ_i
 * r_i = v}, the direction {@code v} is in the hyperplane of the facet without {@code r_i} exactly
 * if {@code λ_i = 0}. The equations are solved modulo a prime: what is not 0 there is not 0.
 */
final class GenericDirection {

  private static final long PRIME = (1L << 31) - 1;

  /** Coordinates are less than this in size: short, as the checker multiplies by them often. */
  private static final int SIZE = 1 << 20;

  private final long[][] rays;
  private final long[] direction;

  private GenericDirection(List<Ray> rays, IntVector direction) {
    this.rays = rays.stream().map(ray -> residues(ray.direction())).toArray(long[][]::new);
    this.direction = residues(direction);
  }

  /**
   * The first direction of a fixed sequence of random ones that is shown to be generic. One is
   * missed with a probability of the number of facets over {@code 2^31}. Time O(n³) for a simplex.
   *
   * @param regions simplices, by the numbers of their rays
   */
  static IntVector of(List<Ray> rays, List<List<SimplexNumbers>> regions, Runnable pulse) {
    Random random = new Random(1);
    int n = rays.get(0).direction().dimension();
    return Stream.generate(() -> candidate(n, random))
        .filter(candidate -> new GenericDirection(rays, candidate).isGeneric(regions, pulse))
        .findFirst()
        .orElseThrow();
  }

  private static IntVector candidate(int n, Random random) {
    return IntVector.of(IntStream.range(0, n).mapToLong(i -> 1 + random.nextInt(SIZE)).toArray())
        .primitive();
  }

  private boolean isGeneric(List<List<SimplexNumbers>> regions, Runnable pulse) {
    return regions.parallelStream()
        .peek(simplices -> pulse.run())
        .allMatch(simplices -> simplices.stream().allMatch(this::isGeneric));
  }

  private boolean isGeneric(SimplexNumbers simplex) {
    long[][] equations = equations(simplex);
    for (int column = 0; column < equations.length; column++) {
      if (!eliminate(equations, column)) {
        return false;
      }
    }
    for (long[] equation : equations) {
      if (equation[equations.length] == 0) {
        return false;
      }
    }
    return true;
  }

  /** The coordinates of the rays as columns, and those of the direction as the last column. */
  private long[][] equations(SimplexNumbers simplex) {
    int n = simplex.size();
    long[][] equations = new long[n][n + 1];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        equations[row][column] = rays[simplex.get(column)][row];
      }
      equations[row][n] = direction[row];
    }
    return equations;
  }

  /** Makes a column zero outside the diagonal, without division. False if there is no pivot. */
  private static boolean eliminate(long[][] equations, int column) {
    int pivot = column;
    while (pivot < equations.length && equations[pivot][column] == 0) {
      pivot++;
    }
    if (pivot == equations.length) {
      return false;
    }
    long[] equation = equations[pivot];
    equations[pivot] = equations[column];
    equations[column] = equation;
    for (int row = 0; row < equations.length; row++) {
      if (row != column) {
        subtract(equations[row], equation, column);
      }
    }
    return true;
  }

  private static void subtract(long[] row, long[] equation, int column) {
    long factor = row[column];
    for (int i = 0; i < row.length; i++) {
      long difference = equation[column] * row[i] % PRIME - factor * equation[i] % PRIME;
      row[i] = difference < 0 ? difference + PRIME : difference;
    }
  }

  private static long[] residues(IntVector vector) {
    BigInteger prime = BigInteger.valueOf(PRIME);
    return IntStream.range(0, vector.dimension())
        .mapToLong(i -> vector.get(i).mod(prime).longValue())
        .toArray();
  }
}
