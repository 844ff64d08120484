package org.conewise.draw;

import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.IntVector;
import org.conewise.explain.Decimals;
import org.conewise.measure.CoveredFraction;

/** The words around the sphere of three inputs. */
record SpaceWords(CoveredFraction error) implements SphereWords {

  @Override
  public String title(int side) {
    return "The inputs whose sum is " + (side > 0 ? "positive" : "negative");
  }

  @Override
  public String head(int side) {
    return "x0 + x1 + x2 " + (side > 0 ? "> 0" : "< 0");
  }

  /** Where two inputs are equal and the sum is zero. */
  @Override
  public List<Mark> rim(int side) {
    List<Mark> marks = new ArrayList<>();
    for (int[] e : new int[][] {{0, 1}, {1, 2}, {0, 2}}) {
      long[] x = {side, side, side};
      x[3 - e[0] - e[1]] = -2L * side;
      marks.add(new Mark(IntVector.of(x), "x" + e[0] + " = x" + e[1]));
    }
    return marks;
  }

  @Override
  public String foot() {
    return "wrong: " + Decimals.rounded(error, 8) + " of the sphere (of both discs)";
  }
}
