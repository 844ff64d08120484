package org.conewise.check.text;

import org.conewise.check.Bounds;
import org.conewise.check.Rejection;

/** The last three lines of a certificate: bounds of the probabilities of an error and of a tie. */
public record Claim(Bounds error, Bounds tied) {
  /** Reads the claim and makes sure that the file ends with it. */
  public static Claim read(Lines lines) throws Rejection {
    Claim claim = new Claim(lines.bounds("error"), lines.bounds("tied"));
    lines.readEnd();
    return claim;
  }

  /** The lines of the bounds. */
  @Override
  public String toString() {
    return "error " + error + "\ntied " + tied + "\n";
  }

  /** The number of digits after the point, in the more precise of the bounds. */
  public int digits() {
    return Math.max(error.digits(), tied.digits());
  }
}
