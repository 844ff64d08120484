package org.conewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RationalRowTest {

  private static final List<Rational> DYADIC =
      SomeRationals.all().stream().filter(w -> w.form() instanceof NumberForm.Dyadic).toList();

  @Test
  void packedRowEqualsThePlainOne() {
    List<Rational> packed = RationalRow.copyOf(DYADIC);
    assertEquals(RationalRow.class, packed.getClass());
    assertEquals(DYADIC, packed);
    assertEquals(packed, DYADIC);
    assertEquals(DYADIC.hashCode(), packed.hashCode());
    assertSame(packed, RationalRow.copyOf(packed));
    assertEquals(List.of(), RationalRow.copyOf(List.of()));
  }

  @Test
  void rowWithAnotherNumberIsKeptAsItIs() {
    BigInteger tooLong = SomeRationals.powerOfTwo(63).add(BigInteger.ONE);
    for (Rational other : List.of(Rational.of(1, 3), Rational.of(tooLong))) {
      List<Rational> row = new ArrayList<>(DYADIC);
      row.add(other);
      assertEquals(row, RationalRow.copyOf(row));
    }
  }

  @Test
  void rowIsACopyThatCannotBeChanged() {
    List<Rational> source = new ArrayList<>(List.of(Rational.ONE));
    List<Rational> row = RationalRow.copyOf(source);
    source.set(0, Rational.ZERO);
    assertEquals(List.of(Rational.ONE), row);
    assertThrows(UnsupportedOperationException.class, () -> row.set(0, Rational.ZERO));
    assertThrows(UnsupportedOperationException.class, () -> row.add(Rational.ZERO));
    assertThrows(IndexOutOfBoundsException.class, () -> row.get(1));
  }
}
