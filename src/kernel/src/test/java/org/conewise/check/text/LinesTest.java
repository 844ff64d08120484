package org.conewise.check.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Draft;
import org.conewise.check.Rejection;
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
    assertThrows(IndexOutOfBoundsException.class, lines::integer);
    lines.next(1);
    assertEquals(BigInteger.valueOf(5), lines.integer());
    assertThrows(IndexOutOfBoundsException.class, lines::integer);
    assertThrows(IndexOutOfBoundsException.class, lines::rational);
    assertThrows(IndexOutOfBoundsException.class, lines::field);
    lines.next(1);
    assertEquals(BigInteger.valueOf(7), lines.integer());
    assertEquals(0, lines.remaining());
  }

  @Test
  void countsBeyondEveryIntAreTheGreatestInt() throws Rejection {
    for (String count : new String[] {"2147483647", "2147483648", "18446744073709551617"}) {
      assertEquals(Integer.MAX_VALUE, count(count, 0, Integer.MAX_VALUE));
      Rejection rejection =
          assertThrows(Rejection.class, () -> count(count, 0, Integer.MAX_VALUE - 1));
      assertEquals(Code.F11_INDEX, rejection.code());
    }
    assertEquals(2147483646, count("2147483646", 2147483646, 2147483646));
  }

  @Test
  void roomIsCountedWithoutOverflow() throws Rejection {
    Lines lines = lines("1234567\n12");
    lines.next(1);
    lines.requireRoom(1, 2);
    lines.requireRoom(2, 1);
    assertThrows(Rejection.class, () -> lines.requireRoom(1, 3));
    assertThrows(Rejection.class, () -> lines.requireRoom(Integer.MAX_VALUE, 1 << 30));
  }

  @Test
  void headerIsHashedWithoutItsComments() throws Rejection {
    String plain = "conewise-network 1\nrest\n# not a comment here\n";
    String commented = "conewise-network 1\n# one\n#  \nrest\n# not a comment here\n";
    for (String text : new String[] {plain, commented}) {
      Lines lines = new Lines("network", text.getBytes(US_ASCII), Budget.DEFAULT);
      assertEquals(Draft.sha256(plain), lines.readHeader("conewise-network 1"));
    }
  }

  @Test
  void partOfAFileBeginsWithItsFirstLine() throws Rejection {
    byte[] bytes = "error 0 1\ntied 0.5 0.75\nend\n".getBytes(US_ASCII);
    byte[] claim = "error 0 1\ntied 0.25 0.75\nend\n".getBytes(US_ASCII);
    Rejection rejection =
        assertThrows(Rejection.class, () -> Claim.read(new Lines("claim", bytes, Budget.DEFAULT)));
    assertEquals("claim line 2", rejection.place());
    Claim read = Claim.read(new Lines("claim", claim, Budget.DEFAULT));
    assertEquals("0 1", read.error().toString());
    assertEquals("0.25 0.75", read.tied().toString());
    assertEquals(2, read.digits());
  }

  private static int count(String text, int min, int max) throws Rejection {
    Lines lines = lines(text + "\n");
    lines.next(1);
    return lines.count(min, max, Code.F11_INDEX);
  }

  private static Lines lines(String text) throws Rejection {
    return new Lines("network", text.getBytes(US_ASCII), Budget.DEFAULT);
  }
}
