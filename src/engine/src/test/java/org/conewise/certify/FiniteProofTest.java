package org.conewise.certify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.conewise.check.Budget;
import org.conewise.check.FiniteFinding;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.shell.Checker;
import org.conewise.exact.Rational;
import org.conewise.model.Transformer;
import org.conewise.model.file.ModelFormatException;
import org.conewise.model.file.ModelReader;
import org.conewise.model.file.ReadOptions;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transformers, of which all inputs are run. */
class FiniteProofTest {
  private static final Path TRAINED = Path.of("models", "trained");
  private static final Path ALGZOO = Path.of("..", "shared", "models", "algzoo");

  private static Transformer read(Path file) throws IOException, ModelFormatException {
    return (Transformer) ModelReader.read(file, ReadOptions.DEFAULT).model();
  }

  private static Certification certified(FiniteRequest request)
      throws StoppedException, ProofRejectedException {
    return Run.of(Limits.NONE, Progress.NONE).certify(request);
  }

  @ParameterizedTest
  @CsvSource({"longest_cycle_4_3_s0, 27", "longest_cycle_4_4_s1, 256"})
  void trainedTransformersAreNeverWrong(String name, long inputs) throws Exception {
    List<Claim> claims = List.of(Claim.parse("error = 0"), Claim.parse("tied > 0"));
    FiniteRequest request = FiniteRequest.of(read(TRAINED.resolve(name + ".pth")));
    Certification certification = certified(request.withClaims(claims));
    assertEquals(new FiniteFinding(256, inputs, 0, 0, 0), certification.statement().finding());
    assertEquals(Claim.Verdict.PROVEN, certification.claims().get(0).verdict());
    assertEquals(Claim.Verdict.REFUTED, certification.claims().get(1).verdict());
    Path certificate = Path.of("proofs", name + ".cert");
    assertArrayEquals(Files.readAllBytes(certificate), certification.certificate());
  }

  @Test
  void publishedTransformerIsDecidedInPlace() throws Exception {
    Path file = ALGZOO.resolve("longest_cycle_2_3_1073741824_0.pth");
    assumeTrue(Files.exists(file), () -> file + " is not there");
    Certification certification = certified(FiniteRequest.of(read(file)));
    FiniteFinding finding = (FiniteFinding) certification.statement().finding();
    assertEquals(27, finding.inputs());
    assertEquals(0, finding.open());
  }

  private static List<List<Rational>> random(int height, int width, Random random) {
    List<List<Rational>> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      List<Rational> row = new ArrayList<>();
      for (int j = 0; j < width; j++) {
        row.add(Rational.of((float) (0.7 * random.nextGaussian())));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Transformer transformer(int width, int n, Random random) {
    List<Transformer.Attention> layers = new ArrayList<>();
    for (int layer = 0; layer < 2; layer++) {
      layers.add(
          new Transformer.Attention(
              random(width, width, random),
              random(width, width, random),
              random(width, width, random),
              random(width, width, random)));
    }
    return new Transformer(
        random(n, width, random), random(n, width, random), layers, random(n, width, random));
  }

  /** In floating point, straight from the definition. */
  private static double[] logits(Transformer transformer, int[] tokens) {
    int n = tokens.length;
    double[][] states = new double[n][];
    for (int i = 0; i < n; i++) {
      states[i] =
          plus(
              doubles(transformer.embedding().get(tokens[i])),
              doubles(transformer.positions().get(i)));
    }
    for (Transformer.Attention layer : transformer.layers()) {
      double[][] next = new double[n][];
      for (int i = 0; i < n; i++) {
        double[] query = product(layer.query(), states[i]);
        double sum = 0;
        double[] total = new double[transformer.width()];
        for (double[] state : states) {
          double score = dot(query, product(layer.key(), state));
          double weight = Math.exp(score / Math.sqrt(transformer.width()));
          sum += weight;
          double[] value = product(layer.value(), state);
          for (int k = 0; k < total.length; k++) {
            total[k] += weight * value[k];
          }
        }
        for (int k = 0; k < total.length; k++) {
          total[k] /= sum;
        }
        next[i] = plus(states[i], product(layer.output(), total));
      }
      states = next;
    }
    return product(transformer.unembedding(), states[n - 1]);
  }

  private static double[] doubles(List<Rational> row) {
    return row.stream().mapToDouble(FiniteProofTest::toDouble).toArray();
  }

  private static double toDouble(Rational number) {
    return number.numerator().doubleValue() / number.denominator().doubleValue();
  }

  private static double[] plus(double[] a, double[] b) {
    double[] sum = a.clone();
    for (int i = 0; i < a.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  private static double[] product(List<List<Rational>> matrix, double[] vector) {
    return matrix.stream().mapToDouble(row -> dot(doubles(row), vector)).toArray();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static int greatest(double[] numbers) {
    int best = 0;
    for (int i = 1; i < numbers.length; i++) {
      best = numbers[i] > numbers[best] ? i : best;
    }
    return best;
  }

  private static int wanted(int[] tokens) {
    int longest = 0;
    for (int start = 0; start < tokens.length; start++) {
      int at = start;
      for (int steps = 1; steps <= tokens.length; steps++) {
        at = tokens[at];
        if (at == start) {
          longest = Math.max(longest, steps);
          break;
        }
      }
    }
    return longest - 1;
  }

  private static long errors(Transformer transformer) {
    int n = transformer.inputs();
    long wrong = 0;
    int[] tokens = new int[n];
    for (long input = 0; input < Math.round(Math.pow(n, n)); input++) {
      long rest = input;
      for (int i = 0; i < n; i++) {
        tokens[i] = (int) (rest % n);
        rest /= n;
      }
      wrong += greatest(logits(transformer, tokens)) == wanted(tokens) ? 0 : 1;
    }
    return wrong;
  }

  @ParameterizedTest
  @CsvSource({"3, 3, 1", "4, 4, 2", "2, 4, 3", "6, 4, 4"})
  void randomTransformersErrAsInFloatingPoint(int width, int n, int seed) throws Exception {
    Transformer transformer = transformer(width, n, new Random(seed));
    FiniteFinding finding =
        (FiniteFinding) certified(FiniteRequest.of(transformer)).statement().finding();
    assertEquals(errors(transformer), finding.wrong(), () -> "seed " + seed);
  }

  @Test
  @Tag("slow")
  void allInputsOfSixPositionsAreRun() throws Exception {
    Transformer transformer = transformer(8, 6, new Random(1));
    Statement statement = certified(FiniteRequest.of(transformer)).statement();
    FiniteFinding finding = (FiniteFinding) statement.finding();
    assertEquals(46_656, finding.inputs());
    assertEquals(0, finding.open());
    assertEquals(errors(transformer), finding.wrong());
  }

  @Test
  void otherWeightsAreAboutAnotherTransformer() throws Exception {
    Transformer one = transformer(2, 3, new Random(7));
    Transformer other = transformer(2, 3, new Random(8));
    Certification first = certified(FiniteRequest.of(one));
    byte[] file = certified(FiniteRequest.of(other)).network();
    Budget budget = Budget.DEFAULT;
    assertThrows(Rejection.class, () -> Checker.check(file, first.certificate(), budget));
  }

  private static void assertRefused(String part, Transformer transformer, Task task) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new FiniteRequest(transformer, task, TiePolicy.FIRST, List.of()))
            .getMessage();
    assertTrue(message.contains(part), message);
  }

  @Test
  void requestsThatMakeNoSenseAreRefused() {
    Random random = new Random(1);
    Transformer three = transformer(1, 3, random);
    assertRefused("longest_cycle is asked, not argmax", three, Task.ARGMAX);
    assertRefused("2 to 8", transformer(1, 9, random), Task.LONGEST_CYCLE);
    assertRefused("2 to 8", transformer(1, 1, random), Task.LONGEST_CYCLE);
    Transformer unfit =
        new Transformer(
            random(2, 1, random), three.positions(), three.layers(), three.unembedding());
    assertRefused("2 tokens, 3 logits and 3 positions", unfit, Task.LONGEST_CYCLE);
    FiniteRequest request = FiniteRequest.of(three);
    List<Claim> claims = List.of(Claim.parse("differ = 0"));
    assertThrows(IllegalArgumentException.class, () -> request.withClaims(claims));
  }

  @Test
  void timeLimitEndsTheRunWithoutAVerdict() {
    Transformer transformer = transformer(8, 7, new Random(1));
    Run run = Run.of(Limits.of(Duration.ofMillis(300)), Progress.NONE);
    StoppedException e =
        assertThrows(StoppedException.class, () -> run.certify(FiniteRequest.of(transformer)));
    assertEquals(StoppedException.Reason.TIME, e.reason());
    assertTrue(e.reached().contains("inputs were run until then"), e.reached());
  }

  /** Attention that is even makes the share exactly 1/2, which no interval shows. */
  @Test
  void claimsAboutOpenInputsAreUndecided() throws Exception {
    List<List<Rational>> zero = rows("0 0", "0 0");
    Transformer transformer =
        new Transformer(
            zero,
            rows("1 1", "1 0"),
            List.of(new Transformer.Attention(zero, zero, rows("0 1", "0 0"), rows("0 0", "1 0"))),
            rows("0 1", "1/2 0"));
    FiniteRequest request =
        FiniteRequest.of(transformer)
            .withClaims(List.of(Claim.parse("error <= 1/2"), Claim.parse("error <= 1")));
    Certification certification = certified(request);
    assertEquals(new FiniteFinding(256, 4, 0, 0, 4), certification.statement().finding());
    assertEquals(Claim.Verdict.UNDECIDED, certification.claims().get(0).verdict());
    assertTrue(certification.claims().get(0).toString().contains("leave inputs open"));
    assertEquals(Claim.Verdict.PROVEN, certification.claims().get(1).verdict());
  }

  private static List<List<Rational>> rows(String... rows) {
    return List.of(rows).stream()
        .map(row -> List.of(row.split(" ")).stream().map(Rational::parse).toList())
        .toList();
  }
}
