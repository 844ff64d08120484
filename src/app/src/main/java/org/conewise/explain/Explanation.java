package org.conewise.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.conewise.analysis.Analysis;
import org.conewise.graph.LinearPiece;
import org.conewise.graph.RegionGraph;
import org.conewise.question.Cell;

/**
 * What an analysis has to say for itself.
 *
 * @param pieces the linear pieces, in the order of the fan
 * @param wrongRegions the connected wrong regions, the largest first
 * @param surprise the ledger, for a recurrent network of two inputs and a task
 */
public record Explanation(
    Analysis analysis,
    List<Piece> pieces,
    List<WrongRegion> wrongRegions,
    Optional<Surprise> surprise,
    Effort effort) {

  /** Significant digits of the bounds in a certificate, unless others are asked for. */
  private static int digits(int inputs) {
    return inputs <= 3 ? 30 : 12;
  }

  public Explanation {
    pieces = List.copyOf(pieces);
    wrongRegions = List.copyOf(wrongRegions);
  }

  /** The error in a double; where the measure is an integral, it is not computed once more. */
  private static double error(Analysis analysis, List<WrongRegion> wrongRegions) {
    return analysis.dimension() <= 3
        ? analysis.error().approximately()
        : wrongRegions.stream().mapToDouble(WrongRegion::size).sum();
  }

  /** Explains an analysis. */
  public static Explanation of(Analysis analysis) {
    List<Piece> pieces = pieces(analysis);
    List<WrongRegion> wrongRegions = wrongRegions(analysis, pieces);
    return new Explanation(
        analysis,
        pieces,
        wrongRegions,
        Surprise.of(analysis, pieces),
        Effort.of(analysis, error(analysis, wrongRegions), digits(analysis.dimension())));
  }

  /** The network hash. */
  public String networkHash() {
    return analysis.networkText().hash();
  }

  /** The activation regions and walls of the fan. */
  public RegionGraph graph() {
    return analysis.graph();
  }

  /**
   * Whether the inputs are a plane in which a task asks for the greater or the lesser one: then the
   * boundary is where they are equal.
   */
  public boolean isPlaneWithTask() {
    return Piece.isPlaneWithTask(analysis);
  }

  /** The number of inputs. */
  public int dimension() {
    return analysis.dimension();
  }

  /** For every cell, by identity, the piece that it lies in. */
  public IdentityHashMap<Cell, Piece> pieceOfCell() {
    return pieceOfCell(pieces);
  }

  private static IdentityHashMap<Cell, Piece> pieceOfCell(List<Piece> pieces) {
    IdentityHashMap<Cell, Piece> pieceOf = new IdentityHashMap<>();
    pieces.forEach(piece -> piece.cells().forEach(cell -> pieceOf.put(cell, piece)));
    return pieceOf;
  }

  private static List<Piece> pieces(Analysis analysis) {
    BigInteger scale = analysis.integerNetwork().logitScale();
    List<Piece> pieces = new ArrayList<>();
    for (LinearPiece piece : analysis.pieces()) {
      pieces.add(Piece.of(pieces.size(), piece, analysis, scale));
    }
    return pieces;
  }

  private record WrongAnswer(int given, int wanted, boolean tied) {}

  private static List<WrongRegion> wrongRegions(Analysis analysis, List<Piece> pieces) {
    IdentityHashMap<Cell, Piece> pieceOf = pieceOfCell(pieces);
    IdentityHashMap<Cell, Double> shares =
        Approximate.shares(
            analysis.cells().stream().filter(cell -> cell.isWrong(analysis.ties())).toList());
    List<List<Cell>> largestFirst =
        analysis.graph().components(cell -> wrongAnswer(cell, analysis)).stream()
            .sorted(Comparator.comparing(cells -> -sum(cells, shares)))
            .toList();
    List<WrongRegion> regions = new ArrayList<>();
    for (List<Cell> cells : largestFirst) {
      List<Integer> met =
          cells.stream().map(pieceOf::get).map(Piece::id).distinct().sorted().toList();
      regions.add(WrongRegion.of(regions.size(), cells, met, analysis, shares));
    }
    return regions;
  }

  private static double sum(List<Cell> cells, IdentityHashMap<Cell, Double> shares) {
    return cells.stream().mapToDouble(shares::get).sum();
  }

  private static Optional<WrongAnswer> wrongAnswer(Cell cell, Analysis analysis) {
    return cell.isWrong(analysis.ties())
        ? Optional.of(new WrongAnswer(cell.given(), cell.wanted(), cell.isTied()))
        : Optional.empty();
  }
}
