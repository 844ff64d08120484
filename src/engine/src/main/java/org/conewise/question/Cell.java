package org.conewise.question;

import java.util.List;
import org.conewise.cone.Cone;
import org.conewise.region.LinearRegion;

/**
 * A part of a linear region on which one input is wanted and the set of winning logits is constant.
 *
 * @param wanted the index that the task asks for
 * @param winners the indices of the logits that are greatest on the whole cell, in increasing
 *     order; two or more are a tie
 */
public record Cell(LinearRegion region, Cone cone, int wanted, List<Integer> winners) {

  /** The answer that the network gives: the lowest winning index. */
  public int given() {
    return winners.get(0);
  }

  public boolean isTied() {
    return winners.size() > 1;
  }

  public boolean isWrong(TiePolicy ties) {
    return given() != wanted || (ties == TiePolicy.WRONG && isTied());
  }
}
