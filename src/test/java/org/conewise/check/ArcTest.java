package org.conewise.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArcTest {
  private static final int BITS = 160;
  private static final Interval PI = Interval.pi(BITS);

  /** Each direction and its conjugate make a whole turn. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100, 1000, 5000})
  void directionsAndTheirConjugatesMakeWholeTurns(int pairs) {
    Random random = new Random(pairs);
    List<Arc> arcs =
        IntStream.range(0, pairs)
            .mapToObj(i -> new Direction(entry(random), entry(random), entry(random).abs()))
            .flatMap(z -> List.of(z, new Direction(z.x(), z.y().negate(), z.n())).stream())
            .map(z -> Arc.of(z, BITS))
            .toList();
    Interval found = Arc.sum(arcs).angle(PI);
    Interval error = found.minus(Interval.of(2L * pairs, BITS).times(PI));
    assertTrue(error.lower().signum() <= 0 && error.upper().signum() >= 0);
    assertTrue(error.upper().subtract(error.lower()).bitLength() < 50, "too wide");
  }

  @Test
  void rightAnglesAreCountedExactly() {
    BigInteger one = BigInteger.ONE;
    BigInteger zero = BigInteger.ZERO;
    assertEquals(0, Arc.of(new Direction(one, zero, one), BITS).quarters());
    assertEquals(1, Arc.of(new Direction(zero, one, one), BITS).quarters());
    assertEquals(2, Arc.of(new Direction(one.negate(), zero, one), BITS).quarters());
    assertEquals(3, Arc.of(new Direction(zero, one.negate(), one), BITS).quarters());
    assertEquals(4, Arc.wholeTurn(BITS).quarters());
  }

  @Test
  void enclosureThatIsTooWideIsRefused() {
    Interval wide = new Interval(BigInteger.valueOf(-9), BigInteger.valueOf(9), 4);
    Interval zero = Interval.of(0, 4);
    assertThrows(ArithmeticException.class, () -> new Arc(0, wide, zero));
    assertThrows(ArithmeticException.class, () -> new Arc(0, zero, zero));
  }

  private static BigInteger entry(Random random) {
    BigInteger value = new BigInteger(1 + random.nextInt(90), random).add(BigInteger.ONE);
    return random.nextBoolean() ? value : value.negate();
  }
}
