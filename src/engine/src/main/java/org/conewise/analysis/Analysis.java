package org.conewise.analysis;

import java.util.List;
import java.util.function.Predicate;
import org.conewise.cone.Cone;
import org.conewise.exact.Lazy;
import org.conewise.graph.LinearPiece;
import org.conewise.graph.RegionGraph;
import org.conewise.measure.CoveredFraction;
import org.conewise.model.IntegerNetwork;
import org.conewise.model.NamedNetwork;
import org.conewise.model.NetworkText;
import org.conewise.model.ReluNetwork;
import org.conewise.question.Cell;
import org.conewise.question.CellCutter;
import org.conewise.question.LabelFan;
import org.conewise.question.Reference;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.conewise.question.Wanted;
import org.conewise.region.LinearRegion;
import org.conewise.region.Monitor;
import org.conewise.region.RegionEnumerator;

/**
 * Everything that the engine finds out about a network and a question. Each part is made when it is
 * first asked for, and once; threads may share an analysis. Shares are approximate: only the kernel
 * proves bounds.
 */
public final class Analysis {

  private final NamedNetwork network;
  private final Wanted wanted;
  private final TiePolicy ties;
  private final Monitor monitor;

  private final Lazy<IntegerNetwork> integers = new Lazy<>(this::makeIntegers);
  private final Lazy<List<LinearRegion>> regions = new Lazy<>(this::makeRegions);
  private final Lazy<List<Cell>> cells = new Lazy<>(this::makeCells);
  private final Lazy<RegionGraph> graph = new Lazy<>(this::makeGraph);
  private final Lazy<List<LinearPiece>> pieces = new Lazy<>(this::makePieces);
  private final Lazy<CoveredFraction> error = new Lazy<>(this::makeError);
  private final Lazy<CoveredFraction> tied = new Lazy<>(this::makeTied);

  private Analysis(NamedNetwork network, Wanted wanted, TiePolicy ties, Monitor monitor) {
    this.network = network;
    this.wanted = wanted;
    this.ties = ties;
    this.monitor = monitor;
  }

  /**
   * The analysis of a network, of which nothing is made yet.
   *
   * @throws IllegalArgumentException if the question cannot be asked of the network
   */
  public static Analysis of(ReluNetwork network, Wanted wanted, TiePolicy ties) {
    return of(NamedNetwork.of(network), wanted, ties, Monitor.NONE);
  }

  /**
   * The same, watched.
   *
   * @param monitor what it throws comes out of the method that makes a part
   * @throws IllegalArgumentException as above
   */
  public static Analysis of(NamedNetwork network, Wanted wanted, TiePolicy ties, Monitor monitor) {
    wanted.requireFit(network.network());
    return new Analysis(network, wanted, ties, monitor);
  }

  /**
   * The same question about another network, with the same monitor.
   *
   * @throws IllegalArgumentException as above
   */
  public Analysis ofSameQuestion(ReluNetwork other) {
    return of(NamedNetwork.of(other), wanted, ties, monitor);
  }

  public ReluNetwork network() {
    return network.network();
  }

  /** What an answer is compared with. */
  public Wanted wanted() {
    return wanted;
  }

  public TiePolicy ties() {
    return ties;
  }

  /** The number of inputs. */
  public int dimension() {
    return network().inputs();
  }

  /** The canonical text of the network, with its hash. */
  public NetworkText networkText() {
    return network.text();
  }

  /** The texts that a checker reads: that of the network, and that of the reference. */
  public List<NetworkText> texts() {
    return wanted.texts(network);
  }

  /** The network scaled to integers. */
  public IntegerNetwork integerNetwork() {
    return integers.get();
  }

  /** The linear regions, with a reference those of both networks: a complete fan. */
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

  /** The fraction of inputs at which several logits are greatest, in the reference too. */
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

  private IntegerNetwork makeIntegers() {
    return IntegerNetwork.of(network());
  }

  private List<LinearRegion> makeRegions() {
    return wanted.match(this::regionsOf, this::regionsOf);
  }

  private List<LinearRegion> regionsOf(Task task) {
    return RegionEnumerator.enumerate(integerNetwork(), LabelFan.of(task, dimension()), monitor);
  }

  /** The regions of the network, and then their parts on which the reference is linear too. */
  private List<LinearRegion> regionsOf(Reference reference) {
    List<LinearRegion> own = RegionEnumerator.enumerate(integerNetwork(), monitor.piece(0, 2));
    return RegionEnumerator.refine(
        own, IntegerNetwork.of(reference.network().network()), monitor.piece(1, 2));
  }

  private List<Cell> makeCells() {
    return CellCutter.cut(regions(), wanted, monitor);
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
