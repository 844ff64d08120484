package org.conewise.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.conewise.certify.Certification;
import org.conewise.certify.Claim;
import org.conewise.certify.Limits;
import org.conewise.certify.Progress;
import org.conewise.certify.ProofChoice;
import org.conewise.certify.Request;
import org.conewise.certify.Run;
import org.conewise.explain.Evidence;
import org.conewise.model.file.ModelReader;
import org.conewise.question.Task;
import org.junit.jupiter.api.Test;

/** What is drawn of samples, beside what is certified. */
class CertifiedEvidenceTest {

  private static Certification certified(ProofChoice.Kind kind) throws Exception {
    Path model = Path.of("models/trained/2nd_argmax_4_3_s0.safetensors");
    Request request =
        Request.of(ModelReader.read(model), Task.SECOND_ARGMAX)
            .withProof(new ProofChoice(kind, 100_000, 40))
            .withClaims(List.of(Claim.parse("error <= 2 %"), Claim.parse("tied <= 2 %")));
    return Run.of(Limits.NONE, Progress.NONE).certify(request);
  }

  @Test
  void lastBoundsAreThoseOfTheKernelButForRounding() throws Exception {
    Evidence evidence = CertifiedEvidence.of(certified(ProofChoice.Kind.SAMPLE));
    Evidence.Stage last = evidence.course().get(evidence.course().size() - 1);
    assertEquals(evidence.lower(), last.lower(), 2e-8);
    assertEquals(evidence.upper(), last.upper(), 2e-8);
    assertEquals(evidence.estimate(), last.estimate());
    assertEquals(1, evidence.claims().size(), "only claims about the error are drawn");
  }

  @Test
  void boundsShrinkAroundTheEstimate() throws Exception {
    double width = 1;
    for (Evidence.Stage stage : CertifiedEvidence.of(certified(ProofChoice.Kind.SAMPLE)).course()) {
      assertTrue(stage.lower() <= stage.estimate() && stage.estimate() <= stage.upper());
      assertTrue(stage.upper() - stage.lower() < width, stage.toString());
      width = stage.upper() - stage.lower();
    }
  }

  @Test
  void fanHasNoEvidenceOfThisKind() throws Exception {
    Certification fan = certified(ProofChoice.Kind.FAN);
    assertThrows(IllegalArgumentException.class, () -> CertifiedEvidence.of(fan));
  }
}
