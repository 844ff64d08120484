package org.conewise.certify;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.conewise.certify.Claim.Verdict;
import org.conewise.certify.Progress.Phase;
import org.conewise.check.Budget;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.network.Network;
import org.conewise.check.sample.Counts;
import org.conewise.check.sample.Plan;
import org.conewise.check.sample.Sampling;
import org.conewise.check.shell.Checker;

/** A proof by a sample, of which the kernel counts all that earlier runs have not counted. */
final class SampleProof {

  private final Run run;
  private final Sampling sampling;
  private final Plan plan;
  private final Resumption resumption;

  private SampleProof(Run run, Plan plan, List<byte[]> files, Resumption resumption)
      throws Rejection {
    AtomicLong judged = new AtomicLong(resumption.before().samples());
    Runnable pulse = () -> run.advance(judged.addAndGet(Sampling.BLOCK), plan.samples());
    Budget budget = new Budget(ProofSearch.longest(files), run::pulse);
    List<Network> networks = Checker.networks(files, budget);
    this.run = run;
    this.sampling = new Sampling(networks, plan, pulse);
    this.plan = plan;
    this.resumption = resumption;
  }

  /**
   * Certifies a network.
   *
   * @param files that of the network, and that of the reference if there is one
   * @param plan is about this network
   * @throws IllegalArgumentException if earlier runs counted more samples than the plan has
   * @throws ProofRejectedException if the kernel rejects what the engine made
   */
  static Certification of(
      Run run,
      Plan plan,
      List<byte[]> files,
      List<Claim> claims,
      Resumption resumption,
      String reason)
      throws ProofRejectedException {
    try {
      return new SampleProof(run, plan, files, resumption).certification(files, claims, reason);
    } catch (Rejection e) {
      throw new ProofRejectedException(e);
    }
  }

  private Certification certification(List<byte[]> files, List<Claim> claims, String reason)
      throws Rejection {
    SampleCount count = count();
    Counts counts = count.counts();
    org.conewise.check.text.Claim bounds = bounds(counts);
    Statement statement = sampling.conclude(counts, bounds);
    SampleSize size = new SampleSize(counts, this::bounds);
    List<Claim.Judged> judged = Judging.of(claims, statement, size::remark);
    return new Certification(
        Optional.empty(),
        files,
        sampling.certificate(counts, bounds).getBytes(StandardCharsets.US_ASCII),
        statement,
        count.before() == 0 ? judged : judged.stream().map(SampleProof::unverified).toList(),
        reason,
        Optional.of(count));
  }

  private SampleCount count() {
    run.enter(Phase.SAMPLING);
    long before = resumption.before().samples();
    run.advance(before, plan.samples());
    long begin = System.nanoTime();
    List<Counts> trail = StretchedCount.of(sampling, plan.samples(), resumption);
    Duration time = Duration.ofNanos(System.nanoTime() - begin);
    return new SampleCount(before, trail, time, run.threads());
  }

  private org.conewise.check.text.Claim bounds(Counts counts) {
    return sampling.claim(counts, decimals(counts.samples()));
  }

  /** Bounds are some multiple of {@code 1/N} apart, or more; a few digits beyond lose nothing. */
  private static int decimals(long samples) {
    return Long.toString(samples).length() + 2;
  }

  /** What is left of a verdict that rests on counts that nobody has verified. */
  private static Claim.Judged unverified(Claim.Judged judged) {
    return judged.verdict() == Verdict.UNDECIDED
        ? judged
        : new Claim.Judged(
            judged.claim(),
            Verdict.UNDECIDED,
            Optional.of(judged.verdict() + " if the certificate is verified"));
  }
}
