package org.conewise.check.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.conewise.check.Bounds;
import org.conewise.check.Code;
import org.conewise.check.OrderFinding;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.network.Network;
import org.conewise.check.network.Problem;
import org.conewise.check.network.Question;
import org.conewise.check.number.Fraction;
import org.conewise.check.text.Claim;
import org.conewise.check.text.Lines;

/**
 * The orders of 0 and {@code n} inputs. The inputs in one order form a chamber, which is a
 * simplicial cone: its rays are 1 at the greatest input, at the two greatest, and so on for the
 * positive ones, and -1 at the least input, at the two least, and so on for the negative ones, and
 * 0 elsewhere. A network of which no pre-activation has opposite signs at two rays of a chamber is
 * linear there.
 */
public final class Chambers {
  /** The greatest number of inputs. */
  public static final int MAX_INPUTS = 12;

  private static final int DIGITS = 12;

  private final Problem problem;
  private final int n;
  private Tally wrong = Tally.NONE;
  private Tally tied = Tally.NONE;

  private Chambers(Problem problem) {
    this.problem = problem;
    n = problem.inputs();
  }

  /**
   * Makes steps 2 to 4.
   *
   * @param pulse is run, perhaps by several threads, at every set of inputs; it ends the count if
   *     it throws an unchecked exception
   * @throws Rejection {@code R01}, {@code R02}, or {@code R14} or {@code R15} if the network is not
   *     of this kind
   */
  public static Chambers count(List<Network> networks, Question question, Runnable pulse)
      throws Rejection {
    Problem problem = Problem.of(question, networks, networks.get(0).inputs());
    Chambers chambers = new Chambers(problem);
    int rank = chambers.requireTask();
    Rays rays = Rays.of(problem.network(), pulse);
    rays.requireClosedUnits();
    chambers.judge(rays, rank, pulse);
    return chambers;
  }

  /**
   * Reads a proof and its claim, and makes all steps.
   *
   * @param lines a certificate after its kind of proof
   * @throws Rejection with the code of the first rule that fails
   */
  public static Statement check(List<Network> networks, Lines lines) throws Rejection {
    Question question = Question.read(lines);
    Fraction error = readFraction("error", lines);
    Fraction tied = readFraction("tied", lines);
    lines.readEnd();
    Chambers chambers = count(networks, question, lines.pulse());
    require(Code.R10_ERROR_BOUNDS, error, chambers.error());
    require(Code.R11_TIED_BOUNDS, tied, chambers.tied());
    return chambers.statement();
  }

  /** The probability of an error. */
  public Fraction error() {
    return wrong.fraction(n);
  }

  /** The probability of a tie. */
  public Fraction tied() {
    return tied.fraction(n);
  }

  /** What is proved. */
  public Statement statement() {
    long chambers = Tally.factorial(n + 1).longValue();
    OrderFinding finding =
        new OrderFinding(chambers, wrong.chambers(), tied.chambers(), error(), tied());
    Claim claim = new Claim(Bounds.around(error(), DIGITS), Bounds.around(tied(), DIGITS));
    return problem.answer(claim, finding);
  }

  /** The certificate. */
  public String certificate() {
    return "conewise-certificate 1\nproof order\n"
        + problem.question()
        + ("error " + error() + "\ntied " + tied() + "\nend\n");
  }

  private static Fraction readFraction(String keyword, Lines lines) throws Rejection {
    lines.next(keyword, 1);
    return lines.rational();
  }

  /** Step 2: a task is asked about, and there are not too many sets of inputs to look at. */
  private int requireTask() throws Rejection {
    if (problem.rank().isEmpty() || n > MAX_INPUTS) {
      String expected = "a task on at most " + MAX_INPUTS + " inputs";
      String found = problem.rank().isEmpty() ? "another network" : n + " inputs";
      throw new Rejection(Code.R02_STATEMENT, "certificate", expected, found);
    }
    return problem.rank().getAsInt();
  }

  /**
   * Step 4: judges every chamber. Its positive inputs are a chain of sets, its negative ones too.
   */
  private void judge(Rays rays, int rank, Runnable pulse) throws Rejection {
    Chains above = Chains.of(rays.positive(), greater -> greater == rank);
    Chains below = Chains.of(rays.negative(), less -> n - 1 - less == rank);
    for (int set = 0; set <= rays.all(); set++) {
      pulse.run();
      for (Chain positive : above.to(set)) {
        for (Chain negative : below.to(rays.all() ^ set)) {
          judge(positive, negative);
        }
      }
    }
  }

  private void judge(Chain positive, Chain negative) throws Rejection {
    int winners = positive.winners() & negative.winners();
    requireAnswer(winners, positive, negative);
    int wanted = Integer.numberOfTrailingZeros(positive.wanted() | negative.wanted());
    int given = Integer.numberOfTrailingZeros(winners);
    boolean isTied = Integer.bitCount(winners) > 1;
    long orders = positive.ways() * negative.ways();
    int count = positive.first().size();
    tied = tied.plus(isTied ? orders : 0, count, n);
    wrong = wrong.plus(problem.question().isWrong(given, wanted, isTied) ? orders : 0, count, n);
  }

  /** Rule {@code R15}: one index has the greatest logit at all rays of a chamber. */
  private static void requireAnswer(int winners, Chain positive, Chain negative) throws Rejection {
    if (winners == 0) {
      List<Integer> below = new ArrayList<>(negative.first());
      Collections.reverse(below);
      String order = "order " + Rays.order(positive.first(), below);
      throw new Rejection(Code.R15_ANSWER_OPEN, order, "one index of a greatest logit", "none");
    }
  }

  /** Step 5: a fraction is the claimed one. */
  private static void require(Code code, Fraction claimed, Fraction found) throws Rejection {
    if (!claimed.equals(found)) {
      String shown = Rejection.shown(claimed.toString());
      throw new Rejection(code, "certificate", found.toString(), shown);
    }
  }
}
