package org.conewise.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conewise.exact.IntVector;

/**
 * The three-dimensional subspace {@code {a s + b u + c v}} of the inputs, with a view of it. The
 * coordinates {@code y} of a point are such that {@code s}, {@code u} and {@code v} point to {@code
 * (1, 1, 1)}, {@code (−1, 1, 0)} and {@code (−1, −1, 2)}: if the three vectors are orthogonal, of
 * lengths as {@code √3 : √2 : √6}, angles between inputs are angles between their coordinates.
 *
 * @param middle {@code s}, in short decimals as the others
 * @param across {@code u}
 * @param upward {@code v}
 */
public record Subspace(List<BigDecimal> middle, List<BigDecimal> across, List<BigDecimal> upward) {

  public Subspace {
    middle = List.copyOf(middle);
    across = List.copyOf(across);
    upward = List.copyOf(upward);
  }

  /**
   * The coordinates: their axes are {@code 2s − 3u − v}, {@code 2s + 3u − v} and {@code 2s + 2v},
   * multiplied by a power of ten that makes integers of them.
   */
  public Coordinates coordinates() {
    int decimals =
        Stream.of(middle, across, upward)
            .flatMap(List::stream)
            .mapToInt(BigDecimal::scale)
            .max()
            .orElseThrow();
    IntVector s = integers(middle, decimals);
    IntVector u = integers(across, decimals);
    IntVector v = integers(upward, decimals);
    IntVector ahead = times(s, 2);
    IntVector aside = times(u, 3);
    return new Coordinates(
        List.of(ahead.minus(aside).minus(v), ahead.plus(aside).minus(v), ahead.plus(times(v, 2))));
  }

  /** A vector as it is written: {@code (0.25, -0.5, 1, 0)}. */
  public static String written(List<BigDecimal> vector) {
    return vector.stream()
        .map(BigDecimal::toPlainString)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static IntVector times(IntVector vector, long factor) {
    return vector.times(BigInteger.valueOf(factor));
  }

  private static IntVector integers(List<BigDecimal> vector, int decimals) {
    List<BigInteger> integers = new ArrayList<>();
    vector.forEach(x -> integers.add(x.movePointRight(decimals).toBigIntegerExact()));
    return IntVector.of(integers.toArray(BigInteger[]::new));
  }
}
