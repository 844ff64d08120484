package org.conewise.write;

import java.util.List;
import org.conewise.certify.Claim;

/** The exit codes of the program, in words. */
public final class ExitCode {

  /** Proven or verified. */
  public static final int PROVEN = 0;

  /** Refuted or rejected. */
  public static final int REFUTED = 1;

  /** The command line makes no sense, or a file would be overwritten. */
  public static final int USAGE = 2;

  /** An input cannot be read, or a result cannot be written or printed. */
  public static final int BAD_FILE = 3;

  /**
   * There is no verdict: a budget ran out, a claim stayed open, a certificate is not verified yet,
   * or the program failed.
   */
  public static final int NO_VERDICT = 4;

  private ExitCode() {}

  /** The code for claims: refuted if one of them is, else without a verdict if one is open. */
  public static int of(List<Claim.Judged> claims) {
    List<Claim.Verdict> verdicts = claims.stream().map(Claim.Judged::verdict).toList();
    if (verdicts.contains(Claim.Verdict.REFUTED)) {
      return REFUTED;
    }
    return verdicts.contains(Claim.Verdict.UNDECIDED) ? NO_VERDICT : PROVEN;
  }
}
