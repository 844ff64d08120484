package org.conewise.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;

/** A task of AlgZoo: report the index of the input of a certain rank. */
public enum Task {
  /** The index of the greatest input. */
  ARGMAX("argmax"),
  /** The index of the second-greatest input. */
  SECOND_ARGMAX("2nd_argmax"),
  /** The index of the median input; for an odd number of inputs. */
  ARGMEDIAN("argmedian");

  private final String label;

  Task(String label) {
    this.label = label;
  }

  /** The name that AlgZoo and the certificate format use. */
  public String label() {
    return label;
  }

  /** Whether the wanted input exists among {@code n}. */
  public boolean isDefinedFor(int n) {
    return switch (this) {
      case ARGMAX -> n >= 1;
      case SECOND_ARGMAX -> n >= 2;
      case ARGMEDIAN -> n % 2 == 1;
    };
  }

  /** How many of {@code n} inputs are greater than the wanted one. */
  public int rank(int n) {
    return switch (this) {
      case ARGMAX -> 0;
      case SECOND_ARGMAX -> 1;
      case ARGMEDIAN -> (n - 1) / 2;
    };
  }

  /**
   * The index of the wanted input.
   *
   * @throws IllegalArgumentException if no entry has the wanted rank, because of equal entries or
   *     too few
   */
  public int wanted(IntVector x) {
    return wanted(x.dimension(), (a, b) -> x.get(a).compareTo(x.get(b)))
        .orElseThrow(() -> undefined("at " + x));
  }

  /**
   * The index of the input that is wanted in the interior of a cone.
   *
   * @param cone one on which the order of the inputs is constant; this is not checked
   * @throws IllegalArgumentException if no input has the wanted rank there
   */
  public int wanted(Cone cone) {
    return wanted(cone.dimension(), (a, b) -> order(cone, a, b))
        .orElseThrow(() -> undefined("on " + cone));
  }

  /** The sign of {@code x_a − x_b}: that at the first ray where they differ. */
  private static int order(Cone cone, int a, int b) {
    for (Ray ray : cone.rays()) {
      int order = ray.direction().get(a).compareTo(ray.direction().get(b));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private OptionalInt wanted(int n, IntBinaryOperator order) {
    for (int a = 0; a < n; a++) {
      int greater = 0;
      for (int b = 0; b < n; b++) {
        greater += order.applyAsInt(b, a) > 0 ? 1 : 0;
      }
      if (greater == rank(n)) {
        return OptionalInt.of(a);
      }
    }
    return OptionalInt.empty();
  }

  private IllegalArgumentException undefined(String place) {
    return new IllegalArgumentException(label + " is not defined " + place);
  }

  public static Optional<Task> fromLabel(String label) {
    return Arrays.stream(values()).filter(task -> task.label.equals(label)).findFirst();
  }

  /**
   * The task that a model's file name names, if it names exactly one: {@code 2nd_argmax_4_3_s0.pth}
   * is a {@code 2nd_argmax} model.
   */
  public static Optional<Task> fromFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.contains(SECOND_ARGMAX.label)) {
      name = name.replace(SECOND_ARGMAX.label, "2nd");
      return name.contains(ARGMAX.label) || name.contains(ARGMEDIAN.label)
          ? Optional.empty()
          : Optional.of(SECOND_ARGMAX);
    }
    boolean max = name.contains(ARGMAX.label);
    boolean median = name.contains(ARGMEDIAN.label);
    return max == median ? Optional.empty() : Optional.of(max ? ARGMAX : ARGMEDIAN);
  }
}
