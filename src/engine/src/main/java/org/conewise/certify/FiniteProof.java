package org.conewise.certify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.conewise.certify.Progress.Phase;
import org.conewise.check.Budget;
import org.conewise.check.FiniteFinding;
import org.conewise.check.Rejection;
import org.conewise.check.finite.Census;
import org.conewise.check.network.NetworkFile;
import org.conewise.check.network.Transformer;
import org.conewise.model.NetworkText;

/** A proof by all inputs, which the kernel runs itself. */
final class FiniteProof {

  private FiniteProof() {}

  /**
   * Certifies a transformer.
   *
   * @throws ProofRejectedException if the kernel rejects what the engine made
   */
  static Certification of(Run run, FiniteRequest request) throws ProofRejectedException {
    run.enter(Phase.RUNNING);
    int n = request.transformer().inputs();
    long inputs = Math.round(Math.pow(n, n));
    AtomicLong judged = new AtomicLong();
    NetworkText text = request.text();
    byte[] file = text.bytes();
    try {
      Transformer network =
          (Transformer) NetworkFile.read("network", file, new Budget(file.length, run::pulse));
      Census census =
          new Census(
              network,
              request.question(text),
              FiniteRequest.PRECISION,
              () -> run.advance(judged.incrementAndGet(), inputs));
      FiniteFinding finding = census.count();
      return new Certification(
          Optional.empty(),
          List.of(file),
          census.certificate(finding).getBytes(StandardCharsets.US_ASCII),
          census.statement(finding),
          Judging.of(request.claims(), census.statement(finding), FiniteProof::remark),
          "proof by all inputs: there are " + inputs,
          Optional.empty());
    } catch (Rejection e) {
      throw new ProofRejectedException(e);
    }
  }

  private static String remark(Claim claim) {
    return "logits that are equal, or too near to each other, leave inputs open";
  }
}
