package org.conewise.check;

/** What the network is meant to answer, as the rank that the wanted input has among all inputs. */
enum Task {
  ARGMAX("argmax"),
  SECOND_ARGMAX("2nd_argmax"),
  ARGMEDIAN("argmedian");

  private final String text;

  Task(String text) {
    this.text = text;
  }

  /** Whether the task makes sense for {@code n} inputs. */
  boolean isDefinedFor(int n) {
    return switch (this) {
      case ARGMAX -> true;
      case SECOND_ARGMAX -> n >= 2;
      case ARGMEDIAN -> n % 2 == 1;
    };
  }

  /** How many of {@code n} inputs are greater than the wanted one. */
  int rank(int n) {
    return switch (this) {
      case ARGMAX -> 0;
      case SECOND_ARGMAX -> 1;
      case ARGMEDIAN -> (n - 1) / 2;
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
