package org.conewise.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conewise.certify.Claim;
import org.conewise.certify.ExitCode;

/** How many models of a batch failed, and the exit code that follows. */
public final class BatchTally {

  /** Exit codes, the gravest first. */
  private static final List<Integer> GRAVITY =
      List.of(
          ExitCode.REFUTED,
          ExitCode.BAD_FILE,
          ExitCode.USAGE,
          ExitCode.NO_VERDICT,
          ExitCode.PROVEN);

  private final Map<String, Integer> failures = new TreeMap<>();
  private final Map<Claim.Verdict, Integer> open = new TreeMap<>();
  private int gravest = GRAVITY.size() - 1;
  private int models;

  public void add(Outcome outcome) {
    models++;
    gravest = Math.min(gravest, GRAVITY.indexOf(outcome.result().exitCode()));
    if (outcome.result() instanceof Outcome.Failed failed) {
      failures.merge(failed.failure().verdict(), 1, Integer::sum);
    } else if (outcome.result() instanceof Outcome.Certified certified) {
      certified.claims().stream()
          .map(Claim.Judged::verdict)
          .filter(verdict -> verdict != Claim.Verdict.PROVEN)
          .distinct()
          .forEach(verdict -> open.merge(verdict, 1, Integer::sum));
    }
  }

  /** The gravest exit code of a model. */
  public int exitCode() {
    return GRAVITY.get(gravest);
  }

  /** What did not go well, if anything: counts of models. */
  public List<String> messages() {
    List<String> messages = new ArrayList<>();
    if (!failures.isEmpty()) {
      int failed = failures.values().stream().mapToInt(Integer::intValue).sum();
      messages.add(
          String.format(Locale.ROOT, "%,d of %,d models failed: ", failed, models) + listed());
    }
    open.forEach(
        (verdict, count) ->
            messages.add(
                String.format(Locale.ROOT, "of %,d of %,d models a claim is ", count, models)
                    + verdict));
    return messages;
  }

  private String listed() {
    return failures.entrySet().stream()
        .map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
        .collect(Collectors.joining(", "));
  }
}
