package org.conewise.check;

import java.util.Optional;

/**
 * A proved claim, made of nothing but values that the checker read, computed or verified.
 *
 * @param networkHash the SHA-256 of the network file without its comments
 * @param ties {@code first} or {@code wrong}
 * @param dimension the number of inputs and of logits
 * @param errorLower a verified lower bound of the probability of an error
 * @param closedForm in the plane, the probability of an error itself
 * @param nature {@code zero}, {@code rational} or {@code transcendental}, if known
 */
public record Statement(
    String networkHash,
    int hiddenSize,
    String task,
    String ties,
    int dimension,
    int rays,
    int cells,
    int wrongCells,
    int tiedCells,
    String errorLower,
    String errorUpper,
    String tiedLower,
    String tiedUpper,
    Optional<ClosedForm> closedForm,
    Optional<String> nature) {
  /** The statement that has been proved when all steps have passed. */
  static Statement of(Network network, Certificate certificate, Judge judge, Share error) {
    return new Statement(
        network.hash,
        network.hiddenSize(),
        certificate.task(),
        certificate.ties(),
        certificate.dimension(),
        certificate.rays().size(),
        certificate.cells().size(),
        judge.wrong.size(),
        judge.tied.size(),
        certificate.error().lower().toPlainString(),
        certificate.error().upper().toPlainString(),
        certificate.tied().lower().toPlainString(),
        certificate.tied().upper().toPlainString(),
        error.closedForm(),
        error.nature());
  }

  /** Whether the probability of an error is exactly 0: no cell is wrong. */
  public boolean errorIsZero() {
    return wrongCells == 0;
  }

  /** The statement in words. */
  public String toText() {
    String proof =
        """
        network  sha256 %s (hidden size %d)
        task     %s of %d inputs
        ties     %s
        proof    %d cells between %d rays; wrong cells: %d, tied cells: %d
        """
            .formatted(
                networkHash, hiddenSize, task, dimension, ties, cells, rays, wrongCells, tiedCells);
    String claim =
        """
        error    in [%s, %s]%s
        tied     in [%s, %s]
        The error is the probability that the network's answer is not the one that the task wants, for
        inputs from any rotation-invariant distribution on R^%d without an atom at 0, such as the
        standard normal one. The answer is the index of the greatest logit; if several are greatest,
        the first of them, or, with ties wrong, an error. The network is the real-valued function with
        exactly the weights of its file; this says nothing about execution in floating point.
        """
            .formatted(errorLower, errorUpper, exactText(), tiedLower, tiedUpper, dimension);
    return proof + claim;
  }

  private String exactText() {
    String kind = nature.map(name -> ", " + (errorIsZero() ? "exactly 0" : name)).orElse("");
    return kind + closedForm.map(form -> "\n         = " + form).orElse("");
  }
}
