package org.conewise.draw;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.analysis.Analysis;
import org.conewise.explain.Explanation;
import org.conewise.explain.Piece;
import org.conewise.explain.Slice;
import org.conewise.explain.WrongRegion;
import org.conewise.measure.CoveredFraction;
import org.conewise.question.Cell;

/**
 * What is drawn: a complete fan of the plane or of space, that of the inputs or that of a slice.
 *
 * @param analysis of the whole network
 * @param cells the fan
 * @param pieces the linear pieces, of these cells
 * @param wrongRegions the wrong regions, of these cells
 */
record Scene(
    Analysis analysis, List<Cell> cells, List<Piece> pieces, List<WrongRegion> wrongRegions) {

  /** The inputs of a network of two or three of them. */
  static Scene of(Explanation explanation) {
    return new Scene(
        explanation.analysis(),
        explanation.analysis().cells(),
        explanation.pieces(),
        explanation.wrongRegions());
  }

  /** A slice of the inputs. */
  static Scene of(Explanation explanation, Slice slice) {
    return new Scene(explanation.analysis(), slice.cells(), slice.pieces(), slice.wrongRegions());
  }

  /** The number of inputs of the network. */
  int inputs() {
    return analysis.dimension();
  }

  /** Whether a task says what is wanted, and not a reference. */
  boolean hasTask() {
    return !analysis.wanted().isReference();
  }

  /** The fraction of all inputs that are answered wrongly. */
  CoveredFraction error() {
    return analysis.error();
  }

  /** Whether it is a fan of the plane. */
  boolean isPlane() {
    return inputs() == 2;
  }

  /** Whether it is a slice. */
  boolean isSlice() {
    return inputs() > 3;
  }

  /** The answers, by number. */
  List<Integer> answers() {
    return IntStream.range(0, analysis.network().outputs()).boxed().toList();
  }

  /** The cells that a reader is shown as wrong. */
  boolean isWrong(Cell cell) {
    return cell.isWrong(analysis.ties());
  }

  /** For every cell, by identity, the piece that it lies in. */
  IdentityHashMap<Cell, Piece> pieceOfCell() {
    IdentityHashMap<Cell, Piece> pieceOf = new IdentityHashMap<>();
    pieces.forEach(piece -> piece.cells().forEach(cell -> pieceOf.put(cell, piece)));
    return pieceOf;
  }
}
