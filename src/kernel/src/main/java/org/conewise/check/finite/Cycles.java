package org.conewise.check.finite;

/** Functions of {@code {0, …, n-1}} into itself, by their values, and their cycles. */
final class Cycles {
  private Cycles() {}

  /** The function of a number: its values are the digits to the base {@code n}. */
  static int[] function(long number, int n) {
    int[] values = new int[n];
    long rest = number;
    for (int i = n - 1; i >= 0; i--) {
      values[i] = (int) (rest % n);
      rest /= n;
    }
    return values;
  }

  /**
   * The length of the longest cycle: the greatest {@code k ≥ 1} such that some {@code i} is reached
   * again from itself for the first time after {@code k} steps.
   */
  static int longest(int[] values) {
    int longest = 0;
    for (int start = 0; start < values.length; start++) {
      longest = Math.max(longest, stepsBack(values, start));
    }
    return longest;
  }

  /** After how many steps an element is reached again; 0 if it is not. */
  private static int stepsBack(int[] values, int start) {
    int at = values[start];
    int steps = 1;
    while (at != start && steps <= values.length) {
      at = values[at];
      steps++;
    }
    return at == start ? steps : 0;
  }
}
