package org.conewise.check;

import java.math.BigInteger;
import java.util.List;

/** Certificates that a reader can follow by hand. */
final class Examples {
  private Examples() {}

  /** One hidden unit that copies the last of two inputs: the example of the format page. */
  static Draft copyLastInput() {
    Model model = Model.ofIntegers(2, new int[] {1}, new int[][] {{0}}, new int[][] {{1}, {0}});
    return Draft.of(model, "2nd_argmax", "first", NaiveFan.chambers(2), "0.5 0.5", "0.5 0.5");
  }

  /** The hand-made network that finds the smaller of two inputs without an error. */
  static Model smallerOfTwo() {
    int[][] hiddenHidden = {{-1, 1}, {1, -1}};
    int[][] hiddenOutput = {{1, -1}, {-1, 1}};
    return Model.ofIntegers(2, new int[] {1, -1}, hiddenHidden, hiddenOutput);
  }

  static Draft smallerOfTwoInputs() {
    Model model = smallerOfTwo();
    List<List<List<BigInteger>>> cells = NaiveFan.refine(model, NaiveFan.chambers(2), true);
    return Draft.of(model, "2nd_argmax", "first", cells, "0 0", "0 0");
  }

  /** Three inputs, all weights 0: a tie everywhere, and the answer 0 is right in 1 of 3 orders. */
  static Draft allTied() {
    return Draft.of(
        Model.zero(3),
        "2nd_argmax",
        "first",
        NaiveFan.chambers(3),
        "0.666666666666666666666666666666 0.666666666666666666666666666667",
        "1 1");
  }
}
