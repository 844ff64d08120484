package org.conewise.batch;

import java.util.List;
import java.util.Optional;
import org.conewise.certify.Claim;
import org.conewise.check.Statement;
import org.conewise.write.ExitCode;
import org.conewise.write.Failure;

/**
 * What came of one model of a batch. It is small: neither network nor certificate is kept.
 *
 * @param millis how long it took
 */
public record Outcome(BatchModel model, Result result, long millis) {

  /** A certificate that the kernel has accepted, or what went wrong. */
  public sealed interface Result {
    int exitCode();
  }

  /**
   * The kernel has accepted a certificate.
   *
   * @param pieces linear pieces, if they were asked for and the proof is by fan
   */
  public record Certified(Statement statement, Optional<Integer> pieces, List<Claim.Judged> claims)
      implements Result {
    @Override
    public int exitCode() {
      return ExitCode.of(claims);
    }
  }

  /**
   * There is no certificate.
   *
   * @param network of what network, if it could be read
   */
  public record Failed(Failure failure, Optional<Identity> network) implements Result {
    @Override
    public int exitCode() {
      return failure.exitCode();
    }
  }

  /** The hash and the shape of a network. */
  public record Identity(String sha256, List<Integer> widths, int inputs) {
    /** Copies the list. */
    public Identity {
      widths = List.copyOf(widths);
    }
  }
}
