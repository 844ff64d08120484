package org.conewise.cli;

import org.conewise.certify.ProofChoice;
import org.conewise.check.sample.Plan;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which kind of proof is wanted. */
final class ProofOptions {

  @Option(
      names = "--proof",
      paramLabel = "KIND",
      defaultValue = "automatic",
      description =
          "fan: all cones on which the network is linear, for up to five inputs; order: all orders"
              + " of the inputs and 0, for networks of up to twelve inputs that only compare these;"
              + " sample: inputs that nobody chose; finite: all inputs, for transformers; automatic:"
              + " the first of these that there is."
              + " Default: ${DEFAULT-VALUE}.")
  private ProofChoice.Kind kind;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description =
          "How many inputs a sample has: 100000, 200000, 500000, 1000000 and so on. Default: "
              + ProofChoice.DEFAULT_SAMPLES
              + ".")
  private Long samples;

  @Option(
      names = "--confidence-bits",
      paramLabel = "C",
      description =
          "The bounds of a sample fail with a probability of at most 2^-C. Default: "
              + ProofChoice.DEFAULT_CONFIDENCE_BITS
              + ".")
  private Integer confidenceBits;

  /**
   * Refuses what makes no sense.
   *
   * @throws ParameterException if an option is out of range or belongs to another kind of proof
   */
  void validate(CommandLine command) {
    boolean mayDraw = mayDraw();
    require(mayDraw || samples == null, command, "--samples belongs to --proof sample");
    require(
        mayDraw || confidenceBits == null, command, "--confidence-bits belongs to --proof sample");
    require(
        samples == null || Plan.allows(samples),
        command,
        "--samples must be 1, 2 or 5 times a power of 10 from "
            + Plan.MIN_SAMPLES
            + " to "
            + Plan.MAX_SAMPLES);
    require(
        confidenceBits == null || (confidenceBits >= 1 && confidenceBits <= Plan.MAX_CONFIDENCE),
        command,
        "--confidence-bits must be from 1 to " + Plan.MAX_CONFIDENCE);
  }

  /** Whether the proof can be by sample. */
  boolean mayDraw() {
    return kind == ProofChoice.Kind.AUTOMATIC || kind == ProofChoice.Kind.SAMPLE;
  }

  /** Whether the proof can be by all inputs. */
  boolean mayRunAll() {
    return kind == ProofChoice.Kind.AUTOMATIC || kind == ProofChoice.Kind.FINITE;
  }

  ProofChoice choice() {
    return new ProofChoice(
        kind,
        samples == null ? ProofChoice.DEFAULT_SAMPLES : samples,
        confidenceBits == null ? ProofChoice.DEFAULT_CONFIDENCE_BITS : confidenceBits);
  }

  private static void require(boolean condition, CommandLine command, String message) {
    if (!condition) {
      throw new ParameterException(command, message);
    }
  }
}
