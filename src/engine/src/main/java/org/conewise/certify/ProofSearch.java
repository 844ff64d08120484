package org.conewise.certify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.conewise.certify.Progress.Phase;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.network.Network;
import org.conewise.check.order.Chambers;
import org.conewise.check.shell.Checker;

/**
 * The way from a request to a certificate of the kind that is asked for, or else of the strongest
 * kind that there is. The kernel counts orders and samples itself, but for samples that an earlier
 * run has counted.
 */
final class ProofSearch {

  private static final String ASKED_FOR = ", as asked for";

  private final Run run;
  private final Request request;
  private final Resumption resumption;
  private final int inputs;

  ProofSearch(Run run, Request request, Resumption resumption) {
    this.run = run;
    this.request = request;
    this.resumption = resumption;
    this.inputs = request.network().inputs();
  }

  /**
   * The certificate.
   *
   * @throws NotOrderedException if a proof by order is asked for, and there is none
   * @throws ProofRejectedException if the kernel rejects what the engine made
   */
  Certification certification() throws ProofRejectedException {
    return switch (request.proof().kind()) {
      case AUTOMATIC -> strongest();
      case FAN -> byFan(FanProof.ASKED_FOR);
      case ORDER -> byOrder("proof by order" + ASKED_FOR);
      case SAMPLE -> bySample("proof by sample" + ASKED_FOR);
      case FINITE -> throw new IllegalStateException("a request excludes this kind");
    };
  }

  private Certification strongest() throws ProofRejectedException {
    if (inputs > Request.MAX_FAN_INPUTS) {
      return withoutFan("cones of " + inputs + " inputs cannot be listed");
    }
    try {
      return byFan("proof by fan: the cones of " + inputs + " inputs can be listed");
    } catch (Run.TooManyCells e) {
      return withoutFan("there are more cones than the budget of cells allows");
    }
  }

  /**
   * A certificate without cones.
   *
   * @param why there are none
   */
  private Certification withoutFan(String why) throws ProofRejectedException {
    if (request.wanted().isReference()) {
      return bySample("proof by sample: " + why + ", and proofs by order exist for tasks only");
    }
    if (inputs > Chambers.MAX_INPUTS) {
      return bySample(
          "proof by sample: neither cones nor orders of " + inputs + " inputs can be listed");
    }
    try {
      return byOrder(
          "proof by order: the network only compares its inputs with each other and with 0");
    } catch (NotOrderedException e) {
      return bySample("proof by sample: " + why + ", and " + e.getMessage());
    }
  }

  private Certification byFan(String reason) throws ProofRejectedException {
    return FanProof.of(run, run.analysis(request), request.digits(), request.claims(), reason);
  }

  private Certification byOrder(String reason) throws ProofRejectedException {
    run.enter(Phase.ORDERING);
    List<byte[]> files = request.networkFiles();
    try {
      List<Network> networks = Checker.networks(files, new Budget(longest(files), run::pulse));
      Chambers chambers = Chambers.count(networks, request.question(), run::pulse);
      return new Certification(
          Optional.empty(),
          files,
          chambers.certificate().getBytes(StandardCharsets.US_ASCII),
          chambers.statement(),
          Judging.of(request.claims(), chambers.statement(), ProofSearch::remark),
          reason,
          Optional.empty());
    } catch (Rejection e) {
      if (e.code() == Code.R14_UNIT_OPEN || e.code() == Code.R15_ANSWER_OPEN) {
        throw new NotOrderedException(e);
      }
      throw new ProofRejectedException(e);
    }
  }

  private Certification bySample(String reason) throws ProofRejectedException {
    return SampleProof.of(
        run, request.samplePlan(), request.networkFiles(), request.claims(), resumption, reason);
  }

  /** The length of the longest file. */
  static int longest(List<byte[]> files) {
    return files.stream().mapToInt(file -> file.length).max().orElse(0);
  }

  private static String remark(Claim claim) {
    throw new IllegalStateException("an exact fraction decides " + claim);
  }
}
