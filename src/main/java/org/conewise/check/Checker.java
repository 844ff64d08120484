package org.conewise.check;

import java.util.ArrayList;
import java.util.List;

/** The checking procedure of {@code proofs/FORMAT.md}, step by step. */
public final class Checker {
  private Checker() {}

  /**
   * Checks a certificate against a network. A return is the verdict VERIFIED.
   *
   * @return what has been proved, in values that the checker computed or verified itself
   * @throws Rejection with the code of the first rule that fails
   */
  public static Statement check(byte[] networkFile, byte[] certificateFile, Budget budget)
      throws Rejection {
    Network network = Network.read(networkFile, budget);
    Certificate certificate = Certificate.read(certificateFile, budget);
    requireStatement(network, certificate);
    Fan fan = new Fan(certificate.dimension(), certificate.rays(), certificate.cells());
    fan.requireConvexCells();
    fan.requireMatchedFacets();
    Judge judge = new Judge(network, certificate, fan);
    List<List<Integer>> wrong = new ArrayList<>();
    List<List<Integer>> tied = new ArrayList<>();
    for (int i = 0; i < fan.cells().size(); i++) {
      Judge.Outcome outcome = judge.judge(i);
      if (outcome.wrong()) {
        wrong.add(fan.cells().get(i));
      }
      if (outcome.tied()) {
        tied.add(fan.cells().get(i));
      }
    }
    fan.requireDegreeOne();
    Share error = requireShare(Code.R12_ERROR_BOUNDS, fan, wrong, certificate.error());
    requireShare(Code.R13_TIED_BOUNDS, fan, tied, certificate.tied());
    return new Statement(
        certificate.networkHash(),
        network.hiddenSize(),
        certificate.task().toString(),
        certificate.tiesAreWrong() ? "wrong" : "first",
        fan.dimension(),
        fan.rays().size(),
        fan.cells().size(),
        wrong.size(),
        tied.size(),
        certificate.error().lowerText(),
        certificate.error().upperText(),
        certificate.tied().lowerText(),
        certificate.tied().upperText(),
        error.closedForm(),
        error.nature());
  }

  /** Step 2: the certificate is about this network, and its claim makes sense there. */
  private static void requireStatement(Network network, Certificate certificate) throws Rejection {
    String claimed = certificate.networkHash();
    if (!network.hash().equals(claimed)) {
      throw new Rejection(Code.R01_NETWORK_HASH, "certificate", network.hash(), claimed);
    }
    int n = certificate.dimension();
    boolean fits = network.length() == n && network.outputs() == n;
    if (!fits || !certificate.task().isDefinedFor(n)) {
      String found = network.length() + " inputs and " + network.outputs() + " outputs";
      String expected = "the task " + certificate.task() + " with " + n + " inputs and outputs";
      throw new Rejection(Code.R02_STATEMENT, "certificate", expected, found);
    }
  }

  /** Step 7: the fraction covered by the chosen cells is in the claimed bounds. */
  private static Share requireShare(Code code, Fan fan, List<List<Integer>> chosen, Bounds claim)
      throws Rejection {
    Share share = Share.of(fan, chosen, claim.digits());
    if (!claim.contain(share.enclosure())) {
      String expected = "a number from " + claim.lowerText() + " to " + claim.upperText();
      throw new Rejection(code, "certificate", expected, share.enclosure().toString());
    }
    return share;
  }
}
