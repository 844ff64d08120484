package org.conewise.analysis;

import java.util.List;
import java.util.function.Predicate;
import org.conewise.graph.RegionGraph;
import org.conewise.measure.CoveredFraction;
import org.conewise.model.IntegerNetwork;
import org.conewise.model.ReluNetwork;
import org.conewise.question.Cell;
import org.conewise.question.CellCutter;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.conewise.region.Monitor;
import org.conewise.region.RegionEnumerator;

/**
 * Everything that the engine finds out about a network and a task.
 *
 * @param cells a complete fan of cells
 * @param error the fraction of inputs that are answered wrongly
 * @param tied the fraction of inputs at which several logits are greatest
 */
public record Analysis(
    ReluNetwork network,
    Task task,
    TiePolicy ties,
    List<Cell> cells,
    CoveredFraction error,
    CoveredFraction tied) {

  public Analysis {
    cells = List.copyOf(cells);
  }

  /**
   * Enumerates and measures.
   *
   * @throws IllegalArgumentException if the network has other than 2 or 3 inputs or other than as
   *     many outputs, or the task is not defined for it
   */
  public static Analysis of(ReluNetwork network, Task task, TiePolicy ties) {
    return of(network, task, ties, Monitor.NONE);
  }

  /**
   * The same, with the enumeration watched.
   *
   * @throws IllegalArgumentException as above
   */
  public static Analysis of(ReluNetwork network, Task task, TiePolicy ties, Monitor monitor) {
    int n = network.seqLen();
    if (network.outputs() != n) {
      throw new IllegalArgumentException(
          "a network of " + n + " inputs answers with " + n + " logits, not " + network.outputs());
    }
    if (!task.isDefinedFor(n)) {
      throw new IllegalArgumentException(task.label() + " is not defined for " + n + " inputs");
    }
    List<Cell> cells =
        CellCutter.cut(RegionEnumerator.enumerate(IntegerNetwork.of(network), monitor), task);
    return new Analysis(
        network,
        task,
        ties,
        cells,
        fraction(cells, cell -> cell.isWrong(ties)),
        fraction(cells, Cell::isTied));
  }

  /** The number of inputs. */
  public int dimension() {
    return network.seqLen();
  }

  /** The regions, pieces and walls of the fan. */
  public RegionGraph graph() {
    return RegionGraph.of(cells);
  }

  /** The fraction that some of the cells cover. */
  public CoveredFraction fractionOf(List<Cell> subset) {
    return fraction(subset, cells.size());
  }

  private static CoveredFraction fraction(List<Cell> cells, Predicate<Cell> chosen) {
    return fraction(cells.stream().filter(chosen).toList(), cells.size());
  }

  private static CoveredFraction fraction(List<Cell> subset, int all) {
    return CoveredFraction.of(subset.stream().map(Cell::cone).toList(), subset.size() == all);
  }
}
