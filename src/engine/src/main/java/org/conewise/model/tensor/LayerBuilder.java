package org.conewise.model.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.exact.Rational;
import org.conewise.exact.RationalRow;
import org.conewise.model.Layer;
import org.conewise.model.LayeredNetwork;
import org.conewise.model.NetworkText;

/**
 * Gathers the ReLU units of a computation graph, and makes layers of them. The variables of forms
 * are first the inputs and then the units, in the order in which they are added. Units that are
 * added together belong to one layer, the one after the last whose units they read.
 *
 * <p>A form may reach back over several layers. A unit that a later layer needs is carried there:
 * it is never negative, so the ReLU of a layer between returns it unchanged. Carried units follow
 * the layer's own, in the order of their variables.
 */
public final class LayerBuilder {

  /** Weights at most, those that are zero included. */
  public static final long MAX_WEIGHTS = 1 << 25;

  private final int inputs;
  private final List<Form> units = new ArrayList<>();

  /** The layer of each variable, from 1 for units; that of inputs is 0. */
  private final List<Integer> layers = new ArrayList<>();

  /** A builder of a network with so many inputs and no units. */
  public LayerBuilder(int inputs) {
    this.inputs = inputs;
    IntStream.range(0, inputs).forEach(input -> layers.add(0));
  }

  /** The inputs as forms. */
  public List<Form> inputs() {
    return IntStream.range(0, inputs).mapToObj(Form::of).toList();
  }

  /**
   * Adds units with these pre-activations, and returns the units as forms.
   *
   * @throws ShapeException if they would be a layer too many
   */
  public List<Form> relu(List<Form> preActivations) {
    int layer = layerAfter(preActivations);
    if (layer >= NetworkText.MAX_LAYERS) {
      throw new ShapeException("at most " + NetworkText.MAX_LAYERS + " layers");
    }
    List<Form> added = new ArrayList<>();
    for (Form preActivation : preActivations) {
      added.add(Form.of(layers.size()));
      units.add(preActivation);
      layers.add(layer);
    }
    return added;
  }

  private int layerAfter(List<Form> forms) {
    int last = 0;
    for (Form form : forms) {
      for (int term = 0; term < form.terms(); term++) {
        last = Math.max(last, layers.get(form.variable(term)));
      }
    }
    return last + 1;
  }

  /**
   * The network with these logits. Units of later layers than the logits read are left out.
   *
   * @throws ShapeException if a layer is wider than {@link NetworkText#MAX_HIDDEN}, or there are
   *     more than {@link #MAX_WEIGHTS} weights
   */
  public LayeredNetwork network(List<Form> logits) {
    int last = layerAfter(logits);
    int[] neededIn = neededIn(logits, last);
    List<List<Integer>> members =
        IntStream.range(1, last).mapToObj(layer -> members(layer, neededIn)).toList();
    requireSizes(members, logits.size());
    List<Layer> built = new ArrayList<>();
    List<Integer> before = List.of();
    for (int layer = 1; layer < last; layer++) {
      List<Integer> own = members.get(layer - 1);
      built.add(layer(rows(own, layer), before));
      before = own;
    }
    built.add(layer(logits, before));
    return new LayeredNetwork(inputs, built);
  }

  /** For each variable, the last layer that reads it, or 0. */
  private int[] neededIn(List<Form> logits, int last) {
    int[] neededIn = new int[layers.size()];
    for (int unit = 0; unit < units.size(); unit++) {
      if (layers.get(inputs + unit) < last) {
        note(units.get(unit), layers.get(inputs + unit), neededIn);
      }
    }
    logits.forEach(logit -> note(logit, last, neededIn));
    return neededIn;
  }

  private static void note(Form form, int layer, int[] neededIn) {
    for (int term = 0; term < form.terms(); term++) {
      if (form.coefficient(term).signum() != 0) {
        neededIn[form.variable(term)] = Math.max(neededIn[form.variable(term)], layer);
      }
    }
  }

  /** The units of a layer: its own, and then those that it carries. */
  private List<Integer> members(int layer, int[] neededIn) {
    List<Integer> own = new ArrayList<>();
    List<Integer> carried = new ArrayList<>();
    for (int variable = inputs; variable < neededIn.length; variable++) {
      if (layers.get(variable) == layer) {
        own.add(variable);
      } else if (layers.get(variable) < layer && neededIn[variable] > layer) {
        carried.add(variable);
      }
    }
    own.addAll(carried);
    return own;
  }

  private void requireSizes(List<List<Integer>> members, int logits) {
    long weights = 0;
    int before = 0;
    for (int width :
        IntStream.concat(members.stream().mapToInt(List::size), IntStream.of(logits)).toArray()) {
      weights += (long) width * (inputs + before);
      before = width;
      if (width > NetworkText.MAX_HIDDEN || weights > MAX_WEIGHTS) {
        throw new ShapeException(
            "at most "
                + NetworkText.MAX_HIDDEN
                + " units in a layer, and "
                + MAX_WEIGHTS
                + " weights");
      }
    }
  }

  private List<Form> rows(List<Integer> members, int layer) {
    return members.stream()
        .map(unit -> layers.get(unit) == layer ? units.get(unit - inputs) : Form.of(unit))
        .toList();
  }

  /**
   * A layer in its dense form. The first one reads the inputs; another one reads all units before,
   * and the inputs only if one of them has a weight.
   */
  private Layer layer(List<Form> rows, List<Integer> before) {
    int[] columns = new int[layers.size()];
    Arrays.fill(columns, -1);
    IntStream.range(0, before.size()).forEach(i -> columns[before.get(i)] = i);
    boolean readsInputs = before.isEmpty() || rows.stream().anyMatch(this::readsInputs);
    if (readsInputs) {
      IntStream.range(0, inputs).forEach(i -> columns[i] = before.size() + i);
    }
    int width = before.size() + (readsInputs ? inputs : 0);
    return new Layer(
        rows.stream().map(row -> dense(row, columns, width)).toList(), before.size(), 0);
  }

  private boolean readsInputs(Form form) {
    return IntStream.range(0, form.terms())
        .anyMatch(term -> form.variable(term) < inputs && form.coefficient(term).signum() != 0);
  }

  /** A variable without a column has coefficient 0. */
  private static List<Rational> dense(Form form, int[] columns, int width) {
    Rational[] row = new Rational[width];
    Arrays.fill(row, Rational.ZERO);
    for (int term = 0; term < form.terms(); term++) {
      if (columns[form.variable(term)] >= 0) {
        row[columns[form.variable(term)]] = form.coefficient(term);
      }
    }
    return RationalRow.copyOf(Arrays.asList(row));
  }
}
