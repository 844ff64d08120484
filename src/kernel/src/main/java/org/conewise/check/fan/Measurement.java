package org.conewise.check.fan;

import org.conewise.check.Bounds;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.FanFinding;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.text.Claim;
import org.conewise.check.text.Lines;

/** A fan whose wrong and tied cells are measured well enough for so many digits. */
public record Measurement(Examination examination, int digits, Share error, Share tied) {
  /**
   * Makes step 8 for a claim in words: the last three lines of a certificate.
   *
   * @throws Rejection with the code of the first rule that fails
   */
  public Statement conclude(byte[] tail) throws Rejection {
    return conclude(Claim.read(new Lines("claim", tail, Budget.DEFAULT)));
  }

  /**
   * Makes step 8. A claim of more digits than were measured is measured again.
   *
   * @throws Rejection {@code R10} or {@code R11}
   */
  public Statement conclude(Claim claim) throws Rejection {
    if (claim.digits() > digits) {
      return examination.measure(claim.digits()).conclude(claim);
    }
    require(Code.R10_ERROR_BOUNDS, claim.error(), error);
    require(Code.R11_TIED_BOUNDS, claim.tied(), tied);
    FanFinding finding =
        new FanFinding(
            examination.regions(),
            examination.rays(),
            examination.cells(),
            examination.wrongCells(),
            examination.tiedCells(),
            error.closedForm(),
            error.nature());
    return examination.problem.answer(claim, finding);
  }

  /** Step 8: a fraction lies in the claimed bounds. */
  private static void require(Code code, Bounds claim, Share share) throws Rejection {
    if (!claim.contain(share.enclosure())) {
      String expected = "a number from " + claim.lower() + " to " + claim.upper();
      throw new Rejection(code, "certificate", expected, share.enclosure().toString());
    }
  }
}
