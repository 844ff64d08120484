package org.conewise.prover;

import static org.conewise.prover.Wrapping.wrapped;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conewise.analysis.Analysis;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.conewise.model.Layer;
import org.conewise.model.LayeredNetwork;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.Task;

/**
 * An analysis of three or more inputs as a file of Coq that states and proves it with the library
 * in {@code proofs/coq}: the network, the cones in which it errs, a {@link CaseTree}, and the
 * theorem that the inputs in these cones are the errors. If there are none, the theorem {@code
 * never_wrong} says so, provided that no answer hangs on equal logits.
 *
 * <p>Nothing here is trusted: Coq rejects the file if the tree or a cone is wrong.
 */
public final class CoqTreeInstance {

  private static final String HEADER =
      """
      (** * A network of {inputs} inputs and {widths} hidden units

          The network, the cones in which it errs, and a case distinction.  The
          definitions that the theorems use are those of LayeredStatement.v; the check
          is that of Tree.v.  Not part of any theorem: the task is {label}, and the
          SHA-256 of the network in the text format of Conewise is
          {sha256}. *)

      From Coq Require Import QArith ZArith NArith List.
      From Conewise Require Import LayeredStatement Tree TreeSoundness.
      Import ListNotations.

      Definition net : network :=
        {network}.

      (** The cones with an error: on each, all of these forms are at least zero. *)
      Definition wrong_cones : list cone :=
        {cones}%Z.

      Definition cases : tree :=
        ({tree})%N.

      Theorem net_well_formed : well_formed net.
      Proof. exact (shapes net eq_refl). Qed.
      """;

  private static final String ERRORS =
      """

      Lemma accepted : errors_of (analyse {rank} net cases) = Some wrong_cones.
      Proof. vm_cast_no_check (eq_refl (Some wrong_cones)). Qed.

      Theorem errors : errs_exactly_in {rank} net wrong_cones.
      Proof. exact (tree_errors {rank} net cases wrong_cones accepted). Qed.
      """;

  private static final String NEVER_WRONG =
      """

      Lemma accepted : analyse {rank} net cases = Some ([], true).
      Proof. vm_cast_no_check (eq_refl (Some (@nil cone, true))). Qed.

      Theorem never_wrong : LayeredStatement.never_wrong {rank} net.
      Proof. exact (tree_never_wrong {rank} net cases accepted). Qed.
      """;

  private CoqTreeInstance() {}

  /**
   * Writes the file. Every ray of the analysis is met again, so the time is of the order of that of
   * the analysis.
   *
   * @param analysis of three or more inputs
   * @throws IllegalArgumentException if the answer of another network is wanted
   */
  public static String of(Analysis analysis) {
    Task task = task(analysis);
    int rank = task.rank(analysis.dimension());
    CaseTree tree = CaseTree.of(analysis.integerNetwork(), rank, analysis::pulse);
    boolean neverWrong = tree.wrong().isEmpty() && tree.isCertain();
    String text = neverWrong ? HEADER + NEVER_WRONG : HEADER + ERRORS;
    return text.replace("{inputs}", Integer.toString(analysis.dimension()))
        .replace("{widths}", widths(analysis))
        .replace("{label}", task.label())
        .replace("{sha256}", analysis.networkText().hash())
        .replace("{network}", network(analysis))
        .replace("{cones}", cones(tree.wrong()))
        .replace("{rank}", Integer.toString(rank))
        .replace("{tree}", wrapped(tree.tokens(), " ", 3));
  }

  private static Task task(Analysis analysis) {
    return analysis
        .wanted()
        .match(
            task -> task,
            reference -> {
              throw new IllegalArgumentException(
                  "the Coq library compares a network with a task, not with another network");
            });
  }

  private static String widths(Analysis analysis) {
    return analysis.network().widths().stream()
        .map(Object::toString)
        .collect(Collectors.joining(" + "));
  }

  private static String network(Analysis analysis) {
    return analysis.network().match(CoqTreeInstance::recurrent, CoqTreeInstance::layered);
  }

  private static String recurrent(RecurrentNetwork network) {
    return "recurrent "
        + network.inputs()
        + "\n    ["
        + row(network.inputHidden(), 5)
        + "]%Q\n    "
        + matrix(network.hiddenHidden(), 4)
        + "%Q\n    "
        + matrix(network.hiddenOutput(), 4)
        + "%Q";
  }

  private static String layered(LayeredNetwork network) {
    List<String> layers = new ArrayList<>();
    int before = 0;
    for (Layer layer : network.layers()) {
      layers.add(layer(layer, before, network.inputs()));
      before = layer.width();
    }
    int last = layers.size() - 1;
    return "{| inputs := "
        + network.inputs()
        + ";\n     hidden_layers := ["
        + String.join(";\n       ", layers.subList(0, last))
        + "];\n     logit_layer := "
        + layers.get(last)
        + " |}";
  }

  /** Both matrices; those that a layer does not have are zero. */
  private static String layer(Layer layer, int before, int inputs) {
    List<List<Rational>> units = new ArrayList<>();
    List<List<Rational>> direct = new ArrayList<>();
    for (List<Rational> row : layer.weights()) {
      units.add(layer.units() == 0 ? zeros(before) : row.subList(0, layer.units()));
      direct.add(layer.inputs() == 0 ? zeros(inputs) : row.subList(layer.units(), row.size()));
    }
    return "Layer\n         " + matrix(units, 9) + "%Q\n         " + matrix(direct, 9) + "%Q";
  }

  private static List<Rational> zeros(int count) {
    return IntStream.range(0, count).mapToObj(i -> Rational.ZERO).toList();
  }

  private static String matrix(List<List<Rational>> rows, int indent) {
    return rows.stream()
        .map(row -> "[" + row(row, indent + 2) + "]")
        .collect(Collectors.joining(";\n" + " ".repeat(indent + 1), "[", "]"));
  }

  private static String row(List<Rational> weights, int indent) {
    List<String> fields =
        weights.stream().map(weight -> weight.numerator() + "#" + weight.denominator()).toList();
    return wrapped(fields, "; ", indent);
  }

  private static String cones(List<CaseTree.Wrong> wrong) {
    return wrong.stream()
        .map(leaf -> cone(leaf.walls()))
        .collect(Collectors.joining(";\n   ", "[", "]"));
  }

  private static String cone(List<IntVector> walls) {
    List<String> forms =
        walls.stream().map(wall -> "[" + wall.toString().replace(" ", "; ") + "]").toList();
    return "[" + wrapped(forms, "; ", 4) + "]";
  }
}
