package org.conewise.check.fan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Draft;
import org.conewise.check.Examples;
import org.conewise.check.Rejection;
import org.conewise.check.number.Interval;
import org.conewise.check.shell.Checker;
import org.junit.jupiter.api.Test;

/** The two phases of a check, for those who write certificates. */
class ExaminationTest {
  @Test
  void bothPhasesTogetherAreTheCheck() throws Rejection {
    for (Draft draft : new Draft[] {Examples.copyLastInput(), Examples.allTied()}) {
      for (int digits : new int[] {0, 1, 40}) {
        assertEquals(draft.check(), draft.examine().measure(digits).conclude(draft.claim()));
      }
    }
  }

  @Test
  void whatCanBeClaimedIsEnclosed() throws Rejection {
    Examination found = Examples.copyLastInput().examine();
    assertEquals(4, found.regions());
    assertEquals(6, found.rays());
    assertEquals(6, found.cells());
    assertEquals(3, found.wrongCells());
    assertEquals(3, found.tiedCells());
    Interval half = found.measure(9).error().enclosure();
    assertEquals(BigInteger.ONE.shiftLeft(half.bits() - 1), half.lower());
    assertEquals(half.lower(), half.upper());
    assertEquals(9, found.measure(9).digits());
  }

  /** Two thirds, which two digits of the first measurement cannot show to so many. */
  @Test
  void claimOfMoreDigitsIsMeasuredAgain() throws Rejection {
    Draft draft = Examples.allTied();
    String many = "0." + "6".repeat(200) + " 0." + "6".repeat(199) + "7";
    byte[] claim = ("error " + many + "\ntied 1 1\nend\n").getBytes(US_ASCII);
    assertEquals(many, draft.examine().measure(2).conclude(claim).error().toString());
  }

  @Test
  void claimThatDoesNotHoldIsRefused() throws Rejection {
    Measurement measured = Examples.copyLastInput().examine().measure(3);
    assertRefused(Code.R10_ERROR_BOUNDS, measured, "error 0.4 0.4\ntied 0.4 0.4\nend\n");
    assertRefused(Code.R11_TIED_BOUNDS, measured, "error 0.5 0.5\ntied 0.4 0.4\nend\n");
    assertRefused(Code.F05_TRAILING, measured, "error 0.5 0.5\ntied 0.5 0.5\nend\nend\n");
    assertRefused(Code.F04_TRUNCATED, measured, "error 0.5 0.5\ntied 0.5 0.5\n");
  }

  @Test
  void headEndsBeforeTheClaim() {
    Draft draft = Examples.copyLastInput();
    byte[] network = draft.network().getBytes(US_ASCII);
    byte[] whole = draft.certificate().getBytes(US_ASCII);
    Rejection rejection =
        assertThrows(
            Rejection.class, () -> Checker.examine(List.of(network), whole, Budget.DEFAULT));
    assertEquals(Code.F05_TRAILING, rejection.code());
    Draft broken = draft.with("direction 3 1", "direction 1 1");
    assertEquals(Code.R06_DEGREE, assertThrows(Rejection.class, broken::examine).code());
    Draft other = draft.with("proof fan", "proof tree");
    assertEquals(Code.F07_SYNTAX, assertThrows(Rejection.class, other::examine).code());
    assertTrue(assertThrows(Rejection.class, other::examine).place().endsWith("line 2"));
  }

  private static void assertRefused(Code code, Measurement measured, String claim) {
    Rejection rejection =
        assertThrows(Rejection.class, () -> measured.conclude(claim.getBytes(US_ASCII)));
    assertEquals(code, rejection.code());
  }
}
