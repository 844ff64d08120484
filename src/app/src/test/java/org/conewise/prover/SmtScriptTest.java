package org.conewise.prover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.conewise.RandomNetworks;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Cone;
import org.conewise.cone.Facet;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.conewise.model.HandMade;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.ModelReader;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.api.Test;

class SmtScriptTest {

  private static final Path TRAINED = Path.of("models", "trained");

  /** At rays, in walls and in cells of the fan, and at random inputs. */
  @Test
  void errorsAreTheListedFacesExactly() {
    int rays = 0;
    for (long seed = 0; seed < 20; seed++) {
      for (TiePolicy ties : TiePolicy.values()) {
        rays += assertListed(RandomNetworks.coarse(3, 2, seed), Task.SECOND_ARGMAX, ties, seed);
        rays += assertListed(RandomNetworks.normal(3, 2, seed), Task.ARGMAX, ties, seed);
      }
    }
    assertTrue(rays > 0, "no ray of the sample is an error");
  }

  @Test
  void errorsOfThreeInputsAreTheListedFacesExactly() {
    for (long seed = 0; seed < 3; seed++) {
      for (Task task : Task.values()) {
        assertListed(RandomNetworks.coarse(2, 3, seed), task, TiePolicy.WRONG, seed);
        assertListed(RandomNetworks.coarse(3, 3, seed), task, TiePolicy.FIRST, seed);
      }
    }
  }

  @Test
  void errorsOfFourAndFiveInputsAreTheListedFacesExactly() {
    assertListed(RandomNetworks.coarse(1, 4, 2), Task.SECOND_ARGMAX, TiePolicy.WRONG, 2);
    assertListed(RandomNetworks.coarse(2, 4, 3), Task.ARGMAX, TiePolicy.FIRST, 3);
    assertListed(RandomNetworks.coarse(1, 5, 1), Task.ARGMEDIAN, TiePolicy.FIRST, 1);
  }

  /** Returns the number of rays that are errors by themselves. */
  private static int assertListed(RecurrentNetwork network, Task task, TiePolicy ties, long seed) {
    if (!task.isDefinedFor(network.seqLen())) {
      return 0;
    }
    Analysis analysis = Analysis.of(network, task, ties);
    SmtEvaluator script = new SmtEvaluator(SmtScript.of(analysis));
    for (IntVector x : samples(analysis, seed)) {
      String message = "seed " + seed + ", " + task + ", ties " + ties + ", at " + x;
      Map<String, Object> values = script.at(x);
      assertEquals(values.get("error"), values.get("listed"), message);
    }
    return (int) ErrorFaces.of(analysis).stream().filter(face -> face.dimension() == 1).count();
  }

  @Test
  void networkAndTaskOfTheScriptAreThoseOfTheModel() {
    for (long seed = 0; seed < 4; seed++) {
      RecurrentNetwork network = RandomNetworks.coarse(3, 3, seed);
      Analysis analysis = Analysis.of(network, Task.ARGMEDIAN, TiePolicy.FIRST);
      SmtEvaluator script = new SmtEvaluator(SmtScript.of(analysis));
      for (IntVector x : samples(analysis, seed)) {
        List<Rational> logits = logits(network, x);
        Map<String, Object> values = script.at(x);
        Rational greatest = logits.stream().max(Rational::compareTo).orElseThrow();
        for (int a = 0; a < 3; a++) {
          String message = "seed " + seed + ", logit " + a + " at " + x;
          assertEquals(logits.get(a), values.get("logit" + a), message);
          assertEquals(a == logits.indexOf(greatest), values.get("answer" + a), message);
          assertEquals(a == Task.ARGMEDIAN.wanted(x), values.get("wanted" + a), message);
        }
        boolean tied = logits.stream().filter(greatest::equals).count() > 1;
        assertEquals(tied, values.get("tied"));
      }
    }
  }

  /** The network, evaluated as its definition says. */
  private static List<Rational> logits(RecurrentNetwork network, IntVector x) {
    int d = network.hiddenSize();
    List<Rational> hidden = IntStream.range(0, d).mapToObj(i -> Rational.ZERO).toList();
    for (int t = 0; t < network.seqLen(); t++) {
      List<Rational> next = new ArrayList<>();
      for (int i = 0; i < d; i++) {
        Rational z =
            dot(network.hiddenHidden().get(i), hidden)
                .plus(network.inputHidden().get(i).times(Rational.of(x.get(t))));
        next.add(z.signum() > 0 ? z : Rational.ZERO);
      }
      hidden = next;
    }
    List<Rational> last = hidden;
    return network.hiddenOutput().stream().map(row -> dot(row, last)).toList();
  }

  private static Rational dot(List<Rational> a, List<Rational> b) {
    return IntStream.range(0, a.size())
        .mapToObj(i -> a.get(i).times(b.get(i)))
        .reduce(Rational.ZERO, Rational::plus);
  }

  @Test
  void changedWeightContradictsTheList() throws Exception {
    Analysis analysis = trained("2nd_argmax_2_2_s0");
    String forged = SmtScript.of(analysis).replace("(/ 8073441 4194304)", "(/ 8073449 4194304)");
    assertTrue(contradictions(forged, analysis) > 0);
  }

  @Test
  void droppedFaceContradictsTheErrors() throws Exception {
    Analysis analysis = trained("2nd_argmax_2_2_s0");
    String script = SmtScript.of(analysis);
    assertEquals(0, contradictions(script, analysis));
    for (int i = 0; i < ErrorFaces.of(analysis).size(); i++) {
      String name = "face" + i;
      String forged =
          script.replace(
              "(define-fun listed", "(define-fun " + name + " () Bool false)\n(define-fun listed");
      assertTrue(contradictions(forged, analysis) > 0, name);
    }
  }

  private static long contradictions(String script, Analysis analysis) {
    SmtEvaluator evaluator = new SmtEvaluator(script);
    return samples(analysis, 1).stream()
        .map(evaluator::at)
        .filter(values -> !values.get("error").equals(values.get("listed")))
        .count();
  }

  @Test
  void headerSaysWhatIsClaimed() throws Exception {
    Analysis analysis = trained("2nd_argmax_2_2_s0");
    String script = SmtScript.of(analysis);
    for (String line :
        List.of(
            "; network  2 hidden units, 2 inputs, weights exact",
            "; sha256   " + analysis.networkText().hash(),
            "; task     2nd_argmax",
            "; ties     first: the answer is the lowest index",
            "; errors   2 open cones, 2 open rays",
            "; (-1 -1) (-1317871063637627502592 -1318058368495400565033)",
            "(set-logic QF_LRA)",
            "(define-fun z1_0 () Real (* (- (/ 2839031 524288)) x0))",
            "(define-fun h1_0 () Real (ite (> z1_0 0) z1_0 0))",
            "(assert (distinct x0 x1))")) {
      assertTrue(script.contains("\n" + line + "\n"), line + " in\n" + script);
    }
    assertEquals(3, script.split("\\(check-sat\\)", -1).length);
  }

  @Test
  void networkThatIsNeverWrongListsNothing() {
    Analysis analysis = Analysis.of(HandMade.twoInputs(), Task.SECOND_ARGMAX, TiePolicy.FIRST);
    String script = SmtScript.of(analysis);
    assertTrue(script.contains("(define-fun listed () Bool false)"), script);
    assertFalse(script.contains("face0"), script);
  }

  private static Analysis trained(String name) throws Exception {
    ReluNetwork network = ModelReader.read(TRAINED.resolve(name + ".safetensors"));
    return Analysis.of(network, Task.SECOND_ARGMAX, TiePolicy.FIRST);
  }

  /** Vectors inside all faces of the fan, and random ones; only those of different coordinates. */
  private static Set<IntVector> samples(Analysis analysis, long seed) {
    Set<IntVector> samples = new LinkedHashSet<>();
    for (Cone cone : analysis.cells().stream().map(cell -> cell.cone()).toList()) {
      samples.add(cone.interiorVector());
      cone.facets().stream().map(Facet::rays).map(SmtScriptTest::sum).forEach(samples::add);
      cone.rays().stream().map(Ray::direction).forEach(samples::add);
    }
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      samples.add(
          IntVector.of(
              random
                  .longs(analysis.dimension(), -50, 51)
                  .mapToObj(BigInteger::valueOf)
                  .toArray(BigInteger[]::new)));
    }
    samples.removeIf(
        x -> IntStream.range(0, x.dimension()).mapToObj(x::get).distinct().count() < x.dimension());
    return samples;
  }

  private static IntVector sum(List<Ray> rays) {
    return rays.stream().map(Ray::direction).reduce(IntVector::plus).orElseThrow();
  }
}
