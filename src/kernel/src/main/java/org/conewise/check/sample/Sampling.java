package org.conewise.check.sample;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.conewise.check.Bounds;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.SampleFinding;
import org.conewise.check.Statement;
import org.conewise.check.network.Network;
import org.conewise.check.network.Problem;
import org.conewise.check.text.Claim;
import org.conewise.check.text.Lines;

/**
 * The samples of a plan, of which every one is drawn and judged by itself. So they can be counted
 * in parts, in any order and on several machines, and the counts be added.
 */
public final class Sampling {
  /** The number of samples between two pulses. */
  public static final int BLOCK = 1000;

  private final Problem problem;
  private final FixedPoint fixedPoint;
  private final Plan plan;
  private final byte[] seed;
  private final Runnable pulse;

  /**
   * Makes steps 2 and 3.
   *
   * @param pulse is run, by several threads, after every {@link #BLOCK} samples; it ends the count
   *     if it throws an unchecked exception
   * @throws Rejection {@code R01}, {@code R02} or {@code R12}
   */
  public Sampling(List<Network> networks, Plan plan, Runnable pulse) throws Rejection {
    problem = Problem.of(plan.question(), networks, networks.get(0).inputs());
    plan.requireSize();
    this.plan = plan;
    this.pulse = pulse;
    fixedPoint = new FixedPoint(problem.network());
    seed = plan.seed();
  }

  /**
   * Reads a proof and its claim, and makes all steps.
   *
   * @param lines a certificate after its kind of proof
   * @throws Rejection with the code of the first rule that fails
   */
  public static Statement check(List<Network> networks, Lines lines) throws Rejection {
    Plan plan = Plan.read(lines);
    lines.next("counts", 2);
    Counts claimed =
        new Counts(plan.samples(), lines.count(plan.samples()), lines.count(plan.samples()));
    Claim claim = Claim.read(lines);
    Sampling sampling = new Sampling(networks, plan, lines.pulse());
    Statement statement = sampling.conclude(claimed, claim);
    sampling.requireCounts(claimed);
    return statement;
  }

  /** What is claimed, and follows from counts, with so many digits after the point. */
  public Claim claim(Counts counts, int digits) {
    Confidence confidence = new Confidence(plan.confidence());
    return new Claim(
        confidence.bounds(counts.wrong(), counts.samples(), digits),
        confidence.bounds(counts.tied(), counts.samples(), digits));
  }

  /** The certificate. */
  public String certificate(Counts counts, Claim claim) {
    return plan + ("counts " + counts.wrong() + " " + counts.tied() + "\n") + claim + "end\n";
  }

  /**
   * Makes step 4. Whoever has not counted all samples with {@link #count} must check the counts.
   *
   * @throws Rejection {@code R10} or {@code R11}
   */
  public Statement conclude(Counts counts, Claim claim) throws Rejection {
    if (counts.samples() != plan.samples()) {
      throw new IllegalArgumentException(counts + " of " + plan.samples() + " samples");
    }
    requireBounds(Code.R10_ERROR_BOUNDS, claim.error(), counts.wrong());
    requireBounds(Code.R11_TIED_BOUNDS, claim.tied(), counts.tied());
    SampleFinding finding =
        new SampleFinding(plan.confidence(), plan.samples(), counts.wrong(), counts.tied());
    return problem.answer(claim, finding);
  }

  /** Step 4: the bounds follow from a count. */
  private void requireBounds(Code code, Bounds claim, long count) throws Rejection {
    if (!new Confidence(plan.confidence()).shows(claim, count, plan.samples())) {
      String expected = "bounds that follow from " + count + " of " + plan.samples();
      throw new Rejection(code, "certificate", expected, claim.toString());
    }
  }

  /** Step 5: the counts are right. */
  private void requireCounts(Counts claimed) throws Rejection {
    Counts counts = count(0, plan.samples());
    if (!counts.equals(claimed)) {
      String expected = counts.wrong() + " errors and " + counts.tied() + " ties";
      String found = claimed.wrong() + " and " + claimed.tied();
      throw new Rejection(Code.R13_SAMPLE_COUNTS, "certificate", expected, found);
    }
  }

  /** Counts the errors and ties among the samples from one, inclusive, to another, exclusive. */
  public Counts count(long from, long to) {
    if (from < 0 || from > to || to > plan.samples()) {
      throw new IllegalArgumentException("samples " + from + " to " + to);
    }
    return LongStream.range(from / BLOCK, (to + BLOCK - 1) / BLOCK)
        .parallel()
        .mapToObj(k -> countBlock(Math.max(from, k * BLOCK), Math.min(to, (k + 1) * BLOCK)))
        .reduce(Counts.NONE, Counts::plus);
  }

  private Counts countBlock(long from, long to) {
    MessageDigest sha256 = Plan.sha256();
    Counts counts = Counts.NONE;
    for (long sample = from; sample < to; sample++) {
      counts = counts.plus(judge(Input.draw(sha256, seed, sample, problem.inputs())));
    }
    pulse.run();
    return counts;
  }

  private Counts judge(Input input) {
    long[] rounded = input.rounded();
    long[] quick = fixedPoint.winners(rounded);
    boolean isDecided = Arrays.stream(quick).allMatch(winners -> winners != 0);
    long[] winners = isDecided ? quick : new ExactRun(problem.network(), input).winners();
    OptionalInt rank = problem.rank();
    long wanted = rank.isPresent() ? 1L << input.wanted(rank.getAsInt(), rounded) : winners[1];
    boolean isTied = Long.bitCount(winners[0]) > 1 || Long.bitCount(wanted) > 1;
    boolean isWrong = plan.question().isWrong(first(winners[0]), first(wanted), isTied);
    return new Counts(1, isWrong ? 1 : 0, isTied ? 1 : 0);
  }

  private static int first(long indices) {
    return Long.numberOfTrailingZeros(indices);
  }
}
