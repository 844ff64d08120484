package org.conewise.graph;

import java.util.List;
import org.conewise.exact.LinearForm;
import org.conewise.question.Cell;

/**
 * A maximal connected union of cells with the same logit differences, in the reference too if there
 * is one: answers depend on the input linearly there, whichever units are on.
 *
 * @param logitDifferences the forms {@code logit_b − logit_0} for {@code b ≥ 1}
 */
public record LinearPiece(List<LinearForm> logitDifferences, List<Cell> cells) {

  public LinearPiece {
    cells = List.copyOf(cells);
  }
}
