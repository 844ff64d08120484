package org.conewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeterminantTest {

  @Test
  void vandermondeDeterminantIsTheProductOfDifferences() {
    List<IntVector> rows =
        Stream.of(2, 3, 5, 7, 11)
            .map(x -> IntVector.of(1, x, x * x, x * x * x, (long) x * x * x * x))
            .toList();
    assertEquals(BigInteger.valueOf(1 * 3 * 5 * 9 * 2 * 4 * 8 * 2 * 6 * 4), Determinant.of(rows));
    assertEquals(1, Determinant.sign(rows));
  }

  @Test
  void agreesWithTheDeterminantOfThePlaneAndOfSpace() {
    Random random = new Random(3);
    for (int k = 0; k < 100; k++) {
      IntVector[] v =
          Stream.generate(() -> vector(random, 3, 40)).limit(3).toArray(IntVector[]::new);
      assertEquals(IntVector.det(v[0], v[1], v[2]), Determinant.of(List.of(v)));
      IntVector p = vector(random, 2, 40);
      IntVector q = vector(random, 2, 40);
      assertEquals(IntVector.det(p, q), Determinant.of(List.of(p, q)));
    }
  }

  /** Short, long and very long coordinates; singular and nearly singular vectors. */
  @Test
  void signIsThatOfTheDeterminant() {
    Random random = new Random(9);
    int[] lengths = {3, 60, 499, 520, 1300};
    for (int k = 0; k < 2000; k++) {
      int n = 2 + random.nextInt(4);
      List<IntVector> rows = new ArrayList<>();
      for (int i = 0; i < n - 1; i++) {
        rows.add(vector(random, n, lengths[random.nextInt(lengths.length)]));
      }
      IntVector last = vector(random, n, 8);
      if (k % 2 == 0) {
        last = rows.stream().map(row -> row.times(big(random, 20))).reduce(IntVector::plus).get();
        last = k % 4 == 0 ? last : last.plus(vector(random, n, 2));
      }
      rows.add(random.nextInt(n), last);
      assertEquals(Determinant.of(rows).signum(), Determinant.sign(rows), rows.toString());
    }
  }

  private static IntVector vector(Random random, int n, int bits) {
    return IntVector.of(
        Stream.generate(() -> big(random, 1 + random.nextInt(bits)))
            .limit(n)
            .toArray(BigInteger[]::new));
  }

  private static BigInteger big(Random random, int bits) {
    BigInteger size = new BigInteger(bits, random);
    return random.nextBoolean() ? size : size.negate();
  }
}
