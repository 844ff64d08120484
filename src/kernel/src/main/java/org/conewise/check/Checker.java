package org.conewise.check;

import java.util.List;

/** The checking procedure of {@code proofs/FORMAT.md}, step by step. */
public final class Checker {
  private Checker() {}

  /**
   * Checks a certificate against a network. A return is the verdict VERIFIED. The arrays must not
   * be changed meanwhile.
   *
   * @return what has been proved, in values that the checker computed or verified itself
   * @throws Rejection with the code of the first rule that fails
   */
  public static Statement check(byte[] networkFile, byte[] certificateFile, Budget budget)
      throws Rejection {
    Network network = new Network(networkFile, budget);
    Certificate certificate = Certificate.read(certificateFile, budget);
    requireStatement(network, certificate);
    Fan fan = new Fan(certificate.dimension(), certificate.rays(), certificate.cells());
    fan.requireConvexCells();
    fan.requireMatchedFacets();
    Judge judge = new Judge(network, certificate, fan);
    fan.requireDegreeOne();
    Share error = requireShare(Code.R12_ERROR_BOUNDS, fan, judge.wrong, certificate.error());
    requireShare(Code.R13_TIED_BOUNDS, fan, judge.tied, certificate.tied());
    return Statement.of(network, certificate, judge, error);
  }

  /** The network as it is run, in canonical spelling, to be compared with its source. */
  public static String echo(byte[] networkFile, Budget budget) throws Rejection {
    return new Network(networkFile, budget).spelling();
  }

  /** Step 2: the certificate is about this network, and its claim makes sense there. */
  private static void requireStatement(Network network, Certificate certificate) throws Rejection {
    String hash = certificate.networkHash();
    if (!hash.equals(network.hash)) {
      throw new Rejection(Code.R01_NETWORK_HASH, "certificate", network.hash, hash);
    }
    int n = certificate.dimension();
    if (!network.hasSize(n) || certificate.wantedRank() < 0) {
      String expected = certificate.task() + " on " + n + " inputs and outputs";
      throw new Rejection(Code.R02_STATEMENT, "certificate", expected, "another shape");
    }
  }

  /** Step 7: the fraction covered by the chosen cells is in the claimed bounds. */
  private static Share requireShare(Code code, Fan fan, List<List<Integer>> chosen, Bounds claim)
      throws Rejection {
    Share share = Share.of(fan, chosen, claim.digits());
    if (!claim.contain(share.enclosure())) {
      String expected = "a number from " + claim.lower() + " to " + claim.upper();
      throw new Rejection(code, "certificate", expected, share.enclosure().toString());
    }
    return share;
  }
}
