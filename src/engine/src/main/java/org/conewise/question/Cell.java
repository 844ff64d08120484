package org.conewise.question;

import java.util.List;
import org.conewise.cone.Cone;
import org.conewise.region.LinearRegion;

/**
 * A part of a linear region on which what is wanted and the set of winning logits are constant.
 *
 * @param right the index of the input that the task asks for, or the indices of the logits of the
 *     reference that are greatest on the whole cell, in increasing order
 * @param winners the indices of the logits that are greatest on the whole cell, in increasing
 *     order; two or more, here or in the reference, are a tie
 */
public record Cell(LinearRegion region, Cone cone, List<Integer> right, List<Integer> winners) {

  /** The answer that is wanted: the index of the task, or the first one of the reference. */
  public int wanted() {
    return right.get(0);
  }

  /** The answer that the network gives: the lowest winning index. */
  public int given() {
    return winners.get(0);
  }

  public boolean isTied() {
    return winners.size() > 1 || right.size() > 1;
  }

  public boolean isWrong(TiePolicy ties) {
    return given() != wanted() || (ties == TiePolicy.WRONG && isTied());
  }
}
