package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** What the files that are refused do not show. */
class LinesTest {
  @Test
  void integersOnBothSidesOfTheLongestLongAreRead() throws Rejection {
    for (String digits : new String[] {"1", "12345678901234567", "999999999999999999"}) {
      for (String number : new String[] {digits, "-" + digits, digits + "7", "-9" + digits}) {
        Lines lines = lines(number + "\n");
        lines.next(1);
        assertEquals(new BigInteger(number), lines.integer());
      }
    }
  }

  @Test
  void noFieldIsTakenFromTheNextLine() throws Rejection {
    Lines lines = lines("5\n7\n");
    assertThrows(IllegalStateException.class, lines::integer);
    lines.next(1);
    assertEquals(BigInteger.valueOf(5), lines.integer());
    assertThrows(IllegalStateException.class, lines::integer);
    assertThrows(IllegalStateException.class, lines::rational);
    assertThrows(IllegalStateException.class, lines::field);
    lines.next(1);
    assertEquals(BigInteger.valueOf(7), lines.integer());
    assertEquals(0, lines.remaining());
  }

  private static Lines lines(String rest) throws Rejection {
    return new Lines("network", ("conewise-network 1\n" + rest).getBytes(US_ASCII), Budget.DEFAULT);
  }
}
