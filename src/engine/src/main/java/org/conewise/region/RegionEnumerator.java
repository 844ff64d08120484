package org.conewise.region;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.conewise.cone.Arrangement;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.cone.StartingFan;
import org.conewise.exact.IntMatrix;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.exact.Rational;
import org.conewise.model.IntegerNetwork;

/**
 * Lists the linear regions of a network. Time step by time step, each cone on which the hidden
 * state is linear is cut by the {@code d} pre-activations of the next step; on each part the next
 * state is linear again. Forms are computed once per cone that is cut, not per part, and from those
 * of the cone before it.
 *
 * <p>Large networks are enumerated on all cores. The order of the regions does not depend on that.
 */
public final class RegionEnumerator {

  /** Below so many forms to be cut by, starting threads would cost more than it saves. */
  private static final int FEW_FORMS = 200;

  /** Shares of the last step, enough to keep all cores busy until the end. */
  private static final int SHARES = 128;

  /**
   * A cone on which the hidden state after some steps is linear: unit {@code i} is {@code
   * preActivations_i} if it is on and 0 otherwise.
   */
  private record Partial(Cone cone, BitSet pattern, BitSet on, List<LinearForm> preActivations) {}

  private final IntegerNetwork network;
  private final Monitor monitor;

  /** The weights of all logits but the first, less those of the first. */
  private final IntMatrix leads;

  /** The rays on walls between cones that are cut apart from each other. */
  private final Map<Ray, Ray> rays = new ConcurrentHashMap<>();

  private final int n;
  private final int d;

  private RegionEnumerator(IntegerNetwork network, Monitor monitor) {
    if (network.output().rows() < 2) {
      throw new IllegalArgumentException("a single logit has no rival");
    }
    this.network = network;
    this.monitor = monitor;
    this.leads = leads(network.output());
    this.n = network.seqLen();
    this.d = network.hiddenSize();
  }

  /**
   * All linear regions, as a refinement of the {@link StartingFan}. Together they cover the input
   * space; their interiors are disjoint.
   *
   * @throws IllegalArgumentException if the network has other than 2 or 3 inputs, or a single
   *     output
   */
  public static List<LinearRegion> enumerate(IntegerNetwork network) {
    return enumerate(network, Monitor.NONE);
  }

  /**
   * The same, watched.
   *
   * @throws IllegalArgumentException if the network has other than 2 or 3 inputs, or a single
   *     output
   */
  public static List<LinearRegion> enumerate(IntegerNetwork network, Monitor monitor) {
    return new RegionEnumerator(network, monitor).enumerate();
  }

  /** All steps but the last are few and quick, so the share of the work is counted in the last. */
  private List<LinearRegion> enumerate() {
    List<LinearForm> none = List.of();
    List<Partial> partials =
        StartingFan.of(n).stream()
            .map(cone -> new Partial(cone, new BitSet(), new BitSet(), none))
            .toList();
    for (int t = 0; t < n - 1; t++) {
      List<Partial> finer = new ArrayList<>();
      step(partials, t, finer::addAll);
      partials = finer;
    }
    return lastStep(partials);
  }

  private List<LinearRegion> lastStep(List<Partial> partials) {
    AtomicInteger done = new AtomicInteger();
    AtomicLong found = new AtomicLong();
    int size = 1 + partials.size() / SHARES;
    IntStream starts = IntStream.iterate(0, i -> i < partials.size(), i -> i + size);
    IntStream shares = partials.size() * d < FEW_FORMS ? starts : starts.parallel();
    return shares
        .mapToObj(
            start -> {
              List<LinearRegion> regions = new ArrayList<>();
              List<Partial> share =
                  partials.subList(start, Math.min(start + size, partials.size()));
              step(
                  share,
                  n - 1,
                  parts -> {
                    addRegions(parts, regions);
                    monitor.progress(
                        done.incrementAndGet() / (double) partials.size(),
                        found.addAndGet(parts.size()));
                  });
              return regions;
            })
        .flatMap(List::stream)
        .toList();
  }

  /** Gives the parts of each cone, one cone after the other. */
  private void step(List<Partial> partials, int t, Consumer<List<Partial>> result) {
    UnitSum carried = new UnitSum(network.recurrent(), List.of(), n);
    for (Partial partial : partials) {
      if (!carried.isOver(partial.preActivations())) {
        carried = new UnitSum(network.recurrent(), partial.preActivations(), n);
      }
      carried.switchTo(partial.on());
      List<LinearForm> forms = preActivations(carried, t);
      List<Partial> parts = new ArrayList<>();
      for (Arrangement.Chamber chamber :
          Arrangement.chambers(partial.cone(), forms, this::shared)) {
        BitSet pattern = (BitSet) partial.pattern().clone();
        chamber.positive().stream().forEach(i -> pattern.set(t * d + i));
        parts.add(new Partial(chamber.cone(), pattern, chamber.positive(), forms));
      }
      result.accept(parts);
    }
  }

  private Ray shared(Ray ray) {
    Ray known = rays.putIfAbsent(ray, ray);
    return known == null ? ray : known;
  }

  private List<LinearForm> preActivations(UnitSum carried, int t) {
    List<LinearForm> forms = new ArrayList<>(d);
    for (int i = 0; i < d; i++) {
      BigInteger[] coefficients = carried.get(i);
      coefficients[t] = coefficients[t].add(network.inputs().get(t).get(i));
      forms.add(new LinearForm(IntVector.of(coefficients)));
    }
    return forms;
  }

  private void addRegions(List<Partial> parts, List<LinearRegion> regions) {
    UnitSum differences = new UnitSum(leads, parts.get(0).preActivations(), n);
    for (Partial part : parts) {
      differences.switchTo(part.on());
      LinearForm[] forms = new LinearForm[leads.rows()];
      for (int row = 0; row < forms.length; row++) {
        forms[row] = new LinearForm(IntVector.of(differences.get(row)));
      }
      regions.add(
          new LinearRegion(part.cone(), new ActivationPattern(d, part.pattern()), List.of(forms)));
    }
  }

  private static IntMatrix leads(IntMatrix output) {
    List<List<Rational>> rows = new ArrayList<>();
    for (int row = 1; row < output.rows(); row++) {
      List<Rational> lead = new ArrayList<>();
      for (int unit = 0; unit < output.columns(); unit++) {
        lead.add(Rational.of(output.get(row, unit).subtract(output.get(0, unit))));
      }
      rows.add(lead);
    }
    return IntMatrix.scaled(rows, BigInteger.ONE);
  }
}
