package org.conewise.certify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.conewise.RandomNetworks;
import org.conewise.certify.ProofChoice.Kind;
import org.conewise.check.Bounds;
import org.conewise.check.Budget;
import org.conewise.check.OrderFinding;
import org.conewise.check.ProofKind;
import org.conewise.check.Rejection;
import org.conewise.check.SampleFinding;
import org.conewise.check.Statement;
import org.conewise.check.number.Fraction;
import org.conewise.check.shell.Checker;
import org.conewise.exact.Rational;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.ModelReader;
import org.conewise.question.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proofs by order and by sample, and the choice among all kinds. */
class ProofSearchTest {

  private static final ProofChoice SMALL_SAMPLE = new ProofChoice(Kind.AUTOMATIC, 100_000, 40);

  private static final List<Path> TEN_INPUTS =
      List.of(
          Path.of(
              System.getProperty("conewise.algzoo", "../shared/models/algzoo"),
              "one_layer_16_hidden_94_acc_2nd_argmax.pth"),
          Path.of("models/trained/2nd_argmax_16_10_s1.safetensors"));

  private static Request request(String model, ProofChoice choice) throws Exception {
    return request(ModelReader.read(Path.of("models", model)), choice);
  }

  private static Request request(ReluNetwork network, ProofChoice choice) {
    return Request.of(network, Task.SECOND_ARGMAX).withProof(choice);
  }

  private static Certification certified(Request request) throws Exception {
    return Run.of(Limits.NONE, Progress.NONE).certify(request);
  }

  private static ProofChoice sample() {
    return new ProofChoice(Kind.SAMPLE, 100_000, 40);
  }

  private static Statement checked(Certification certification) throws Rejection {
    return Checker.check(certification.network(), certification.certificate(), Budget.DEFAULT);
  }

  private static boolean contain(Bounds outer, Bounds inner) {
    return outer.lower().compareTo(inner.lower()) <= 0
        && inner.upper().compareTo(outer.upper()) <= 0;
  }

  private static boolean contain(Bounds bounds, Fraction number) {
    BigDecimal numerator = new BigDecimal(number.numerator());
    BigDecimal denominator = new BigDecimal(number.denominator());
    return bounds.lower().multiply(denominator).compareTo(numerator) <= 0
        && bounds.upper().multiply(denominator).compareTo(numerator) >= 0;
  }

  @Test
  void handMadeModelOfTenInputsIsProvenByOrder() throws Exception {
    List<Claim> claims =
        Stream.of("error = 881/92160", "tied = 11/1024", "error < 881/92160")
            .map(Claim::parse)
            .toList();
    Request request = request("handmade/2nd_argmax_handmade_10.net", ProofChoice.AUTOMATIC);
    Certification certification = certified(request.withClaims(claims));
    assertEquals(
        List.of(Claim.Verdict.PROVEN, Claim.Verdict.PROVEN, Claim.Verdict.REFUTED),
        certification.claims().stream().map(Claim.Judged::verdict).toList());
    assertEquals(certification.statement(), checked(certification));
    assertTrue(certification.reason().startsWith("proof by order: "), certification.reason());
    assertTrue(certification.analysis().isEmpty());
  }

  @Test
  void orderAgreesWithTheFan() throws Exception {
    String model = "handmade/2nd_argmax_handmade_2.net";
    Certification order = certified(request(model, ProofChoice.of(Kind.ORDER)));
    Certification fan = certified(request(model, ProofChoice.AUTOMATIC));
    assertEquals(ProofKind.FAN, fan.statement().proof());
    assertEquals(fan.statement().error(), order.statement().error());
    assertEquals(fan.statement().tied(), order.statement().tied());
    assertEquals("0", ((OrderFinding) order.statement().finding()).error().toString());
  }

  /** Networks with the weights −1, 0 and 1, of which some only compare their inputs. */
  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void orderAgreesWithTheFanWhereverItApplies(int n) throws Exception {
    int agreed = 0;
    for (int seed = 1; agreed < 10; seed++) {
      Random random = new Random(seed);
      RecurrentNetwork network =
          RandomNetworks.normal(1 + seed % 3, n, seed)
              .map(weight -> Rational.of(random.nextInt(3) - 1));
      try {
        Statement order = certified(request(network, ProofChoice.of(Kind.ORDER))).statement();
        Statement fan = certified(request(network, ProofChoice.of(Kind.FAN))).statement();
        OrderFinding exact = (OrderFinding) order.finding();
        assertTrue(contain(fan.error(), exact.error()), order + " and " + fan);
        assertTrue(contain(fan.tied(), exact.tied()), order + " and " + fan);
        agreed++;
      } catch (NotOrderedException e) {
        assertTrue(e.getMessage().contains("order"), e.getMessage());
      }
    }
  }

  @Test
  void sampleContainsTheBoundsOfTheFan() throws Exception {
    String model = "trained/2nd_argmax_4_3_s0.safetensors";
    Certification sample = certified(request(model, sample()));
    Statement fan = certified(request(model, ProofChoice.of(Kind.FAN))).statement();
    assertTrue(contain(sample.statement().error(), fan.error()), sample.statement().toString());
    assertTrue(contain(sample.statement().tied(), fan.tied()), sample.statement().toString());
    assertEquals(sample.statement(), checked(sample));
  }

  @Test
  void bytesOfASampleDoNotDependOnTheNumberOfThreads() throws Exception {
    Request request = request("trained/2nd_argmax_4_3_s0.safetensors", sample());
    byte[] expected = certified(request).certificate();
    for (int threads : new int[] {1, 3}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      Certification again = Run.in(pool, Limits.NONE, Progress.NONE).certify(request);
      assertArrayEquals(expected, again.certificate());
      pool.shutdown();
    }
  }

  @Test
  void claimThatASampleLeavesOpenTellsHowManySamplesWouldDecideIt() throws Exception {
    Request request = request("trained/2nd_argmax_4_3_s0.safetensors", sample());
    List<Claim> claims =
        Stream.of("error <= 0.0115", "error = 1046/100000", "error <= 2 %", "error > 2 %")
            .map(Claim::parse)
            .toList();
    assertEquals(
        List.of(
            "error <= 23/2000: UNDECIDED; about 1,000,000 samples would decide it",
            "error = 523/50000: UNDECIDED; no sample is likely to decide it",
            "error <= 1/50: PROVEN",
            "error > 1/50: REFUTED"),
        certified(request.withClaims(claims)).claims().stream()
            .map(Claim.Judged::toString)
            .toList());
  }

  @Test
  void networkThatDoesMoreThanCompareIsSampled() throws Exception {
    RecurrentNetwork network = RandomNetworks.normal(4, 6, 1);
    Certification certification = certified(request(network, SMALL_SAMPLE));
    assertEquals(ProofKind.SAMPLE, certification.statement().proof());
    assertTrue(certification.reason().contains("R14-UNIT-OPEN"), certification.reason());
    assertEquals(certification.statement(), checked(certification));
    Request byOrder = request(network, ProofChoice.of(Kind.ORDER));
    String problem = assertThrows(NotOrderedException.class, () -> certified(byOrder)).getMessage();
    assertTrue(problem.contains("one sign of unit "), problem);
  }

  @Test
  void networkOfMoreConesThanAllowedIsSampled() throws Exception {
    Limits few = new Limits(Limits.NONE.time(), 100);
    Request request = request("trained/2nd_argmax_4_3_s0.safetensors", SMALL_SAMPLE);
    Certification sample = Run.of(few, Progress.NONE).certify(request);
    assertEquals(ProofKind.SAMPLE, sample.statement().proof());
    assertTrue(
        sample.reason().contains("more cones than the budget of cells allows"), sample.reason());
    assertArrayEquals(certified(request.withProof(sample())).certificate(), sample.certificate());
    Request fan = request.withProof(ProofChoice.of(Kind.FAN));
    StoppedException stopped =
        assertThrows(StoppedException.class, () -> Run.of(few, Progress.NONE).certify(fan));
    assertEquals(StoppedException.Reason.CELLS, stopped.reason());
  }

  @Test
  void networkOfTooManyInputsForOrdersIsSampled() throws Exception {
    Certification certification = certified(request(RandomNetworks.normal(3, 13, 1), SMALL_SAMPLE));
    assertEquals(ProofKind.SAMPLE, certification.statement().proof());
    assertTrue(certification.reason().contains("13 inputs"), certification.reason());
  }

  @Test
  void kindForWhichThereAreTooManyInputsIsRefused() {
    RecurrentNetwork six = RandomNetworks.normal(2, 6, 1);
    RecurrentNetwork thirteen = RandomNetworks.normal(2, 13, 1);
    RecurrentNetwork tooLarge = RandomNetworks.normal(2, 65, 1);
    assertThrows(IllegalArgumentException.class, () -> request(six, ProofChoice.of(Kind.FAN)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Run.of(Limits.NONE, Progress.NONE).analyse(request(six, SMALL_SAMPLE)));
    assertThrows(
        IllegalArgumentException.class, () -> request(thirteen, ProofChoice.of(Kind.ORDER)));
    assertThrows(IllegalArgumentException.class, () -> request(tooLarge, SMALL_SAMPLE));
    assertThrows(IllegalArgumentException.class, () -> new ProofChoice(Kind.SAMPLE, 300_000, 40));
    assertThrows(IllegalArgumentException.class, () -> new ProofChoice(Kind.SAMPLE, 100_000, 129));
  }

  @ParameterizedTest
  @EnumSource(
      value = Progress.Phase.class,
      names = {"ORDERING", "SAMPLING"})
  void runIsCancelledInThePhase(Progress.Phase phase) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(2);
    AtomicReference<Run> run = new AtomicReference<>();
    Progress canceller =
        (current, share, count) -> {
          if (current == phase) {
            run.get().cancel();
          }
        };
    run.set(Run.in(pool, Limits.of(Duration.ofMinutes(5)), canceller));
    Request request =
        phase == Progress.Phase.ORDERING
            ? request(copyOfTheLastOfTwelve(), ProofChoice.AUTOMATIC)
            : request(
                "trained/2nd_argmax_4_3_s0.safetensors",
                new ProofChoice(Kind.SAMPLE, 1_000_000_000, 40));
    StoppedException stopped =
        assertThrows(StoppedException.class, () -> run.get().certify(request));
    assertEquals(StoppedException.Reason.CANCELLED, stopped.reason());
    assertTrue(stopped.getMessage().endsWith("judged until then"), stopped.getMessage());
    pool.shutdown();
  }

  /** A network of one unit that has as many chambers as there can be. */
  private static RecurrentNetwork copyOfTheLastOfTwelve() {
    List<List<Rational>> output =
        Stream.iterate(Rational.ZERO, any -> Rational.ONE).limit(12).map(List::of).toList();
    return new RecurrentNetwork(12, List.of(Rational.ONE), List.of(List.of(Rational.ZERO)), output);
  }

  @Test
  void trainedModelOfTenInputsIsSampled() throws Exception {
    Path model = TEN_INPUTS.stream().filter(Files::exists).findFirst().orElse(TEN_INPUTS.get(0));
    assumeTrue(Files.exists(model), "none of " + TEN_INPUTS);
    Certification certification = certified(request(ModelReader.read(model), SMALL_SAMPLE));
    SampleFinding found = (SampleFinding) certification.statement().finding();
    assertEquals(100_000, found.samples());
    assertTrue(found.wrong() > 0 && found.wrong() < 20_000, found.toString());
  }
}
