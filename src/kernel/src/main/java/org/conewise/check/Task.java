package org.conewise.check;

import java.util.OptionalInt;

/** The tasks, each of which wants the index of an input of a certain rank. */
public enum Task implements Wanted {
  ARGMAX("argmax"),
  SECOND_ARGMAX("2nd_argmax"),
  ARGMEDIAN("argmedian");

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
