package org.conewise.region;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
import org.conewise.exact.IntMatrix;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.exact.Rational;
import org.conewise.exact.Threads;
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

  /** Shares of a step, enough to keep all cores busy until the end. */
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

  private final Crossings crossings = new Crossings();

  private final int n;
  private final int d;

  private RegionEnumerator(IntegerNetwork network, Monitor monitor) {
    if (network.output().rows() < 2) {
      throw new IllegalArgumentException("a single logit has no rival");
    }
    if (network.seqLen() < 2) {
      throw new IllegalArgumentException("a line has no cones to cut");
    }
    this.network = network;
    this.monitor = monitor;
    this.leads = leads(network.output());
    this.n = network.seqLen();
    this.d = network.hiddenSize();
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
    return enumerate(network, Orthants.of(network.seqLen()), monitor);
  }

  /**
   * The same, as a refinement of another fan.
   *
   * @param start a complete fan that refines the orthants
   * @throws IllegalArgumentException if the network has a single input or a single output
   */
  public static List<LinearRegion> enumerate(
      IntegerNetwork network, List<Cone> start, Monitor monitor) {
    return new RegionEnumerator(network, monitor).enumerate(start);
  }

  /** The last step is most of the work, so the share of the work is counted in it. */
  private List<LinearRegion> enumerate(List<Cone> start) {
    List<Partial> partials = start.stream().map(this::start).toList();
    for (int step = 0; step < n - 1; step++) {
      int t = step;
      partials = inShares(partials, share -> parts(share, t));
    }
    Progress progress = new Progress(monitor, partials.size());
    return inShares(partials, share -> regions(share, progress));
  }

  private Partial start(Cone cone) {
    return new Partial(cone, new BitSet(), new BitSet(), List.of());
  }

  /** What comes of all cones, in their order, worked out on all cores if there is enough to do. */
  private <T> List<T> inShares(List<Partial> partials, Function<List<Partial>, List<T>> work) {
    int size = 1 + partials.size() / SHARES;
    Stream<List<Partial>> shares =
        IntStream.iterate(0, start -> start < partials.size(), start -> start + size)
            .mapToObj(start -> partials.subList(start, Math.min(start + size, partials.size())));
    return Threads.FORMS
        .over(shares, (long) partials.size() * d)
        .map(work)
        .flatMap(List::stream)
        .toList();
  }

  /** The parts on which the pre-activations of a step do not change sign. */
  private List<Partial> parts(List<Partial> partials, int t) {
    Carried carried = new Carried();
    List<Partial> parts = new ArrayList<>();
    for (Partial partial : partials) {
      parts.addAll(parts(partial, preActivations(carried.over(partial), t), t));
    }
    return parts;
  }

  private List<Partial> parts(Partial whole, List<LinearForm> forms, int t) {
    monitor.pulse();
    List<Partial> parts = new ArrayList<>();
    for (Chamber chamber : Arrangement.chambers(whole.cone(), forms, crossings)) {
      BitSet pattern = (BitSet) whole.pattern().clone();
      chamber.positive().stream().forEach(unit -> pattern.set(t * d + unit));
      parts.add(new Partial(chamber.cone(), pattern, chamber.positive(), forms));
    }
    return parts;
  }

  private List<LinearRegion> regions(List<Partial> partials, Progress progress) {
    Carried carried = new Carried();
    List<LinearRegion> regions = new ArrayList<>();
    for (Partial partial : partials) {
      List<LinearForm> forms = preActivations(carried.over(partial), n - 1);
      List<LinearRegion> found = regions(parts(partial, forms, n - 1), forms);
      regions.addAll(found);
      progress.cut(found.size());
    }
    return regions;
  }

  /** The recurrent sums of the next step, changed from one cone to the next. */
  private final class Carried {
    private UnitSum sums = new UnitSum(network.recurrent(), List.of(), n);

    UnitSum over(Partial partial) {
      if (!sums.isOver(partial.preActivations())) {
        sums = new UnitSum(network.recurrent(), partial.preActivations(), n);
      }
      sums.switchTo(partial.on());
      return sums;
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

  private List<LinearForm> preActivations(UnitSum carried, int t) {
    List<LinearForm> forms = new ArrayList<>(d);
    for (int i = 0; i < d; i++) {
      BigInteger[] coefficients = carried.get(i);
      coefficients[t] = coefficients[t].add(network.inputs().get(t).get(i));
      forms.add(new LinearForm(IntVector.of(coefficients)));
    }
    return forms;
  }

  private List<LinearRegion> regions(List<Partial> parts, List<LinearForm> units) {
    UnitSum differences = new UnitSum(leads, units, n);
    return parts.stream().map(part -> region(part, differences)).toList();
  }

  private LinearRegion region(Partial part, UnitSum differences) {
    differences.switchTo(part.on());
    List<LinearForm> forms =
        IntStream.range(0, leads.rows())
            .mapToObj(row -> new LinearForm(IntVector.of(differences.get(row))))
            .toList();
    return new LinearRegion(part.cone(), new ActivationPattern(d, part.pattern()), forms);
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
