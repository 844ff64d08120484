package org.conewise.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.conewise.analysis.Analysis;
import org.conewise.graph.LinearPiece;
import org.conewise.graph.RegionGraph;
import org.conewise.model.Standardisation;
import org.conewise.question.Cell;

/**
 * What an analysis has to say for itself.
 *
 * @param pieces the linear pieces, in the order of the fan
 * @param wrongRegions the connected wrong regions, the largest first
 * @param surprise the ledger, for two inputs
 */
public record Explanation(
    Analysis analysis,
    List<Piece> pieces,
    List<WrongRegion> wrongRegions,
    Optional<Surprise> surprise,
    Effort effort) {

  private static final int DIGITS = 30;

  public Explanation {
    pieces = List.copyOf(pieces);
    wrongRegions = List.copyOf(wrongRegions);
  }

  /** Explains an analysis. */
  public static Explanation of(Analysis analysis) {
    List<Piece> pieces = pieces(analysis);
    Surprise.StandardWeights weights =
        new Surprise.StandardWeights(Standardisation.of(analysis.network()));
    return new Explanation(
        analysis,
        pieces,
        wrongRegions(analysis, pieces),
        Surprise.of(analysis, weights, pieces),
        Effort.of(analysis, DIGITS));
  }

  /** The network hash. */
  public String networkHash() {
    return analysis.networkText().hash();
  }

  /** The activation regions and walls of the fan. */
  public RegionGraph graph() {
    return analysis.graph();
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
    List<List<Cell>> components =
        Approximate.largestFirst(
            analysis.graph().components(cell -> wrongAnswer(cell, analysis)), cells -> cells);
    List<WrongRegion> regions = new ArrayList<>();
    for (List<Cell> cells : components) {
      List<Integer> met =
          cells.stream().map(pieceOf::get).map(Piece::id).distinct().sorted().toList();
      regions.add(WrongRegion.of(regions.size(), cells, met, analysis));
    }
    return regions;
  }

  private static Optional<WrongAnswer> wrongAnswer(Cell cell, Analysis analysis) {
    return cell.isWrong(analysis.ties())
        ? Optional.of(new WrongAnswer(cell.given(), cell.wanted(), cell.isTied()))
        : Optional.empty();
  }
}
