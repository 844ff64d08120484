package org.conewise.batch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.conewise.check.Reference;
import org.conewise.check.Statement;

/** How the errors of many networks are distributed, for reading. */
public final class ErrorDistribution {

  private static final MathContext DIGITS = new MathContext(12);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final List<BigDecimal> errors = new ArrayList<>();
  private final Set<String> tasks = new TreeSet<>();
  private int zeros;

  /** Counts a model, unless it has failed. */
  public void add(Outcome outcome) {
    if (outcome.result() instanceof Outcome.Certified certified) {
      add(certified.statement());
    }
  }

  private void add(Statement statement) {
    errors.add(statement.error().lower().add(statement.error().upper()).divide(TWO));
    tasks.add(statement.wanted() instanceof Reference ? "against" : statement.wanted().toString());
    if (statement.errorIsZero()) {
      zeros++;
    }
  }

  /** The least, the middle and the greatest error, rounded, and how many are exactly zero. */
  public String toText() {
    if (errors.isEmpty()) {
      return "error of 0 networks";
    }
    List<BigDecimal> sorted = new ArrayList<>(errors);
    Collections.sort(sorted);
    int n = sorted.size();
    return String.format(
        Locale.ROOT,
        "%s error of %,d networks: min %s, median %s, max %s; exactly zero: %,d",
        String.join(", ", tasks),
        n,
        rounded(sorted.get(0)),
        rounded(sorted.get((n - 1) / 2).add(sorted.get(n / 2)).divide(TWO)),
        rounded(sorted.get(n - 1)),
        zeros);
  }

  private static String rounded(BigDecimal error) {
    return error.round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
