package org.conewise.prover;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conewise.cone.Cone;
import org.conewise.cone.Cut;
import org.conewise.cone.Orthants;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.model.IntegerLayer;
import org.conewise.model.IntegerNetwork;

/**
 * A case distinction on all inputs, as a tree of {@code proofs/coq/Tree.v}. Below the orthants, the
 * pre-activations are decided one after the other, then the greatest logit is found, and the input
 * of its index compared with all others. A form that changes sign on the cone of a node cuts it in
 * two; of any other form the sign follows from {@code n} of the cuts.
 *
 * <p>Time O(units) forms for each leaf. The tree of a network of {@code k} units has at least as
 * many leaves as the network has linear regions.
 */
final class CaseTree {

  /**
   * A leaf at which the answer is wrong.
   *
   * @param answer the index of the greatest logit
   * @param on the units that are on, by layer
   */
  record Wrong(Cone cone, List<IntVector> walls, int answer, List<Set<Integer>> on) {}

  /** A tree has many nodes: what is the same for all of them is not handed from one to the next. */
  private final List<IntegerLayer> layers;

  private final Runnable pulse;
  private final int n;
  private final int rank;
  private final List<String> tokens = new ArrayList<>();
  private final List<Wrong> wrong = new ArrayList<>();
  private boolean certain = true;

  private CaseTree(IntegerNetwork network, int rank, Runnable pulse) {
    this.layers = network.layers();
    this.n = network.inputs();
    this.rank = rank;
    this.pulse = pulse;
  }

  /**
   * The tree of a network.
   *
   * @param network with at least two inputs, and as many logits
   * @param rank how many inputs are greater than that of the right answer
   * @param pulse called often; what it throws comes out of this method
   */
  static CaseTree of(IntegerNetwork network, int rank, Runnable pulse) {
    CaseTree tree = new CaseTree(network, rank, pulse);
    tree.orthants(0, new ArrayList<>(), Orthants.of(tree.n));
    return tree;
  }

  /** The text of the tree, in pieces that may be set on lines of their own. */
  List<String> tokens() {
    return List.copyOf(tokens);
  }

  /** The leaves with a wrong answer, in the order of the tree. */
  List<Wrong> wrong() {
    return List.copyOf(wrong);
  }

  /** Whether the answer of every other leaf is certain even at inputs with equal logits. */
  boolean isCertain() {
    return certain;
  }

  private static String application(String name, Object... arguments) {
    StringBuilder text = new StringBuilder(name);
    for (Object argument : arguments) {
      text.append(' ').append(argument);
    }
    return text.toString();
  }

  /** Writes a node of two branches. */
  private void branches(String node, Runnable first, Runnable second) {
    tokens.add("(" + node);
    first.run();
    second.run();
    close();
  }

  /** Writes a node with one below it. */
  private void above(String node, Runnable below) {
    tokens.add("(" + node);
    below.run();
    close();
  }

  private void close() {
    tokens.set(tokens.size() - 1, tokens.get(tokens.size() - 1) + ")");
  }

  /** The cuts by coordinates; a coordinate is negative where the number of an orthant has a bit. */
  private void orthants(int coordinate, List<IntVector> cuts, List<Cone> all) {
    if (coordinate == n) {
      int number = IntStream.range(0, n).map(k -> cuts.get(k).get(k).signum() < 0 ? 1 << k : 0).sum();
      layer(new CaseNode(all.get(number), cuts, List.of()), new Path(0, List.of(), List.of()));
      return;
    }
    IntVector axis =
        IntVector.of(IntStream.range(0, n).mapToLong(k -> k == coordinate ? 1 : 0).toArray());
    branches(
        application("Coordinate", coordinate),
        () -> orthants(coordinate + 1, longer(cuts, axis), all),
        () -> orthants(coordinate + 1, longer(cuts, axis.negate()), all));
  }

  private static <T> List<T> longer(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  /**
   * Where the evaluation stands.
   *
   * @param layer the number of layers that are evaluated
   * @param units the units of the last of them, as forms
   * @param on which units are on, by layer
   */
  private record Path(int layer, List<IntVector> units, List<Set<Integer>> on) {}

  private void layer(CaseNode node, Path path) {
    pulse.run();
    List<IntVector> forms = forms(layers.get(path.layer()), path.units());
    above(
        "Next",
        () -> {
          if (path.layer() + 1 == layers.size()) {
            winner(node, forms, path);
          } else {
            unit(node, forms, List.of(), path);
          }
        });
  }

  /** The values of a layer as forms of the inputs. */
  private List<IntVector> forms(IntegerLayer layer, List<IntVector> units) {
    List<IntVector> forms = new ArrayList<>();
    for (int row = 0; row < layer.width(); row++) {
      BigInteger[] sum = new BigInteger[n];
      for (int k = 0; k < n; k++) {
        sum[k] = coefficient(layer, units, row, k);
      }
      forms.add(IntVector.of(sum));
    }
    return forms;
  }

  private static BigInteger coefficient(
      IntegerLayer layer, List<IntVector> units, int row, int input) {
    int column = input - layer.firstInput();
    BigInteger sum =
        column >= 0 && column < layer.inputs().size()
            ? layer.inputs().get(column).get(row)
            : BigInteger.ZERO;
    if (layer.readsUnits()) {
      for (int unit = 0; unit < units.size(); unit++) {
        sum = sum.add(layer.units().get(row, unit).multiply(units.get(unit).get(input)));
      }
    }
    return sum;
  }

  /** The units of a layer from number {@code decided.size()} on. */
  private void unit(CaseNode node, List<IntVector> forms, List<IntVector> decided, Path path) {
    int next = decided.size();
    if (next == forms.size()) {
      Set<Integer> on = new HashSet<>();
      IntStream.range(0, next).filter(i -> !decided.get(i).isZero()).forEach(on::add);
      layer(node, new Path(path.layer() + 1, decided, longer(path.on(), on)));
      return;
    }
    IntVector form = forms.get(next);
    IntVector off = form.minus(form);
    Cut cut = node.cone().cut(new LinearForm(form));
    if (cut instanceof Cut.Parts parts) {
      branches(
          "Unit",
          () -> unit(node.part(parts.positive(), form), forms, longer(decided, form), path),
          () ->
              unit(
                  node.part(parts.negative(), form.negate()), forms, longer(decided, off), path));
    } else {
      boolean isOn = cut.equals(new Cut.Uncut(1));
      knowing(
          node,
          form,
          (known, hint) ->
              above(
                  application("Sign", hint),
                  () -> unit(known, forms, longer(decided, isOn ? form : off), path)));
    }
  }

  /** What goes on at a node. */
  @FunctionalInterface
  private interface Continuation {
    void at(CaseNode node, int hint);
  }

  /** Goes on with a basis from which the sign of a form follows, a new one if need be. */
  private void knowing(CaseNode node, IntVector form, Continuation next) {
    CaseNode known = node.knowing(form);
    int hint = known.basisFor(form).orElseThrow();
    if (known == node) {
      next.at(node, hint);
    } else {
      above(
          application("Basis", list(known.bases().get(hint).places())),
          () -> next.at(known, hint));
    }
  }

  private static String list(List<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining("; ", "[", "]"));
  }

  /**
   * Finds the greatest logit, the lowest of those that are equal on the whole cone. The one that is
   * greatest somewhere inside is compared with those that exceed it elsewhere.
   */
  private void winner(CaseNode node, List<IntVector> logits, Path path) {
    int best = greatest(logits, node.cone().interiorVector());
    for (int rival = 0; rival < logits.size(); rival++) {
      IntVector lead = logits.get(best).minus(logits.get(rival));
      if (node.cone().cut(new LinearForm(lead)) instanceof Cut.Parts parts) {
        branches(
            application("Lead", best, rival),
            () -> winner(node.part(parts.positive(), lead), logits, path),
            () -> winner(node.part(parts.negative(), lead.negate()), logits, path));
        return;
      }
    }
    order(node, logits, best, 0, path);
  }

  private static int greatest(List<IntVector> logits, IntVector inside) {
    int best = 0;
    for (int a = 1; a < logits.size(); a++) {
      if (logits.get(a).minus(logits.get(best)).dot(inside).signum() > 0) {
        best = a;
      }
    }
    return best;
  }

  /** Compares the input of the answer with those from number {@code next} on. */
  private void order(CaseNode node, List<IntVector> logits, int answer, int next, Path path) {
    if (next == n) {
      leaf(node, logits, answer, path);
      return;
    }
    LinearForm excess = LinearForm.difference(n, next, answer);
    if (next != answer && node.cone().cut(excess) instanceof Cut.Parts parts) {
      IntVector form = excess.coefficients();
      branches(
          application("Compare", next, answer),
          () -> order(node.part(parts.positive(), form), logits, answer, next + 1, path),
          () -> order(node.part(parts.negative(), form.negate()), logits, answer, next + 1, path));
    } else {
      order(node, logits, answer, next + 1, path);
    }
  }

  private void leaf(CaseNode node, List<IntVector> logits, int answer, Path path) {
    IntVector inside = node.cone().interiorVector();
    long exceeding =
        IntStream.range(0, n).filter(b -> inside.get(b).compareTo(inside.get(answer)) > 0).count();
    if (exceeding == rank) {
      verdict(node, logits, answer, true);
    } else {
      CaseNode reduced = node.byWalls();
      wrong.add(new Wrong(node.cone(), reduced.cuts(), answer, path.on()));
      walls(node, reduced, known -> verdict(known, logits, answer, false));
    }
  }

  /** Drops all cuts that are no walls: each follows from a basis of walls. */
  private void walls(CaseNode node, CaseNode reduced, Consumer<CaseNode> below) {
    CaseNode known = reduced;
    List<String> marks = new ArrayList<>();
    for (IntVector cut : node.cuts()) {
      if (reduced.cuts().contains(cut)) {
        marks.add("None");
      } else {
        known = known.knowing(cut);
        marks.add("Some " + known.basisFor(cut).orElseThrow());
      }
    }
    List<String> bases = known.bases().stream().map(basis -> list(basis.places())).toList();
    CaseNode last = known;
    above(application("Walls", list(bases), list(marks)), () -> below.accept(last));
  }

  /** The leaf itself: every logit is at most that of the answer, and the order of the inputs. */
  private void verdict(CaseNode node, List<IntVector> logits, int answer, boolean isRight) {
    CaseNode known = node;
    List<Integer> leads = new ArrayList<>();
    for (int b = 0; b < logits.size(); b++) {
      IntVector lead = logits.get(answer).minus(logits.get(b));
      known = known.knowing(lead);
      leads.add(b < answer ? known.strictBasisFor(lead) : known.basisFor(lead).orElseThrow());
      certain &= !isRight || b >= answer || known.isStrict(lead, leads.get(b));
    }
    List<Integer> order = new ArrayList<>();
    for (int b = 0; b < n; b++) {
      IntVector excess = LinearForm.difference(n, b, answer).coefficients();
      known = known.knowing(excess);
      order.add(known.basisFor(excess).orElseThrow());
    }
    List<SimplicialCone> more = known.bases().subList(node.bases().size(), known.bases().size());
    more.forEach(basis -> tokens.add("(" + application("Basis", list(basis.places()))));
    tokens.add("(" + application("Leaf", answer, list(leads), list(order)) + ")");
    more.forEach(basis -> close());
  }
}
