package org.conewise.prover;

import static org.conewise.prover.Wrapping.wrapped;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Ray;
import org.conewise.exact.Enclosure;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.conewise.measure.CoveredFraction;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.Task;

/**
 * A two-input analysis as a file of Coq that states and proves it with the library in {@code
 * proofs/coq}: the network, the fan as a ring of rays, and theorems about the error fraction and
 * the tied fraction. A fraction is 0, exactly k/8, or lies between two rationals. If no input with
 * {@code x0 ≠ x1} is an error, the theorem {@code never_wrong} says so.
 *
 * <p>Nothing here is trusted: Coq rejects the file if the fan or a bound is wrong.
 */
public final class CoqInstance {

  private static final Ray FIRST_AXIS = Ray.of(1, 0);

  /** From the positive first axis once around, counter-clockwise. */
  private static final Comparator<Ray> BY_ANGLE =
      Comparator.comparing(CoqInstance::isInLowerHalf)
          .thenComparing((u, v) -> -IntVector.det(u.direction(), v.direction()).signum());

  /** Decimals up to which the tactic's own precision leaves ample room. */
  private static final int COMMON_DECIMALS = 40;

  private static final String HEADER =
      """
      (** * A network of two inputs and {hidden} hidden {units}

          The network, its fan, and what follows.  The definitions that the theorems
          use are those of Statement.v; the check is that of Checker.v.  Not part of
          any theorem: the SHA-256 of the network in the text format of Conewise is
          {sha256}. *)

      From Coquelicot Require Import Coquelicot.
      From Coq Require Import Reals QArith ZArith List.
      From Conewise Require Import Statement Checker Soundness Bounds.
      Import ListNotations.

      Definition net : network := {|
        W_hi := [{inputHidden}]%Q;
        W_hh := {hiddenHidden}%Q;
        W_oh := {hiddenOutput}%Q |}.

      (** The rays of the fan, counter-clockwise. *)
      Definition ring : list ray :=
        [{ring}]%Z.

      Definition cert : certificate := Certificate net {task} {ties} ring.

      Definition results : summary := Eval vm_compute in analyse cert.

      Lemma analysed : analyse cert = results.
      Proof. vm_cast_no_check (eq_refl results). Qed.

      Lemma certificate_accepted : accepted results = true.
      Proof. reflexivity. Qed.

      Open Scope R_scope.

      Theorem net_well_formed : well_formed net.
      Proof.
        exact (accepted_well_formed cert (checked cert results analysed certificate_accepted)).
      Qed.

      Theorem error_integrable :
        ex_RInt (error_indicator {task} {ties} net) 0 (2 * PI).
      Proof. exact (integrable cert results analysed certificate_accepted). Qed.
      """;

  private static final String BOUNDS =
      """

      Theorem {what}_fraction_bounds :
        {lower} <=
        {fraction} <=
        {upper}.
      Proof.
        apply ({what}_bounds cert results analysed certificate_accepted).
        {tactic}.
      Qed.
      """;

  private static final String EXACT =
      """

      Theorem {what}_fraction_exact : {fraction} = {eighths} / 8.
      Proof.
        apply ({what}_exact cert results analysed certificate_accepted {eighths} eq_refl).
        enclose_angles.
      Qed.
      """;

  private static final String ZERO =
      """

      Theorem {what}_fraction_zero : {fraction} = 0.
      Proof.
        exact ({what}_zero cert results analysed certificate_accepted eq_refl).
      Qed.
      """;

  private static final String NEVER_WRONG =
      """

      Theorem never_wrong : forall x0 x1, x0 <> x1 ->
        answer net x0 x1 = wanted {task} x0 x1.
      Proof.
        exact (right_everywhere cert results analysed certificate_accepted eq_refl eq_refl).
      Qed.
      """;

  private final Analysis analysis;
  private final RecurrentNetwork network;
  private final String task;
  private final String ties;

  private CoqInstance(Analysis analysis, RecurrentNetwork network, Task task) {
    this.analysis = analysis;
    this.network = network;
    this.task = task == Task.SECOND_ARGMAX ? "second_argmax" : "argmax";
    this.ties = "ties_" + analysis.ties().label();
  }

  /**
   * Writes the file.
   *
   * @param digits significant digits of the bounds, at least 1
   * @throws IllegalArgumentException if the network has other than two inputs or is not recurrent,
   *     or is compared with another one
   */
  public static String of(Analysis analysis, int digits) {
    if (analysis.dimension() != 2) {
      throw new IllegalArgumentException(
          "the Coq library covers two inputs; the network has " + analysis.dimension());
    }
    CoqInstance instance = new CoqInstance(analysis, recurrent(analysis), task(analysis));
    String error = "error_fraction " + instance.task + " " + instance.ties + " net";
    return instance.header()
        + theorem("error", error, analysis.error(), digits)
        + theorem("tied", "tied_fraction net", analysis.tied(), digits)
        + (ErrorFaces.of(analysis).isEmpty() ? NEVER_WRONG.replace("{task}", instance.task) : "");
  }

  private static RecurrentNetwork recurrent(Analysis analysis) {
    return analysis
        .network()
        .match(
            Function.identity(),
            layered -> {
              throw new IllegalArgumentException(
                  "the Coq library covers recurrent networks; this one is a list of layers");
            });
  }

  private static Task task(Analysis analysis) {
    return analysis
        .wanted()
        .match(
            Function.identity(),
            reference -> {
              throw new IllegalArgumentException(
                  "the Coq library covers tasks; it does not compare two networks (--against)");
            });
  }

  private String header() {
    int hidden = network.hiddenSize();
    return HEADER
        .replace("{hidden}", Integer.toString(hidden))
        .replace("{units}", hidden == 1 ? "unit" : "units")
        .replace("{sha256}", analysis.networkText().hash())
        .replace("{inputHidden}", row(network.inputHidden(), 11))
        .replace("{hiddenHidden}", matrix(network.hiddenHidden()))
        .replace("{hiddenOutput}", matrix(network.hiddenOutput()))
        .replace("{ring}", ring())
        .replace("{task}", task)
        .replace("{ties}", ties);
  }

  private static String matrix(List<List<Rational>> rows) {
    return rows.stream()
        .map(row -> "[" + row(row, 12) + "]")
        .collect(Collectors.joining(";\n" + " ".repeat(11), "[", "]"));
  }

  private static String row(List<Rational> weights, int indent) {
    List<String> fields =
        weights.stream().map(weight -> weight.numerator() + "#" + weight.denominator()).toList();
    return wrapped(fields, "; ", indent);
  }

  /**
   * All rays of the fan. The first axis is among them: where it is no ray of the fan it cuts a cell
   * in two, and what holds for the cell holds for both parts.
   */
  private String ring() {
    TreeSet<Ray> rays = new TreeSet<>(BY_ANGLE);
    rays.add(FIRST_AXIS);
    analysis.cells().forEach(cell -> rays.addAll(cell.cone().rays()));
    List<String> fields = new ArrayList<>();
    for (Ray ray : rays) {
      fields.add("(" + ray.direction().get(0) + ", " + ray.direction().get(1) + ")");
    }
    return wrapped(fields, "; ", 3);
  }

  private static boolean isInLowerHalf(Ray ray) {
    int y = ray.direction().get(1).signum();
    return y < 0 || (y == 0 && ray.direction().get(0).signum() < 0);
  }

  /** One of the three theorems on a fraction, as its closed form decides. */
  private static String theorem(String what, String fraction, CoveredFraction value, int digits) {
    Optional<Rational> exact = value.exactValue();
    String text;
    if (exact.isEmpty()) {
      Enclosure bounds = value.enclosure(digits);
      text =
          BOUNDS
              .replace("{lower}", quotient(bounds.lower()))
              .replace("{upper}", quotient(bounds.upper()))
              .replace("{tactic}", tactic(bounds.lower().scale()));
    } else if (exact.get().signum() == 0) {
      text = ZERO;
    } else {
      text = EXACT.replace("{eighths}", exact.get().times(Rational.of(8)).toString());
    }
    return text.replace("{what}", what).replace("{fraction}", fraction);
  }

  private static String quotient(BigDecimal decimal) {
    return decimal.unscaledValue() + " / " + BigInteger.TEN.pow(decimal.scale());
  }

  /** The sum of the angles is enclosed with at least 12 decimals beyond those of the bounds. */
  private static String tactic(int decimals) {
    return decimals <= COMMON_DECIMALS
        ? "enclose_angles"
        : "enclose_angles_to " + (4 * decimals + 40) + "%positive";
  }
}
