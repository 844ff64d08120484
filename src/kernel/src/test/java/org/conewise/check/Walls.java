package org.conewise.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The example of the format page with further rays, along the vectors that step 6 tries. */
final class Walls {
  private Walls() {}

  static Draft draft(int count) {
    List<List<List<BigInteger>>> cells = new ArrayList<>(NaiveFan.chambers(2));
    List<BigInteger> right = NaiveFan.vector(1, 1);
    List<BigInteger> left = NaiveFan.vector(0, 1);
    cells.remove(List.of(right, left));
    for (int k = 0; k < count; k++) {
      List<BigInteger> generic = NaiveFan.vector(1, 1_000_003 + k);
      cells.add(List.of(right, generic));
      right = generic;
    }
    cells.add(List.of(right, left));
    Model model = Model.ofIntegers(2, new int[] {1}, new int[][] {{0}}, new int[][] {{1}, {0}});
    return Draft.of(model, "2nd_argmax", "first", cells, "0.5 0.5", "0.5 0.5");
  }
}
