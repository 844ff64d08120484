package org.conewise.check.finite;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Draft;
import org.conewise.check.FiniteFinding;
import org.conewise.check.Nature;
import org.conewise.check.ProofKind;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.conewise.check.network.NetworkFile;
import org.conewise.check.network.Question;
import org.conewise.check.network.Transformer;
import org.conewise.check.shell.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proofs by all inputs, against evaluations in floating point of many digits, and by hand. */
class CensusTest {
  private static final int DIGITS = 40;

  /** Far more than the rounding errors of so many digits. */
  private static final Apfloat SAFE = new Apfloat("1e-25");

  private static Census census(String file, TiePolicy ties, int precision, Runnable pulse)
      throws Rejection {
    NetworkFile network = NetworkFile.read("network", file.getBytes(US_ASCII), Budget.DEFAULT);
    Question question = new Question(Draft.sha256(file), Task.LONGEST_CYCLE, ties);
    return new Census((Transformer) network, question, precision, pulse);
  }

  private static FiniteFinding count(TransformerText text, TiePolicy ties, int precision)
      throws Rejection {
    return census(text.file(), ties, precision, () -> {}).count();
  }

  private static FiniteFinding finding(int precision, long inputs, long... counts) {
    return new FiniteFinding(precision, inputs, counts[0], counts[1], counts[2]);
  }

  /** The index of the greatest logit in floating point, which no other is near. */
  private static int greatest(TransformerText text, int[] tokens) {
    List<Apfloat> logits = text.logits(tokens, DIGITS);
    int best = 0;
    for (int i = 1; i < logits.size(); i++) {
      best = logits.get(i).compareTo(logits.get(best)) > 0 ? i : best;
    }
    for (int i = 0; i < logits.size(); i++) {
      Apfloat gap = logits.get(best).subtract(logits.get(i));
      assertTrue(i == best || gap.compareTo(SAFE) > 0, () -> "a near tie: " + gap);
    }
    return best;
  }

  /** As published with the models: where the powers of the function first return, less 1. */
  private static int wanted(int[] tokens) {
    int n = tokens.length;
    int greatest = 0;
    for (int start = 0; start < n; start++) {
      int at = start;
      for (int power = 0; power < n; power++) {
        at = tokens[at];
        if (at == start) {
          greatest = Math.max(greatest, power);
          break;
        }
      }
    }
    return greatest;
  }

  private static long naiveErrors(TransformerText text) {
    int n = text.length();
    long inputs = Math.round(Math.pow(n, n));
    long wrong = 0;
    for (long input = 0; input < inputs; input++) {
      int[] tokens = Cycles.function(input, n);
      wrong += greatest(text, tokens) == wanted(tokens) ? 0 : 1;
    }
    return wrong;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
  void randomTransformersErrAsInFloatingPointOfManyDigits(int seed) throws Rejection {
    Random random = new Random(seed);
    int length = seed % 4 == 3 ? 3 : 2;
    TransformerText text =
        TransformerText.random(1 + random.nextInt(4), length, 1 + seed % 3, random);
    long inputs = Math.round(Math.pow(length, length));
    long wrong = naiveErrors(text);
    FiniteFinding found = count(text, TiePolicy.WRONG, 256);
    assertEquals(finding(256, inputs, wrong, 0, 0), found, () -> "seed " + seed);
  }

  /** So large that exponentials of other scores are less than any unit, and of all sizes. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void sharpAttentionErrsAsInFloatingPointOfManyDigits(int seed) throws Rejection {
    TransformerText text = TransformerText.random(2, 3, 2, new Random(seed)).withQueriesTimes(1000);
    FiniteFinding found = count(text, TiePolicy.FIRST, 256);
    assertEquals(finding(256, 27, naiveErrors(text), 0, 0), found, () -> "seed " + seed);
  }

  @Test
  void answerThatIsTheLastTokenIsRightForOneFunctionOfFour() throws Rejection {
    TransformerText text = FiniteExamples.lastToken(2);
    assertEquals(finding(1, 4, 3, 0, 0), count(text, TiePolicy.WRONG, 1));
  }

  @Test
  void allLogitsOfZerosAreKnownToBeEqual() throws Rejection {
    TransformerText text = FiniteExamples.zeros(3, 3, 3);
    assertEquals(finding(256, 27, 11, 27, 0), count(text, TiePolicy.FIRST, 256));
    assertEquals(finding(256, 27, 27, 27, 0), count(text, TiePolicy.WRONG, 256));
  }

  @Test
  void handMadeTransformerIsNeverWrong() throws Rejection {
    TransformerText text = FiniteExamples.swap();
    assertEquals(finding(256, 4, 0, 0, 0), count(text, TiePolicy.WRONG, 256));
  }

  /** The share of the first position is 1/(1 + exp(-q/2)) for the query q and the width 4. */
  @ParameterizedTest
  @CsvSource({
    "2, 73/100, 3",
    "2, 37/50, 1",
    "4, 22/25, 3",
    "4, 89/100, 1",
    "-4, 11/100, 3",
    "-4, 3/25, 1",
    "0, 49/100, 3",
    "100, 1, 1",
    "2000, 999999999999/1000000000000, 3"
  })
  void scoresAreDividedByTheRootOfTheWidth(String query, String threshold, long wrong)
      throws Rejection {
    TransformerText text = FiniteExamples.share(query, threshold);
    assertEquals(finding(256, 4, wrong, 0, 0), count(text, TiePolicy.WRONG, 256));
  }

  @Test
  void equalRowsOfTheUnembeddingAreKnownToBeEqualWhateverAttentionAdds() throws Rejection {
    TransformerText greatest = FiniteExamples.share("2", "0 0 1 0", "1/2 0 0 0", "0 0 1 0");
    assertEquals(finding(256, 27, 11, 27, 0), count(greatest, TiePolicy.FIRST, 256));
    assertEquals(finding(256, 27, 27, 27, 0), count(greatest, TiePolicy.WRONG, 256));
    TransformerText least = FiniteExamples.share("2", "0 0 1 0", "9/10 0 0 0", "0 0 1 0");
    assertEquals(finding(256, 27, 18, 0, 0), count(least, TiePolicy.WRONG, 256));
  }

  /** Logits 0 and 2 share what attention adds, and differ by a number. */
  @Test
  void differencesToWhichAttentionAddsNothingAreExact() throws Rejection {
    String large = "1" + "0".repeat(400);
    TransformerText last =
        FiniteExamples.share("2", "0 0 1 0", "-5 0 0 0", "1/" + large + " 0 1 0");
    assertEquals(finding(1, 27, 25, 0, 0), count(last, TiePolicy.FIRST, 1));
    TransformerText first =
        FiniteExamples.share("2", "0 0 1 0", "-5 0 0 0", "-1/" + large + " 0 1 0");
    assertEquals(finding(1, 27, 11, 0, 0), count(first, TiePolicy.FIRST, 1));
  }

  /** The share is exactly 1/2, which no interval shows. */
  @Test
  void equalLogitsThatNoWeightMakesEqualAreOpen() throws Rejection {
    TransformerText half = FiniteExamples.share("0", "1/2");
    FiniteFinding found = count(half, TiePolicy.FIRST, 300);
    assertEquals(finding(300, 4, 0, 0, 4), found);
    assertEquals("0 1 0 1", shares(found));
    assertEquals(Optional.of(Nature.RATIONAL), found.nature());
    Statement statement = half.draft("first", 300, "0 0 4", "0 1", "0 1").check();
    assertEquals("0 1", statement.error().toString());
    String text = Wording.of(statement);
    assertTrue(text.contains("errors: 0, ties: 0, open: at most 4\n"), text);
    assertTrue(text.contains("error    in [0, 1], from 0 to 1\n"), text);
    assertTrue(text.contains("at most 2^-300"), text);
  }

  private static String shares(FiniteFinding found) {
    return found.leastError()
        + (" " + found.greatestError() + " ")
        + (found.leastTied() + " " + found.greatestTied());
  }

  /** A third candidate that is less by more than the precision does not keep an input open. */
  @Test
  void inputIsOpenOnlyAmongItsCandidates() throws Rejection {
    TransformerText below = FiniteExamples.share("0", "1/3 0 0 0", "0 0 1 0", "0 0 1 0");
    assertEquals(finding(64, 27, 0, 0, 27), count(below, TiePolicy.FIRST, 64));
    TransformerText above = FiniteExamples.share("0", "1/3 0 0 0", "0 0 1 0", "2/5 0 0 0");
    assertEquals(finding(64, 27, 25, 0, 0), count(above, TiePolicy.FIRST, 64));
  }

  /** 1/(1 + exp(-1)), and the number next to it with so many decimals. */
  @ParameterizedTest
  @CsvSource({"60, 250, 0", "60, 100, 4", "100, 400, 0", "100, 200, 4"})
  void nearTieIsDecidedIfItIsAboveThePrecision(int decimals, int precision, long open)
      throws Rejection {
    Apfloat one = new Apfloat(1, 130);
    Apfloat share = one.divide(one.add(ApfloatMath.exp(one.negate())));
    BigInteger unit = BigInteger.TEN.pow(decimals);
    BigInteger below = share.multiply(new Apfloat(unit, 130)).floor().toBigInteger();
    BigInteger gcd = below.gcd(unit);
    TransformerText text = FiniteExamples.share("2", below.divide(gcd) + "/" + unit.divide(gcd));
    long wrong = open == 0 ? 3 : 0;
    FiniteFinding found = count(text, TiePolicy.FIRST, precision);
    assertEquals(finding(precision, 4, wrong, 0, open), found);
  }

  /** Whoever decides more finds what is claimed, and whoever claims more is refused. */
  @ParameterizedTest
  @CsvSource({
    "1 0 0, 1/4, 1/4, 0, 0, true",
    "0 0 1, 0, 1/4, 0, 1/4, true",
    "1 0 1, 1/4, 1/2, 0, 1/4, true",
    "0 0 4, 0, 1, 0, 1, true",
    "2 0 0, 1/2, 1/2, 0, 0, false",
    "0 0 0, 0, 0, 0, 0, false",
    "1 1 0, 1/4, 1/4, 1/4, 1/4, false",
    "2 0 2, 1/2, 1, 0, 1/2, false"
  })
  void countsFollowFromWhatIsFound(
      String counts, String least, String most, String leastTied, String mostTied, boolean holds)
      throws Rejection {
    TransformerText text = FiniteExamples.share("2", "3/4");
    Draft draft = text.draft("wrong", 64, counts, least + " " + most, leastTied + " " + mostTied);
    if (holds) {
      draft.check();
    } else {
      Rejection rejection = assertThrows(Rejection.class, draft::check);
      assertEquals(Code.R16_INPUT_COUNTS, rejection.code());
    }
  }

  @Test
  void statementNamesAllThatIsProved() throws Rejection {
    Statement statement =
        FiniteExamples.lastToken(2).draft("first", 256, "3 0 0", "3/4 3/4", "0 0").check();
    assertEquals(ProofKind.FINITE, statement.proof());
    assertEquals(Task.LONGEST_CYCLE, statement.wanted());
    assertEquals(2, statement.dimension());
    assertEquals(List.of(2), statement.widths());
    assertEquals("0.75 0.75", statement.error().toString());
    String text = Wording.of(statement);
    assertTrue(text.contains("(layers of attention of width 2)\n"), text);
    assertTrue(text.contains("task     longest_cycle on 2 inputs\n"), text);
    assertTrue(text.contains("proof    finite, all 4 inputs\n"), text);
    assertTrue(text.contains("error    in [0.75, 0.75], exactly 3/4\n"), text);
    assertTrue(text.contains("functions f of {0, ..., 1} into itself"), text);
  }

  @Test
  void certificateOfACountIsAccepted() throws Rejection {
    String file = FiniteExamples.swap().file();
    Census census = census(file, TiePolicy.FIRST, 256, () -> {});
    FiniteFinding found = census.count();
    Draft draft = new Draft(file, census.certificate(found));
    assertEquals(census.statement(found), draft.check());
    assertTrue(found.errorIsZero());
    assertEquals(Optional.of(Nature.ZERO), found.nature());
  }

  @Test
  void pulseIsRunAtEveryInputAndEndsTheCount() throws Rejection {
    AtomicInteger pulses = new AtomicInteger();
    String file = FiniteExamples.lastToken(3).file();
    census(file, TiePolicy.FIRST, 256, pulses::incrementAndGet).count();
    assertTrue(pulses.get() >= 27, pulses::toString);
    AtomicInteger left = new AtomicInteger(pulses.get() - 1);
    assertThrows(
        CancellationException.class,
        () -> census(file, TiePolicy.FIRST, 256, () -> endAt(left)).count());
  }

  private static void endAt(AtomicInteger left) {
    if (left.decrementAndGet() <= 0) {
      throw new CancellationException();
    }
  }

  @Test
  void committedCertificatesAreOfTransformersThatAreNeverWrong() throws IOException, Rejection {
    for (String name : List.of("longest_cycle_4_3_s0", "longest_cycle_4_4_s1")) {
      String network = Files.readString(Path.of("proofs", name + ".net"));
      String certificate = Files.readString(Path.of("proofs", name + ".cert"));
      assertTrue(new Draft(network, certificate).check().errorIsZero(), name);
    }
  }
}
