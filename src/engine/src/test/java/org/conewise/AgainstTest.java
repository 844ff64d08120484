package org.conewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.conewise.certify.Certification;
import org.conewise.certify.Claim;
import org.conewise.certify.Limits;
import org.conewise.certify.Progress;
import org.conewise.certify.ProofChoice;
import org.conewise.certify.ProofRejectedException;
import org.conewise.certify.Request;
import org.conewise.certify.Run;
import org.conewise.certify.StoppedException;
import org.conewise.check.ProofKind;
import org.conewise.check.Statement;
import org.conewise.exact.Rational;
import org.conewise.model.HandMade;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.ReluNetwork;
import org.conewise.question.Reference;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Two networks against each other. */
class AgainstTest {

  /** The number was found before by other means, in 31 digits. */
  @Test
  void roundingTheThreeInputModelToFloatsChangesThisFractionOfItsAnswers()
      throws StoppedException, ProofRejectedException {
    RecurrentNetwork network = HandMade.threeInputs(Rational.of(100));
    Statement statement =
        certified(network, HandMade.roundedToFloat32(network), "differ > 9/100000").statement();
    BigDecimal known = new BigDecimal("0.0000900794632036942020181574582");
    assertTrue(statement.error().lower().subtract(known).abs().doubleValue() < 1e-30);
    assertTrue(statement.error().upper().compareTo(known) >= 0);
  }

  @Test
  void networkNeverDiffersFromItself() throws StoppedException, ProofRejectedException {
    RecurrentNetwork network = HandMade.threeInputs(Rational.of(100));
    Certification certification = certified(network, network, "differ = 0");
    assertTrue(certification.statement().errorIsZero());
    assertEquals(Claim.Verdict.PROVEN, certification.claims().get(0).verdict());
  }

  @Test
  void unitsMayBePermutedAndScaledByPowersOfTwo() throws StoppedException, ProofRejectedException {
    RecurrentNetwork network = HandMade.twoInputs();
    RecurrentNetwork same = permutedAndScaled(network, List.of(1, 0), List.of(4, -3));
    Certification certification = certified(network, same, "differ = 0");
    assertEquals(Claim.Verdict.PROVEN, certification.claims().get(0).verdict());
    assertEquals("differ = 0: PROVEN", certification.claims().get(0).toString());
    RecurrentNetwork changed =
        new RecurrentNetwork(
            2,
            same.inputHidden(),
            List.of(same.hiddenHidden().get(0), List.of(Rational.ONE, Rational.of(-1))),
            same.hiddenOutput());
    assertEquals(
        Claim.Verdict.REFUTED, certified(network, changed, "differ = 0").claims().get(0).verdict());
  }

  @Test
  void layersAndTimeStepsCanBeCompared() throws StoppedException, ProofRejectedException {
    RecurrentNetwork network = RandomNetworks.normal(3, 3, 1);
    Statement statement = certified(network, Unrolled.of(network), "differ = 0").statement();
    assertTrue(statement.errorIsZero());
  }

  /** Both networks answer alike, and the reference alone is tied where the first input is less. */
  @Test
  void tieOfTheReferenceIsATie() throws StoppedException, ProofRejectedException {
    ReluNetwork first = RandomNetworks.normal(3, 2, 5).map(weight -> weight.minus(weight));
    RecurrentNetwork never = HandMade.twoInputs();
    Request request = Request.of(never, Reference.of(first));
    assertEquals(
        BigDecimal.ONE, run(request.withTies(TiePolicy.WRONG)).statement().error().lower());
    assertEquals(BigDecimal.ONE, run(request).statement().tied().lower());
    assertTrue(run(request).statement().error().upper().doubleValue() < 0.51);
  }

  @Test
  void networksOfManyInputsAreComparedBySample() throws StoppedException, ProofRejectedException {
    RecurrentNetwork network = HandMade.tenInputs();
    Request request =
        Request.of(network, Reference.of(network))
            .withProof(new ProofChoice(ProofChoice.Kind.AUTOMATIC, 100_000, 40));
    Certification certification = run(request);
    assertEquals(ProofKind.SAMPLE, certification.statement().proof());
    assertEquals(BigDecimal.ZERO.signum(), certification.statement().error().lower().signum());
    assertTrue(certification.reason().contains("tasks only"), certification.reason());
  }

  @Test
  void shapesMustFit() {
    ReluNetwork network = HandMade.twoInputs();
    assertRefused(
        () -> Request.of(network, Reference.of(HandMade.tenInputs())),
        "has 2 inputs and 2 outputs, and the network that it is compared with (--against) has 10"
            + " inputs and 10 outputs; they must have equally many");
    ReluNetwork single = RandomNetworks.layered(2, 1, 1, 2, 1);
    assertRefused(
        () -> Request.of(single, Reference.of(single)),
        "has a single output, so its answer is always the same");
    assertRefused(
        () -> Request.of(RandomNetworks.layered(3, 2, 1, 2, 1), Task.ARGMAX),
        "needs one logit per input, found 2 logits for 3 inputs; without a task, another network"
            + " can say which answer is wanted (--against)");
  }

  @Test
  void ordersAndClaimsAboutDifferencesHaveTheirPlaces() {
    Request against = Request.of(HandMade.twoInputs(), Reference.of(HandMade.twoInputs()));
    assertRefused(
        () -> against.withProof(ProofChoice.of(ProofChoice.Kind.ORDER)),
        "can be compared with another network (--against) by a fan or by a sample; proofs by order"
            + " exist for tasks only");
    Request task = Request.of(HandMade.twoInputs(), Task.SECOND_ARGMAX);
    assertRefused(
        () -> task.withClaims(List.of(Claim.parse("differ = 0"))),
        "is compared with no other network, so that the claim 'differ = 0' makes no sense; 'differ'"
            + " needs --against");
  }

  private static void assertRefused(Executable made, String text) {
    assertEquals(text, assertThrows(IllegalArgumentException.class, made).getMessage());
  }

  private static Certification certified(ReluNetwork network, ReluNetwork other, String claim)
      throws StoppedException, ProofRejectedException {
    return run(Request.of(network, Reference.of(other)).withClaims(List.of(Claim.parse(claim))));
  }

  private static Certification run(Request request)
      throws StoppedException, ProofRejectedException {
    return Run.of(Limits.NONE, Progress.NONE).certify(request);
  }

  /**
   * The same function: unit {@code i} is unit {@code order_i} of the network times {@code
   * 2^powers_i}.
   */
  private static RecurrentNetwork permutedAndScaled(
      RecurrentNetwork network, List<Integer> order, List<Integer> powers) {
    List<Rational> inputHidden = new ArrayList<>();
    List<List<Rational>> hiddenHidden = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Rational scale = power(powers.get(i));
      inputHidden.add(network.inputHidden().get(order.get(i)).times(scale));
      hiddenHidden.add(
          permutedAndScaled(network.hiddenHidden().get(order.get(i)), order, powers).stream()
              .map(scale::times)
              .toList());
    }
    return new RecurrentNetwork(
        network.inputs(),
        inputHidden,
        hiddenHidden,
        network.hiddenOutput().stream().map(row -> permutedAndScaled(row, order, powers)).toList());
  }

  private static List<Rational> permutedAndScaled(
      List<Rational> row, List<Integer> order, List<Integer> powers) {
    List<Rational> changed = new ArrayList<>();
    for (int j = 0; j < order.size(); j++) {
      changed.add(row.get(order.get(j)).dividedBy(power(powers.get(j))));
    }
    return changed;
  }

  private static Rational power(int exponent) {
    return exponent < 0 ? Rational.of(1, 1L << -exponent) : Rational.of(1L << exponent);
  }
}
