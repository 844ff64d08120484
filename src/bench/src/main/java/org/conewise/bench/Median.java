package org.conewise.bench;

import java.util.List;

/** The middle of some numbers. */
final class Median {

  private Median() {}

  /** The median; of an even number, the upper of the two in the middle. */
  static double of(List<Double> numbers) {
    return numbers.stream().sorted().toList().get(numbers.size() / 2);
  }
}
