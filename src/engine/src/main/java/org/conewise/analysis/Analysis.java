package org.conewise.analysis;

import java.util.List;
import java.util.function.Predicate;
import org.conewise.cone.Cone;
import org.conewise.graph.LinearPiece;
import org.conewise.graph.RegionGraph;
import org.conewise.measure.CoveredFraction;
import org.conewise.model.IntegerNetwork;
import org.conewise.model.NetworkText;
import org.conewise.model.ReluNetwork;
import org.conewise.question.Cell;
import org.conewise.question.CellCutter;
import org.conewise.question.LabelFan;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.conewise.region.LinearRegion;
import org.conewise.region.Monitor;
import org.conewise.region.RegionEnumerator;

/**
 * Everything that the engine finds out about a network and a question. Each part is made when it is
 * first asked for, and once; threads may share an analysis. Shares are approximate: only the kernel
 * proves bounds.
 */
public final class Analysis {

  private final ReluNetwork network;
  private final Task task;
  private final TiePolicy ties;
  private final Monitor monitor;

  private final Lazy<NetworkText> text = new Lazy<>(this::makeText);
  private final Lazy<IntegerNetwork> integers = new Lazy<>(this::makeIntegers);
  private final Lazy<List<LinearRegion>> regions = new Lazy<>(this::makeRegions);
  private final Lazy<List<Cell>> cells = new Lazy<>(this::makeCells);
  private final Lazy<RegionGraph> graph = new Lazy<>(this::makeGraph);
  private final Lazy<List<LinearPiece>> pieces = new Lazy<>(this::makePieces);
  private final Lazy<CoveredFraction> error = new Lazy<>(this::makeError);
  private final Lazy<CoveredFraction> tied = new Lazy<>(this::makeTied);

  private Analysis(ReluNetwork network, Task task, TiePolicy ties, Monitor monitor) {
    this.network = network;
    this.task = task;
    this.ties = ties;
    this.monitor = monitor;
  }

  /**
   * The analysis of a network, of which nothing is made yet.
   *
   * @throws IllegalArgumentException if the network has other than as many outputs as inputs, or
   *     the task is not defined for it
   */
  public static Analysis of(ReluNetwork network, Task task, TiePolicy ties) {
    return of(network, task, ties, Monitor.NONE);
  }

  /**
   * The same, watched.
   *
   * @param monitor what it throws comes out of the method that makes a part
   * @throws IllegalArgumentException as above
   */
  public static Analysis of(ReluNetwork network, Task task, TiePolicy ties, Monitor monitor) {
    int n = network.inputs();
    if (network.outputs() != n) {
      throw new IllegalArgumentException(
          "a network of " + n + " inputs answers with " + n + " logits, not " + network.outputs());
    }
    if (!task.isDefinedFor(n)) {
      throw new IllegalArgumentException(task.label() + " is not defined for " + n + " inputs");
    }
    return new Analysis(network, task, ties, monitor);
  }

  /**
   * The same question about another network, with the same monitor.
   *
   * @throws IllegalArgumentException as above
   */
  public Analysis ofSameQuestion(ReluNetwork other) {
    return of(other, task, ties, monitor);
  }

  public ReluNetwork network() {
    return network;
  }

  public Task task() {
    return task;
  }

  public TiePolicy ties() {
    return ties;
  }

  /** The number of inputs. */
  public int dimension() {
    return network.inputs();
  }

  /** The canonical text of the network, with its hash. */
  public NetworkText networkText() {
    return text.get();
  }

  /** The network scaled to integers. */
  public IntegerNetwork integerNetwork() {
    return integers.get();
  }

  /** The linear regions: a complete fan. */
  public List<LinearRegion> regions() {
    return regions.get();
  }

  /** The cells: a complete fan that refines the regions. */
  public List<Cell> cells() {
    return cells.get();
  }

  /** The activation regions and walls of the fan. */
  public RegionGraph graph() {
    return graph.get();
  }

  /** The linear pieces, in the order of the fan. */
  public List<LinearPiece> pieces() {
    return pieces.get();
  }

  /** The fraction of inputs that are answered wrongly. */
  public CoveredFraction error() {
    return error.get();
  }

  /** The fraction of inputs at which several logits are greatest. */
  public CoveredFraction tied() {
    return tied.get();
  }

  /** The fraction that some of the cells cover. */
  public CoveredFraction fractionOf(List<Cell> subset) {
    List<Cone> cones = subset.stream().map(Cell::cone).toList();
    return CoveredFraction.of(cones, cones.size() == cells().size(), this::pulse);
  }

  /** Asks whoever watches this analysis whether to go on: work on its parts calls it often. */
  public void pulse() {
    monitor.pulse();
  }

  private NetworkText makeText() {
    return NetworkText.of(network);
  }

  private IntegerNetwork makeIntegers() {
    return IntegerNetwork.of(network);
  }

  private List<LinearRegion> makeRegions() {
    return RegionEnumerator.enumerate(integerNetwork(), LabelFan.of(task, dimension()), monitor);
  }

  private List<Cell> makeCells() {
    return CellCutter.cut(regions(), task, monitor);
  }

  private RegionGraph makeGraph() {
    return RegionGraph.of(cells());
  }

  private List<LinearPiece> makePieces() {
    return graph().pieces();
  }

  private CoveredFraction makeError() {
    return fractionOf(cell -> cell.isWrong(ties));
  }

  private CoveredFraction makeTied() {
    return fractionOf(Cell::isTied);
  }

  private CoveredFraction fractionOf(Predicate<Cell> chosen) {
    return fractionOf(cells().stream().filter(chosen).toList());
  }
}
