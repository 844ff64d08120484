package org.conewise.check.finite;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.conewise.check.Bounds;
import org.conewise.check.Code;
import org.conewise.check.FiniteFinding;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.Task;
import org.conewise.check.network.Question;
import org.conewise.check.network.Transformer;
import org.conewise.check.number.Fraction;
import org.conewise.check.text.Claim;
import org.conewise.check.text.Lines;

/**
 * All inputs of a transformer whose tokens are the indices of its positions: the functions of
 * {@code {0, …, n-1}} into itself. Each is judged by itself.
 */
public final class Census {
  /** The greatest number of positions. */
  public static final int MAX_POSITIONS = 8;

  /** The greatest precision that a certificate can state. */
  public static final int MAX_PRECISION = 4096;

  private static final long MAX_COUNT = 1_000_000_000_000L;
  private static final int FIRST_BITS = 64;
  private static final int DIGITS = 12;

  private final Transformer transformer;
  private final Question question;
  private final int precision;
  private final Runnable pulse;
  private final int n;
  private final Weights weights;
  private final Relations relations;
  private final Map<Integer, EnclosedTransformer> enclosed = new ConcurrentHashMap<>();

  /**
   * Makes step 2.
   *
   * @param precision logits that differ by more than {@code 2^-precision} are told apart
   * @param pulse is run, by several threads, at every input; it ends the count if it throws an
   *     unchecked exception
   * @throws Rejection {@code R01} or {@code R02}
   */
  public Census(Transformer transformer, Question question, int precision, Runnable pulse)
      throws Rejection {
    this.transformer = transformer;
    this.question = question;
    this.precision = precision;
    this.pulse = pulse;
    n = transformer.inputs();
    requireHash();
    requireTask();
    weights = Weights.of(transformer, pulse);
    relations = Relations.of(weights, pulse);
  }

  /**
   * Reads a proof and its claim, and makes all steps.
   *
   * @param lines a certificate after its kind of proof
   * @throws Rejection with the code of the first rule that fails
   */
  public static Statement check(Transformer transformer, Lines lines) throws Rejection {
    Question question = Question.read(lines);
    lines.next("precision", 1);
    int precision = lines.count(1, MAX_PRECISION, Code.F10_LIMIT);
    lines.next("counts", 3);
    Tally tally = new Tally(lines.count(MAX_COUNT), lines.count(MAX_COUNT), lines.count(MAX_COUNT));
    Range error = Range.read("error", lines);
    Range tied = Range.read("tied", lines);
    lines.readEnd();
    Census census = new Census(transformer, question, precision, lines.pulse());
    FiniteFinding finding = census.finding(tally);
    error.requireExactly(finding.leastError(), finding.greatestError(), Code.R10_ERROR_BOUNDS);
    tied.requireExactly(finding.leastTied(), finding.greatestTied(), Code.R11_TIED_BOUNDS);
    census.requireCounts(tally);
    return census.statement(finding);
  }

  /** What is found among all inputs. */
  public FiniteFinding count() {
    return finding(tally());
  }

  /** What is proved by a count. */
  public Statement statement(FiniteFinding finding) {
    Claim claim =
        new Claim(
            Bounds.around(finding.leastError(), finding.greatestError(), DIGITS),
            Bounds.around(finding.leastTied(), finding.greatestTied(), DIGITS));
    return new Statement(
        question.networkHash(),
        Collections.nCopies(transformer.layers().size(), transformer.width()),
        question.wanted(),
        question.ties(),
        n,
        claim.error(),
        claim.tied(),
        finding);
  }

  /** The certificate of a count. */
  public String certificate(FiniteFinding finding) {
    return "conewise-certificate 1\nproof finite\n"
        + question
        + ("precision " + precision + "\n")
        + ("counts " + finding.wrong() + " " + finding.tied() + " " + finding.open() + "\n")
        + ("error " + finding.leastError() + " " + finding.greatestError() + "\n")
        + ("tied " + finding.leastTied() + " " + finding.greatestTied() + "\nend\n");
  }

  /** Step 2: the question is about this network. */
  private void requireHash() throws Rejection {
    String hash = transformer.hash();
    if (!question.networkHash().equals(hash)) {
      throw new Rejection(Code.R01_NETWORK_HASH, "certificate", hash, question.networkHash());
    }
  }

  /** Step 2: the task is about such inputs, and there are not too many. */
  private void requireTask() throws Rejection {
    boolean isSquare = transformer.tokens() == n && transformer.outputs() == n;
    if (question.wanted() != Task.LONGEST_CYCLE || !isSquare || n > MAX_POSITIONS) {
      String expected =
          Task.LONGEST_CYCLE
              + " for as many tokens and logits as positions, at most "
              + MAX_POSITIONS;
      throw new Rejection(Code.R02_STATEMENT, "certificate", expected, "another question or shape");
    }
  }

  private FiniteFinding finding(Tally tally) {
    return new FiniteFinding(precision, inputs(), tally.wrong(), tally.tied(), tally.open());
  }

  private long inputs() {
    return LongStream.range(0, n).reduce(1, (power, i) -> power * n);
  }

  /** Step 4: the counts follow from those of all inputs. */
  private void requireCounts(Tally claimed) throws Rejection {
    Tally found = tally();
    if (!claimed.followsFrom(found)) {
      throw new Rejection(
          Code.R16_INPUT_COUNTS, "certificate", found.toString(), claimed.toString());
    }
  }

  private Tally tally() {
    return LongStream.range(0, inputs())
        .parallel()
        .peek(input -> pulse.run())
        .mapToObj(input -> judge(Cycles.function(input, n)))
        .reduce(Tally.NONE, Tally::plus);
  }

  private Tally judge(int[] tokens) {
    long winners = winners(tokens);
    if (winners == 0) {
      return Tally.OPEN;
    }
    boolean isTied = Long.bitCount(winners) > 1;
    int given = Long.numberOfTrailingZeros(winners);
    boolean isWrong = question.isWrong(given, Cycles.longest(tokens) - 1, isTied);
    return new Tally(isWrong ? 1 : 0, isTied ? 1 : 0, 0);
  }

  /** The indices of the greatest logit, as bits, or 0 if that is open. */
  private long winners(int[] tokens) {
    for (int bits = FIRST_BITS; ; bits *= 2) {
      EnclosedTransformer run =
          enclosed.computeIfAbsent(bits, b -> new EnclosedTransformer(weights, b));
      Comparison comparison = new Comparison(relations, run.logits(tokens), tokens[n - 1]);
      if (comparison.isDecided()) {
        return comparison.candidates();
      }
      if (comparison.isWithin(precision)) {
        return 0;
      }
      pulse.run();
    }
  }

  /** The two fractions of a line. */
  private record Range(Fraction lower, Fraction upper) {
    static Range read(String keyword, Lines lines) throws Rejection {
      lines.next(keyword, 2);
      return new Range(lines.rational(), lines.rational());
    }

    /** Step 3: these are two fractions, the second of which is at most 1. */
    void requireExactly(Fraction least, Fraction greatest, Code code) throws Rejection {
      boolean isShare = greatest.numerator().compareTo(greatest.denominator()) <= 0;
      if (!lower.equals(least) || !upper.equals(greatest) || !isShare) {
        String expected = least + " " + greatest + ", at most 1";
        String found = Rejection.shown(lower.toString()) + " " + Rejection.shown(upper.toString());
        throw new Rejection(code, "certificate", expected, found);
      }
    }
  }
}
