package org.conewise.check;

/** Certificates that a reader can follow by hand. */
public final class Examples {
  private static final String COPY_LAST_INPUT =
      """
      conewise-network 1
      rnn 1 2 2
      input-hidden
      1
      hidden-hidden
      0
      hidden-output
      1
      0
      end
      """;

  private static final String HALF_WRONG =
      """
      conewise-certificate 1
      proof fan
      network sha256 8015ccb38adc8bc15fb6a7d4ec52acec276db9a5350f471f99e21f6c2d123304
      task 2nd_argmax
      ties first
      dimension 2
      direction 3 1
      rays 6
      -1 -1
      -1 0
      0 -1
      0 1
      1 0
      1 1
      regions 4
      region 2
      0 2
      1 0
      region 1 1
      3 1
      region 1 0 1
      2 4
      region 2 1
      4 5
      5 3
      error 0.5 0.5
      tied 0.5 0.5
      end
      """;

  private Examples() {}

  /** One hidden unit that copies the last of two inputs: the example of the format page. */
  public static Draft copyLastInput() {
    return new Draft(COPY_LAST_INPUT, HALF_WRONG);
  }

  /** The hand-made network that finds the smaller of two inputs without an error. */
  public static Draft smallerOfTwoInputs() {
    int[][] hiddenHidden = {{-1, 1}, {1, -1}};
    int[][] hiddenOutput = {{1, -1}, {-1, 1}};
    Model model = Model.ofIntegers(2, new int[] {1, -1}, hiddenHidden, hiddenOutput);
    return FanBuilder.of(model).draft(Task.SECOND_ARGMAX, TiePolicy.FIRST, "0 0", "0 0");
  }

  /** Three inputs, all weights 0: a tie everywhere, and the answer 0 is right in 1 of 3 orders. */
  public static Draft allTied() {
    String thirds = "0." + "6".repeat(30) + " 0." + "6".repeat(29) + "7";
    return FanBuilder.of(Model.zero(3)).draft(Task.SECOND_ARGMAX, TiePolicy.FIRST, thirds, "1 1");
  }
}
