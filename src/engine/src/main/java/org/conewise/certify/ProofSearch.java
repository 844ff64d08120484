package org.conewise.certify;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.conewise.certify.Progress.Phase;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.network.Network;
import org.conewise.check.network.Question;
import org.conewise.check.order.Chambers;
import org.conewise.check.sample.Counts;
import org.conewise.check.sample.Plan;
import org.conewise.check.sample.Sampling;
import org.conewise.model.NetworkText;

/**
 * The way from a request to a certificate of the kind that is asked for, or else of the strongest
 * kind that there is. The kernel counts orders and samples itself.
 */
final class ProofSearch {

  private static final String ASKED_FOR = ", as asked for";

  private final Run run;
  private final Request request;
  private final int inputs;

  ProofSearch(Run run, Request request) {
    this.run = run;
    this.request = request;
    this.inputs = request.network().seqLen();
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
    };
  }

  private Certification strongest() throws ProofRejectedException {
    if (inputs <= Request.MAX_FAN_INPUTS) {
      return byFan("proof by fan: the cones of " + inputs + " inputs can be listed");
    }
    if (inputs > Chambers.MAX_INPUTS) {
      return bySample(
          "proof by sample: neither cones nor orders of " + inputs + " inputs can be listed");
    }
    try {
      return byOrder(
          "proof by order: the network only compares its inputs with each other and with 0");
    } catch (NotOrderedException e) {
      return bySample(
          "proof by sample: cones of "
              + inputs
              + " inputs cannot be listed, and "
              + e.getMessage());
    }
  }

  private Certification byFan(String reason) throws ProofRejectedException {
    return FanProof.of(run, run.analysis(request), request.digits(), request.claims(), reason);
  }

  private Certification byOrder(String reason) throws ProofRejectedException {
    run.enter(Phase.ORDERING);
    byte[] text = text();
    try {
      Network network = network(text);
      Chambers chambers = Chambers.count(network, question(network), run::pulse);
      return certification(text, chambers.certificate(), chambers.statement(), reason);
    } catch (Rejection e) {
      if (e.code() == Code.R14_UNIT_OPEN || e.code() == Code.R15_ANSWER_OPEN) {
        throw new NotOrderedException(e);
      }
      throw new ProofRejectedException(e);
    }
  }

  private Certification bySample(String reason) throws ProofRejectedException {
    run.enter(Phase.SAMPLING);
    byte[] text = text();
    ProofChoice choice = request.proof();
    AtomicLong judged = new AtomicLong();
    Runnable pulse = () -> run.advance(judged.addAndGet(Sampling.BLOCK), choice.samples());
    try {
      Network network = network(text);
      Plan plan = new Plan(question(network), choice.confidenceBits(), choice.samples());
      Sampling sampling = new Sampling(network, plan, pulse);
      Counts counts = sampling.count(0, plan.samples());
      org.conewise.check.text.Claim claim = sampling.claim(counts, decimals(plan.samples()));
      Statement statement = sampling.conclude(counts, claim);
      return certification(text, sampling.certificate(counts, claim), statement, reason);
    } catch (Rejection e) {
      throw new ProofRejectedException(e);
    }
  }

  private Certification certification(
      byte[] network, String certificate, Statement statement, String reason) {
    return new Certification(
        Optional.empty(),
        network,
        certificate.getBytes(StandardCharsets.US_ASCII),
        statement,
        Judging.of(request.claims(), statement),
        reason);
  }

  private byte[] text() {
    return NetworkText.of(request.network()).bytes();
  }

  private Network network(byte[] text) throws Rejection {
    return new Network(text, new Budget(text.length, run::pulse));
  }

  private Question question(Network network) {
    return new Question(
        network.hash(),
        org.conewise.check.Task.valueOf(request.task().name()),
        org.conewise.check.TiePolicy.valueOf(request.ties().name()));
  }

  /** Bounds are some multiple of {@code 1/N} apart, or more; a few digits beyond lose nothing. */
  private static int decimals(long samples) {
    return Long.toString(samples).length() + 2;
  }
}
