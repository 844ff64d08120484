package org.conewise.check.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.conewise.check.Budget;
import org.conewise.check.Examples;
import org.conewise.check.LayeredModel;
import org.conewise.check.Model;
import org.conewise.check.Reference;
import org.conewise.check.Rejection;
import org.conewise.check.TiePolicy;
import org.conewise.check.network.Network;
import org.conewise.check.network.Problem;
import org.conewise.check.network.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What intervals decide is what linear forms decide. */
class FixedPointTest {
  private static final byte[] SEED = new byte[32];

  private static Network network(String text) throws Rejection {
    return Network.read("network", text.getBytes(US_ASCII), Budget.DEFAULT);
  }

  private static Input input(long sample, int n) {
    return Input.draw(Plan.sha256(), SEED, sample, n);
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "2, 4", "3, 8", "5, 3", "10, 16", "4, 40"})
  void intervalsAgreeWithFormsAndDecideNearlyAll(int n, int hidden) throws Rejection {
    for (long seed = 1; seed <= 3; seed++) {
      Network network = network(Model.random(n, hidden, new Random(seed)).text());
      int open = 0;
      for (int sample = 0; sample < 60; sample++) {
        Input input = input(sample, n);
        boolean isTied = Long.bitCount(new ExactRun(network, input).winners()[0]) > 1;
        open += agree(network, input) || isTied ? 0 : 1;
      }
      assertTrue(open <= 1, open + " of 60 are open");
    }
  }

  /** Weights far from 1, and rows whose sizes differ much. */
  @ParameterizedTest
  @CsvSource({
    "1000000000000000000000000000000, 1",
    "1/1000000000000000000000000000000, 1",
    "1, 1000000000000000000000000000000",
    "1/3, 1/1000000000000000000000000000000",
    "-7/3, 123456789/1024",
    "-1000000000000000000000, -1/1000000000000000000000"
  })
  void weightsMayHaveAnySize(String one, String other) throws Rejection {
    String text =
        "conewise-network 1\nrnn 2 3 3\ninput-hidden\nA\n-1\nhidden-hidden\nB 1\n1/7 A\nhidden-output\n1 0\nA -1\n0 B\nend\n";
    Network network = network(text.replace("A", one).replace("B", other));
    for (int sample = 0; sample < 300; sample++) {
      agree(network, input(sample, 3));
    }
  }

  private static long winner(Network network, long[] x) {
    return new FixedPoint(network).winners(x)[0];
  }

  private static boolean agree(Network network, Input input) {
    long quick = winner(network, input.rounded());
    assertTrue(quick == 0 || quick == new ExactRun(network, input).winners()[0], () -> "" + input);
    return quick != 0;
  }

  /** Networks of layers, and two of them together, agree with runs in exact decimals. */
  @ParameterizedTest
  @CsvSource({"2, 1", "3, 2", "5, 3", "4, 4"})
  void layersAgreeWithNaiveRuns(int n, int depth) throws Rejection {
    Random random = new Random(n);
    for (int k = 0; k < 20; k++) {
      LayeredModel model = LayeredModel.random(n, 3, depth, random);
      LayeredModel other = LayeredModel.random(n, 3, depth - 1, random);
      List<Network> networks = List.of(network(model.text()), network(other.text()));
      Question question =
          new Question(
              networks.get(0).hash(), new Reference(networks.get(1).hash()), TiePolicy.FIRST);
      Network joint = Problem.of(question, networks, n).network();
      for (int sample = 0; sample < 20; sample++) {
        Input input = input(sample, n);
        List<BigInteger> x = input.entries().stream().map(entry -> entry.scaled(200)).toList();
        long[] expected = {greatest(model.run(x).get(depth)), greatest(other.run(x).get(depth - 1))};
        assertArrayEquals(expected, new ExactRun(joint, input).winners());
        long[] quick = new FixedPoint(joint).winners(input.rounded());
        for (int i = 0; i < expected.length; i++) {
          assertTrue(quick[i] == 0 || quick[i] == expected[i], () -> "" + input);
        }
      }
    }
  }

  private static long greatest(List<BigDecimal> logits) {
    long greatest = 0;
    for (int i = 0; i < logits.size(); i++) {
      greatest |= logits.get(i).compareTo(Collections.max(logits)) == 0 ? 1L << i : 0;
    }
    return greatest;
  }

  /** The forms agree with a network that is run in exact decimals on many digits of the input. */
  @ParameterizedTest
  @CsvSource({"2, 3", "3, 5", "5, 4"})
  void formsAgreeWithANaiveRun(int n, int hidden) throws Rejection {
    Model model = Model.random(n, hidden, new Random(n));
    Network network = network(model.text());
    for (int sample = 0; sample < 200; sample++) {
      Input input = input(sample, n);
      List<BigInteger> x = input.entries().stream().map(entry -> entry.scaled(200)).toList();
      long greatest = greatest(model.run(x).get(n));
      assertEquals(greatest, new ExactRun(network, input).winners()[0]);
    }
  }

  @Test
  void deadUnitsAreATieThatIntervalsSee() throws Rejection {
    Network network = network(Examples.copyLastInput().network());
    assertEquals(0b11, winner(network, new long[] {5L << 50, -(5L << 50)}));
    assertEquals(0b01, winner(network, new long[] {-(5L << 50), 5L << 50}));
  }

  /** The small weight makes the scale of the state smaller than that of the sums. */
  @Test
  void unitsWithoutWeightsStayExactlyZero() throws Rejection {
    String text =
        "conewise-network 1\nrnn 2 2 2\ninput-hidden\n0\n1/1073741824\nhidden-hidden\n0 0\n0 0\nhidden-output\n1 0\n2 0\nend\n";
    assertEquals(0b11, winner(network(text), new long[] {5L << 50, 5L << 50}));
  }

  @Test
  void equalLogitsAreATieThatFormsSee() throws Rejection {
    String text = Examples.copyLastInput().network().replace("1\n0\nend", "1/3\n1/3\nend");
    for (int sample = 0; sample < 20; sample++) {
      assertEquals(0b11, new ExactRun(network(text), input(sample, 2)).winners()[0]);
    }
  }

  @Test
  void inputsOfSixteenAndMoreAreLeftToTheForms() throws Rejection {
    Network network = network(Examples.copyLastInput().network());
    assertEquals(0, winner(network, new long[] {0, Deviate.LIMIT}));
    assertEquals(0, winner(network, new long[] {-Deviate.LIMIT, 1L << 50}));
    assertEquals(1, winner(network, new long[] {0, Deviate.LIMIT - 1}));
  }

  @Test
  void signsOfFormsAreToldByAsManyDigitsAsTheyTake() {
    Input input = input(1, 2);
    BigInteger[] x = {input.entries().get(0).scaled(60), input.entries().get(1).scaled(60)};
    var close = org.conewise.check.number.Vector.of(List.of(x[1].negate(), x[0]));
    int sign = input.sign(close);
    assertTrue(sign != 0);
    BigInteger[] more = {input.entries().get(0).scaled(200), input.entries().get(1).scaled(200)};
    assertEquals(x[0].multiply(more[1]).subtract(x[1].multiply(more[0])).signum(), sign);
    assertEquals(0, input.sign(org.conewise.check.number.Vector.onAxis(2, 0, BigInteger.ZERO)));
  }
}
