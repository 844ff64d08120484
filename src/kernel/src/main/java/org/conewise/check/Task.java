package org.conewise.check;

import java.util.OptionalInt;

/**
 * The tasks. Each wants the index of an input of a certain rank, but for the last: that is about
 * finitely many inputs, the functions {@code f} of {@code {0, …, n-1}} into itself, given by their
 * values {@code f(0), …, f(n-1)}, and wants the length of the longest cycle of {@code f}, minus 1.
 */
public enum Task implements Wanted {
  ARGMAX("argmax"),
  SECOND_ARGMAX("2nd_argmax"),
  ARGMEDIAN("argmedian"),
  LONGEST_CYCLE("longest_cycle");

  private final String spelling;

  Task(String spelling) {
    this.spelling = spelling;
  }

  /** How many of {@code n} inputs are greater than the wanted one, if the task is defined there. */
  public OptionalInt rank(int n) {
    int rank =
        switch (this) {
          case ARGMAX -> 0;
          case SECOND_ARGMAX -> 1;
          case ARGMEDIAN -> (n - 1) / 2;
          case LONGEST_CYCLE -> n;
        };
    boolean isDefined = rank < n && (this != ARGMEDIAN || n % 2 == 1);
    return isDefined ? OptionalInt.of(rank) : OptionalInt.empty();
  }

  /** The spelling in a certificate. */
  @Override
  public String toString() {
    return spelling;
  }
}
