package org.conewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EnclosureTest {

  private static final BigDecimal TINY = new BigDecimal("1e-40");

  @Test
  void endsAreTheNextDecimalsOutside() {
    Enclosure enclosure = Enclosure.around(new BigDecimal("0.0000774314917800279"), TINY, 4);
    assertEquals("0.00007743 0.00007744", enclosure.toString());
  }

  @Test
  void numberNearADecimalIsEnclosedOnBothSides() {
    Enclosure enclosure = Enclosure.around(new BigDecimal("0.5"), TINY, 3);
    assertEquals("0.499 0.501", enclosure.toString());
    assertFalse(enclosure.isExact());
  }

  @Test
  void exactValuesAreSpelledShortest() {
    assertEquals("0.125 0.125", Enclosure.exactly(new BigDecimal("0.12500")).toString());
    assertEquals("0 0", Enclosure.exactly(new BigDecimal("0.000")).toString());
    assertEquals("1 1", Enclosure.exactly(new BigDecimal("1.0")).toString());
    assertTrue(Enclosure.ZERO.isExact());
  }

  @Test
  void containmentIsExact() {
    Enclosure enclosure = Enclosure.around(new BigDecimal("0.12345"), TINY, 3);
    assertTrue(enclosure.contains(Rational.parse("0.123")));
    assertFalse(enclosure.contains(Rational.parse("0.1229999999999")));
  }

  @Test
  void endsOutOfOrderAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Enclosure(new BigDecimal("0.2"), new BigDecimal("0.1")));
  }
}
