package org.conewise.explain;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.exact.Rational;
import org.conewise.graph.LinearPiece;
import org.conewise.measure.CoveredFraction;
import org.conewise.question.Cell;

/**
 * A linear piece as a reader meets it: its logit differences in the scale of the network, and how
 * the boundary of the task lies to it, where the wanted answer changes.
 *
 * @param id its number in the order of the fan, from 0
 * @param differences for each {@code b ≥ 1} the {@code n} coefficients of {@code logit_b − logit_0}
 * @param wanted the answers that are wanted somewhere in the piece, in increasing order
 * @param isPlaneWithTask whether there are two inputs, and the task asks for one of them
 */
public record Piece(
    int id,
    List<Cell> cells,
    List<List<Rational>> differences,
    List<Integer> wanted,
    boolean isPlaneWithTask,
    CoveredFraction share,
    CoveredFraction wrong) {

  /**
   * The piece in the scale of the network.
   *
   * @param logitScale the scale of {@link org.conewise.model.IntegerNetwork}
   */
  static Piece of(int id, LinearPiece piece, Analysis analysis, BigInteger logitScale) {
    List<Cell> wrong =
        piece.cells().stream().filter(cell -> cell.isWrong(analysis.ties())).toList();
    return new Piece(
        id,
        piece.cells(),
        piece.logitDifferences().stream().map(form -> unscaled(form, logitScale)).toList(),
        wanted(piece.cells()),
        isPlaneWithTask(analysis),
        analysis.fractionOf(piece.cells()),
        analysis.fractionOf(wrong));
  }

  /** The same, with other cells; the inputs that are wanted are those of the cells. */
  Piece withCells(List<Cell> others) {
    return new Piece(id, others, differences, wanted(others), isPlaneWithTask, share, wrong);
  }

  static boolean isPlaneWithTask(Analysis analysis) {
    return analysis.dimension() == 2 && !analysis.wanted().isReference();
  }

  private static List<Integer> wanted(List<Cell> cells) {
    return cells.stream().map(Cell::wanted).distinct().sorted().toList();
  }

  private static List<Rational> unscaled(LinearForm form, BigInteger scale) {
    IntVector coefficients = form.coefficients();
    return IntStream.range(0, coefficients.dimension())
        .mapToObj(i -> new Rational(coefficients.get(i), scale))
        .toList();
  }

  /** The number of inputs. */
  public int dimension() {
    return differences.get(0).size();
  }

  /**
   * Whether the boundary of the task, where the wanted answer changes, runs through the interior.
   * The piece is connected, so it does if and only if two answers are wanted.
   */
  public boolean isCrossed() {
    return wanted.size() > 1;
  }

  /** Whether all logits are equal on the whole piece. */
  public boolean isFlat() {
    return differences.stream().flatMap(List::stream).allMatch(a -> a.signum() == 0);
  }

  /** For two inputs and a task: {@code a0} of {@code logit_1 − logit_0 = a0·x0 − a1·x1}. */
  public Rational a0() {
    return differences.get(0).get(0);
  }

  /** For two inputs and a task: {@code a1} of {@code logit_1 − logit_0 = a0·x0 − a1·x1}. */
  public Rational a1() {
    return differences.get(0).get(1).negate();
  }

  /** For two inputs and a task: {@code (a0 + a1) / 2}. */
  public Rational mean() {
    return a0().plus(a1()).dividedBy(Rational.of(2));
  }

  /**
   * For two inputs and a task, in a piece that the boundary crosses: {@code |a0 − a1| / |mean|},
   * unless the mean is 0. It is 0 if and only if the network follows the boundary exactly.
   */
  public Optional<Rational> relativeGap() {
    if (!isPlaneWithTask || !isCrossed() || mean().signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(a0().minus(a1()).dividedBy(mean()).abs());
  }

  /** For two inputs: whether the piece holds the half of the boundary with this direction. */
  public boolean touches(Ray half) {
    return cells.stream().anyMatch(cell -> cell.cone().rays().contains(half));
  }
}
