package org.conewise.region;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.cone.Arrangement;
import org.conewise.cone.Arrangement.Chamber;
import org.conewise.cone.Cone;
import org.conewise.cone.Crossings;
import org.conewise.cone.Orthants;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.exact.Threads;
import org.conewise.model.IntegerLayer;
import org.conewise.model.IntegerNetwork;

/**
 * Lists the linear regions of a network. Layer by layer, each cone on which the units of the layer
 * before are linear is cut by the pre-activations of the layer; on each part its units are linear
 * again. Forms are computed once per cone that is cut, not per part, and from those of the cone
 * before it.
 *
 * <p>Large networks are enumerated on all cores. The order of the regions does not depend on that.
 */
public final class RegionEnumerator {

  /** Shares of a layer, enough to keep all cores busy until the end. */
  private static final int SHARES = 128;

  /**
   * A cone on which the units of some layer are linear: unit {@code i} is {@code preActivations_i}
   * if it is on and 0 otherwise.
   *
   * @param start the number of the cone of the first fan in which it lies
   * @param pattern the units of all layers so far that are on
   * @param on those of the last of these layers
   */
  private record Partial(
      int start, Cone cone, BitSet pattern, BitSet on, List<LinearForm> preActivations) {}

  /** A cone on which all logits are linear. */
  private record Found(int start, Cone cone, BitSet pattern, List<LinearForm> leads) {}

  private final IntegerNetwork network;
  private final Monitor monitor;

  /** All logits but the first, less the first. */
  private final IntegerLayer leads;

  private final Crossings crossings = new Crossings();

  private final int n;
  private final int depth;

  /** For each layer, the number of its first unit. */
  private final List<Integer> firstUnits;

  private RegionEnumerator(IntegerNetwork network, Monitor monitor) {
    if (network.logits().width() < 2) {
      throw new IllegalArgumentException("a single logit has no rival");
    }
    if (network.inputs() < 2) {
      throw new IllegalArgumentException("a line has no cones to cut");
    }
    this.network = network;
    this.monitor = monitor;
    this.leads = network.logits().lessFirst();
    this.n = network.inputs();
    this.depth = network.depth();
    this.firstUnits = firstUnits(network.widths());
  }

  private static List<Integer> firstUnits(List<Integer> widths) {
    List<Integer> first = new ArrayList<>();
    int units = 0;
    for (int width : widths) {
      first.add(units);
      units += width;
    }
    return first;
  }

  /**
   * All linear regions, as a refinement of the {@link Orthants}: a complete fan.
   *
   * @throws IllegalArgumentException if the network has a single input or a single output
   */
  public static List<LinearRegion> enumerate(IntegerNetwork network) {
    return enumerate(network, Monitor.NONE);
  }

  /**
   * The same, watched.
   *
   * @throws IllegalArgumentException if the network has a single input or a single output
   */
  public static List<LinearRegion> enumerate(IntegerNetwork network, Monitor monitor) {
    return enumerate(network, Orthants.of(network.inputs()), monitor);
  }

  /**
   * The same, as a refinement of another fan.
   *
   * @param start a complete fan that refines the orthants
   * @throws IllegalArgumentException if the network has a single input or a single output
   */
  public static List<LinearRegion> enumerate(
      IntegerNetwork network, List<Cone> start, Monitor monitor) {
    Units units = Units.of(network.widths());
    return new RegionEnumerator(network, monitor)
        .enumerate(start).stream()
            .map(
                found ->
                    new LinearRegion(
                        found.cone(),
                        new ActivationPattern(units, found.pattern()),
                        found.leads(),
                        Optional.empty()))
            .toList();
  }

  /**
   * The regions on which two networks are linear: those of the first one, cut by the second.
   *
   * @param regions of the first network alone: a complete fan that refines the orthants
   * @param reference a network of as many inputs
   * @throws IllegalArgumentException if the reference has a single input or a single output
   */
  public static List<LinearRegion> refine(
      List<LinearRegion> regions, IntegerNetwork reference, Monitor monitor) {
    Units units = new Units(regions.get(0).pattern().units().widths(), reference.widths());
    return new RegionEnumerator(reference, monitor)
        .enumerate(regions.stream().map(LinearRegion::cone).toList()).stream()
            .map(found -> joined(regions.get(found.start()), found, units))
            .toList();
  }

  private static LinearRegion joined(LinearRegion whole, Found part, Units units) {
    BitSet on = (BitSet) whole.pattern().on().clone();
    int own = units.own();
    part.pattern().stream().forEach(unit -> on.set(own + unit));
    return new LinearRegion(
        part.cone(),
        new ActivationPattern(units, on),
        whole.logitDifferences(),
        Optional.of(part.leads()));
  }

  /** The last layer is most of the work, so the share of the work is counted in it. */
  private List<Found> enumerate(List<Cone> start) {
    List<Partial> partials =
        IntStream.range(0, start.size()).mapToObj(i -> start(i, start.get(i))).toList();
    for (int layer = 0; layer < depth - 1; layer++) {
      int t = layer;
      partials = inShares(partials, t, share -> parts(share, t));
    }
    Progress progress = new Progress(monitor, partials.size());
    return inShares(partials, depth - 1, share -> regions(share, progress));
  }

  private static Partial start(int number, Cone cone) {
    return new Partial(number, cone, new BitSet(), new BitSet(), List.of());
  }

  /** What comes of all cones, in their order, worked out on all cores if there is enough to do. */
  private <T> List<T> inShares(
      List<Partial> partials, int t, Function<List<Partial>, List<T>> work) {
    int size = 1 + partials.size() / SHARES;
    Stream<List<Partial>> shares =
        IntStream.iterate(0, start -> start < partials.size(), start -> start + size)
            .mapToObj(start -> partials.subList(start, Math.min(start + size, partials.size())));
    int width = network.layers().get(Math.max(t, 0)).width();
    return Threads.FORMS
        .over(shares, (long) partials.size() * width)
        .map(work)
        .flatMap(List::stream)
        .toList();
  }

  /** The parts on which the pre-activations of a layer do not change sign. */
  private List<Partial> parts(List<Partial> partials, int t) {
    Carried carried = new Carried(network.layers().get(t));
    List<Partial> parts = new ArrayList<>();
    for (Partial partial : partials) {
      parts.addAll(parts(partial, carried.forms(partial), t));
    }
    return parts;
  }

  private List<Partial> parts(Partial whole, List<LinearForm> forms, int t) {
    monitor.pulse();
    int first = firstUnits.get(t);
    List<Partial> parts = new ArrayList<>();
    for (Chamber chamber : Arrangement.chambers(whole.cone(), forms, crossings)) {
      BitSet pattern = (BitSet) whole.pattern().clone();
      chamber.positive().stream().forEach(unit -> pattern.set(first + unit));
      parts.add(new Partial(whole.start(), chamber.cone(), pattern, chamber.positive(), forms));
    }
    return parts;
  }

  private List<Found> regions(List<Partial> partials, Progress progress) {
    List<Found> regions = new ArrayList<>();
    Carried logits = new Carried(leads);
    Carried carried = new Carried(network.layers().get(Math.max(depth - 1, 0)));
    for (Partial partial : partials) {
      List<Partial> parts =
          depth == 0 ? List.of(partial) : parts(partial, carried.forms(partial), depth - 1);
      parts.forEach(
          part ->
              regions.add(
                  new Found(part.start(), part.cone(), part.pattern(), logits.forms(part))));
      progress.cut(parts.size());
    }
    return regions;
  }

  /** The forms of a layer, changed from one cone to the next. */
  private final class Carried {
    private final IntegerLayer layer;
    private UnitSum sums;

    Carried(IntegerLayer layer) {
      this.layer = layer;
      this.sums = new UnitSum(layer.units(), List.of(), n);
    }

    List<LinearForm> forms(Partial partial) {
      if (layer.readsUnits()) {
        if (!sums.isOver(partial.preActivations())) {
          sums = new UnitSum(layer.units(), partial.preActivations(), n);
        }
        sums.switchTo(partial.on());
      }
      return IntStream.range(0, layer.width()).mapToObj(this::form).toList();
    }

    private LinearForm form(int row) {
      BigInteger[] coefficients = sums.get(row);
      for (int k = 0; k < layer.inputs().size(); k++) {
        int input = layer.firstInput() + k;
        coefficients[input] = coefficients[input].add(layer.inputs().get(k).get(row));
      }
      return new LinearForm(IntVector.of(coefficients));
    }
  }

  /** Tells a monitor how many of the cones are cut. */
  private record Progress(Monitor monitor, int cones, AtomicInteger done, AtomicLong found) {
    Progress(Monitor monitor, int cones) {
      this(monitor, cones, new AtomicInteger(), new AtomicLong());
    }

    void cut(int regions) {
      monitor.progress(done.incrementAndGet() / (double) cones, found.addAndGet(regions));
    }
  }
}
