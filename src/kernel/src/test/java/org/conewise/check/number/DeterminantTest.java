package org.conewise.check.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.conewise.check.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The expansion by minors against the sum over all permutations. */
class DeterminantTest {
  @Test
  void determinantWithoutRowsIsOne() {
    assertEquals(BigInteger.ONE, Determinant.of(List.of()));
    assertEquals(1, Determinant.sign(List.of()));
  }

  @Test
  void smallDeterminantsAreThoseOfTheTextbook() {
    assertEquals(BigInteger.valueOf(-7), det("-7"));
    assertEquals(BigInteger.valueOf(-2), det("1 2", "3 4"));
    assertEquals(BigInteger.valueOf(-1), det("0 1", "1 0"));
    assertEquals(BigInteger.valueOf(49), det("2 -3 1", "2 0 -1", "1 4 5"));
    assertEquals(BigInteger.ONE, det("0 1 0", "0 0 1", "1 0 0"));
    assertEquals(BigInteger.ZERO, det("1 2 3", "4 5 6", "7 8 9"));
    assertEquals(BigInteger.ZERO, det("0 2", "0 3"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void determinantsAreThoseOfTheDefinition(int size) {
    Random random = new Random(size);
    int zeros = 0;
    for (int i = 0; i < 300; i++) {
      int bits = 1 + random.nextInt(i % 3 == 0 ? 2 : 90);
      List<Point> rows = new ArrayList<>();
      for (int k = 0; k < size; k++) {
        rows.add(row(size, bits, random));
      }
      if (size > 1 && i % 5 == 0) {
        rows.set(size - 1, rows.get(0).plus(rows.get(size - 2)));
      }
      BigInteger expected = Point.determinant(rows);
      List<Vector> vectors = rows.stream().map(row -> Vector.of(row.entries())).toList();
      assertEquals(expected, Determinant.of(vectors), rows::toString);
      assertEquals(expected.signum(), Determinant.sign(vectors), rows::toString);
      zeros += expected.signum() == 0 ? 1 : 0;
    }
    assertTrue(zeros > 10, zeros + " zeros");
  }

  private static Point row(int size, int bits, Random random) {
    return new Point(
        IntStream.range(0, size)
            .mapToObj(i -> new BigInteger(bits, random).subtract(BigInteger.TWO.pow(bits - 1)))
            .toList());
  }

  private static BigInteger det(String... rows) {
    List<Vector> vectors = new ArrayList<>();
    for (String row : rows) {
      vectors.add(Vector.of(List.of(row.split(" ", -1)).stream().map(BigInteger::new).toList()));
    }
    return Determinant.of(vectors);
  }
}
