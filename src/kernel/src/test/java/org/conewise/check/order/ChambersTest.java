package org.conewise.check.order;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.conewise.check.Bounds;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Draft;
import org.conewise.check.Examples;
import org.conewise.check.FanBuilder;
import org.conewise.check.Model;
import org.conewise.check.Nature;
import org.conewise.check.OrderFinding;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.conewise.check.network.Network;
import org.conewise.check.network.Question;
import org.conewise.check.number.Fraction;
import org.conewise.check.number.Interval;
import org.conewise.check.shell.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proofs by order, compared with one point of every chamber, and with fans. */
class ChambersTest {
  private static Chambers chambers(String text, Task task, TiePolicy ties) throws Rejection {
    Network network = Network.read("network", text.getBytes(US_ASCII), Budget.DEFAULT);
    return Chambers.count(List.of(network), new Question(network.hash(), task, ties), () -> {});
  }

  private static Model small(int n, int hidden, Random random) {
    int[][] rows = new int[1 + hidden + n][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = random.ints(hidden, -1, 2).toArray();
    }
    int[][] hiddenHidden = List.of(rows).subList(1, 1 + hidden).toArray(int[][]::new);
    int[][] output = List.of(rows).subList(1 + hidden, rows.length).toArray(int[][]::new);
    return Model.ofIntegers(n, rows[0], hiddenHidden, output);
  }

  /** What is found in all orders of 0 and the inputs, one after the other. */
  private static final class Naive {
    private final Model model;
    private final int rank;
    private final TiePolicy ties;
    private boolean open;
    private BigDecimal wrong = BigDecimal.ZERO;
    private BigDecimal tied = BigDecimal.ZERO;

    Naive(Model model, int rank, TiePolicy ties) {
      this.model = model;
      this.rank = rank;
      this.ties = ties;
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i <= model.n(); i++) {
        order.add(i);
      }
      permute(order, 0);
    }

    /** Whether something is open in an order as a refusal names it. */
    boolean isOpenIn(String place) {
      List<Integer> order = new ArrayList<>();
      for (String name : place.replace("order ", "").split(" > ", -1)) {
        order.add(name.equals("0") ? model.n() : Integer.parseInt(name.substring(2)) - 1);
      }
      assertEquals(model.n() + 1, new java.util.TreeSet<>(order).size(), place);
      open = false;
      look(order);
      return open;
    }

    private void permute(List<Integer> order, int from) {
      if (from == order.size()) {
        look(order);
      }
      for (int i = from; i < order.size(); i++) {
        Collections.swap(order, from, i);
        permute(order, from + 1);
        Collections.swap(order, from, i);
      }
    }

    /** The inputs in decreasing order, with the number {@code n} for 0. */
    private void look(List<Integer> order) {
      int n = model.n();
      int k = order.indexOf(n);
      BigInteger[] sum = new BigInteger[n];
      java.util.Arrays.fill(sum, BigInteger.ZERO);
      List<List<BigDecimal>> atRays = new ArrayList<>();
      for (int cut = 0; cut < n; cut++) {
        BigInteger[] ray = new BigInteger[n];
        java.util.Arrays.fill(ray, BigInteger.ZERO);
        for (int place = 0; place <= n; place++) {
          boolean above = cut < k && place <= cut;
          boolean below = cut >= k && place > cut;
          if (above || below) {
            ray[order.get(place)] = BigInteger.valueOf(above ? 1 : -1);
          }
        }
        for (int i = 0; i < n; i++) {
          sum[i] = sum[i].add(ray[i]);
        }
        List<List<BigDecimal>> values = model.run(List.of(ray));
        List<BigDecimal> forms = new ArrayList<>();
        values.subList(0, n).forEach(forms::addAll);
        atRays.add(forms);
        logits.add(values.get(n));
      }
      open |= isOpen(atRays) || !hasWinner();
      logits.clear();
      judge(order, k, model.run(List.of(sum)).get(n));
    }

    private final List<List<BigDecimal>> logits = new ArrayList<>();

    private static boolean isOpen(List<List<BigDecimal>> atRays) {
      boolean conflict = false;
      for (int i = 0; i < atRays.get(0).size(); i++) {
        int unit = i;
        boolean positive = atRays.stream().anyMatch(forms -> forms.get(unit).signum() > 0);
        conflict |= positive && atRays.stream().anyMatch(forms -> forms.get(unit).signum() < 0);
      }
      return conflict;
    }

    private boolean hasWinner() {
      for (int a = 0; a < model.n(); a++) {
        int index = a;
        if (logits.stream().allMatch(l -> l.get(index).compareTo(Collections.max(l)) == 0)) {
          return true;
        }
      }
      return false;
    }

    private void judge(List<Integer> order, int k, List<BigDecimal> logits) {
      List<Integer> inputs = new ArrayList<>(order);
      inputs.remove(k);
      BigDecimal greatest = Collections.max(logits);
      List<Integer> winners = new ArrayList<>();
      for (int i = 0; i < logits.size(); i++) {
        if (logits.get(i).compareTo(greatest) == 0) {
          winners.add(i);
        }
      }
      boolean isTied = winners.size() > 1;
      boolean isWrong = !winners.get(0).equals(inputs.get(rank));
      BigDecimal weight = new BigDecimal(binomial(inputs.size(), k));
      tied = tied.add(isTied ? weight : BigDecimal.ZERO);
      boolean counts = isWrong || (isTied && ties == TiePolicy.WRONG);
      wrong = wrong.add(counts ? weight : BigDecimal.ZERO);
    }

    private static long binomial(int n, int k) {
      return k == 0 ? 1 : binomial(n - 1, k - 1) * n / k;
    }

    Fraction fraction(BigDecimal weights) {
      long unit = 1L << model.n();
      for (int i = 2; i <= model.n(); i++) {
        unit *= i;
      }
      return Fraction.lowest(weights.toBigIntegerExact(), BigInteger.valueOf(unit));
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 2, 60, 20", "3, 2, 60, 20", "4, 2, 40, 8", "3, 3, 40, 8", "5, 1, 20, 5"})
  void networksOfSmallWeightsAreJudgedAsInEveryChamber(int n, int hidden, int networks, int least)
      throws Rejection {
    int accepted = 0;
    for (long seed = 1; seed <= networks; seed++) {
      Model model = small(n, hidden, new Random(seed));
      for (TiePolicy ties : TiePolicy.values()) {
        Naive naive = new Naive(model, 1, ties);
        if (naive.open) {
          Rejection refusal =
              assertThrows(Rejection.class, () -> chambers(model.text(), Task.SECOND_ARGMAX, ties));
          assertTrue(refusal.code().compareTo(Code.R14_UNIT_OPEN) >= 0, refusal.getMessage());
          assertTrue(naive.isOpenIn(refusal.place()), refusal.getMessage());
        } else {
          Chambers found = chambers(model.text(), Task.SECOND_ARGMAX, ties);
          assertEquals(naive.fraction(naive.wrong), found.error(), "seed " + seed);
          assertEquals(naive.fraction(naive.tied), found.tied(), "seed " + seed);
          accepted++;
        }
      }
    }
    assertTrue(accepted >= least, accepted + " accepted");
  }

  @Test
  void fansEncloseTheSameNumbers() throws Rejection {
    int accepted = 0;
    for (long seed = 1; accepted < 8; seed++) {
      int n = 3 + accepted % 2;
      Model model = small(n, 1, new Random(seed));
      if (!new Naive(model, 0, TiePolicy.WRONG).open) {
        Chambers found = chambers(model.text(), Task.ARGMAX, TiePolicy.WRONG);
        Draft fan = FanBuilder.of(model).draft(Task.ARGMAX, TiePolicy.WRONG, "0 1", "0 1");
        var measured = fan.examine().measure(9);
        assertEncloses(measured.error().enclosure(), found.error());
        assertEncloses(measured.tied().enclosure(), found.tied());
        accepted++;
      }
    }
  }

  private static void assertEncloses(Interval enclosure, Fraction number) {
    BigInteger scaled = number.numerator().shiftLeft(enclosure.bits());
    assertTrue(enclosure.lower().multiply(number.denominator()).compareTo(scaled) <= 0);
    assertTrue(enclosure.upper().multiply(number.denominator()).compareTo(scaled) >= 0);
  }

  @Test
  void errorOfHandMadeTenInputModelIsKnownExactly() throws IOException, Rejection {
    String text = Files.readString(Path.of("models/handmade/2nd_argmax_handmade_10.net"));
    Statement statement = chambers(text, Task.SECOND_ARGMAX, TiePolicy.FIRST).statement();
    Fraction error = new Fraction(BigInteger.valueOf(881), BigInteger.valueOf(92160));
    Fraction tied = new Fraction(BigInteger.valueOf(11), BigInteger.valueOf(1024));
    assertEquals(
        new OrderFinding(39_916_800, 6_491_520, 7_257_600, error, tied), statement.finding());
    assertEquals("0.009559461805 0.009559461806", statement.error().toString());
    assertEquals("0.0107421875 0.0107421875", statement.tied().toString());
    assertEquals(Nature.RATIONAL, statement.finding().nature().orElseThrow());
    assertTrue(Wording.of(statement).contains("806], exactly 881/92160\n"));
    assertTrue(
        Wording.of(statement).contains("proof    order, 39916800 orders of 0 and the inputs"));
  }

  @Test
  void errorOfHandMadeTwoInputModelIsExactlyZero() throws Rejection {
    String text = Examples.smallerOfTwoInputs().network();
    Chambers found = chambers(text, Task.SECOND_ARGMAX, TiePolicy.FIRST);
    assertTrue(found.statement().errorIsZero());
    assertEquals(Nature.ZERO, found.statement().finding().nature().orElseThrow());
    assertEquals(found.statement(), new Draft(text, found.certificate()).check());
    assertEquals("1", chambers(text, Task.ARGMAX, TiePolicy.FIRST).error().toString());
    assertTrue(!chambers(text, Task.ARGMAX, TiePolicy.FIRST).statement().errorIsZero());
  }

  @Test
  void medianAndGreatestAreCountedByTheirRank() throws Rejection {
    String text = Model.zero(3).text();
    for (Task task : List.of(Task.ARGMAX, Task.SECOND_ARGMAX, Task.ARGMEDIAN)) {
      assertEquals("2/3", chambers(text, task, TiePolicy.FIRST).error().toString());
      assertEquals("1", chambers(text, task, TiePolicy.WRONG).error().toString());
    }
  }

  private static Draft copy() throws Rejection {
    String text = Examples.copyLastInput().network();
    return new Draft(text, chambers(text, Task.SECOND_ARGMAX, TiePolicy.FIRST).certificate());
  }

  @Test
  void certificateIsAsTheFormatPageHasIt() throws Rejection {
    String head = Examples.copyLastInput().certificate().lines().toList().get(2);
    String expected =
        "conewise-certificate 1\nproof order\n"
            + head
            + "\ntask 2nd_argmax\nties first\nerror 1/2\ntied 1/2\nend\n";
    assertEquals(expected, copy().certificate());
    Statement statement = copy().check();
    assertEquals("0.5 0.5", statement.error().toString());
    assertEquals(Bounds.around(new Fraction(BigInteger.ONE, BigInteger.TWO), 1), statement.tied());
  }

  @ParameterizedTest
  @CsvSource({
    "R01-NETWORK-HASH, certificate, sha256 8, sha256 9",
    "R02-STATEMENT, certificate, 2nd_argmax, argmedian",
    "R10-ERROR-BOUNDS, certificate, error 1/2, error 1/3",
    "R10-ERROR-BOUNDS, certificate, error 1/2, error -1/2",
    "R11-TIED-BOUNDS, certificate, tied 1/2, tied 0",
    "F08-NUMBER, certificate line 6, error 1/2, error 2/4",
    "F08-NUMBER, certificate line 6, error 1/2, error 0.5",
    "F07-SYNTAX, certificate line 7, tied 1/2, tied 1/2 1/2",
    "F07-SYNTAX, certificate line 6, error 1/2, tied 1/2",
    "F05-TRAILING, certificate line 8, end, 'end\nend'"
  })
  void brokenCertificateIsRefused(String code, String place, String old, String replacement)
      throws Rejection {
    Draft broken = copy().with(old, replacement);
    assertRefused(code, place, assertThrows(Rejection.class, broken::check));
  }

  @Test
  void beginningOfALongFractionIsShown() throws Rejection {
    String claimed = "1".repeat(5000) + "/1" + "0".repeat(4999);
    Draft broken = copy().with("error 1/2", "error " + claimed);
    Rejection refusal = assertThrows(Rejection.class, broken::check);
    String end = "expected 1/2, found " + "1".repeat(60) + "...";
    assertTrue(refusal.getMessage().endsWith(end), refusal.getMessage());
  }

  @Test
  void unitOfAnOpenSignIsNamedWithItsStepAndAnOrder() {
    int[][] output = {{1}, {0}};
    Model model = Model.ofIntegers(2, new int[] {1}, new int[][] {{-2}}, output);
    Rejection refusal =
        assertThrows(Rejection.class, () -> chambers(model.text(), Task.ARGMAX, TiePolicy.FIRST));
    assertRefused("R14-UNIT-OPEN", "order x_2 > x_1 > 0", refusal);
    assertTrue(refusal.getMessage().contains("unit 0 of layer 2"), refusal.getMessage());
  }

  @Test
  void unitsAreCountedWithinTheirLayer() {
    int[][] hiddenHidden = {{0, 0}, {0, -2}};
    int[][] output = {{1, 1}, {0, 0}};
    Model model = Model.ofIntegers(2, new int[] {1, 1}, hiddenHidden, output);
    Rejection refusal =
        assertThrows(Rejection.class, () -> chambers(model.text(), Task.ARGMAX, TiePolicy.FIRST));
    assertTrue(refusal.getMessage().contains("unit 1 of layer 2,"), refusal.getMessage());
  }

  /** The first logit is x_2 - 2 max(x_1, 0) where x_2 > 0, and the second is 0. */
  @Test
  void orderWithoutOneAnswerIsNamed() {
    int[][] hiddenHidden = {{0, 0}, {1, 0}};
    int[][] output = {{1, -2}, {0, 0}};
    Model model = Model.ofIntegers(2, new int[] {1, 0}, hiddenHidden, output);
    Rejection refusal =
        assertThrows(Rejection.class, () -> chambers(model.text(), Task.ARGMAX, TiePolicy.FIRST));
    assertRefused("R15-ANSWER-OPEN", "order x_2 > x_1 > 0", refusal);
  }

  @Test
  void thirteenInputsAreTooMany() {
    Rejection refusal =
        assertThrows(
            Rejection.class, () -> chambers(Model.zero(13).text(), Task.ARGMAX, TiePolicy.FIRST));
    assertRefused("R02-STATEMENT", "certificate", refusal);
  }

  @Test
  void twelveInputsAreNot() throws Rejection {
    Chambers found = chambers(Model.zero(12).text(), Task.ARGMAX, TiePolicy.FIRST);
    assertEquals("11/12", found.error().toString());
    assertEquals("1", found.tied().toString());
  }

  @Test
  void pulseIsRunAtEverySet() throws Rejection {
    Network network =
        Network.read("network", Model.zero(4).text().getBytes(US_ASCII), Budget.DEFAULT);
    Question question = new Question(network.hash(), Task.ARGMAX, TiePolicy.FIRST);
    AtomicInteger pulses = new AtomicInteger();
    Chambers.count(List.of(network), question, pulses::incrementAndGet);
    assertEquals(3 * 16, pulses.get());
  }

  private static void assertRefused(String code, String place, Rejection rejection) {
    assertEquals(code + " at " + place, rejection.code() + " at " + rejection.place());
  }
}
