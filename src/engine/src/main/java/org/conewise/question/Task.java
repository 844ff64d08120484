package org.conewise.question;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.conewise.exact.IntVector;
import org.conewise.model.ReluNetwork;

/**
 * A task of AlgZoo: report the index of the input of a certain rank; or, for transformers, which
 * have finitely many inputs, something else about the input.
 */
public enum Task implements Wanted {
  /** The index of the greatest input. */
  ARGMAX("argmax"),
  /** The index of the second-greatest input. */
  SECOND_ARGMAX("2nd_argmax"),
  /** The index of the median input; for an odd number of inputs. */
  ARGMEDIAN("argmedian"),
  /** The length of the longest cycle of a function of finitely many elements, minus 1. */
  LONGEST_CYCLE("longest_cycle");

  private final String label;

  Task(String label) {
    this.label = label;
  }

  @Override
  public <T> T match(Function<Task, T> task, Function<Reference, T> reference) {
    return task.apply(this);
  }

  @Override
  public void requireFit(ReluNetwork network) {
    int n = network.inputs();
    if (this == LONGEST_CYCLE) {
      throw new IllegalArgumentException(
          "is a ReLU network; " + label + " is a task of transformers");
    }
    if (!isDefinedFor(n)) {
      throw new IllegalArgumentException(label + " is not defined for " + n + " inputs");
    }
    if (network.outputs() != n) {
      throw new IllegalArgumentException(
          "needs one logit per input, found "
              + network.outputs()
              + " logits for "
              + n
              + " inputs; without a task, another network can say which answer is wanted"
              + " (--against)");
    }
  }

  /** The name that AlgZoo and the certificate format use. */
  public String label() {
    return label;
  }

  /** Whether an input is wanted, and exists among {@code n}. */
  public boolean isDefinedFor(int n) {
    return switch (this) {
      case ARGMAX -> n >= 1;
      case SECOND_ARGMAX -> n >= 2;
      case ARGMEDIAN -> n % 2 == 1;
      case LONGEST_CYCLE -> false;
    };
  }

  /**
   * How many of {@code n} inputs are greater than the wanted one.
   *
   * @throws IllegalArgumentException if no input is wanted
   */
  public int rank(int n) {
    return switch (this) {
      case ARGMAX -> 0;
      case SECOND_ARGMAX -> 1;
      case ARGMEDIAN -> (n - 1) / 2;
      case LONGEST_CYCLE -> throw new IllegalArgumentException(label + " wants no input");
    };
  }

  /**
   * The index of the wanted input.
   *
   * @throws IllegalArgumentException if no entry has the wanted rank, because of equal entries or
   *     too few
   */
  public int wanted(IntVector x) {
    int n = x.dimension();
    return IntStream.range(0, n)
        .filter(a -> above(a, x) == rank(n))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(label + " is not defined at " + x));
  }

  /** Whether one entry alone has the wanted rank: another that equals it leaves no right answer. */
  public boolean isDefinedAt(IntVector x) {
    int n = x.dimension();
    return IntStream.range(0, n)
        .anyMatch(
            a ->
                above(a, x) == rank(n)
                    && IntStream.range(0, n).allMatch(b -> b == a || !x.get(b).equals(x.get(a))));
  }

  /** How many entries are greater than that of an index. */
  private static long above(int a, IntVector x) {
    return IntStream.range(0, x.dimension()).filter(b -> x.get(b).compareTo(x.get(a)) > 0).count();
  }

  public static Optional<Task> fromLabel(String label) {
    return Arrays.stream(values()).filter(task -> task.label.equals(label)).findFirst();
  }

  /**
   * The task that a model's file name names, if that is unmistakable: {@code 2nd_argmax_4_3_s0.pth}
   * and {@code M_4_3_2ndargmax.pth} are {@code 2nd_argmax} models, and nothing is said of {@code
   * 3rd_argmax.pth}.
   *
   * @param fileName without folders
   */
  public static Optional<Task> fromFileName(String fileName) {
    return TaskName.taskOf(fileName);
  }
}
