package org.conewise.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A proved claim, made of nothing but values that the checker read, computed or verified.
 *
 * @param networkHash the SHA-256 of the network file without its comments
 * @param ties {@code first} or {@code wrong}
 * @param dimension the number of inputs and of logits
 * @param errorLower a verified lower bound of the probability of an error
 * @param closedForm in the plane, the probability of an error
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

  /** Whether the probability of an error is exactly 0: no cell is wrong. */
  public boolean errorIsZero() {
    return wrongCells == 0;
  }

  /** The statement in words. */
  public String toText() {
    return """
        network  sha256 %s
                 %d hidden units, %d inputs and outputs
        task     %s
        ties     %s
        proof    %d cells between %d rays; %d cells are wrong, %d are tied
        error    in [%s, %s]%s
        tied     in [%s, %s]
        The error is the probability that the network's answer is not the one that the task wants,
        for inputs from any rotation-invariant distribution on R^%d without an atom at 0, such as the
        standard normal one. The network is the real-valued function with exactly the weights of its
        file; this is not a statement about its execution in floating point.
        """
        .formatted(
            networkHash,
            hiddenSize,
            dimension,
            task,
            ties,
            cells,
            rays,
            wrongCells,
            tiedCells,
            errorLower,
            errorUpper,
            exactText(),
            tiedLower,
            tiedUpper,
            dimension);
  }

  /** The statement as one JSON object. */
  public String toJson() {
    return Json.object(
        "verdict", Json.quote("VERIFIED"),
        "task", Json.quote(task),
        "ties", Json.quote(ties),
        "dimension", "" + dimension,
        "network", Json.object("sha256", Json.quote(networkHash)),
        "rays", "" + rays,
        "cells", "" + cells,
        "error", errorJson(),
        "tie", Json.object("lower", Json.quote(tiedLower), "upper", Json.quote(tiedUpper)));
  }

  private String errorJson() {
    List<String> members = new ArrayList<>();
    Collections.addAll(members, "lower", Json.quote(errorLower), "upper", Json.quote(errorUpper));
    Collections.addAll(members, "zero", "" + errorIsZero());
    closedForm.ifPresent(form -> Collections.addAll(members, "exact", form.toJson()));
    nature.ifPresent(value -> Collections.addAll(members, "nature", Json.quote(value)));
    return Json.object(members.toArray(String[]::new));
  }

  private String exactText() {
    String kind = nature.map(value -> errorIsZero() ? ", exactly 0" : ", " + value).orElse("");
    return kind + closedForm.map(form -> "\n         = " + form).orElse("");
  }
}
