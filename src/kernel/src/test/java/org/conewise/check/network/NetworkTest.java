package org.conewise.check.network;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.conewise.check.Budget;
import org.conewise.check.Rejection;
import org.conewise.check.number.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks of arbitrary rational weights, against quotients that are never brought together. */
class NetworkTest {
  /** A quotient with positive denominator, in any terms. */
  private record Quotient(BigInteger over, BigInteger under) {
    static final Quotient ZERO = new Quotient(BigInteger.ZERO, BigInteger.ONE);

    Quotient plus(Quotient other) {
      BigInteger sum = over.multiply(other.under).add(other.over.multiply(under));
      return new Quotient(sum, under.multiply(other.under));
    }

    Quotient times(Quotient other) {
      return new Quotient(over.multiply(other.over), under.multiply(other.under));
    }

    Quotient positivePart() {
      return over.signum() > 0 ? this : ZERO;
    }

    Quotient lowest() {
      BigInteger divisor = over.gcd(under);
      return new Quotient(over.divide(divisor), under.divide(divisor));
    }

    @Override
    public String toString() {
      Quotient lowest = lowest();
      boolean isInteger = lowest.under.equals(BigInteger.ONE);
      return isInteger ? "" + lowest.over : lowest.over + "/" + lowest.under;
    }
  }

  /** Denominators that share some factors with each other, powers of two, and large ones. */
  private static final List<BigInteger> DENOMINATORS =
      List.of(
          BigInteger.ONE,
          BigInteger.TWO,
          BigInteger.valueOf(6),
          BigInteger.valueOf(7),
          BigInteger.valueOf(15),
          BigInteger.valueOf(1 << 20),
          BigInteger.TWO.pow(149),
          BigInteger.TEN.pow(25),
          new BigInteger("170141183460469231731687303715884105727"));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsRunIsWhatWasRead(long seed) throws Rejection {
    Random random = new Random(seed);
    for (int i = 0; i < 30; i++) {
      int d = 1 + random.nextInt(4);
      int n = 1 + random.nextInt(5);
      List<Quotient> input = weights(d, random);
      List<List<Quotient>> hidden = rows(d, d, random);
      List<List<Quotient>> output = rows(n, d, random);
      String text = text(n, input, hidden, output);
      Network network = Network.read("network", text.getBytes(US_ASCII), Budget.DEFAULT);
      assertEquals(n, network.inputs());
      assertEquals(n, network.layers().size() - 1);
      assertEquals(n, network.outputs());
      for (int t = 0; t < n; t++) {
        Matrix step = network.layers().get(t).matrix();
        assertEquals(t, network.layers().get(t).firstInput());
        assertSameWeights(hidden, 0, step);
        assertSameWeights(input.stream().map(List::of).toList(), d, step);
      }
      assertSameWeights(output, 0, network.layers().get(n).matrix());
      LinearPiece start = LinearPiece.allOff(network);
      for (int k = 0; k < 10; k++) {
        assertSameSigns(start, point(n, random), input, hidden, output);
      }
    }
  }

  private static void assertSameWeights(List<List<Quotient>> rows, int firstColumn, Matrix matrix) {
    assertEquals(rows.size(), matrix.height());
    for (int i = 0; i < rows.size(); i++) {
      for (int k = 0; k < rows.get(i).size(); k++) {
        String entry = matrix.entry(i, firstColumn + k).toString();
        assertEquals(rows.get(i).get(k).toString(), entry);
      }
    }
  }

  private static void assertSameSigns(
      LinearPiece start,
      List<BigInteger> x,
      List<Quotient> input,
      List<List<Quotient>> hidden,
      List<List<Quotient>> output) {
    int n = x.size();
    Vector ray = Vector.of(x);
    List<Quotient> state = Collections.nCopies(input.size(), Quotient.ZERO);
    LinearPiece piece = start;
    BitSet pattern = new BitSet();
    for (int t = 0; t < n; t++) {
      List<Quotient> next = new ArrayList<>();
      for (int i = 0; i < input.size(); i++) {
        Quotient fromInput = input.get(i).times(new Quotient(x.get(t), BigInteger.ONE));
        next.add(product(hidden.get(i), state).plus(fromInput).lowest());
      }
      List<Integer> on = new ArrayList<>();
      for (int i = 0; i < next.size(); i++) {
        assertEquals(next.get(i).over.signum(), piece.forms(t).get(i).dot(ray).signum());
        if (next.get(i).over.signum() > 0) {
          on.add(t * input.size() + i);
        }
      }
      piece = piece.switched(on);
      on.forEach(pattern::set);
      assertEquals(pattern, piece.on());
      state = next.stream().map(Quotient::positivePart).toList();
    }
    List<Quotient> last = state;
    List<Quotient> logits = output.stream().map(row -> product(row, last)).toList();
    List<Vector> found = piece.forms(n);
    assertEquals(n, found.size());
    Quotient minus = new Quotient(BigInteger.ONE.negate(), BigInteger.ONE);
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        int expected = logits.get(a).plus(logits.get(b).times(minus)).over.signum();
        assertEquals(expected, found.get(a).dot(ray).compareTo(found.get(b).dot(ray)));
      }
    }
  }

  private static Quotient product(List<Quotient> row, List<Quotient> column) {
    Quotient sum = Quotient.ZERO;
    for (int i = 0; i < row.size(); i++) {
      sum = sum.plus(row.get(i).times(column.get(i)));
    }
    return sum;
  }

  private static List<List<Quotient>> rows(int height, int width, Random random) {
    return IntStream.range(0, height).mapToObj(i -> weights(width, random)).toList();
  }

  private static List<Quotient> weights(int size, Random random) {
    return IntStream.range(0, size).mapToObj(i -> weight(random)).toList();
  }

  private static Quotient weight(Random random) {
    BigInteger under = DENOMINATORS.get(random.nextInt(DENOMINATORS.size()));
    BigInteger size = new BigInteger(1 + random.nextInt(under.bitLength() + 3), random);
    return new Quotient(random.nextBoolean() ? size : size.negate(), under).lowest();
  }

  private static List<BigInteger> point(int n, Random random) {
    int bits = 1 + random.nextInt(40);
    return IntStream.range(0, n)
        .mapToObj(i -> new BigInteger(bits, random).subtract(BigInteger.TWO.pow(bits - 1)))
        .toList();
  }

  private static String text(
      int n, List<Quotient> input, List<List<Quotient>> hidden, List<List<Quotient>> output) {
    List<String> lines = new ArrayList<>(List.of("conewise-network 1"));
    lines.add("rnn " + input.size() + " " + n + " " + output.size());
    lines.add("input-hidden");
    input.forEach(weight -> lines.add("" + weight));
    lines.add("hidden-hidden");
    hidden.forEach(row -> lines.add(line(row)));
    lines.add("hidden-output");
    output.forEach(row -> lines.add(line(row)));
    lines.add("end\n");
    return String.join("\n", lines);
  }

  private static String line(List<Quotient> row) {
    return String.join(" ", row.stream().map(Quotient::toString).toList());
  }
}
